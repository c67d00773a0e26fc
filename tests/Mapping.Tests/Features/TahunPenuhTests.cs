using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

/// <summary>
/// A whole year over HTTP, in the shape that Kabupaten Banjar published in August 2024: 156 proposals of 27 departments, 125 fit, of which 46.4 %
/// Sinergi, 38.4 % KSDPK, 15.2 % KSDD. The content of every proposal is invented.
/// </summary>
[Collection(MappingCollection.Name)]
public sealed class TahunPenuhTests : IDisposable
{
    private const string Region = "64.71";
    private const int Departments = 27;

    private static readonly string[] Urusan =
        ["1.01", "1.02", "1.03", "1.04", "1.05", "1.06", "2.07", "2.08", "2.09", "2.11", "2.13", "2.15", "2.16", "2.17", "2.18", "2.19", "2.22", "2.23", "3.26", "3.27", "3.30", "3.31"];

    private readonly MappingApplication app;

    public TahunPenuhTests(MappingApplication app) => (this.app, app.Region) = (app, Region);

    public void Dispose() => app.Region = TestTokens.Region;

    [Fact]
    public async Task From_156_proposals_to_a_decided_list_and_on_to_an_evaluation()
    {
        var pemetaan = await Open();
        await Propose(pemetaan);
        await Triage(pemetaan);
        var order = await Score(pemetaan);
        var daftar = await Decide(pemetaan, order);
        await Export(daftar);
        await Follow(pemetaan, daftar);
        await ClosedForGood(pemetaan, order[^1]);
    }

