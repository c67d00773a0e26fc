using System.Net;
using Ksd.Evaluation.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Evaluation.Tests.Portofolio;

/// <summary>
/// Twelve agreements of all kinds over two years, over HTTP, with the figures at six dates worked out by hand.
/// <code>
///  #  kind          dept  in force                      reports                                             list  RPJMD
///  1  KsddSukarela  A     2024-01-10 .. 2026-12-31      on the 10th with evidence, both impacts             yes   yes
///  2  KsddWajib     A     2024-01-10 .. 2025-06-30      on the 10th with evidence                           yes
///  3  Ksdpk         B     2024-01-10 .. 2026-12-31      40 days after the quarter
///  4  Ksdpk         B     2024-01-10 .. 2026-12-31      never
///  5  KsddSukarela  C     2024-02-01 .. 2026-12-31      on the 10th without evidence
///  6  Sinergi (NK)  C     2024-02-01 .. 2026-12-31      on the 10th, returned the 12th, again the 20th, accepted the 22nd
///  7  Ksdpl (MoU)   A     2024-03-01 .. 2029-02-28      2024: sent 2025-02-03, accepted the 5th; 2025: not sent
///  8  Ksdll (MoU)   B     2024-03-01 .. 2029-02-28      2024: accepted 2025-01-06; 2025: accepted 2026-01-06
///  9  Ksdpk         A     2024-04-01 .. 2026-12-31,     on the 10th with evidence, both impacts                   yes
///                         amended 2025-01-15: 2025-12-31
/// 10  KsddSukarela  B     2024-04-01 .. 2026-12-31,     on the 10th with evidence
///                         ended 2025-03-31
/// 11  Ksdpk         C     2025-01-01 .. 2027-12-31      on the 10th with evidence                           yes
/// 12  KsddSukarela  A     2025-07-01 .. 2027-06-30      on the 10th with evidence
/// </code>
/// What is on the 10th is accepted on the 12th. KB: #1 on 2024-01-05, #12 on 2024-05-01. #12 waits for the DPRD from 2025-01-15 to
/// 2025-06-01 (137 days). A finding about #3's order of stages stands from 2024-06-01 until 2025-05-01. Verdicts: 2024-S1 of #1, #2, #5
/// on 2024-07-20; 2024-S2 of #1 on 2025-01-20 and of #5 on 2025-02-10.
/// <code>
///               2024-04-11  2024-05-02  2024-12-31  2025-02-01  2025-06-30  2026-01-09
/// AKTIF         10          10          10          11          10          9        1-10 | 1-10 | 1-10 | 1-11 | 1-9,11 | 1,3-8,11,12
/// AKHIR_90      0/10        0/10        0/10        0/11        1/10        0/9      #2 ends on 2025-06-30 itself
/// KB_PKS        0/0         0/0         0/0         1/1         1/2         1/2      12 months after: #1 2025-01-05 yes, #12 2025-05-01 no
/// LAPOR         0/6         4/6         7/8         7/10        9/10        1/9
///    2024-04-11: #9 and #10 have no ended quarter, #7 and #8 no ended year; everything is accepted on the 12th
///    2024-05-02: 1, 2, 5, 6 of 1-6;  2024-12-31: TW3 of 1-6, 9, 10 but #4;  2025-02-01: TW4 of 1, 2, 5, 6, 9, 10 and 2024 of 8, of 1-6, 9, 10, 7, 8
///    2025-06-30: TW1 of 1, 2, 3, 5, 6, 9, 11 and 2024 of 7, 8; of those and #4;  2026-01-09: 2025 of 8; of 1, 3-6, 11, 12, 7, 8
/// TERLAMBAT     0/6         2/6         1/8         3/10        1/10        1/9
///    15 working days after 2024-03-31 end on 2024-04-29 (Lebaran), after 2024-12-31 on 2025-01-22; a foreign year on 7 January
///    3, 4 | 4 | 3, 4, 7 | 4 | 7 (the quarter's last day is still to come)
/// TANPA_BUKTI   0/0         1/4         1/7         1/8         1/9         1/8      #5 among those with an accepted report
/// RPJMD         2/10        2/10        2/10        2/11        2/10        1/9      #1, #9
/// RENCANA       2/10        2/10        2/10        3/11        3/10        2/9      #1, #2, #11
/// DAMPAK        0/10        1/10        2/10        2/11        2/10        1/9      #1 from 2024-04-12, #9 from 2024-07-12
/// EVALUASI      0/0         0/0         3/10        1/10        2/9         0/9      in force in the last semester: all 10 | 1-10 | 1-9 | 1, 3-8, 11, 12
/// LAPOR_LN      0/0         0/0         0/0         1/2         2/2         1/2
/// URUTAN        0/10        0/11        1/11        1/12        0/11        0/11     #12 is a kerja sama from its KB on, #10 no more after its end
/// DPRD          0           0           0           1           0           0
/// AKTIF A/B/C   4/4/2       4/4/2       4/4/2       4/4/3       4/3/3       3/3/3
/// </code>
/// </summary>
[Collection(EvaluationCollection.Name)]
public sealed class TwoYearsTests(EvaluationApplication app) : IDisposable
{
    private const string Region = "64.05";

    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["2024-04-11"] = ["AKTIF 10/10", "AKHIR_90 0/10", "KB_PKS 0/0", "LAPOR 0/6", "TERLAMBAT 0/6", "TANPA_BUKTI 0/0", "RPJMD 2/10", "RENCANA 2/10", "DAMPAK 0/10", "EVALUASI 0/0", "LAPOR_LN 0/0", "URUTAN 0/10", "DPRD 0/0", "A 4, B 4, C 2"],
        ["2024-05-02"] = ["AKTIF 10/10", "AKHIR_90 0/10", "KB_PKS 0/0", "LAPOR 4/6", "TERLAMBAT 2/6", "TANPA_BUKTI 1/4", "RPJMD 2/10", "RENCANA 2/10", "DAMPAK 1/10", "EVALUASI 0/0", "LAPOR_LN 0/0", "URUTAN 0/11", "DPRD 0/0", "A 4, B 4, C 2"],
        ["2024-12-31"] = ["AKTIF 10/10", "AKHIR_90 0/10", "KB_PKS 0/0", "LAPOR 7/8", "TERLAMBAT 1/8", "TANPA_BUKTI 1/7", "RPJMD 2/10", "RENCANA 2/10", "DAMPAK 2/10", "EVALUASI 3/10", "LAPOR_LN 0/0", "URUTAN 1/11", "DPRD 0/0", "A 4, B 4, C 2"],
        ["2025-02-01"] = ["AKTIF 11/11", "AKHIR_90 0/11", "KB_PKS 1/1", "LAPOR 7/10", "TERLAMBAT 3/10", "TANPA_BUKTI 1/8", "RPJMD 2/11", "RENCANA 3/11", "DAMPAK 2/11", "EVALUASI 1/10", "LAPOR_LN 1/2", "URUTAN 1/12", "DPRD 1/1", "A 4, B 4, C 3"],
        ["2025-06-30"] = ["AKTIF 10/10", "AKHIR_90 1/10", "KB_PKS 1/2", "LAPOR 9/10", "TERLAMBAT 1/10", "TANPA_BUKTI 1/9", "RPJMD 2/10", "RENCANA 3/10", "DAMPAK 2/10", "EVALUASI 2/9", "LAPOR_LN 2/2", "URUTAN 0/11", "DPRD 0/0", "A 4, B 3, C 3"],
        ["2026-01-09"] = ["AKTIF 9/9", "AKHIR_90 0/9", "KB_PKS 1/2", "LAPOR 1/9", "TERLAMBAT 1/9", "TANPA_BUKTI 1/8", "RPJMD 1/9", "RENCANA 2/9", "DAMPAK 1/9", "EVALUASI 0/9", "LAPOR_LN 1/2", "URUTAN 0/11", "DPRD 0/0", "A 3, B 3, C 3"],
    };

    private readonly SortedDictionary<string, List<Func<Task>>> calendar = new(StringComparer.Ordinal);

    private readonly Pelaksanaan?[] pelaksanaan = new Pelaksanaan?[13];

    private readonly Riwayat[] riwayat =
    [
        new(Region, "", "", "", ""),
        new(Region, "Rujukan", "KsddSukarela", "A", "Kota Samarinda", "64.72", DariDaftar: true),
        new(Region, "Batas", "KsddWajib", "A", "Kabupaten Kutai Barat", "64.07", DariDaftar: true),
        new(Region, "Pasar", "Ksdpk", "B", "PT Pasar (rekaan)"),
        new(Region, "Parkir", "Ksdpk", "B", "PT Parkir (rekaan)"),
        new(Region, "Pangan", "KsddSukarela", "C", "Kota Balikpapan", "64.71"),
        new(Region, "Statistik", "Sinergi", "C", "Badan (rekaan)"),
        new(Region, "Kota kembar", "Ksdpl", "A", "Kota Kembar (rekaan)"),
        new(Region, "Kesehatan", "KsdllLainnya", "B", "Lembaga (rekaan)"),
        new(Region, "Air", "Ksdpk", "A", "PT Air (rekaan)"),
        new(Region, "Wisata", "KsddSukarela", "B", "Kota Samarinda", "64.72"),
        new(Region, "Listrik", "Ksdpk", "C", "PT Listrik (rekaan)", DariDaftar: true),
        new(Region, "Sampah", "KsddSukarela", "A", "Kota Samarinda", "64.72"),
    ];

    public void Dispose() => app.Clock.Reset();

    [Fact]
    public async Task Figures_at_six_dates_are_those_worked_out_by_hand_and_stay_so()
    {
        Plan();
        foreach (var (day, deeds) in calendar)
        {
            app.Clock.Set(day);
            foreach (var deed in deeds)
            {
                await deed();
            }
        }

        // Nothing that came later has changed a day before it; neither does making everything again.
        app.Clock.Set("2026-02-20");
        foreach (var day in Expected.Keys)
        {
            (await Figures(day)).ShouldBe(Expected[day], day);
        }

        await Rebuilt();
        foreach (var day in Expected.Keys)
        {
            (await Figures(day)).ShouldBe(Expected[day], $"{day}, rebuilt");
        }

        await Behind();
        await Reported();
    }

    private async Task Reported()
    {
        var bagian = app.As(Roles.BagianKerjaSama, "bagian-ks", region: Region);
        var bupati = await Made(bagian, new { jenis = "BupatiSemester", tahun = 2024, semester = 2 });
        bupati.Text("pada").ShouldBe("2024-12-31");
        await Berkas.Check(bagian, bupati.Id, "docx", ["Semester II Tahun 2024", "31 Desember 2024", "Naskah berlaku", "MoU Kota kembar", "Belum ada evaluasi periode ini"], charts: 2);
        await Berkas.Check(bagian, bupati.Id, "xlsx", ["Laporan diterima", "PKS Parkir", "Kota Samarinda", "7 dari 8"], charts: 2);
        await Berkas.Check(bagian, bupati.Id, "pdf", ["SEMESTER II TAHUN 2024", "Daftar naskah berlaku", "Halaman 1 dari"], charts: 0);

        // Its verdicts came in 2025: they are in a report as of a later day.
        await Berkas.Check(bagian, (await Made(bagian, new { jenis = "BupatiSemester", tahun = 2024, semester = 2, pada = "2025-02-10" })).Id, "docx", ["Hentikan", "dua kali tanpa dampak"], charts: 2);

        // Made again, and after everything that came later: it says the same.
        (await Made(bagian, new { jenis = "BupatiSemester", tahun = 2024, semester = 2 })).Text("sidikJari").ShouldBe(bupati.Text("sidikJari"));
        (await Made(bagian, new { jenis = "BupatiSemester", tahun = 2024, semester = 2, pada = "2024-11-30" })).Text("sidikJari").ShouldNotBe(bupati.Text("sidikJari"));

        var asing = await Made(bagian, new { jenis = "LuarNegeriTahunan", tahun = 2024, pada = "2024-12-31" });
        await Berkas.Check(bagian, asing.Id, "docx", ["MoU Kota kembar", "belum dikirim sampai 31 Desember 2024", "Pasal 38"], charts: 0);
        var award = await Made(bagian, new { jenis = "BuktiPenghargaan", tahun = 2025 });
        await Berkas.Check(bagian, award.Id, "pdf", ["Daftar periksa", "Laporan pelaksanaan diterima", "ada bukti", "kurang"], charts: 0);
        await Made(bagian, new { jenis = "GubernurTahunan", tahun = 2025 });

        (await bagian.Post("laporan/resmi", new { jenis = "BupatiSemester", tahun = 2024 })).ShouldNameField("semester");
        (await bagian.Post("laporan/resmi", new { jenis = "MenteriTahunan", tahun = 2026, pada = "2026-02-20" })).ShouldNameField("pada");
        (await bagian.Post("laporan/resmi", new { jenis = "MenteriTahunan", tahun = 2027 })).ShouldNameField("pada");
        (await app.As(Roles.PerangkatDaerah, "dinas-A", "A", Region).Get($"laporan/resmi/{award.Id}")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await app.As(Roles.Sekda, "sekda", region: "64.72").Get($"laporan/resmi/{award.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await bagian.Get("laporan/resmi?limit=2")).Body.GetProperty("next").GetString().ShouldNotBeNull();
    }

    private static async Task<Answer> Made(HttpClient bagian, object request)
    {
        var asked = (await bagian.Post("laporan/resmi", request)).ShouldBe(HttpStatusCode.Accepted);
        var made = await Eventually.Get(() => bagian.Get($"laporan/resmi/{asked.Id}"), answer => answer.Text("status") is "Selesai" or "Gagal");
        made.Text("status").ShouldBe("Selesai");
        made.Body.GetProperty("langkah").GetInt32().ShouldBe(made.Body.GetProperty("jumlahLangkah").GetInt32());
        return made;
    }

    private void Plan()
    {
        Signed(1, "2024-01-10", "2026-12-31", rpjmd: true);
        Signed(2, "2024-01-10", "2025-06-30");
        Signed(3, "2024-01-10", "2026-12-31");
        Signed(4, "2024-01-10", "2026-12-31");
        Signed(5, "2024-02-01", "2026-12-31");
        Signed(6, "2024-02-01", "2026-12-31");
        Signed(7, "2024-03-01", "2029-02-28");
        Signed(8, "2024-03-01", "2029-02-28");
        Signed(9, "2024-04-01", "2026-12-31", rpjmd: true);
        Signed(10, "2024-04-01", "2026-12-31");
        Signed(11, "2025-01-01", "2027-12-31");
        Told("2024-01-05", () => app.Publish(riwayat[1].Kesepakatan("2024-01-05")));
        Told("2024-05-01", () => app.Publish(riwayat[12].Kesepakatan("2024-05-01")));
        Told("2025-01-15", () => app.Publish(riwayat[12].Moved("2025-01-15", "KesepakatanDitandatangani", "MenungguDprd", 2)));
        Told("2025-06-01", () => app.Publish(riwayat[12].Moved("2025-06-01", "MenungguDprd", "PenyusunanPerjanjian", 3)));
        Signed(12, "2025-07-01", "2027-06-30");
        Told("2025-01-15", () => app.Publish(riwayat[9].Amended("2025-01-15", "2025-12-31")));
        Told("2025-03-31", () => app.Publish(riwayat[10].Ended("2025-03-31")));
        var temuan = Guid.CreateVersion7();
        Told("2024-06-01", () => app.Publish(riwayat[3].Found("2024-06-01", temuan)));
        Told("2025-05-01", () => app.Publish(riwayat[3].Found("2024-06-01", temuan, "2025-05-01")));

        foreach (var satu in (int[])[1, 2, 5, 9, 10, 11, 12])
        {
            foreach (var (periode, selesai) in Quarters(satu))
            {
                Report(satu, periode, selesai.AddDays(10), selesai.AddDays(12), bukti: satu != 5, dampak: satu is 1 or 5 or 9);
            }
        }

        foreach (var (periode, selesai) in Quarters(3))
        {
            Report(3, periode, selesai.AddDays(40), selesai.AddDays(41), bukti: true, dampak: false);
        }

        foreach (var (periode, selesai) in Quarters(6))
        {
            Answer? laporan = null;
            Told(selesai.AddDays(10), async () => laporan = await pelaksanaan[6]!.Submit(periode, dampak: false));
            Told(selesai.AddDays(12), async () => laporan = await pelaksanaan[6]!.Return(laporan!));
            Told(selesai.AddDays(20), async () => laporan = (await pelaksanaan[6]!.Dinas.Put(
                $"laporan/{laporan!.Id}",
                new { versiInstrumen = 1, isi = new { daftarRealisasi = new[] { Pelaksanaan.Realisasi("K1", 9, "orang", await pelaksanaan[6]!.Bukti()) } } },
                laporan.ETag)).ShouldBe(HttpStatusCode.OK));
            Told(selesai.AddDays(22), () => pelaksanaan[6]!.Accept(laporan!));
        }

        Foreign(7, "2024", "2025-02-03", "2025-02-05");
        Foreign(8, "2024", "2025-01-03", "2025-01-06");
        Foreign(8, "2025", "2026-01-05", "2026-01-06");

        Told("2024-07-20", async () =>
        {
            await pelaksanaan[1]!.Evaluate(2024, 1, Pelaksanaan.Jawaban(3), "Lanjut");
            await pelaksanaan[2]!.Evaluate(2024, 1, Pelaksanaan.Jawaban(3, dampak: 0), "Perbaiki", "2024-12-31");
            await pelaksanaan[5]!.Evaluate(2024, 1, Pelaksanaan.Jawaban(3, dampak: 0), "Perbaiki", "2024-12-31");
        });
        Told("2025-01-20", () => pelaksanaan[1]!.Evaluate(2024, 2, Pelaksanaan.Jawaban(3), "Lanjut"));
        Told("2025-02-10", async () =>
            (await pelaksanaan[5]!.Evaluate(2024, 2, Pelaksanaan.Jawaban(3, dampak: 0), "Hentikan", "2025-06-30"))
                .Body.GetProperty("putusan").GetProperty("tanpaDampakBerturut").GetBoolean().ShouldBeTrue());

        foreach (var day in Expected.Keys)
        {
            Told(day, async () => (await Eventually.Get(() => Figures(day), angka => angka.SequenceEqual(Expected[day]))).ShouldBe(Expected[day], day));
        }
    }

    private void Signed(int satu, string mulai, string berakhir, bool rpjmd = false) => Told(mulai, async () =>
        pelaksanaan[satu] = await Pelaksanaan.Confirmed(app, riwayat[satu].Signed(mulai, berakhir), riwayat[satu].Naskah, riwayat[satu].Departemen, rpjmd));

    private void Report(int satu, string periode, DateOnly kirim, DateOnly terima, bool bukti, bool dampak)
    {
        Answer? laporan = null;
        Told(kirim, async () => laporan = await pelaksanaan[satu]!.Submit(periode, bukti, dampak));
        Told(terima, () => pelaksanaan[satu]!.Accept(laporan!));
    }

    private void Foreign(int satu, string tahun, string kirim, string terima)
    {
        Answer? laporan = null;
        Told(kirim, async () => laporan = await pelaksanaan[satu]!.SubmitForeign(tahun));
        Told(terima, () => pelaksanaan[satu]!.Accept(laporan!));
    }

    private void Told(DateOnly day, Func<Task> deed) => Told($"{day:yyyy-MM-dd}", deed);

    private void Told(string day, Func<Task> deed)
    {
        if (!calendar.TryGetValue(day, out var deeds))
        {
            calendar.Add(day, deeds = []);
        }

        deeds.Add(deed);
    }

    /// <summary>The quarters that end while it is in force, up to the third of 2025.</summary>
    private static IEnumerable<(string Periode, DateOnly Selesai)> Quarters(int satu)
    {
        var (dari, sampai) = satu switch
        {
            2 => ((2024, 1), (2025, 2)),
            9 => ((2024, 2), (2025, 3)),
            10 => ((2024, 2), (2024, 4)),
            11 => ((2025, 1), (2025, 3)),
            12 => ((2025, 3), (2025, 3)),
            _ => ((2024, 1), (2025, 3)),
        };
        return from tahun in Enumerable.Range(2024, 2)
               from triwulan in Enumerable.Range(1, 4)
               where (tahun, triwulan).CompareTo(dari) >= 0 && (tahun, triwulan).CompareTo(sampai) <= 0
               select ($"{tahun}-TW{triwulan}", new DateOnly(tahun, triwulan * 3, 1).AddMonths(1).AddDays(-1));
    }

    private async Task<string[]> Figures(string day)
    {
        var sekda = app.As(Roles.Sekda, "sekda", region: Region);
        var total = (await sekda.Get($"portofolio?pada={day}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items")[0].GetProperty("angka").EnumerateArray()
            .ToDictionary(angka => angka.GetProperty("kode").GetString()!, angka => $"{angka.GetProperty("pembilang").GetInt32()}/{angka.GetProperty("penyebut").GetInt32()}");
        var departemen = (await sekda.Get($"portofolio?pada={day}&dimensi=Departemen")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray()
            .Select(kelompok => $"{kelompok.GetProperty("nilai").GetString()} {kelompok.GetProperty("angka")[0].GetProperty("pembilang").GetInt32()}");
        return
        [
            .. new[] { "AKTIF", "AKHIR_90", "KB_PKS", "LAPOR", "TERLAMBAT", "TANPA_BUKTI", "RPJMD", "RENCANA", "DAMPAK", "EVALUASI", "LAPOR_LN", "URUTAN", "DPRD" }
                .Select(kode => $"{kode} {total[kode]}"),
            string.Join(", ", departemen),
        ];
    }

    private async Task Rebuilt()
    {
        var admin = app.As(Roles.Admin, "admin", region: Region);
        var start = (await admin.Post("portofolio/pembangunan-ulang")).ShouldBe(HttpStatusCode.Accepted);
        var done = await Eventually.Get(
            () => admin.Get($"portofolio/pembangunan-ulang/{start.Id}"), answer => answer.Body.GetProperty("selesaiPada").ValueKind != System.Text.Json.JsonValueKind.Null);
        done.Body.GetProperty("kerjaSama").GetInt32().ShouldBe(12);
        done.Body.GetProperty("selesai").GetInt32().ShouldBe(12);
    }

    /// <summary>What lies behind the figures: the agreements, the trend, the days at a stage; and filters say what drill-down says.</summary>
    private async Task Behind()
    {
        var sekda = app.As(Roles.Sekda, "sekda", region: Region);
        var late = (await sekda.Get("portofolio/TERLAMBAT/rincian?pada=2025-02-01&terhitung=true")).ShouldBe(HttpStatusCode.OK);
        late.Text("rumus")!.ShouldContain("÷");
        late.Body.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("judul").GetString()).Order()
            .ShouldBe(["MoU Kota kembar", "PKS Parkir", "PKS Pasar"]);

        var trend = (await sekda.Get("portofolio/tren?dari=2024&sampai=2025&langkah=Semester")).ShouldBe(HttpStatusCode.OK);
        trend.Body.GetProperty("items").EnumerateArray().Select(titik => titik.GetProperty("angka")[0].GetProperty("pembilang").GetInt32()).ShouldBe([10, 10, 10, 10]);

        var stages = (await sekda.Get("portofolio/lama-tahap?pada=2025-06-30")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items");
        stages.GetArrayLength().ShouldBe(1);
        (stages[0].GetProperty("tahap").GetString(), stages[0].GetProperty("jumlah").GetInt32(), stages[0].GetProperty("median").GetDouble()).ShouldBe(("MenungguDprd", 1, 137));
        (await sekda.Get("portofolio/lama-tahap?pada=2025-05-31")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);

        // Three naskah have a verdict: (4 + 3 * 4) / 5 = 3.2 of #1, (x + 3 + 3 + 0 + 3) / 5 of #2 and #5; far too few for a share.
        var learnt = (await sekda.Get("portofolio/pembelajaran?pada=2025-06-30")).ShouldBe(HttpStatusCode.OK).Body;
        (learnt.GetProperty("tinggi").GetInt32(), learnt.GetProperty("sedang").GetInt32(), learnt.GetProperty("rendah").GetInt32()).ShouldBe((1, 2, 0));
        var kelas = learnt.GetProperty("tabel")[0].GetProperty("items");
        kelas.EnumerateArray().Select(baris => (baris.GetProperty("nilai").GetString(), baris.GetProperty("tinggi").GetInt32(), baris.GetProperty("sedang").GetInt32()))
            .ShouldBe([("PemerintahDaerah", 1, 2)]);
        kelas[0].GetProperty("persenTinggi").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await sekda.Get("portofolio/pembelajaran?pada=2024-06-30")).Body.GetProperty("tinggi").GetInt32().ShouldBe(0);
        (await app.As(Roles.PerangkatDaerah, "dinas-B", "B", Region).Get("portofolio/pembelajaran")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");

        var filtered = (await sekda.Get("portofolio?pada=2025-02-01&jenis=Ksdpk&departemen=B")).ShouldBe(HttpStatusCode.OK);
        filtered.Body.GetProperty("items")[0].GetProperty("angka")[0].GetProperty("pembilang").GetInt32().ShouldBe(2);
        var period = (await sekda.Get("portofolio?pada=2025-06-30&sejak=2024-12-31&wilayah=64.72")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items")[0];
        (period.GetProperty("awal")[0].GetProperty("pembilang").GetInt32(), period.GetProperty("angka")[0].GetProperty("pembilang").GetInt32()).ShouldBe((2, 1));

        // Of partners no sums are kept; a split by them says what each of them alone says, and what kept sums say of departments.
        foreach (var dimensi in new[] { "Mitra", "Departemen", "Urusan" })
        {
            var pecahan = (await sekda.Get($"portofolio?pada=2025-02-01&dimensi={dimensi}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items");
            pecahan.GetArrayLength().ShouldBePositive();
            foreach (var satu in pecahan.EnumerateArray())
            {
                var nilai = Uri.EscapeDataString(satu.GetProperty("nilai").GetString()!);
                var sendiri = (await sekda.Get($"portofolio?pada=2025-02-01&{dimensi.ToLowerInvariant()}={nilai}")).ShouldBe(HttpStatusCode.OK);
                sendiri.Body.GetProperty("items")[0].GetProperty("angka").GetRawText().ShouldBe(satu.GetProperty("angka").GetRawText());
            }
        }

        var dinas = app.As(Roles.PerangkatDaerah, "dinas-B", "B", Region);
        (await dinas.Get("portofolio?pada=2025-02-01")).Body.GetProperty("items")[0].GetProperty("angka")[0].GetProperty("pembilang").GetInt32().ShouldBe(4);
        (await app.As(Roles.Mitra, "mitra", "64.72", Region).Get("portofolio")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await app.As(Roles.Sekda, "sekda", region: "64.72").Get("portofolio?pada=2025-02-01")).Body.GetProperty("items")[0].GetProperty("angka")[0].GetProperty("pembilang").GetInt32().ShouldBe(0);
        (await sekda.Get("portofolio?pada=2025-02-30")).ShouldBe(HttpStatusCode.BadRequest);
        (await sekda.Get("portofolio?pada=1800-01-01")).ShouldNameField("pada");
        (await sekda.Get("portofolio/TIDAK_ADA/rincian")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }
}
