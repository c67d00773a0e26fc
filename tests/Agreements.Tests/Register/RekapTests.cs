using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain.Register.Rekap;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Files;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

/// <summary>A register as a clerk keeps it (tests/Agreements.Tests/Data/rekap-rekaan.csv): every trap of its notes, as csv and as xlsx.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class RekapTests(AgreementsApplication app)
{
    private static readonly int[] BukanNaskah = [1, 2, 3, 4, 5, 6, 7, 8, 34, 35, 36, 37, 51, 55, 56, 57, 58, 59, 60, 61, 62];

    [Theory]
    [InlineData(false, "15.01")]
    [InlineData(true, "15.02")]
    public async Task Every_record_is_a_line_or_skipped_with_its_reason_and_the_import_gives_what_the_notes_say(bool xlsx, string daerah)
    {
        var server = new RegisterServer(app, daerah);
        var lembar = (await Unggah(server, xlsx)).ShouldBe(HttpStatusCode.Created);

        lembar.Body.GetProperty("dilewati").EnumerateArray().Select(satu => satu.GetProperty("rekaman").GetInt32()).ShouldBe(BukanNaskah, "T01");
        lembar.Body.GetProperty("jumlahBaris").GetInt32().ShouldBe(41);
        lembar.Body.GetProperty("kolomKurang").EnumerateArray().ShouldBeEmpty();
        var baris = lembar.Body.GetProperty("baris").EnumerateArray().ToDictionary(satu => satu.GetProperty("rekaman").GetInt32());

        string Sel(int rekaman, string kolom) => baris[rekaman].GetProperty("sel").GetProperty(kolom).GetString()!;
        string[] Pesan(int rekaman) => [.. baris[rekaman].GetProperty("catatan").EnumerateArray().Select(satu => satu.GetProperty("pesan").GetString()!)];
        int Mitra(int rekaman) => Sel(rekaman, "partners").Split(';').Length;

        // T02: carried down, and what is each line's own is not.
        (Sel(12, "title"), Sel(12, "signed_on"), Sel(12, "partners"), Sel(12, "value_idr")).ShouldBe((Sel(10, "title"), "27/11/2022", "UINSI Samarinda", ""));
        (Sel(42, "our_party"), Sel(42, "partners"), Sel(42, "value_idr"), Sel(43, "remark")).ShouldBe(("Pemkab Kukar", "Bawaslu Kukar", "10.800.000.000", "adendum dari no. 24"));
        // T03: ditto marks, also of a ditto mark.
        (Sel(20, "instrument_type"), Sel(20, "signed_on"), Sel(26, "signed_on"), Sel(31, "affair_hint"), Sel(31, "signed_on")).ShouldBe(("Nota Kesepakatan", "'2021", "21 Oktober 2025", "Taman Kota / CSR", "10 Maret 2023"));
        // T04: blank that stays blank.
        (Sel(38, "signed_on"), Sel(45, "valid_until"), Sel(22, "valid_until"), Sel(25, "valid_until")).ShouldBe(("", "", "", ""));
        // T21: how many partners each cell names.
        new[] { 23, 25, 26, 27, 28, 40, 45, 49, 53 }.Select(Mitra).ShouldBe([6, 3, 4, 2, 6, 2, 2, 2, 2]);
        Sel(28, "partners").ShouldContain("Desa Loa Duri Seberang");
        Mitra(44).ShouldBe(1, "a slash in a name");
        // T22: an abbreviated list is left to a person.
        Pesan(30).ShouldContain(pesan => pesan.Contains("daftar singkatan", StringComparison.Ordinal));
        // T28: formulas as values are text.
        (Sel(28, "remark"), Sel(54, "remark")).ShouldBe(("@bagian kerja sama: desa ikut ttd?", "+ lampiran tarif"));

        int[] Berpesan(string potongan) => [.. baris.Keys.Where(rekaman => Pesan(rekaman).Any(pesan => pesan.Contains(potongan, StringComparison.Ordinal))).Order()];
        Berpesan("dibiarkan kosong").ShouldBe([22, 48, 50], "T08, T27: impossible and unreadable dates");
        Berpesan("hari lebih dahulu").ShouldBe([24, 32, 46, 47], "T09");
        Berpesan("tidak cocok dengan").ShouldBe([24], "T13");
        Berpesan("nomor seri").ShouldBe([44], "T15");
        Berpesan("Tahun dua angka").ShouldBe([28, 52], "T14");

        var impor = await server.Finished((await server.Bagian.Post($"register/lembar/{lembar.Id}/impor")).ShouldBe(HttpStatusCode.Accepted));
        (impor.Body.GetProperty("jumlahBaris").GetInt32(), impor.Body.GetProperty("ditolak").GetInt32(), impor.Body.GetProperty("duplikat").GetInt32()).ShouldBe((41, 0, 1));
        var duplikat = (await server.All($"register/impor/{impor.Id}/baris?status=Duplikat")).ShouldHaveSingleItem();
        duplikat.GetProperty("isi")[0].GetString().ShouldBe("52", "T06: the paper entered under the partner's number; record 29 came first");
        (await server.All("register?limit=100")).Count.ShouldBe(40);
    }

    [Fact]
    public async Task Columns_are_remembered_cells_set_right_and_a_whole_import_undone()
    {
        var server = new RegisterServer(app, "15.03");
        var lembar = (await Unggah(server, xlsx: false)).ShouldBe(HttpStatusCode.Created);
        lembar.Body.GetProperty("pemetaanDitetapkan").GetBoolean().ShouldBeFalse();
        var kolom = lembar.Body.GetProperty("kolom").EnumerateArray().Where(satu => satu.GetProperty("register").ValueKind == JsonValueKind.String && satu.GetProperty("register").GetString() != "remark")
            .Select(satu => new { kolom = satu.GetProperty("kolom").GetInt32(), register = satu.GetProperty("register").GetString() }).ToArray();
        (await server.Bagian.Put($"register/lembar/{lembar.Id}/pemetaan", new { kolom = new[] { new { kolom = 1, register = "karangan" } } }, lembar.ETag)).ShouldNameField("kolom");
        lembar = (await server.Bagian.Put($"register/lembar/{lembar.Id}/pemetaan", new { kolom }, lembar.ETag)).ShouldBe(HttpStatusCode.OK);
        var lagi = (await Unggah(server, xlsx: false)).ShouldBe(HttpStatusCode.Created);
        lagi.Body.GetProperty("pemetaanDitetapkan").GetBoolean().ShouldBeTrue("the same heading again");
        lagi.Body.GetProperty("baris")[0].GetProperty("sel").TryGetProperty("remark", out _).ShouldBeFalse();

        lembar = (await server.Bagian.Put(
            $"register/lembar/{lembar.Id}/koreksi", new { koreksi = new[] { new { rekaman = 22, kolom = "signed_on", nilai = "30/06/2025" } } }, lembar.ETag)).ShouldBe(HttpStatusCode.OK);
        lembar.Body.GetProperty("baris").EnumerateArray().Single(satu => satu.GetProperty("rekaman").GetInt32() == 22).GetProperty("sel").GetProperty("signed_on").GetString().ShouldBe("30/06/2025");

        var impor = await Impor(server, lembar.Id);
        var batal = $"register/impor/{impor}/pembatalan";
        var id = (await server.All("register?limit=100"))[0].GetProperty("kerjaSamaId").GetGuid();
        (await server.Bagian.Post(batal, new { alasan = "salah berkas" })).ShouldBe(HttpStatusCode.OK).Text("status").ShouldBe("Dibatalkan");
        (await server.All("register?limit=100")).ShouldBeEmpty();
        (await server.Bagian.Get($"kerja-sama/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await server.Bagian.Post(batal, new { alasan = "lagi" })).ShouldBeProblem(HttpStatusCode.Conflict, "impor-tidak-dapat-dibatalkan");

        var kedua = await Impor(server, lembar.Id);
        var dosir = await server.Bagian.Get($"kerja-sama/{(await server.All("register?limit=100"))[0].GetProperty("kerjaSamaId").GetGuid()}");
        (await server.Bagian.Send(HttpMethod.Post, $"kerja-sama/{dosir.Id}/dokumen?jenis=Lainnya&tanggal=2025-01-06", Dosir.Pdf("berkas"), dosir.ETag)).ShouldBe(HttpStatusCode.Created);
        (await server.Bagian.Post($"register/impor/{kedua}/pembatalan", new { alasan = "terlambat" })).ShouldBeProblem(HttpStatusCode.Conflict, "impor-tidak-dapat-dibatalkan");
        (await server.All("register?limit=100")).Count.ShouldBe(40);
    }

    [Fact]
    public async Task What_is_no_sheet_is_refused()
    {
        var server = new RegisterServer(app, "15.04");
        (await Kirim(server, "%PDF-1.7"u8.ToArray(), FileKind.Xlsx)).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        (await Kirim(server, "PK\u0003\u0004bukan"u8.ToArray(), FileKind.Xlsx)).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        (await Kirim(server, "a,b\r\n1,2\r\n"u8.ToArray(), FileKind.Csv)).ShouldBeProblem(HttpStatusCode.BadRequest, "kepala-kolom-salah");
        (await Kirim(server, "a,\"b\r\n1,2\r\n"u8.ToArray(), FileKind.Csv)).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
        (await Kirim(server, XlsxUji.Tulis(Enumerable.Repeat(new[] { "x" }, 100_010)), FileKind.Xlsx)).ShouldBeProblem(HttpStatusCode.BadRequest, "lembar-tidak-terbaca");
    }

    private static async Task<Guid> Impor(RegisterServer server, Guid lembar) =>
        (await server.Finished((await server.Bagian.Post($"register/lembar/{lembar}/impor")).ShouldBe(HttpStatusCode.Accepted))).Id;

    private static async Task<Answer> Unggah(RegisterServer server, bool xlsx)
    {
        var csv = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Data", "rekap-rekaan.csv"));
        if (!xlsx)
        {
            return await Kirim(server, csv, FileKind.Csv);
        }

        var rekaman = await BacaLembar.Csv(new MemoryStream(csv), CancellationToken.None);
        return await Kirim(server, XlsxUji.Tulis(rekaman.Select(satu => satu.Sel)), FileKind.Xlsx);
    }

    private static Task<Answer> Kirim(RegisterServer server, byte[] isi, string jenis) => server.Bagian.Post("register/lembar", Dosir.File(isi, jenis));
}
