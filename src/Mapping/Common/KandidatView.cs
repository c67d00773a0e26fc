using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Mapping.Common;

/// <summary>A code with the scheme it belongs to.</summary>
public sealed record CodeView(string Scheme, string Code, string? Label)
{
    public const string Nomenklatur = "PERMENDAGRI-90-2019";

    internal static CodeView OfUrusan(string kode) =>
        new(Nomenklatur, kode, UrusanPemerintahan.TryGet(kode, out var urusan) ? urusan.Nama : null);
}

/// <summary>An article; <paramref name="Catatan"/> tells what about it is still to be confirmed.</summary>
public sealed record DasarHukumView(string Peraturan, string Pasal, string? Catatan)
{
    internal static DasarHukumView Of(DasarHukum dasar) => new(dasar.Peraturan, dasar.Pasal, dasar.Catatan);
}

/// <summary>A gate as it stands: a lock that is open, closed, or opened by TKKSD's reason only.</summary>
public sealed record GerbangView(string Id, string Sifat, KeadaanGerbang Hasil, string Pesan, IReadOnlyList<DasarHukumView> DasarHukum)
{
    internal static GerbangView Of(HasilGerbang hasil) =>
        new(hasil.Id, "Kunci", hasil.Hasil, hasil.Pesan.Localize(), [.. hasil.DasarHukum.Select(DasarHukumView.Of)]);
}

/// <summary>A step from the present status: whether the caller may take it, and if not, what stands in its way.</summary>
public sealed record LangkahView(
    PeristiwaKandidat Peristiwa,
    StatusKandidat Ke,
    bool Boleh,
    IReadOnlyList<string> Peran,
    DasarHukumView DasarHukum,
    IReadOnlyList<string> KolomKosong,
    IReadOnlyList<GerbangView> Syarat)
{
    internal static IReadOnlyList<LangkahView> Of(Kandidat kandidat, Caller caller, KeadaanDaerah daerah) =>
        [.. Alur.From(kandidat.Status).Select(langkah => Of(langkah, kandidat, caller, daerah))];

    private static LangkahView Of(Langkah langkah, Kandidat kandidat, Caller caller, KeadaanDaerah daerah)
    {
        string[] kosong = langkah.Peristiwa is PeristiwaKandidat.Ajukan ? [.. kandidat.Isi.MissingColumns()] : [];
        GerbangView[] syarat = langkah.Peristiwa is PeristiwaKandidat.Loloskan
            ? [.. Gerbang.Evaluate(kandidat, daerah).Where(hasil => hasil.IsLocked()).Select(GerbangView.Of)]
            : [];
        return new(
            langkah.Peristiwa,
            langkah.Ke,
            kosong.Length == 0 && syarat.Length == 0 && Wewenang.RefuseStep(caller, kandidat, langkah.Peristiwa) is null,
            langkah.ParaPelaku,
            DasarHukumView.Of(langkah.DasarHukum),
            kosong,
            syarat);
    }
}

/// <summary>A kerja sama that came from a kandidat or an item, as Agreements last told.</summary>
public sealed record KerjaSamaView(Guid Id, string? Judul, string? Jenis, string Tahap, Perkembangan Perkembangan, string? AlasanDitarik, string? DasarBerakhir, IReadOnlyList<Guid> DaftarRencanaKerja, IReadOnlyList<EvaluasiView> DaftarEvaluasi)
{
    internal static KerjaSamaView Of(JejakKerjaSama jejak) => new(
        jejak.KerjaSama.Id,
        jejak.KerjaSama.Judul,
        jejak.KerjaSama.Jenis,
        jejak.KerjaSama.Tahap,
        jejak.Perkembangan,
        jejak.Perkembangan is Perkembangan.Ditarik ? jejak.KerjaSama.AlasanDitarik : null,
        jejak.Perkembangan is Perkembangan.Selesai ? jejak.KerjaSama.DasarBerakhir : null,
        jejak.DaftarRencanaKerja,
        [.. jejak.DaftarEvaluasi.OrderBy(evaluasi => evaluasi.Tanggal).ThenBy(evaluasi => evaluasi.Id).Select(EvaluasiView.Of)]);
}

/// <summary>A verdict of Evaluation: lanjut, perluas, perbaiki or hentikan, with its mean of 0 to 4.</summary>
public sealed record EvaluasiView(Guid Id, int Tahun, int Semester, DateOnly Tanggal, string Verdict, decimal Nilai)
{
    internal static EvaluasiView Of(SalinanEvaluasi evaluasi) =>
        new(evaluasi.Id, evaluasi.Tahun, evaluasi.Semester, evaluasi.Tanggal, evaluasi.Verdict, evaluasi.Nilai);
}

/// <summary>What became of it.</summary>
public sealed record PerkembanganView(Perkembangan Status, IReadOnlyList<KerjaSamaView> DaftarKerjaSama)
{
    internal static PerkembanganView Of(IEnumerable<JejakKerjaSama> daftarJejak)
    {
        var daftar = daftarJejak.OrderBy(jejak => jejak.KerjaSama.Id).ToArray();
        return new(PerkembanganTahap.Of(daftar.Select(jejak => jejak.Perkembangan)), [.. daftar.Select(KerjaSamaView.Of)]);
    }
}

/// <summary>A kandidat with its gates as of today and what became of it.</summary>
public sealed record KandidatView(
    Guid Id,
    Guid PemetaanId,
    string Departemen,
    string Judul,
    CodeView Urusan,
    StatusKandidat Status,
    IsiKandidat Isi,
    SaranKlasifikasi Saran,
    IReadOnlyList<GerbangView> Gerbang,
    PertimbanganTkksd? PertimbanganTkksd,
    Triase? Triase,
    IReadOnlyList<Riwayat> Riwayat,
    IReadOnlyList<LangkahView> TahapBerikutnya,
    PerkembanganView Perkembangan,
    long Version)
{
    internal static KandidatView Of(Kandidat kandidat, Caller caller, KeadaanDaerah daerah, IEnumerable<JejakKerjaSama> daftarJejak) => new(
        kandidat.Id,
        kandidat.PemetaanId,
        kandidat.Departemen,
        kandidat.Judul,
        CodeView.OfUrusan(kandidat.KodeUrusan),
        kandidat.Status,
        kandidat.Isi,
        kandidat.Saran,
        [.. Domain.Gerbang.Evaluate(kandidat, daerah).Select(GerbangView.Of)],
        kandidat.PertimbanganTkksd,
        kandidat.Triase,
        kandidat.DaftarRiwayat,
        LangkahView.Of(kandidat, caller, daerah),
        PerkembanganView.Of(daftarJejak),
        kandidat.Version);
}
