namespace Ksd.Evaluation.Domain;

/// <summary>A file that shows an achievement; kept by its SHA-256, so it cannot be swapped.</summary>
internal sealed class Bukti
{
    public Guid Id { get; private init; }

    public Guid RencanaKerjaId { get; private init; }

    public string Sha256 { get; private init; } = "";

    public string JenisMedia { get; private init; } = "";

    public string NamaBerkas { get; private init; } = "";

    public long Ukuran { get; private init; }

    public string Oleh { get; private init; } = "";

    public DateTimeOffset DiunggahPada { get; private init; }

    public static Bukti Of(Guid rencanaKerjaId, string sha256, long ukuran, string jenisMedia, string namaBerkas, string oleh, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RencanaKerjaId = rencanaKerjaId,
        Sha256 = sha256,
        Ukuran = ukuran,
        JenisMedia = jenisMedia,
        NamaBerkas = namaBerkas,
        Oleh = oleh,
        DiunggahPada = now,
    };
}
