using FsCheck;
using FsCheck.Fluent;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>What holds of every walk through the foreign tables, whatever is left out, tried out of turn, or dated oddly; the domestic ones are in <see cref="MelangkahTests"/>.</summary>
public class SifatAlurTests
{
    /// <summary>domain.md 6.5c, restated: kind by document.</summary>
    private static readonly JenisDokumen[] WajibLuarNegeri =
    [
        JenisDokumen.SuratPrakarsa, JenisDokumen.LaporanPenjajakan, JenisDokumen.Kajian, JenisDokumen.SuratPermohonanTanggapan, JenisDokumen.SuratTanggapanMenteri,
        JenisDokumen.NaskahPernyataan, JenisDokumen.RencanaKerjaSama, JenisDokumen.PermohonanDprd, JenisDokumen.KeputusanDprd, JenisDokumen.SuratPenyampaianRencana,
        JenisDokumen.PengantarGubernur, JenisDokumen.PertimbanganTertulis, JenisDokumen.RancanganNaskahLuarNegeri, JenisDokumen.SuratPenyampaianNaskah,
        JenisDokumen.RisalahRapat, JenisDokumen.SuratKonfirmasi, JenisDokumen.PersetujuanMenteri, JenisDokumen.NaskahLuarNegeri, JenisDokumen.PenyampaianNaskahAsli,
        JenisDokumen.RencanaKegiatanTahunan,
    ];

    private static readonly JenisDokumen[] WajibOrganisasi =
    [
        JenisDokumen.SuratPrakarsa, JenisDokumen.RencanaKerjaSama, JenisDokumen.PemetaanPotensi, JenisDokumen.KerangkaAcuanKerja, JenisDokumen.SuratPernyataanKesediaan,
        JenisDokumen.VerifikasiMenteri, JenisDokumen.RisalahRapat, JenisDokumen.PenunjukanMitraTeknis, JenisDokumen.RencanaKegiatanTahunan,
    ];

    private static readonly JenisDokumen[] WajibNirlaba =
        [JenisDokumen.SuratPrakarsa, JenisDokumen.IzinPrinsip, JenisDokumen.IzinOperasional, JenisDokumen.RencanaKegiatanTahunan];

    public static TheoryData<JenisKerjaSama, bool> LuarNegeri => new()
    {
        { JenisKerjaSama.Ksdpl, false },
        { JenisKerjaSama.KsdllLainnya, false },
        { JenisKerjaSama.KsdllPenerusan, false },
        { JenisKerjaSama.KsdllPenerusan, true },
    };