    private async Task<Answer> Open()
    {
        var pemetaan = await app.OpenPemetaan();
        return (await app.BagianKerjaSama().Put(
            $"pemetaan/{pemetaan.Id}/jadwal",
            new { paraPeserta = Enumerable.Range(1, Departments).Select(i => new { kode = Dinas(i), nama = $"Dinas Contoh {i:00} (rekaan)" }), targetKeputusan = "2100-01-01" },
            pemetaan.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Each department sends one sheet; two kinds of spreadsheet, one meaning.</summary>
    private async Task Propose(Answer pemetaan)
    {
        var proposals = Proposals().Select((proposal, i) => (proposal, Dinas: Dinas((i % Departments) + 1))).ToLookup(pair => pair.Dinas, pair => pair.proposal);
        foreach (var group in proposals)
        {
            string?[][] rows = [Heading, .. group];
            var sheet = group.Key[^1] % 2 == 0
                ? Lembar.Xlsx(rows)
                : Lembar.Csv(string.Join('\n', rows.Select(row => string.Join(';', row))));
            (await app.Dinas(group.Key).Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ajukan=true", sheet)).ShouldBe(HttpStatusCode.OK);
        }

        var kemajuan = await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/kemajuan");
        kemajuan.Body.GetProperty("jumlah").GetProperty("Diajukan").GetInt32().ShouldBe(156);
        kemajuan.Body.GetProperty("belumMengusulkan").GetInt32().ShouldBe(0);
        kemajuan.Body.GetProperty("departemen").GetArrayLength().ShouldBe(Departments);
    }

    /// <summary>Suggestions are taken as they are, prepared by one and confirmed by another.</summary>
    private async Task Triage(Answer pemetaan)
    {
        var putusan = (await All(app.BagianKerjaSama(), $"pemetaan/{pemetaan.Id}/meja-triase")).Select(row => new
        {
            kandidatId = row.GetProperty("id").GetGuid(),
            version = row.GetProperty("version").GetInt64(),
            alasan = row.GetProperty("saran").GetProperty("alasan").GetString(),
        });
        var lembar = (await app.BagianKerjaSama().Post("lembar-triase", new { pemetaanId = pemetaan.Id, daftarPutusan = putusan })).ShouldBe(HttpStatusCode.Created);
        (await app.KabagKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBe(HttpStatusCode.OK);

        var statistik = (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/statistik-triase")).ShouldBe(HttpStatusCode.OK).Body;
        (statistik.GetProperty("lolos").GetInt32(), statistik.GetProperty("ditolak").GetInt32(), statistik.GetProperty("persenDitolak").GetDecimal()).ShouldBe((125, 31, 19.9m));
        statistik.GetProperty("daftarPenolakan").EnumerateArray().Select(row => (row.GetProperty("alasan").GetString(), row.GetProperty("jumlah").GetInt32()))
            .ShouldBe([("Internal", 12), ("Pengadaan", 11), ("Swakelola", 8)]);
        var jenis = statistik.GetProperty("lolosPerJenis");
        (jenis.GetProperty("Sinergi").GetInt32(), jenis.GetProperty("Ksdpk").GetInt32(), jenis.GetProperty("KsddSukarela").GetInt32(), jenis.GetProperty("KsddWajib").GetInt32())
            .ShouldBe((58, 48, 17, 2));
    }

    /// <summary>Three assessors score all but the two duties; the order for the list is duties first, then by rank.</summary>
    private async Task<Guid[]> Score(Answer pemetaan)
    {
        var lolos = await All(app.BagianKerjaSama(), $"kandidat?pemetaanId={pemetaan.Id}&status=Lolos");
        lolos.Length.ShouldBe(125);
        var before = (await app.Tkksd().Get($"pemetaan/{pemetaan.Id}/peringkat")).ShouldBe(HttpStatusCode.OK).Body;
        var wajib = before.GetProperty("daftarKewajiban").EnumerateArray().Select(row => row.GetProperty("kandidatId").GetGuid()).ToArray();
        (wajib.Length, before.GetProperty("belumDinilai").GetInt32()).ShouldBe((2, 123));
        var scored = lolos.Select(row => row.GetProperty("id").GetGuid()).Except(wajib).Order().ToArray();
        var work =
            from assessor in Enumerable.Range(0, 3)
            from i in Enumerable.Range(0, scored.Length)
            select (Assessor: assessor, Index: i);
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (one, _) =>
            (await app.Score($"tkksd-{one.Assessor}", scored[one.Index], 30 + ((one.Index * 7 + one.Assessor * 11) % 70), ("KBT", (one.Index * 13) % 101)))
                .ShouldBe(HttpStatusCode.Created));

        var peringkat = (await app.Tkksd().Get($"pemetaan/{pemetaan.Id}/peringkat")).ShouldBe(HttpStatusCode.OK).Body;
        (peringkat.GetProperty("jumlahDinilai").GetInt32(), peringkat.GetProperty("belumDinilai").GetInt32()).ShouldBe((123, 0));
        peringkat.GetProperty("sensitivitas").GetArrayLength().ShouldBe(6);
        var rows = await All(app.Tkksd(), $"pemetaan/{pemetaan.Id}/peringkat");
        rows.Select(row => row.GetProperty("total").GetDecimal()).ShouldBeInOrder(SortDirection.Descending);
        rows.ShouldAllBe(row => row.GetProperty("jumlahPenilai").GetInt32() == 3);
        return [.. wajib, .. rows.Select(row => row.GetProperty("kandidatId").GetGuid())];
    }

    private async Task<Answer> Decide(Answer pemetaan, Guid[] order)
    {
        foreach (var wajib in order[..2])
        {
            var hadir = new[] { new { nama = "A", jabatan = "Asisten", instansi = "Balikpapan" }, new { nama = "B", jabatan = "Asisten", instansi = "Kutai Kartanegara" } };
            var koordinasi = (await app.BagianKerjaSama().Post(
                $"kandidat/{wajib}/koordinasi-teknis",
                new { tingkat = "Provinsi", nomorBeritaAcara = "1/BA", tanggal = "2026-05-01", hasil = "Contoh hasil.", daftarHadir = hadir })).ShouldBe(HttpStatusCode.Created);
            (await app.BagianKerjaSama().Post(
                $"kandidat/{wajib}/koordinasi-teknis/{koordinasi.Id}/kesepakatan",
                new
                {
                    nomor = "1/KSP",
                    tanggal = "2026-05-02",
                    paraKepala = new[] { "64.71", "64.02" }.Select(code => new { wilayah = new { scheme = "KEMENDAGRI", code }, nama = $"Kepala daerah {code}" }),
                },
                koordinasi.ETag)).ShouldBe(HttpStatusCode.OK);
        }

        var daftar = (await app.BagianKerjaSama().Post("daftar-rencana", new { pemetaanId = pemetaan.Id, tahunRkpd = 2027 })).ShouldBe(HttpStatusCode.Created);
        daftar.Body.GetProperty("jumlahItem").GetInt32().ShouldBe(125);
        daftar = (await app.BagianKerjaSama().Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = order }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        await app.Minutes(daftar.Id);
        daftar = (await app.BagianKerjaSama().Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar = (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar = (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", new { nomor = "100.3.3/45/2026", tanggal = "2026-06-01" }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        return (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/integrasi-rkpd", new { nomorRkpd = "Perwali 20/2026", tanggal = "2026-06-30" }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task Export(Answer daftar)
    {
        var client = app.Dinas();
        using var docx = WordprocessingDocument.Open(new MemoryStream(await client.GetByteArrayAsync($"/api/v1/daftar-rencana/{daftar.Id}/lampiran.docx")), false);
        docx.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Count().ShouldBe(127);
        docx.MainDocumentPart.Document.Body.InnerText.ShouldContain("LAMPIRANKEPUTUSAN WALI KOTA BALIKPAPAN");
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync($"/api/v1/daftar-rencana/{daftar.Id}/lampiran.xlsx")), false);
        xlsx.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count().ShouldBe(129);
        (await client.GetStringAsync($"/api/v1/daftar-rencana/{daftar.Id}/data.csv")).TrimEnd().Split("\r\n").Length.ShouldBe(126);
        (await client.Get($"daftar-rencana/{daftar.Id}/data.json")).Body.GetProperty("data").GetArrayLength().ShouldBe(125);
    }

    /// <summary>A kerja sama is opened from the first item and runs to its evaluation; the events come twice and out of order.</summary>
    private async Task Follow(Answer pemetaan, Answer daftar)
    {
        var item = await app.FirstItem(daftar.Id);
        var kerjaSama = Guid.CreateVersion7();
        var kandidatId = item.Body.GetProperty("kandidatId").GetGuid();
        Contracts.IIntegrationEvent[] told =
        [
            .. RiwayatKerjaSama.Full(kerjaSama, kandidatId, item.Id, Region).Take(6),
            RiwayatKerjaSama.Evaluated(kerjaSama, "Lanjut", 3.4m, region: Region),
        ];
        await app.Publish(told.Reverse().Concat(told));

        var followed = await Eventually.Get(() => app.FirstItem(daftar.Id), answer =>
            answer.Body.GetProperty("perkembangan").GetProperty("status").GetString() == "Dievaluasi"
            && answer.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama")[0].GetProperty("judul").GetString() == "Rujukan bersama lintas batas");

        var satu = followed.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama").EnumerateArray().Single();
        satu.GetProperty("tahap").GetString().ShouldBe("Pelaksanaan");
        satu.GetProperty("daftarEvaluasi").EnumerateArray().Single().GetProperty("verdict").GetString().ShouldBe("Lanjut");
        var tahun = pemetaan.Body.GetProperty("tahun").GetInt32();
        var ikhtisar = (await app.Bupati().Get($"pemetaan/ikhtisar?tahun={tahun}")).ShouldBe(HttpStatusCode.OK).Body;
        ikhtisar.GetProperty("matriks").GetArrayLength().ShouldBe(32);
        ikhtisar.GetProperty("matriks").EnumerateArray().Sum(row => row.GetProperty("dipetakan").GetInt32()).ShouldBe(156);
        ikhtisar.GetProperty("matriks").EnumerateArray().Sum(row => row.GetProperty("direncanakan").GetInt32()).ShouldBe(125);
        ikhtisar.GetProperty("matriks").EnumerateArray().Sum(row => row.GetProperty("dievaluasi").GetInt32()).ShouldBe(1);
        ikhtisar.GetProperty("perJenis")[0].GetProperty("kunci").GetString().ShouldBe("Sinergi");
        ikhtisar.GetProperty("perDepartemen").GetArrayLength().ShouldBeGreaterThan(20);
        ikhtisar.GetProperty("perDepartemen").EnumerateArray().ShouldAllBe(satu => satu.GetProperty("label").GetString() != null, "departments by name");
        var perTahun = ikhtisar.GetProperty("perTahun").EnumerateArray().Single();
        new[] { "direncanakan", "dimulai", "ditandatangani", "dievaluasi" }.Select(name => perTahun.GetProperty(name).GetInt32()).ShouldBe([125, 1, 1, 1]);
        ikhtisar.GetProperty("dariDaftar").GetProperty("persen").GetDecimal().ShouldBe(100);
        ikhtisar.GetProperty("perMitra")[0].GetProperty("kunci").GetString().ShouldBe("64.72");
    }

    private async Task ClosedForGood(Answer pemetaan, Guid kandidatId)
    {
        (await app.Score("tkksd-9", kandidatId, 50)).ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
        (await app.Dinas(Dinas(1)).Post($"pemetaan/{pemetaan.Id}/kandidat/impor", Lembar.Csv("judul;kode_urusan\nSusulan lewat lembar;1.02")))
            .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
        (await app.BagianKerjaSama().Put($"pemetaan/{pemetaan.Id}/jadwal", new { paraPeserta = Array.Empty<object>() }, (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}")).ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
        (await app.BagianKerjaSama().Post($"pemetaan/{pemetaan.Id}/perpanjangan", new { batasWaktu = "2100-01-01" }, (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}")).ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
    }

    private static readonly string[] Heading =
    [
        "judul", "kode_urusan", "objek", "isu", "kebutuhan", "eksternalitas", "lebih_efisien_bersama", "prakarsa", "kelas_mitra", "nama_mitra", "kode_wilayah_mitra",
        "kesejahteraan_indikator", "kesejahteraan_nilai_awal", "kesejahteraan_target", "layanan_indikator", "layanan_nilai_awal", "layanan_target",
        "rpjmd_dokumen", "rpjmd_program", "beban_masyarakat", "tidak_bertentangan",
    ];

    private static IEnumerable<string?[]> Proposals()
    {
        var number = 0;
        foreach (var (count, judul, objek, kelas, mitra, wilayah, bersama) in new[]
        {
            (58, "Program terpadu", "UrusanPemerintahan", "PemerintahPusat", "Kantor vertikal contoh", null, false),
            (48, "Layanan bersama badan usaha", "UrusanPemerintahan", "BadanUsahaSwasta", "PT Contoh Rekaan", null, false),
            (17, "Layanan lintas batas", "UrusanPemerintahan", "PemerintahDaerah", "Pemerintah Kota Samarinda", "KEMENDAGRI:64.72", false),
            (2, "Kewajiban bersama tetangga", "UrusanPemerintahan", "PemerintahDaerah", "Pemerintah Kabupaten Kutai Kartanegara", "KEMENDAGRI:64.02", true),
            (12, "Rapat antardinas", "InternalPerangkatDaerah", "PemerintahDaerah", "Dinas lain", (string?)null, false),
            (11, "Pengadaan laptop", "PengadaanBarangJasa", "BadanUsahaSwasta", "PT Contoh Rekaan", null, false),
            (8, "Swakelola dengan PT", "Swakelola", "PerguruanTinggiSwasta", "Universitas Contoh", null, false),
        })
        {
            for (var i = 0; i < count; i++)
            {
                number++;
                yield return
                [
                    $"{judul} {number:000} (rekaan)", Urusan[number % Urusan.Length], objek, "Contoh isu.", "Contoh kebutuhan.", bersama ? "KabupatenKota" : "TidakAda",
                    bersama ? "ya" : "tidak", "Daerah", kelas, mitra, wilayah, "Indikator kesejahteraan contoh", "10", "20", "Indikator layanan contoh", "6", "2,5",
                    "Perda 6/2021", "Program contoh", "tidak", "ya",
                ];
            }
        }
    }

    private static string Dinas(int i) => $"dinas-{i:00}";

    private static async Task<JsonElement[]> All(HttpClient client, string path)
    {
        var (rows, cursor) = (new List<JsonElement>(), "");
        do
        {
            var page = (await client.Get($"{path}{(path.Contains('?') ? '&' : '?')}limit=100{cursor}")).ShouldBe(HttpStatusCode.OK);
            rows.AddRange(page.Body.GetProperty("items").EnumerateArray());
            cursor = page.Body.GetProperty("next").GetString() is { } next ? $"&cursor={next}" : null;
        }
        while (cursor is not null);
        return [.. rows];
    }
}
