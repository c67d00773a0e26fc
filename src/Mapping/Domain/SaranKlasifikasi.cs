using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>The kind or lane that the classification suggests for a kandidat, with the rules that chose it, as of when it was written.</summary>
public sealed record SaranKlasifikasi
{
    public JenisKerjaSama? Jenis { get; init; }

    public Jalur? Jalur { get; init; }

    /// <summary>The law leaves it open; Bagian Hukum has to say.</summary>
    public bool PerluPendapatHukum { get; init; }

    /// <summary>The partners come to several kinds: each needs its own text.</summary>
    public bool PerluDipisah { get; init; }

    public List<AturanSaran> DaftarAturan { get; init; } = [];

    internal static SaranKlasifikasi For(IsiKandidat isi, string region)
    {
        var paraMitra = isi.CalonMitra.Select(Partner).ToArray();
        if (paraMitra.Length == 0)
        {
            if (isi.Objek is BentukObjek.UrusanPemerintahan)
            {
                return new();
            }

            paraMitra = [new Mitra("", KelasPihak.TidakDiketahui)];
        }

        var hasil = Klasifikasi.Classify(new FaktaKlasifikasi
        {
            WilayahKami = KodeWilayah.Kemendagri(region),
            ParaMitra = paraMitra,
            Objek = isi.Objek,
            EksternalitasLintasDaerah = isi.Eksternalitas?.Tingkat is { } tingkat ? tingkat is not TingkatEksternalitas.TidakAda : null,
            LebihEfisienBersama = isi.LebihEfisienBersama,
            Prakarsa = isi.Prakarsa,
        });
        return new()
        {
            Jenis = hasil.Jenis,
            Jalur = hasil.Jalur,
            PerluPendapatHukum = hasil.NeedsLegalRuling,
            PerluDipisah = hasil.PerluDipisah,
            DaftarAturan = [.. hasil.DaftarKelompok.SelectMany(kelompok => kelompok.DaftarAturan.Select(AturanSaran.Of))],
        };
    }

    private static Mitra Partner(CalonMitra calon) => new(
        calon.Nama ?? "",
        calon.Kelas ?? KelasPihak.TidakDiketahui,
        calon.Wilayah is { } acuan && KodeWilayah.TryCreate(acuan.Scheme, acuan.Code, out var kode, out _) ? kode : null);
}

/// <summary>A row of the classification table as it read then.</summary>
public sealed record AturanSaran
{
    public required string Id { get; init; }

    public required int Versi { get; init; }

    public required string Penjelasan { get; init; }

    public required List<string> DasarHukum { get; init; }

    internal static AturanSaran Of(AturanKlasifikasi aturan) => new()
    {
        Id = aturan.Id,
        Versi = aturan.Versi,
        Penjelasan = aturan.Penjelasan.Id,
        DasarHukum = [.. aturan.DasarHukum.Select(dasar => dasar.Label)],
    };
}
