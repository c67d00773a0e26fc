using Ksd.Regulation;

namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>The figures of the portfolio. Adding one is adding a row.</summary>
internal static class KatalogIndikator
{
    private static readonly string[] DiKementerian =
    [
        "RencanaDiGubernur", "Verifikasi", "NaskahDiGubernur", "PembahasanNaskah", "PerundinganLuarNegeri", "Terkonfirmasi", "UsulanDisampaikan", "PembahasanPusat",
    ];

    public static IReadOnlyList<IndikatorPortofolio> Daftar { get; } =
    [
        new("AKTIF",
            new("Naskah berlaku", "Naskah in force"),
            new("PKS, nota kesepakatan, dan naskah luar negeri yang berlaku pada tanggal itu.", "PKS, Nota Kesepakatan and foreign naskah in force on the day."),
            new("jumlah naskah dengan mulai berlaku ≤ tanggal ≤ akhir (yang disepakati, diubah, atau diakhiri)", "count of naskah with start ≤ day ≤ end (as agreed, amended or ended)"),
            Persen: false,
            (keadaan, jendela, _) => PerNaskah(keadaan, jendela, (_, berlaku) => [berlaku])),
        Berakhir(90),
        Berakhir(60),
        Berakhir(30),
        new("KB_PKS",
            new("Kesepakatan Bersama dengan PKS pada waktunya", "Kesepakatan Bersama with a PKS in time"),
            new("Kesepakatan Bersama yang ditindaklanjuti sedikitnya satu PKS dalam jangka yang ditetapkan (jam D9).", "Kesepakatan Bersama carried out by at least one PKS within the months set (clock D9)."),
            new("KB yang PKS pertamanya ditandatangani dalam N bulan ÷ KB yang sudah berumur N bulan dan belum berakhir", "KB whose first PKS was signed within N months ÷ KB at least N months old that have not ended"),
            Persen: true,
            KesepakatanDenganPerjanjian),
        new("LAPOR",
            new("Laporan diterima", "Reports accepted"),
            new("Naskah berlaku yang laporan periode terakhirnya sudah diterima.", "Naskah in force whose report on the last ended period was accepted."),
            new("naskah dengan laporan periode terakhir diterima ÷ naskah berlaku yang sudah mengakhiri satu periode", "naskah whose last period's report is accepted ÷ naskah in force with an ended period"),
            Persen: true,
            (keadaan, jendela, hitungan) => Periodik(keadaan, jendela, hitungan, (_, berjalan, langkah) => langkah is LangkahLaporan.Diterima ? berjalan : null)),
        new("TERLAMBAT",
            new("Laporan terlambat", "Reports late"),
            new("Naskah berlaku yang laporan periode terakhirnya belum dikirim sesudah batasnya (jam D10, luar negeri D6).", "Naskah in force whose report on the last ended period was not sent by its last day (D10, abroad D6)."),
            new("naskah yang laporannya belum dikirim sesudah batas ÷ naskah berlaku yang sudah mengakhiri satu periode", "naskah whose report is not sent after its last day ÷ naskah in force with an ended period"),
            Persen: true,
            (keadaan, jendela, hitungan) => Periodik(keadaan, jendela, hitungan, (kewajiban, berjalan, langkah) =>
                langkah is null ? berjalan.Irisan(kewajiban.BatasAkhir.AddDays(1), DateOnly.MaxValue) : null)),
        new("TANPA_BUKTI",
            new("Capaian tanpa bukti", "Unverified achievements"),
            new("Naskah berlaku yang laporan diterima terakhirnya memuat capaian tanpa bukti.", "Naskah in force whose last accepted report holds an achievement without evidence."),
            new("naskah dengan sedikitnya satu capaian tanpa bukti ÷ naskah berlaku yang laporannya memuat capaian", "naskah with at least one achievement without evidence ÷ naskah in force whose report holds achievements"),
            Persen: true,
            TanpaBukti),
        new("RPJMD",
            new("Tertaut RPJMD", "Linked to the RPJMD"),
            new("Naskah berlaku yang rencana kerjanya menautkan indikator ke RPJMD.", "Naskah in force whose work plan links an indicator to the RPJMD."),
            new("naskah tertaut ÷ naskah berlaku", "linked naskah ÷ naskah in force"),
            Persen: true,
            (keadaan, jendela, _) => PerNaskah(keadaan, jendela, (naskah, berlaku) =>
                keadaan.Rencana.TryGetValue(naskah.Asal.NaskahId, out var rencana) && rencana.TertautRpjmd ? [berlaku] : [])),
        new("RENCANA",
            new("Berasal dari Daftar Rencana", "From the plan list"),
            new("Naskah berlaku yang kerja samanya dibuka dari Daftar Rencana KSD.", "Naskah in force whose kerja sama was opened from the Daftar Rencana KSD."),
            new("naskah dari Daftar Rencana ÷ naskah berlaku", "naskah from the list ÷ naskah in force"),
            Persen: true,
            (keadaan, jendela, _) => PerNaskah(keadaan, jendela, (_, berlaku) => keadaan.Kepala?.RencanaItemId is not null ? [berlaku] : [])),
        new("DAMPAK",
            new("Kedua dampak terukur", "Both impacts measured"),
            new("Naskah berlaku yang dampaknya pada kesejahteraan dan pada pelayanan publik terukur dalam laporan diterima, dengan bukti.", "Naskah in force whose impact on welfare and on public service is measured in an accepted report, with evidence."),
            new("naskah dengan kedua dampak terukur ÷ naskah berlaku", "naskah with both impacts measured ÷ naskah in force"),
            Persen: true,
            (keadaan, jendela, _) => PerNaskah(keadaan, jendela, (naskah, berlaku) =>
            {
                var diterima = keadaan.Laporan[naskah.Asal.NaskahId].Where(laporan => laporan.Langkah is LangkahLaporan.Diterima).ToArray();
                return diterima.Any(laporan => laporan.KesejahteraanTerukur) && diterima.Any(laporan => laporan.PelayananTerukur) ? [berlaku] : [];
            })),
        new("EVALUASI",
            new("Dievaluasi semester lalu", "Evaluated last semester"),
            new("Naskah berlaku yang sudah berlaku pada semester lalu dan diputuskan evaluasinya (UU 23/2014 Pasal 368).", "Naskah in force now and in the last semester, with a verdict for it (UU 23/2014 Pasal 368)."),
            new("naskah dengan putusan evaluasi semester lalu ÷ naskah berlaku kini dan pada semester lalu", "naskah with a verdict for the last semester ÷ naskah in force now and then"),
            Persen: true,
            Evaluasi),
        new("LAPOR_LN",
            new("Laporan tahunan luar negeri", "Foreign annual reports"),
            new("Naskah luar negeri yang seluruh laporan tahunannya sudah dikirim; yang tidak, menahan rencana berikutnya (Permendagri 25/2020 Pasal 35 dan 38).", "Foreign naskah that sent all their annual reports; the others hold back the next plan."),
            new("naskah luar negeri tanpa tahun yang tertinggal ÷ naskah luar negeri berlaku yang sudah wajib melapor", "foreign naskah with no year missing ÷ foreign naskah in force that owe a report"),
            Persen: true,
            LaporanTahunan),
        new("URUTAN",
            new("Pelanggaran urutan tahap", "Stage-order violations"),
            new("Kerja sama berjalan dengan temuan urutan tahap yang belum diselesaikan.", "Running kerja sama with a standing finding about the order of stages."),
            new("kerja sama dengan temuan urutan ÷ kerja sama yang belum berakhir", "kerja sama with such a finding ÷ kerja sama that have not ended"),
            Persen: true,
            (keadaan, jendela, _) => Temuan(keadaan, jendela, temuan => temuan.JenisTemuan == "UrutanTahap")),
        new("TEMUAN",
            new("Temuan kepatuhan terbuka", "Standing findings"),
            new("Kerja sama berjalan dengan temuan kepatuhan apa pun yang belum diselesaikan.", "Running kerja sama with any standing finding."),
            new("kerja sama dengan temuan ÷ kerja sama yang belum berakhir", "kerja sama with a finding ÷ kerja sama that have not ended"),
            Persen: true,
            (keadaan, jendela, _) => Temuan(keadaan, jendela, _ => true)),
        new("SENGKETA",
            new("Perselisihan lewat tenggat", "Overdue disputes"),
            new("Perselisihan yang belum selesai dan sudah melewati tenggat forum yang menanganinya (UU 23/2014 Pasal 370, PP 28/2018 Pasal 21).", "Open disputes past the day by which their forum was to settle them (UU 23/2014 Pasal 370, PP 28/2018 Pasal 21)."),
            new("perselisihan lewat tenggat ÷ perselisihan yang belum selesai", "overdue disputes ÷ open disputes"),
            Persen: true,
            (keadaan, jendela, _) => Perselisihan(keadaan, jendela)),
        Menunggu("DPRD", new("Menunggu DPRD", "Waiting for the DPRD"), ["MenungguDprd"]),
        Menunggu("MENTERI", new("Di Gubernur atau kementerian", "With the Gubernur or a ministry"), DiKementerian),
    ];

