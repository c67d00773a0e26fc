using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>The tables whole: every kind x stage x event, allowed exactly where a row says so.</summary>
public class AlurTests
{
    private static readonly Tahap[] Akhir = [Tahap.PerubahanDitandatangani, Tahap.Selesai, Tahap.Ditarik, Tahap.DitolakMitra, Tahap.DitolakDprd];

    /// <summary>The kinds that <see cref="Perjalanan"/> walks; the foreign ones are in <see cref="AlurLuarNegeriTests"/>.</summary>
    private static readonly JenisKerjaSama[] Domestik = [JenisKerjaSama.KsddWajib, JenisKerjaSama.KsddSukarela, JenisKerjaSama.Ksdpk, JenisKerjaSama.Sinergi];

    private static readonly Tahap[] TahapPerjanjian =
    [
        Tahap.PenyusunanPerjanjian, Tahap.PerjanjianSiap, Tahap.MenungguDprd, Tahap.Pelaksanaan, Tahap.Berakhir, Tahap.Selesai,
        Tahap.Ditarik, Tahap.DitolakDprd,
    ];

    public static TheoryData<JenisKerjaSama, Tahap> KerjaSama => Cross(Domestik, jenis => Alur.Untuk(jenis)!.DaftarLangkah.Where(row => row.Jejak is Jejak.KerjaSama)
        .SelectMany(row => new[] { row.Dari, row.Ke }).Distinct());

    public static TheoryData<JenisKerjaSama, Tahap> Perjanjian => Cross(Domestik.Where(jenis => Alur.Untuk(jenis)!.PunyaPerjanjian), _ => TahapPerjanjian);

    public static TheoryData<JenisKerjaSama> JenisDomestik => [.. Domestik];

    public static TheoryData<JenisKerjaSama> Jenis => [.. Alur.Semua.Keys];

