using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>What the foreign flows look at.</summary>
internal sealed partial class Keadaan
{
    private static readonly DasarHukum PasalJamDprd = DasarHukum.Parse("Permendagri 25/2020 Pasal 17 ayat (2)");
    private static readonly DasarHukum PasalJamRencana = DasarHukum.Parse("Permendagri 25/2020 Pasal 18 ayat (4)");
    private static readonly DasarHukum PasalJamNaskah = DasarHukum.Parse("Permendagri 25/2020 Pasal 20 ayat (4)");

    public Ketentuan Ketentuan => sekitar.Ketentuan;

    public bool Ksdpl => kerjaSama.Jenis is JenisKerjaSama.Ksdpl;

    /// <summary>Our region is a provinsi: its gubernur writes to the Menteri himself.</summary>
    public bool Provinsi => !kerjaSama.RegionCode.Contains('.', StringComparison.Ordinal);

    public IEnumerable<Pihak> Mitra => kerjaSama.ParaPihak.Where(pihak => !pihak.PihakKami);

    /// <summary>The Pernyataan Kehendak that was signed last.</summary>
    public Naskah? Pernyataan => Ditandatangani(JenisNaskah.PernyataanKehendak);

    /// <summary>The foreign naskah in its first text.</summary>
    public Naskah? NaskahLuarNegeri => Ditandatangani(JenisNaskah.NaskahLuarNegeri);

    /// <summary>The request to the DPRD about the plan as it stands.</summary>
    public Fakta? PermohonanDprd => Semua<PermohonanDprd>(null).LastOrDefault(fakta => fakta.Versi > VersiRencana);

    public TandaTerimaDprd? TandaTerimaDprd => SesudahPermohonan<TandaTerimaDprd>();

    public PutusanDprd? PutusanDprdLuarNegeri => SesudahPermohonan<PutusanDprd>();

    public PersetujuanDianggap? PersetujuanDianggap => SesudahPermohonan<PersetujuanDianggap>();

    /// <summary>D1; it runs only from a receipt with its paper.</summary>
    public LembarJam JamDprd => Jam.HariKerja(
        "D1", PasalJamDprd, sekitar.Kalender, Ada(JenisDokumen.TandaTerimaDprd) ? TandaTerimaDprd?.TanggalDiterima : null, Jam.HariDprd, pada);

    /// <summary>D2, for the plan or for the draft, whichever lies with the Gubernur.</summary>
    public LembarJam JamGubernur => Jam.HariKerja(
        "D2", kerjaSama.TahapPada(pada) is Tahap.NaskahDiGubernur ? PasalJamNaskah : PasalJamRencana, sekitar.Kalender,
        TandaTerimaGubernur?.TanggalDiterima, Jam.HariGubernur, pada);

    public TandaTerimaGubernur? TandaTerimaGubernur =>
        TerakhirTahapIni<TandaTerimaGubernur>() is { } tanda && AdaDokumen(tanda.DokumenId, JenisDokumen.TandaTerimaGubernur) ? tanda : null;

    /// <summary>D2 for the draft of an amendment.</summary>
    public LembarJam JamGubernurPerubahan => Jam.HariKerja(
        "D2", PasalJamNaskah, sekitar.Kalender, TandaTerimaGubernurPerubahan?.TanggalDiterima, Jam.HariGubernur, pada);

    public TandaTerimaGubernur? TandaTerimaGubernurPerubahan =>
        SejakTinjauan<TandaTerimaGubernur>() is { } tanda && AdaDokumenNaskah(tanda.DokumenId, JenisDokumen.TandaTerimaGubernur) ? tanda : null;

    /// <summary>The latest fact of a kind since a stage was last entered: what was recorded before a step back does not count.</summary>
    public T? Sejak<T>(Tahap tahap)
        where T : IsiFakta => Semua<T>(null).LastOrDefault(fakta => fakta.Versi > VersiMasuk(tahap))?.Isi as T;

    /// <summary>A plan corrected in form only keeps its request to the DPRD, where the setting allows it.</summary>
    private long VersiRencana => Semua<RencanaKerjaSama>(null)
        .LastOrDefault(fakta => Ketentuan.RencanaDiperbaikiSelaluKeDprd || ((RencanaKerjaSama)fakta.Isi).SubstansiBerubah)?.Versi ?? 0;

    private T? SesudahPermohonan<T>()
        where T : IsiFakta => PermohonanDprd is { } permohonan
            ? Semua<T>(null).LastOrDefault(fakta => fakta.Versi > permohonan.Versi)?.Isi as T
            : null;

    private Naskah? Ditandatangani(JenisNaskah jenis) => kerjaSama.DaftarNaskah
        .Where(naskah => naskah.Jenis == jenis && naskah.MengubahId is null && naskah.TanggalTandaTangan <= pada)
        .MaxBy(naskah => naskah.TanggalTandaTangan);
}

/// <summary>A signed foreign naskah of the region, the years it has to report on, and those it did (guard G27).</summary>
internal sealed record KewajibanLapor(
    Guid KerjaSamaId, string Judul, int TahunMulai, int? TahunBerakhir, IReadOnlyList<int> TahunDilaporkan, IReadOnlyList<int> TahunDitegur)
{
    /// <summary>Years for which Evaluation tells that the next plan is blocked (its event RencanaLuarNegeriBlocked).</summary>
    public IReadOnlyList<int> TahunDiblokir { get; init; } = [];

    /// <summary>Years whose report is not there although its day has passed.</summary>
    public IEnumerable<int> Terlambat(DateOnly pada, Ketentuan ketentuan) =>
        from tahun in Enumerable.Range(TahunMulai, Math.Max(0, Math.Min(TahunBerakhir ?? pada.Year, pada.Year) - TahunMulai + 1))
        where Jam.TenggatLaporan(tahun, ketentuan) < pada && !TahunDilaporkan.Contains(tahun)
        select tahun;

    /// <summary>Late for so long, or so plainly, that the next plan is not approved.</summary>
    public IEnumerable<int> Memblokir(DateOnly pada, Ketentuan ketentuan) => Terlambat(pada, ketentuan)
        .Where(tahun => Jam.TenggatLaporan(tahun + ketentuan.TenggatLaporanSebelumBlokir, ketentuan) < pada || TahunDitegur.Contains(tahun))
        .Union(TahunDiblokir.Except(TahunDilaporkan));
}