    public static IReadOnlyDictionary<string, IndikatorPortofolio> MenurutKode { get; } = Daftar.ToDictionary(indikator => indikator.Kode, StringComparer.Ordinal);

    private static IndikatorPortofolio Berakhir(int hari) => new(
        $"AKHIR_{hari}",
        new($"Berakhir dalam {hari} hari", $"Ending within {hari} days"),
        new($"Naskah berlaku yang berakhir paling lama {hari} hari lagi (jam D8).", $"Naskah in force that end within {hari} days (clock D8)."),
        new($"naskah dengan akhir − tanggal ≤ {hari} ÷ naskah berlaku", $"naskah with end − day ≤ {hari} ÷ naskah in force"),
        Persen: true,
        (keadaan, jendela, _) => PerNaskah(keadaan, jendela, (naskah, berlaku) =>
            naskah.Berakhir is { } akhir ? [berlaku.Irisan(akhir.AddDays(-hari), akhir)] : []));

    private static IndikatorPortofolio Menunggu(string kode, Teks nama, string[] tahap) => new(
        kode,
        nama,
        new($"Kerja sama yang tahapnya {string.Join(", ", tahap)}.", $"Kerja sama at the stage {string.Join(", ", tahap)}."),
        new("jumlah kerja sama pada tahap itu", "count of kerja sama at that stage"),
        Persen: false,
        (keadaan, jendela, _) => keadaan.Tahap is { } sekarang && tahap.Contains(sekarang) && keadaan.Berakhir is null
            ? [new(Guid.Empty, keadaan.Kepala?.Judul ?? "", [jendela], [jendela])]
            : []);