    [Theory]
    [MemberData(nameof(LuarNegeri))]
    public void No_path_reaches_execution_without_every_mandatory_document(JenisKerjaSama jenis, bool nirlaba)
    {
        var wajib = jenis is not JenisKerjaSama.KsdllPenerusan ? WajibLuarNegeri : nirlaba ? WajibNirlaba : WajibOrganisasi;
        Mulai(jenis, nirlaba).Sampai(Tahap.Pelaksanaan).ShouldBeNull("with all of them it does");
        foreach (var dokumen in wajib)
        {
            var perjalanan = Mulai(jenis, nirlaba);
            perjalanan.Lewati.Add($"Dokumen{dokumen}");

            // That of the original is asked for by the guard that asks for its letter.
            var syarat = dokumen is JenisDokumen.PenyampaianNaskahAsli ? "L18" : $"DOK-{dokumen}";
            perjalanan.Sampai(Tahap.Pelaksanaan)!.Syarat.Select(kekurangan => kekurangan.Id).ShouldContain(syarat);
        }

        Prop.ForAll<byte[]>(acak =>
        {
            var perjalanan = Mulai(jenis, nirlaba);
            var dilewati = wajib.Where((_, i) => acak.Length > 0 && acak[i % acak.Length] % (i + 2) == 0).ToArray();
            perjalanan.Lewati.UnionWith(dilewati.Select(dokumen => $"Dokumen{dokumen}"));
            return perjalanan.Sampai(Tahap.Pelaksanaan) is null == (dilewati.Length == 0) && (dilewati.Length == 0 || perjalanan.Tahap is not Tahap.Pelaksanaan);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(JenisKerjaSama.Ksdpl)]
    [InlineData(JenisKerjaSama.KsdllLainnya)]
    public void Whatever_is_left_out_nothing_is_verified_without_the_council_nor_signed_without_the_minister(JenisKerjaSama jenis)
    {
        string[] dapatDilewati =
        [
            .. Enum.GetNames<JenisDokumen>().Select(dokumen => $"Dokumen{dokumen}"), .. MasaCatat.Semua.Select(masa => masa.Fakta.Name),
        ];
        Prop.ForAll<byte[], bool>((acak, diam) =>
        {
            var perjalanan = PerjalananLuarNegeri.Mulai(jenis);
            perjalanan.DprdDiam = diam;
            perjalanan.Lewati.UnionWith(acak.Take(2).Select(angka => dapatDilewati[angka * 7 % dapatDilewati.Length]));
            perjalanan.Sampai(Tahap.Pelaksanaan);
            return perjalanan.KerjaSama.DaftarRiwayat.All(langkah => langkah.Ke switch
            {
                Tahap.RencanaDiGubernur or Tahap.Verifikasi => Ada<PutusanDprd>(perjalanan, langkah, putusan => putusan.Hasil is HasilDprd.Disetujui)
                    || Ada<PersetujuanDianggap>(perjalanan, langkah, _ => true),
                Tahap.NaskahDitandatangani => Ada<PersetujuanMenteri>(perjalanan, langkah, surat => perjalanan.KerjaSama.DaftarDokumen.Any(dokumen => dokumen.Id == surat.DokumenId))
                    && Ada<SuratKonfirmasi>(perjalanan, langkah, _ => true),
                _ => true,
            });
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(LuarNegeri))]
    public void No_order_of_events_breaks_the_order_of_stages_and_every_refusal_cites_what_was_in_force(JenisKerjaSama jenis, bool nirlaba) => Prop.ForAll<byte[]>(percobaan =>
    {
        var alur = Alur.Untuk(jenis)!;
        var perjalanan = Mulai(jenis, nirlaba);
        foreach (var angka in percobaan)
        {
            var (peristiwa, dari) = ((Peristiwa)(angka % Enum.GetValues<Peristiwa>().Length), perjalanan.Tahap);
            var maju = angka % 3 == 0 && dari is not (Tahap.Pelaksanaan or Tahap.Ditarik or Tahap.Berakhir or Tahap.Selesai or Tahap.DitolakDprd);
            perjalanan.Tanggal = maju ? PerjalananLuarNegeri.Awal : PerjalananLuarNegeri.Awal.AddDays((angka % 5) - 2);
            var refusal = maju ? perjalanan.SelangkahMenuju(Tahap.Pelaksanaan) : perjalanan.Coba(peristiwa, "coba");
            if (perjalanan.Tahap != dari && !alur.DaftarLangkah.Any(langkah => langkah.Dari == dari && langkah.Ke == perjalanan.Tahap))
            {
                return false;
            }

            if (refusal is not null && (perjalanan.Tahap != dari || refusal.DasarHukum.Count == 0
                || refusal.DasarHukum.Concat(refusal.Syarat.SelectMany(kekurangan => kekurangan.DasarHukum)).Any(dasar => !dasar.BerlakuPada(perjalanan.Tanggal))))
            {
                return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(LuarNegeri))]
    public void The_stage_and_the_steps_of_a_day_depend_only_on_what_had_happened_by_then(JenisKerjaSama jenis, bool nirlaba)
    {
        var tengah = jenis is not JenisKerjaSama.KsdllPenerusan ? Tahap.RencanaDisusun : nirlaba ? Tahap.IzinDiperiksa : Tahap.UsulanDisampaikan;
        var perjalanan = Mulai(jenis, nirlaba);
        perjalanan.Sampai(tengah).ShouldBeNull();
        string[] Uraian() =>
        [
            .. perjalanan.KerjaSama.LangkahBerikutnya(PerjalananLuarNegeri.Awal, PerjalananLuarNegeri.Siapapun, Sekitar.Kosong)
                .Select(p => $"{p.Langkah.Peristiwa} {p.Langkah.Ke} {string.Join(' ', p.DaftarKekurangan.Select(k => $"{k.Id} {string.Join(',', k.Rincian)}"))}"),
        ];
        var sebelum = Uraian();

        perjalanan.Tanggal = PerjalananLuarNegeri.Awal.AddDays(28);
        perjalanan.Sampai(Tahap.Pelaksanaan).ShouldBeNull();

        perjalanan.KerjaSama.TahapPada(PerjalananLuarNegeri.Awal).ShouldBe(tengah);
        Uraian().ShouldBe(sebelum);
    }

    [Fact]
    public void A_Pernyataan_Kehendak_past_its_year_has_lapsed_and_every_other_naskah_has_ended()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan);
        StatusNaskah Pada(JenisNaskah jenis, DateOnly hari) =>
            MasaBerlaku.Of(perjalanan.KerjaSama.DaftarNaskah.First(naskah => naskah.Jenis == jenis), perjalanan.KerjaSama).StatusOn(hari);

        Pada(JenisNaskah.PernyataanKehendak, PerjalananLuarNegeri.Awal.AddYears(1)).ShouldBe(StatusNaskah.AkanBerakhir);
        Pada(JenisNaskah.PernyataanKehendak, PerjalananLuarNegeri.Awal.AddYears(1).AddDays(1)).ShouldBe(StatusNaskah.Gugur);
        Pada(JenisNaskah.NaskahLuarNegeri, PerjalananLuarNegeri.Awal.AddYears(5).AddDays(1)).ShouldBe(StatusNaskah.Berakhir);
    }

    private static PerjalananLuarNegeri Mulai(JenisKerjaSama jenis, bool nirlaba) => PerjalananLuarNegeri.Mulai(jenis, nirlaba ? ContohLuarNegeri.Nirlaba : null);

    private static bool Ada<T>(PerjalananLuarNegeri perjalanan, Riwayat langkah, Func<T, bool> benar)
        where T : IsiFakta => perjalanan.KerjaSama.DaftarFakta.Any(fakta => fakta.Versi <= langkah.Versi && fakta.Isi is T isi && benar(isi));
}