    /// <summary>domain.md K1, restated: a changed table is a decision, so it fails here once.</summary>
    [Fact]
    public void K1_is_as_agreed() => Tabel(JenisKerjaSama.KsddSukarela).ShouldBe(
        """
        KerjaSama Usulan -Usulkan-> Persiapan: SuratInisiasi SuratTugasPpksd G01 G02 G06 G07 G36 G37
        KerjaSama Persiapan -SelesaikanPersiapan-> SiapDitawarkan: KerangkaAcuanKerja G03 G03 G04 G05 G08 G44
        KerjaSama SiapDitawarkan -KirimPenawaran-> Ditawarkan: SuratPenawaran KerangkaAcuanKerja G11
        KerjaSama SiapDitawarkan -CatatPenawaranMasuk-> Ditawarkan: SuratPenawaran KerangkaAcuanKerja G11
        KerjaSama Ditawarkan -SetujuiPenawaran-> PenyusunanKesepakatan: JawabanPenawaran F01
        KerjaSama Ditawarkan -TolakPenawaran-> DitolakMitra: JawabanPenawaran F02
        KerjaSama PenyusunanKesepakatan -SusunKesepakatan-> PenyusunanKesepakatan: F03
        KerjaSama PenyusunanKesepakatan -SepakatiKesepakatan-> KesepakatanSiap: RancanganKesepakatan BeritaAcaraKesepakatan F04 G17
        KerjaSama KesepakatanSiap -TandaTanganiKesepakatan-> KesepakatanDitandatangani: NaskahKesepakatan F04 G12 G12 G43 G30
        KerjaSama KesepakatanDitandatangani -NilaiBeban-> MenungguDprd [F09]: CatatanBeban BuktiAnggaran G38
        KerjaSama KesepakatanDitandatangani -NilaiBeban-> PenyusunanPerjanjian [F10]: CatatanBeban BuktiAnggaran G14 G38
        KerjaSama MenungguDprd -CatatPutusanDprd-> PenyusunanPerjanjian [F11]: PermohonanDprd KeputusanDprd G14 G44
        KerjaSama MenungguDprd -CatatPutusanDprd-> DitolakDprd [F12]: PermohonanDprd KeputusanDprd G44
        KerjaSama MenungguDprd -TinjauUlangBeban-> PenyusunanPerjanjian: CatatanBeban BuktiAnggaran G14 G38
        KerjaSama PenyusunanPerjanjian -SusunPerjanjian-> PenyusunanPerjanjian: G14 G16 P02
        KerjaSama PerjanjianSiap -SusunPerjanjian-> PerjanjianSiap: G14 G16 P02
        KerjaSama Pelaksanaan -SusunPerjanjian-> Pelaksanaan: G14 G16 P02
        KerjaSama Pelaksanaan -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran F07 G33 G34 G44
        KerjaSama KesepakatanDitandatangani -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran F05 G33 G34 G44
        KerjaSama MenungguDprd -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran F05 G33 G34 G44
        KerjaSama PenyusunanPerjanjian -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran F05 G33 G34 G44
        KerjaSama Berakhir -Tutup-> Selesai: LaporanPenutupan F06 F08 F08 F08 G42 G44
        KerjaSama Usulan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Persiapan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama SiapDitawarkan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Ditawarkan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PenyusunanKesepakatan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama KesepakatanSiap -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PenyusunanKesepakatan -KembaliKePersiapan-> Persiapan !:
        KerjaSama PenyusunanPerjanjian -KembaliKeKesepakatan-> KesepakatanDitandatangani !: F05
        KerjaSama KesepakatanSiap -KembaliKePenyusunanKesepakatan-> PenyusunanKesepakatan !:
        Perjanjian PenyusunanPerjanjian -SepakatiPerjanjian-> PerjanjianSiap: RancanganPerjanjian BeritaAcaraPerjanjian F04 G14 G16 G16 P02
        Perjanjian PerjanjianSiap -TandaTanganiPerjanjian-> Pelaksanaan: NaskahPerjanjian F04 G13 G14 G16 G16 G43 G30 P02
        Perjanjian PenyusunanPerjanjian -NilaiBeban-> MenungguDprd [F09]: CatatanBeban BuktiAnggaran G38
        Perjanjian PerjanjianSiap -NilaiBeban-> MenungguDprd [F09]: CatatanBeban BuktiAnggaran G38
        Perjanjian MenungguDprd -CatatPutusanDprd-> PenyusunanPerjanjian [F11]: PermohonanDprd KeputusanDprd G14 G44
        Perjanjian MenungguDprd -CatatPutusanDprd-> DitolakDprd [F12]: PermohonanDprd KeputusanDprd G44
        Perjanjian MenungguDprd -TinjauUlangBeban-> PenyusunanPerjanjian: CatatanBeban BuktiAnggaran G14 G38
        Perjanjian Pelaksanaan -AkhiriPerjanjian-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G34 G44
        Perjanjian Berakhir -TutupPerjanjian-> Selesai: LaporanPenutupan F08 F08 F08 G42 G44
        Perjanjian PenyusunanPerjanjian -TarikPerjanjian-> Ditarik !: SuratPenarikan G44
        Perjanjian PerjanjianSiap -TarikPerjanjian-> Ditarik !: SuratPenarikan G44
        Perjanjian MenungguDprd -TarikPerjanjian-> Ditarik !: SuratPenarikan G44
        Perjanjian PerjanjianSiap -KembaliKePenyusunanPerjanjian-> PenyusunanPerjanjian !:
        KerjaSama KesepakatanDitandatangani -UbahKesepakatan-> KesepakatanDitandatangani: G31 G32 G32
        KerjaSama MenungguDprd -UbahKesepakatan-> MenungguDprd: G31 G32 G32
        KerjaSama PenyusunanPerjanjian -UbahKesepakatan-> PenyusunanPerjanjian: G31 G32 G32
        KerjaSama PerjanjianSiap -UbahKesepakatan-> PerjanjianSiap: G31 G32 G32
        KerjaSama Pelaksanaan -UbahKesepakatan-> Pelaksanaan: G31 G32 G32
        KerjaSama Pelaksanaan -UbahPerjanjian-> Pelaksanaan: G31 G32 G32
        Perubahan PerubahanDimohon -TinjauDampak-> DampakDitinjau: SuratPermohonanPerubahan TinjauanDampak P01 G31 G32 G32 G44
        Perubahan DampakDitinjau -TandaTanganiPerubahan-> PerubahanDitandatangani: NaskahPerubahan P01 G14 G31 G32 G32 G12 G13 G43 G30
        Perubahan DampakDitinjau -NilaiBeban-> MenungguDprd [F09]: CatatanBeban BuktiAnggaran G38
        Perubahan MenungguDprd -CatatPutusanDprd-> DampakDitinjau [F11]: PermohonanDprd KeputusanDprd G14 G44
        Perubahan MenungguDprd -CatatPutusanDprd-> DitolakDprd [F12]: PermohonanDprd KeputusanDprd G44
        Perubahan DampakDitinjau -KembaliKePermohonan-> PerubahanDimohon !:
        Perubahan PerubahanDimohon -TarikPerubahan-> Ditarik !:
        Perubahan DampakDitinjau -TarikPerubahan-> Ditarik !:
        Perubahan MenungguDprd -TarikPerubahan-> Ditarik !:
        """);

