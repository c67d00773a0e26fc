using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>What a kandidat is scored on, and how much it weighs in a hundred.</summary>
public sealed record Kriteria
{
    [Required, StringLength(10, MinimumLength = 2)]
    [RegularExpression("^[A-Z0-9]+$", ErrorMessage = "Kode kriteria ditulis dengan huruf besar dan angka.")]
    public string Kode { get; init; } = "";

    [Required, StringLength(200)]
    public string Nama { get; init; } = "";

    [Range(0, 100)]
    public decimal Bobot { get; init; }
}

/// <summary>
/// A version of the criteria and their weights. It never changes: another version is another set, and every score keeps the one
/// it was made with. The criteria follow the only official list that was read (Permendagri 25/2020 Lampiran I angka 4); the weights are ours.
/// </summary>
internal sealed class PerangkatBobot
{
    public const int NamaMaxLength = 200;
    public const int MaxKriteria = 20;
    public const decimal Jumlah = 100;

    /// <summary>Scores of two assessors that lie further apart than this are shown as a disagreement.</summary>
    public const int AmbangBedaBawaan = 30;

    private static readonly Kriteria[] Bawaan =
    [
        new() { Kode = "EKS", Nama = "Eksternalitas lintas daerah", Bobot = 20 },
        new() { Kode = "KBT", Nama = "Kebutuhan atau kesenjangan layanan", Bobot = 20 },
        new() { Kode = "RNC", Nama = "Keselarasan dengan RPJMD dan RKPD", Bobot = 20 },
        new() { Kode = "POT", Nama = "Potensi dan saling melengkapi dengan mitra", Bobot = 15 },
        new() { Kode = "BIM", Nama = "Kelayakan biaya dan manfaat", Bobot = 15 },
        new() { Kode = "KSP", Nama = "Kesiapan, kapasitas, dan kepercayaan", Bobot = 10 },
    ];

    public Guid Id { get; private set; }

    /// <summary>The version, counted from 1 in each region.</summary>
    public int Versi { get; private set; }

    public string Nama { get; private set; } = "";

    public List<Kriteria> DaftarKriteria { get; private set; } = [];

    public int AmbangBeda { get; private set; }

    public string Oleh { get; private set; } = "";

    public string Jabatan { get; private set; } = "";

    public DateTimeOffset Pada { get; private set; }

    public static PerangkatBobot Make(int versi, string nama, IEnumerable<Kriteria> kriteria, int ambangBeda, Pelaku pelaku, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Versi = versi,
        Nama = nama,
        DaftarKriteria = [.. kriteria],
        AmbangBeda = ambangBeda,
        Oleh = pelaku.Subjek,
        Jabatan = pelaku.Jabatan,
        Pada = now,
    };

    public static PerangkatBobot Default(Pelaku pelaku, DateTimeOffset now) =>
        Make(1, "Bawaan sistem (usulan; bukan ketentuan peraturan)", Bawaan, AmbangBedaBawaan, pelaku, now);

    /// <summary>The weighted score of one assessor, 0 to 100.</summary>
    public decimal Total(IReadOnlyList<int> nilai) =>
        decimal.Round(DaftarKriteria.Select((kriteria, i) => kriteria.Bobot * nilai[i]).Sum() / Jumlah, 4);
}
