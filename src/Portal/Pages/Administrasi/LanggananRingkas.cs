namespace Ksd.Portal.Pages.Administrasi;

/// <summary>An address that is told of events; never the secret that signs them.</summary>
public sealed record LanggananRingkas(
    Guid Id, string Klien, string Url, IReadOnlyList<string> Jenis, IReadOnlyList<string> PerangkatDaerah, IReadOnlyList<string> JenisKerjaSama,
    DateTimeOffset DibuatPada, DateTimeOffset? DijedaPada, string? AlasanJeda);
