namespace Ksd.Portal.Api;

/// <summary>What a service answered: what was asked for with its version, or why not.</summary>
public sealed record Jawaban<T>(T? Isi, string? ETag, Masalah? Masalah)
{
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Masalah))]
    public bool Berhasil => Masalah is null;
}
