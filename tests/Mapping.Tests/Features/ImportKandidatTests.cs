using System.Net;
using System.Net.Http.Headers;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class ImportKandidatTests : IDisposable
{
    private readonly MappingApplication app;

    public ImportKandidatTests(MappingApplication app) => (this.app, app.Region) = (app, "64.07");

    public void Dispose() => app.Region = TestTokens.Region;

    private static readonly string[] Heading =
    [
        "Judul", "Kode urusan", "Isu", "Kebutuhan", "Eksternalitas", "Kelas mitra", "Nama mitra", "Kesejahteraan indikator", "Kesejahteraan nilai awal",
        "Kesejahteraan target", "Layanan indikator", "Layanan nilai awal", "Layanan target", "RPJMD dokumen", "RPJMD kode", "Beban masyarakat", "Pagu",
        "Sudah dianggarkan", "Mulai", "Selesai", "Tidak bertentangan",
    ];

    [Fact]
    public async Task A_sheet_becomes_submitted_kandidat_that_pass_triage_as_if_typed()
    {
        var pemetaan = await app.OpenPemetaan();
        var file = Lembar.Workbook([Heading, Row("Rujukan lintas batas"), Row("Layanan gawat darurat bersama")]);
        HttpContent Sheet() => Lembar.Content(file, "application/octet-stream");

        var tried = (await app.Dinas().Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ujiCoba=true&ajukan=true", Sheet())).ShouldBe(HttpStatusCode.OK);
        tried.Body.GetProperty("jumlahGalat").GetInt32().ShouldBe(0);
        await Count(pemetaan.Id, 0);
        var taken = (await app.Dinas().Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ajukan=true", Sheet())).ShouldBe(HttpStatusCode.OK);
        var again = (await app.Dinas().Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ajukan=true", Sheet())).ShouldBe(HttpStatusCode.OK);

        again.Id.ShouldBe(taken.Id);
        await Count(pemetaan.Id, 2);
        var first = (await app.Dinas().Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items")[0];
        first.GetProperty("status").GetString().ShouldBe("Diajukan");
        var kandidat = await app.Dinas().Get($"kandidat/{first.GetProperty("id").GetGuid()}");
        kandidat.Body.GetProperty("isi").GetProperty("anggaran").GetProperty("pagu").GetInt64().ShouldBe(1_500_000_000);
        kandidat.Body.GetProperty("isi").GetProperty("waktu").GetProperty("mulai").GetString().ShouldBe("2027-01-31");
        kandidat.Body.GetProperty("gerbang").EnumerateArray().ShouldAllBe(gate => gate.GetProperty("hasil").GetString() == "Terpenuhi");
        (await app.Triage(kandidat, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Half_its_rows_wrong_saves_nothing_and_names_every_cell()
    {
        var pemetaan = await app.OpenPemetaan();
        var sheet = Lembar.Xlsx(
        [
            Heading,
            Row("Rujukan lintas batas"),
            Row("Urusan tidak ada", ("Kode urusan", "9.99")),
            Row("Fungsi penunjang", ("Kode urusan", "4.01")),
            Row("Tanggal lain", ("Mulai", "13/31/2027"), ("Selesai", 46400)),
            Row("Rujukan lintas batas"),
            Row("Angka meragukan", ("Layanan target", "1.250"), ("Tidak bertentangan", "mungkin")),
            Row("abc", ("Beban masyarakat", null)),
            Row("Tanpa kebutuhan", ("Kebutuhan", null)),
        ]);

        var refused = (await app.Dinas().Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ajukan=true", sheet))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");

        refused.Body.GetProperty("galat").EnumerateArray().Select(galat => (galat.GetProperty("baris").GetInt32(), galat.GetProperty("kolom").GetString()))
            .ShouldBe(
            [
                (3, "kode_urusan"), (4, "kode_urusan"), (5, "mulai"), (5, "selesai"), (6, "judul"), (7, "layanan_target"), (7, "tidak_bertentangan"),
                (8, "judul"), (9, "judul"),
            ]);
        refused.Body.GetProperty("jumlahBaris").GetInt32().ShouldBe(8);
        await Count(pemetaan.Id, 0);
    }

    [Fact]
    public async Task Merged_cells_and_what_is_no_sheet_are_refused()
    {
        var pemetaan = await app.OpenPemetaan();
        var path = $"pemetaan/{pemetaan.Id}/kandidat/impor";

        var merged = (await app.Dinas().Post(path, Lembar.Xlsx([Heading, Row("Satu usulan"), Row("Dua usulan")], "C2:C3")))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        merged.Body.GetProperty("galat")[0].GetProperty("sel").GetString().ShouldBe("C2:C3");
        (await app.Dinas().Post(path, Lembar.Csv("judul;judul;warna\nA;B;C"))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        (await app.Dinas().Post(path, Lembar.Content([1, 2, 3, 0], "application/octet-stream"))).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        (await app.Dinas().Post(path, Lembar.Content([.. "PK\u0003\u0004"u8, 9, 9], "application/octet-stream"))).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        await Count(pemetaan.Id, 0);
    }

    [Fact]
    public async Task The_empty_sheet_that_is_offered_can_be_sent_back()
    {
        var pemetaan = await app.OpenPemetaan();
        using var answer = await app.Dinas().GetAsync("/api/v1/pemetaan/lembar-kandidat");
        var file = await answer.Content.ReadAsByteArrayAsync();
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("lembar-kandidat.xlsx");

        (await app.Dinas().Post($"pemetaan/{pemetaan.Id}/kandidat/impor?ujiCoba=true&ajukan=true", Lembar.Content(file, "application/octet-stream")))
            .ShouldBe(HttpStatusCode.OK).Body.GetProperty("galat").GetRawText().ShouldBe("[]");
    }

    [Fact]
    public async Task Progress_shows_who_is_to_be_reminded_and_a_department_sees_itself()
    {
        var pemetaan = await app.OpenPemetaan();
        var arranged = (await app.BagianKerjaSama().Put(
            $"pemetaan/{pemetaan.Id}/jadwal",
            new
            {
                paraPeserta = new[] { new { kode = "1.02", nama = "Dinas Kesehatan" }, new { kode = "2.09", nama = "Dinas Pangan" } },
                targetTriase = "2099-12-31",
                targetKeputusan = "2100-01-31",
            },
            pemetaan.ETag)).ShouldBe(HttpStatusCode.OK);
        await app.Submitted(pemetaan.Id);
        await app.Draft(pemetaan.Id, judul: "Masih draf saja");

        var kemajuan = (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/kemajuan")).ShouldBe(HttpStatusCode.OK);
        kemajuan.Body.GetProperty("belumMengusulkan").GetInt32().ShouldBe(1);
        var rows = kemajuan.Body.GetProperty("departemen").EnumerateArray().ToArray();
        rows[0].GetProperty("pengingat").GetString()!.ShouldContain("1 kandidat masih draf");
        rows[1].GetProperty("pengingat").GetString()!.ShouldContain("belum ada kandidat");
        (await app.Dinas().Get($"pemetaan/{pemetaan.Id}/kemajuan")).Body.GetProperty("departemen").EnumerateArray().Single().GetProperty("kode").GetString().ShouldBe("1.02");
        (await app.BagianKerjaSama().Put(
            $"pemetaan/{pemetaan.Id}/jadwal", new { paraPeserta = Array.Empty<object>(), targetTriase = "2099-12-31", targetPenilaian = "2099-01-01" }, arranged.ETag))
            .ShouldNameField("targetPenilaian");
    }

    [Fact]
    public async Task A_paper_is_put_with_a_draft_once_and_read_back_by_who_may()
    {
        var pemetaan = await app.OpenPemetaan();
        var draft = await app.Draft(pemetaan.Id);
        var path = $"kandidat/{draft.Id}/lampiran";
        HttpContent Pdf() => Lembar.Content("%PDF-1.4 contoh"u8.ToArray(), "application/pdf");

        var first = (await app.Dinas().Post(path + "?namaBerkas=kak.pdf", Pdf())).ShouldBe(HttpStatusCode.Created);
        (await app.Dinas().Post(path, Pdf())).ShouldBe(HttpStatusCode.OK).Id.ShouldBe(first.Id);
        (await app.Dinas().Post(path, Lembar.Content([1, 2, 3], "application/pdf"))).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");
        (await app.Dinas().Post(path, Lembar.Content([1], "text/html"))).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await app.Dinas("2.09").Post(path, Pdf())).ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
        (await app.Dinas().Get(path)).Body.GetProperty("items").GetArrayLength().ShouldBe(1);
        using var content = await app.BagianKerjaSama().GetAsync($"/api/v1/{path}/{first.Id}");
        (await content.Content.ReadAsStringAsync()).ShouldBe("%PDF-1.4 contoh");
        content.Headers.ETag.ShouldBe(new EntityTagHeaderValue($"\"{first.Text("sha256")}\""));
        (await app.Dinas().Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Dinas().Post(path, Pdf())).ShouldBeProblem(HttpStatusCode.Conflict, "kandidat-bukan-draf");
    }

    private static object?[] Row(string judul, params (string Kolom, object? Isi)[] changes)
    {
        object?[] row =
        [
            judul, "1.02", "Pasien menunggu lama.", "Layanan rujukan.", "KabupatenKota", "PemerintahDaerah", "Pemerintah Kota Samarinda", "Angka kematian ibu", 120, 90,
            "Waktu tunggu", 6, "2,5", "Perda 6/2021", "1.02.02", "tidak", "Rp 1.500.000.000", "ya", new DateOnly(2027, 1, 31), "31 Desember 2029", "Ya",
        ];
        foreach (var (kolom, isi) in changes)
        {
            row[Array.IndexOf(Heading, kolom)] = isi;
        }

        return row;
    }

    private async Task Count(Guid pemetaanId, int expected) =>
        (await app.Dinas().Get($"kandidat?pemetaanId={pemetaanId}")).Body.GetProperty("items").GetArrayLength().ShouldBe(expected);
}
