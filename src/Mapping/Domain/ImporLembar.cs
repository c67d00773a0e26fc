namespace Ksd.Mapping.Domain;

/// <summary>What a sheet was taken in as.</summary>
public enum JenisLembar
{
    PohonRencana,
    ProfilWilayah,
    BatasWilayah,
    Kandidat,
    Triase,
}

/// <summary>A sheet that was taken in whole: which file, for what, by whom. The same file for the same thing is not taken twice.</summary>
internal sealed class ImporLembar
{
    public const int NamaBerkasMaxLength = 255;

    public Guid Id { get; private set; }

    public JenisLembar Jenis { get; private set; }

    /// <summary>The plan document, pemetaan or sheet of decisions that it was for; empty where it was for the region as a whole.</summary>
    public Guid SasaranId { get; private set; }

    public string NamaBerkas { get; private set; } = "";

    public string Sha256 { get; private set; } = "";

    public int JumlahBaris { get; private set; }

    public string Oleh { get; private set; } = "";

    public string Jabatan { get; private set; } = "";

    public DateTimeOffset Pada { get; private set; }

    public static ImporLembar Of(
        JenisLembar jenis, Guid sasaranId, string namaBerkas, string sha256, int jumlahBaris, Pelaku pelaku, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            Jenis = jenis,
            SasaranId = sasaranId,
            NamaBerkas = namaBerkas[..Math.Min(namaBerkas.Length, NamaBerkasMaxLength)],
            Sha256 = sha256,
            JumlahBaris = jumlahBaris,
            Oleh = pelaku.Subjek,
            Jabatan = pelaku.Jabatan,
            Pada = now,
        };
}