    private static IEnumerable<HariTerhitung> PerNaskah(KeadaanPortofolio keadaan, Selang jendela, Func<NaskahPortofolio, Selang, IEnumerable<Selang>> pembilang)
    {
        foreach (var naskah in keadaan.DaftarNaskah)
        {
            var berlaku = naskah.Berlaku.Irisan(jendela);
            if (!berlaku.Kosong)
            {
                yield return new(naskah.Asal.NaskahId, naskah.Asal.JudulNaskah, [berlaku], pembilang(naskah, berlaku));
            }
        }
    }

    /// <summary>Each period counts from the day it is due until the next one is.</summary>
    private static IEnumerable<HariTerhitung> Periodik(
        KeadaanPortofolio keadaan, Selang jendela, HitunganPortofolio hitungan, Func<KewajibanLapor, Selang, LangkahLaporan?, Selang?> pembilang)
    {
        foreach (var naskah in keadaan.DaftarNaskah)
        {
            var berlaku = naskah.Berlaku.Irisan(jendela);
            if (berlaku.Kosong)
            {
                continue;
            }

            List<Selang> penyebut = [], terhitung = [];
            foreach (var kewajiban in hitungan.Kewajiban(naskah, jendela))
            {
                var berjalan = berlaku.Irisan(kewajiban.JatuhTempo, kewajiban.Periode.Berikutnya.Selesai);
                if (!berjalan.Kosong)
                {
                    penyebut.Add(berjalan);
                    if (pembilang(kewajiban, berjalan, Langkah(keadaan, naskah, kewajiban.Periode.Kode)) is { Kosong: false } satu)
                    {
                        terhitung.Add(satu);
                    }
                }
            }

            yield return new(naskah.Asal.NaskahId, naskah.Asal.JudulNaskah, penyebut, terhitung);
        }
    }

    /// <summary>Accepted is the last word; else sent, else null. A returned report was sent.</summary>
    private static LangkahLaporan? Langkah(KeadaanPortofolio keadaan, NaskahPortofolio naskah, string periode)
    {
        LangkahLaporan? langkah = null;
        foreach (var laporan in keadaan.Laporan[naskah.Asal.NaskahId])
        {
            if (laporan.Periode == periode)
            {
                langkah = laporan.Langkah is LangkahLaporan.Diterima || langkah is LangkahLaporan.Diterima ? LangkahLaporan.Diterima : LangkahLaporan.Diajukan;
            }
        }

        return langkah;
    }

    private static IEnumerable<HariTerhitung> TanpaBukti(KeadaanPortofolio keadaan, Selang jendela, HitunganPortofolio hitungan)
    {
        foreach (var naskah in keadaan.DaftarNaskah)
        {
            var terakhir = keadaan.Laporan[naskah.Asal.NaskahId]
                .Where(laporan => laporan is { Langkah: LangkahLaporan.Diterima, JumlahRealisasi: > 0 })
                .MaxBy(laporan => laporan.Periode, StringComparer.Ordinal);
            var berlaku = naskah.Berlaku.Irisan(jendela);
            if (terakhir is not null && !berlaku.Kosong)
            {
                yield return new(naskah.Asal.NaskahId, naskah.Asal.JudulNaskah, [berlaku], terakhir.JumlahTanpaBukti > 0 ? [berlaku] : []);
            }
        }
    }

