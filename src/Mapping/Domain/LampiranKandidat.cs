namespace Ksd.Mapping.Domain;

/// <summary>A paper that a department puts with its kandidat; its content is kept under its SHA-256.</summary>
internal sealed class LampiranKandidat
{
    public const int NamaBerkasMaxLength = 255;
    public const int MaxPerKandidat = 50;

    public Guid Id { get; private set; }

    public Guid KandidatId { get; private set; }

    public string NamaBerkas { get; private set; } = "";

    public string JenisMedia { get; private set; } = "";

    public long Ukuran { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string Oleh { get; private set; } = "";

    public DateTimeOffset Pada { get; private set; }

    public static LampiranKandidat Of(Guid kandidatId, string namaBerkas, string jenisMedia, long ukuran, string sha256, Pelaku pelaku, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KandidatId = kandidatId,
        NamaBerkas = namaBerkas[..Math.Min(namaBerkas.Length, NamaBerkasMaxLength)],
        JenisMedia = jenisMedia,
        Ukuran = ukuran,
        Sha256 = sha256,
        Oleh = pelaku.Subjek,
        Pada = now,
    };
}