    [Fact]
    public void Ksdpk_is_K1_with_study_legal_papers_and_mandatory_clauses()
    {
        var ksdd = Tabel(JenisKerjaSama.KsddSukarela).Split('\n');
        var ksdpk = Tabel(JenisKerjaSama.Ksdpk).Split('\n');

        ksdpk.Except(ksdd).ShouldBe(
        [
            "KerjaSama Persiapan -SelesaikanPersiapan-> SiapDitawarkan: KerangkaAcuanKerja StudiKelayakan DokumenLegalMitra G03 G03 G04 G05 G08 G44 G09 G10",
            "Perjanjian PenyusunanPerjanjian -SepakatiPerjanjian-> PerjanjianSiap: RancanganPerjanjian BeritaAcaraPerjanjian F04 G14 G16 G16 P02 G15",
            "Perjanjian PerjanjianSiap -TandaTanganiPerjanjian-> Pelaksanaan: NaskahPerjanjian F04 G13 G14 G16 G16 G43 G30 P02 G15",
        ]);
        ksdpk.Length.ShouldBe(ksdd.Length);
    }

    [Theory]
    [MemberData(nameof(KerjaSama))]
    public void Of_a_kerja_sama_only_the_events_in_the_table_happen(JenisKerjaSama jenis, Tahap tahap)
    {
        foreach (var peristiwa in Enum.GetValues<Peristiwa>())
        {
            var perjalanan = Perjalanan.Di(tahap, jenis);
            var (versi, langkah) = (perjalanan.KerjaSama.Version, perjalanan.KerjaSama.DaftarRiwayat.Count);
            var ada = Alur.Untuk(jenis)!.Cari(Jejak.KerjaSama, tahap, peristiwa).Count > 0;

            // The kerja sama's own way: no PKS is meant.
            perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, Perjalanan.Siapapun, Sekitar.Kosong)
                .Any(p => p.Langkah.Jejak is Jejak.KerjaSama && p.Langkah.Peristiwa == peristiwa).ShouldBe(ada, $"{jenis} {tahap} {peristiwa}");
            if (!ada && !Alur.Untuk(jenis)!.Punya(Jejak.Perjanjian, peristiwa) && !Alur.Untuk(jenis)!.Punya(Jejak.Perubahan, peristiwa))
            {
                perjalanan.Coba(peristiwa, alasan: "coba")?.Type.ShouldBe(AgreementsProblems.LangkahTidakTersedia, $"{jenis} {tahap} {peristiwa}");
                (perjalanan.KerjaSama.Tahap, perjalanan.KerjaSama.Version, perjalanan.KerjaSama.DaftarRiwayat.Count).ShouldBe((tahap, versi, langkah));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Perjanjian))]
    public void Of_a_PKS_only_the_events_in_the_table_happen(JenisKerjaSama jenis, Tahap tahap)
    {
        foreach (var peristiwa in Enum.GetValues<Peristiwa>().Where(peristiwa => Alur.Untuk(jenis)!.Punya(Jejak.Perjanjian, peristiwa)))
        {
            var perjalanan = Perjalanan.DenganPerjanjianDi(tahap, jenis);
            var ada = Alur.Untuk(jenis)!.Cari(Jejak.Perjanjian, tahap, peristiwa).Count > 0;
            var refusal = perjalanan.Coba(peristiwa, perjalanan.Perjanjian, "coba");

            (refusal?.Type != AgreementsProblems.LangkahTidakTersedia).ShouldBe(ada, $"{jenis} {tahap} {peristiwa}");
            if (!ada)
            {
                perjalanan.Perjanjian.Tahap.ShouldBe(tahap);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Jenis))]
    public void Every_stage_has_a_way_out_or_is_terminal_by_name(JenisKerjaSama jenis)
    {
        var rows = Alur.Untuk(jenis)!.DaftarLangkah;

        // Where a kerja sama stands as its PKS does, it leaves as its PKS does.
        rows.Select(row => row.Ke).Distinct().Where(ke => !rows.Any(row => row.Dari == ke && row.Ke != ke)).ShouldBeSubsetOf(Akhir);
        rows.Where(row => row.Jejak is Jejak.Perjanjian).Select(row => row.Ke).Distinct()
            .Where(ke => !rows.Any(row => row.Jejak is Jejak.Perjanjian && row.Dari == ke && row.Ke != ke)).ShouldBeSubsetOf(Akhir);
    }

    [Theory]
    [MemberData(nameof(Jenis))]
    public void Every_row_and_every_guard_cites_a_catalogued_article_in_force(JenisKerjaSama jenis)
    {
        var hari = new DateOnly(2025, 1, 6);
        foreach (var row in Alur.Untuk(jenis)!.DaftarLangkah)
        {
            row.DasarHukum.BerlakuPada(hari).ShouldBeTrue(row.DasarHukum.Label);
            row.Pelaku.Peran.ShouldNotBeEmpty();
            row.Syarat.Concat(row.Bila).ShouldAllBe(syarat => syarat.DasarHukum.Any(dasar => dasar.BerlakuPada(hari)));
        }
    }

    [Fact]
    public void Every_guard_of_a_row_is_in_the_catalogue_and_every_guard_of_the_catalogue_is_used()
    {
        var used = Alur.Semua.Values.Append(Alur.Lama).SelectMany(alur => alur.DaftarLangkah).SelectMany(row => row.Syarat.Concat(row.Bila))
            .Concat(Alur.Semua.Values.SelectMany(alur => alur.TidakMengenal.Values))
            .Concat([KatalogSyarat.G35, KatalogSyarat.G39]).Distinct().ToArray();

        used.ShouldBeSubsetOf(KatalogSyarat.Semua);
        KatalogSyarat.Semua.Except(used).ShouldBeEmpty();
        KatalogSyarat.Semua.Select(syarat => (syarat.Id, syarat.Sifat, syarat.Pesan.Id)).ShouldBeUnique();
    }

    [Fact]
    public void Only_one_place_changes_a_stage() => Directory
        .EnumerateFiles(Path.Combine(Sumber.Root, "src/Agreements"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))
        .SelectMany(File.ReadLines)
        .Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"\bTahap = ke;|\.Tahap = "))
        .ShouldBe(1);

    internal static string Tabel(JenisKerjaSama jenis) => string.Join('\n', Alur.Untuk(jenis)!.DaftarLangkah.Select(row =>
        $"{row.Jejak} {row.Dari} -{row.Peristiwa}-> {row.Ke}"
        + (row.PerluAlasan ? " !" : "")
        + (row.Bila.Count > 0 ? $" [{string.Join(' ', row.Bila.Select(syarat => syarat.Id))}]" : "")
        + ":"
        + string.Concat(row.Dokumen.Select(dokumen => $" {dokumen}"))
        + string.Concat(row.Syarat.Select(syarat => $" {syarat.Id}"))));

    private static TheoryData<JenisKerjaSama, Tahap> Cross(IEnumerable<JenisKerjaSama> daftarJenis, Func<JenisKerjaSama, IEnumerable<Tahap>> daftarTahap)
    {
        var data = new TheoryData<JenisKerjaSama, Tahap>();
        foreach (var jenis in daftarJenis)
        {
            foreach (var tahap in daftarTahap(jenis))
            {
                data.Add(jenis, tahap);
            }
        }

        return data;
    }
}