    private static IEnumerable<HariTerhitung> Evaluasi(KeadaanPortofolio keadaan, Selang jendela, HitunganPortofolio hitungan)
    {
        foreach (var naskah in keadaan.DaftarNaskah)
        {
            List<Selang> penyebut = [], pembilang = [];
            var berlaku = naskah.Berlaku.Irisan(jendela).Irisan(DateOnly.MinValue, naskah.Asal.Mulai.AddYears(15));
            for (var semester = AwalSemester(berlaku.Kosong ? DateOnly.MaxValue : berlaku.Dari); semester <= berlaku.Sampai && !berlaku.Kosong; semester = semester.AddMonths(6))
            {
                var lalu = semester.AddMonths(-6);
                if (naskah.Asal.Mulai >= semester)
                {
                    continue;
                }

                var hari = berlaku.Irisan(semester, semester.AddMonths(6).AddDays(-1));
                penyebut.Add(hari);
                if (keadaan.Evaluasi[naskah.Asal.NaskahId].Any(satu => satu.Tahun == lalu.Year && satu.Semester == (lalu.Month == 1 ? 1 : 2)))
                {
                    pembilang.Add(hari);
                }
            }

            yield return new(naskah.Asal.NaskahId, naskah.Asal.JudulNaskah, penyebut, pembilang);
        }
    }

    private static DateOnly AwalSemester(DateOnly tanggal) => new(tanggal.Year, tanggal.Month <= 6 ? 1 : 7, 1);

    private static IEnumerable<HariTerhitung> LaporanTahunan(KeadaanPortofolio keadaan, Selang jendela, HitunganPortofolio hitungan)
    {
        foreach (var naskah in keadaan.DaftarNaskah.Where(naskah => naskah.LuarNegeri))
        {
            var berlaku = naskah.Berlaku.Irisan(jendela);
            List<Selang> penyebut = [], pembilang = [];
            var lengkap = true;
            for (var tahun = naskah.Asal.Mulai.Year; !berlaku.Kosong && tahun <= Math.Min(berlaku.Sampai.Year, naskah.Asal.Mulai.Year + 15); tahun++)
            {
                lengkap &= Langkah(keadaan, naskah, new Periode(tahun, null).Kode) is not null;
                var hari = berlaku.Irisan(KewajibanLapor.Tenggat(tahun, hitungan.Ketentuan).AddDays(1), KewajibanLapor.Tenggat(tahun + 1, hitungan.Ketentuan));
                penyebut.Add(hari);
                if (lengkap)
                {
                    pembilang.Add(hari);
                }
            }

            yield return new(naskah.Asal.NaskahId, naskah.Asal.JudulNaskah, penyebut, pembilang);
        }
    }

    private static IEnumerable<HariTerhitung> KesepakatanDenganPerjanjian(KeadaanPortofolio keadaan, Selang jendela, HitunganPortofolio hitungan)
    {
        if (keadaan.Kesepakatan is { } kesepakatan)
        {
            var batas = kesepakatan.AddMonths(hitungan.Ketentuan.BulanPksSetelahKesepakatan);
            var hari = jendela.Irisan(batas, keadaan.Berakhir ?? DateOnly.MaxValue);
            yield return new(
                Guid.Empty, keadaan.Kepala?.Judul ?? "", [hari],
                keadaan.DaftarNaskah.Any(naskah => naskah.Asal.JenisNaskah is JenisNaskah.PerjanjianKerjaSama && naskah.Asal.TanggalTandaTangan <= batas) ? [hari] : []);
        }
    }

    /// <summary>Ended or not, a dispute stays until it is settled, decided or withdrawn.</summary>
    private static IEnumerable<HariTerhitung> Perselisihan(KeadaanPortofolio keadaan, Selang jendela)
    {
        foreach (var satu in keadaan.DaftarPerselisihan.Where(satu => !satu.Selesai))
        {
            var terbuka = jendela.Irisan(satu.Tanggal, DateOnly.MaxValue);
            yield return new(
                satu.PerselisihanId, keadaan.Kepala?.Judul ?? "", [terbuka],
                satu is { Status: "Berjalan", Tenggat: { } tenggat } ? [terbuka.Irisan(tenggat.AddDays(1), DateOnly.MaxValue)] : []);
        }
    }

    private static IEnumerable<HariTerhitung> Temuan(KeadaanPortofolio keadaan, Selang jendela, Func<TemuanKepatuhan, bool> which)
    {
        var hari = jendela.Irisan(keadaan.Mulai, keadaan.Berakhir ?? DateOnly.MaxValue);
        yield return new(
            Guid.Empty, keadaan.Kepala?.Judul ?? "", [hari],
            keadaan.DaftarTemuan.Where(which).Select(temuan => hari.Irisan(temuan.Tanggal, temuan.SelesaiPada?.AddDays(-1) ?? DateOnly.MaxValue)));
    }
}
