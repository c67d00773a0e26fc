namespace Ksd.Portal.Ui;

/// <summary>One browser that is signed in; <paramref name="Ini"/> for the one that asks.</summary>
public sealed record SesiRingkas(
    Guid Id, string Cara, DateTimeOffset MulaiPada, DateTimeOffset TerakhirPada, DateTimeOffset BerlakuSampai, string? Alamat, string? Peramban, bool Ini);
