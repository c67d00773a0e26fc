using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

/// <summary>What a decision rests on, how it is written out, and what may still come after it.</summary>
[Collection(MappingCollection.Name)]
public sealed class KeputusanTests(MappingApplication app)
{
    [Fact]
    public async Task A_duty_needs_its_technical_coordination_and_the_heads_agreement()
    {
        var pemetaan = await app.OpenPemetaan();
        var wajib = (await app.Triage(await app.Submitted(pemetaan.Id, Usulan.Isi(("lebihEfisienBersama", true)), judul: "Kewajiban bersama"), new { keputusan = "Lolos" }))
            .ShouldBe(HttpStatusCode.OK);
        var biasa = await app.Passed(pemetaan.Id, "Bukan kewajiban");
        var daftar = await app.Agreed(pemetaan.Id);
        var keputusan = new { nomor = "100/SK/2026", tanggal = "2026-06-01" };
        var refused = (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", keputusan, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "koordinasi-teknis-belum-lengkap");
        refused.Body.GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("pasal").GetString()).ShouldBe(["Pasal 5 ayat (2)", "Pasal 5 ayat (3)"]);

        (await Coordinate(biasa.Id, "Provinsi")).ShouldBeProblem(HttpStatusCode.Conflict, "bukan-kerja-sama-wajib");
        (await Coordinate(wajib.Id, "Nasional")).ShouldNameField("tingkat");
        var koordinasi = (await Coordinate(wajib.Id, "Provinsi")).ShouldBe(HttpStatusCode.Created);
        (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", keputusan, daftar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "koordinasi-teknis-belum-lengkap");
        var path = $"kandidat/{wajib.Id}/koordinasi-teknis/{koordinasi.Id}/kesepakatan";
        (await app.BagianKerjaSama().Post(path, Heads("2026-04-01", "64.72"), koordinasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "koordinasi-teknis-tidak-urut");
        (await app.BagianKerjaSama().Post(path, Heads("2026-05-10", "bukan"), koordinasi.ETag)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "region-code-malformed");
        var satu = $"kandidat/{wajib.Id}/koordinasi-teknis/{koordinasi.Id}";
        var sebelumnya = (await app.Dinas().Get(satu)).ShouldBe(HttpStatusCode.OK);
        (sebelumnya.ETag, sebelumnya.Text("nomorBeritaAcara"), sebelumnya.Text("nomorKesepakatan")).ShouldBe((koordinasi.ETag, "1/BA/2026", null));
        (await app.BagianKerjaSama().Post(path, Heads("2026-05-10", "64.72"), koordinasi.ETag)).ShouldBe(HttpStatusCode.OK).Text("nomorKesepakatan").ShouldBe("1/KSP/2026");
        (await app.Dinas().Get(satu)).ShouldBe(HttpStatusCode.OK).Text("nomorKesepakatan").ShouldBe("1/KSP/2026");
        (await app.Dinas().Get($"kandidat/{biasa.Id}/koordinasi-teknis/{koordinasi.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.BagianKerjaSama("64.72").Get(satu)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

        (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", keputusan, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Dinas().Get($"kandidat/{wajib.Id}/koordinasi-teknis")).Body.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await app.Dinas().Get($"daftar-rencana/{daftar.Id}/risalah")).Body.GetProperty("items")[0].GetProperty("daftarHadir").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_decided_list_is_taken_into_the_RKPD_by_Bappeda_once()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var daftar = await app.Agreed(pemetaan.Id);
        var rkpd = new { nomorRkpd = "Perbup 20/2026", tanggal = "2026-06-20" };
        (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/integrasi-rkpd", rkpd, daftar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-belum-ditetapkan");
        daftar = (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", new { nomor = "1/SK/2026", tanggal = "2026-06-01" }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);

        (await app.BagianKerjaSama().Post($"daftar-rencana/{daftar.Id}/integrasi-rkpd", rkpd, daftar.ETag)).ShouldBe(HttpStatusCode.Forbidden);
        daftar = (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/integrasi-rkpd", rkpd, daftar.ETag)).ShouldBe(HttpStatusCode.OK);

        daftar.Text("status").ShouldBe("Terintegrasi");
        (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/integrasi-rkpd", rkpd, daftar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-terintegrasi");
        (await app.Tkksd().Post($"daftar-rencana/{daftar.Id}/risalah", new
        {
            nomor = "2",
            tanggal = "2026-06-21",
            tempat = "x",
            pembahasan = "Sesudahnya",
            kesimpulan = "Sesudahnya",
            daftarHadir = new[] { new { nama = "A", jabatan = "A", instansi = "A" }, new { nama = "B", jabatan = "B", instansi = "B" } },
        })).ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-ditetapkan");
    }

    /// <summary>S13: outside the plan there are three exceptions, each with its evidence; "perintah pimpinan" is none.</summary>
    [Fact]
    public async Task S13_after_the_decision_only_a_lawful_exception_with_its_evidence_adds_to_the_list()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var daftar = await app.Decided(pemetaan.Id);
        object Dermaga(object? pengecualian) => new
        {
            pemetaanId = pemetaan.Id,
            judul = "Pembangunan dermaga darurat",
            kodeUrusan = "2.15",
            isi = Usulan.Isi(("rpjmd", null), ("pengecualian", pengecualian)),
        };
        var refused = (await app.Dinas().Post("kandidat", Dermaga(null))).ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
        refused.Body.GetProperty("dasarHukum").EnumerateArray().Select(dasar => $"{dasar.GetProperty("peraturan").GetString()} {dasar.GetProperty("pasal").GetString()}")
            .ShouldBe(["PP 28/2018 Pasal 4 ayat (3)", "PP 28/2018 Pasal 16 ayat (3)"]);
        (await app.Dinas().Post("kandidat", Dermaga(new { jenis = "PerintahPimpinan", nomorBukti = "ND 1", tanggalBukti = "2026-01-05" }))).ShouldNameField("isi.pengecualian.jenis");
        (await app.Dinas().Post("kandidat", Dermaga(new { jenis = "KeadaanDarurat", nomorBukti = "SK 7/2026", tanggalBukti = "2026-01-05", berlakuSampai = "2026-02-05" })))
            .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");

        var darurat = new { jenis = "KeadaanDarurat", nomorBukti = "SK 7/2026", tanggalBukti = "2026-01-05", berlakuSampai = "2099-02-05" };
        var draft = (await app.Dinas().Post("kandidat", Dermaga(darurat))).ShouldBe(HttpStatusCode.Created);
        var submitted = (await app.Dinas().Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)).ShouldBe(HttpStatusCode.OK);
        submitted = (await app.BagianKerjaSama().Post($"kandidat/{draft.Id}/pengembalian", new { alasan = "Lampirkan buktinya." }, submitted.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Dinas().Post($"kandidat/{draft.Id}/pengajuan", null, submitted.ETag)).ShouldBe(HttpStatusCode.OK);
        var passed = (await app.Triage(await app.Dinas().Get($"kandidat/{draft.Id}"), new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
        (await Add(daftar.Id, passed.Id)).ShouldBeProblem(HttpStatusCode.Conflict, "tambahan-tanpa-pengecualian");

        var lengkap = (await app.Dinas().Post("kandidat", Dermaga(darurat))).ShouldBe(HttpStatusCode.Created);
        (await app.Dinas().Post($"kandidat/{lengkap.Id}/lampiran", Lembar.Content("%PDF-1.4 SK"u8.ToArray(), "application/pdf"))).ShouldBe(HttpStatusCode.Created);
        lengkap = (await app.Dinas().Post($"kandidat/{lengkap.Id}/pengajuan", null, lengkap.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Triage(lengkap, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
        var tambahan = (await Add(daftar.Id, lengkap.Id)).ShouldBe(HttpStatusCode.Created);
        tambahan.Body.GetProperty("indukId").GetGuid().ShouldBe(daftar.Id);
        (await app.Bupati().Post($"daftar-rencana/{tambahan.Id}/keputusan", new { nomor = "2/SK/2026", tanggal = "2026-06-02" }, tambahan.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-belum-disepakati");
        await app.Minutes(tambahan.Id);
        tambahan = (await app.BagianKerjaSama().Post($"daftar-rencana/{tambahan.Id}/kesepakatan", new { }, tambahan.ETag)).ShouldBe(HttpStatusCode.OK);
        tambahan = (await app.Bappeda().Post($"daftar-rencana/{tambahan.Id}/kesepakatan", new { }, tambahan.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Bupati().Post($"daftar-rencana/{tambahan.Id}/keputusan", new { nomor = "2/SK/2026", tanggal = "2026-06-02" }, tambahan.ETag)).ShouldBe(HttpStatusCode.OK);

        (await app.Dinas().Get($"kandidat/{lengkap.Id}")).Text("status").ShouldBe("Ditetapkan");
        (await app.Dinas().Get($"daftar-rencana/{daftar.Id}")).Body.GetProperty("jumlahItem").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_annex_opens_as_docx_and_xlsx_and_the_open_data_says_what_it_is()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id, "Rujukan \"lintas batas\", tahap 1 & 2");
        var draft = await app.Agreed(pemetaan.Id);
        Text(await Docx(draft.Id)).ShouldContain("RANCANGAN, BELUM DITETAPKAN");
        (await app.Dinas().Get($"daftar-rencana/{draft.Id}/data.json")).ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-belum-ditetapkan");
        var daftar = (await app.Bupati().Post($"daftar-rencana/{draft.Id}/keputusan", new { nomor = "100.3/7/2026", tanggal = "2026-06-01" }, draft.ETag)).ShouldBe(HttpStatusCode.OK);

        var docx = await Docx(daftar.Id);
        using (var opened = WordprocessingDocument.Open(new MemoryStream(docx), false))
        {
            new OpenXmlValidator().Validate(opened).Select(error => error.Description).ShouldBeEmpty();
        }

        Text(docx).ShouldSatisfyAllConditions(
            text => text.ShouldContain("KEPUTUSAN BUPATI KUTAI KARTANEGARA"),
            text => text.ShouldContain("1 JUNI 2026"),
            text => text.ShouldContain("Rujukan \"lintas batas\", tahap 1 & 2"),
            text => text.ShouldNotContain("RANCANGAN"));
        var xlsx = await app.Dinas().GetByteArrayAsync($"/api/v1/daftar-rencana/{daftar.Id}/lampiran.xlsx");
        using (var opened = SpreadsheetDocument.Open(new MemoryStream(xlsx), false))
        {
            new OpenXmlValidator().Validate(opened).Select(error => error.Description).ShouldBeEmpty();
            opened.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText.ShouldContain("tahap 1 & 2");
        }

        var json = (await app.Dinas().Get($"daftar-rencana/{daftar.Id}/data.json")).ShouldBe(HttpStatusCode.OK);
        json.Body.GetProperty("metadata").GetProperty("dasar").GetString().ShouldBe("Keputusan Bupati Kutai Kartanegara Nomor 100.3/7/2026");
        json.Body.GetProperty("metadata").GetProperty("daftarKolom").GetArrayLength().ShouldBe(12);
        json.Body.GetProperty("data")[0].GetProperty("perkembangan").GetString().ShouldBe("BelumDimulai");
        var csv = await app.Dinas().GetStringAsync($"/api/v1/daftar-rencana/{daftar.Id}/data.csv");
        csv.Split("\r\n")[0].ShouldBe(string.Join(',', json.Body.GetProperty("data")[0].EnumerateObject().Select(property => property.Name)));
        csv.ShouldContain("\"Rujukan \"\"lintas batas\"\", tahap 1 & 2\"");
        (await app.BagianKerjaSama("64.72").Get($"daftar-rencana/{daftar.Id}/data.json")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Text(byte[] docx)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return opened.MainDocumentPart!.Document.Body!.InnerText;
    }

    private Task<byte[]> Docx(Guid daftarId) => app.Dinas().GetByteArrayAsync($"/api/v1/daftar-rencana/{daftarId}/lampiran.docx");

    private Task<Answer> Add(Guid daftarId, Guid kandidatId) => app.BagianKerjaSama().Post($"daftar-rencana/{daftarId}/tambahan", new { kandidatIds = new[] { kandidatId } });

    private Task<Answer> Coordinate(Guid kandidatId, string tingkat) => app.BagianKerjaSama().Post($"kandidat/{kandidatId}/koordinasi-teknis", new
    {
        tingkat,
        nomorBeritaAcara = "1/BA/2026",
        tanggal = "2026-05-01",
        hasil = "Contoh: urusan dikerjakan bersama.",
        daftarHadir = new[] { new { nama = "A", jabatan = "Asisten", instansi = "Kutai Kartanegara" }, new { nama = "B", jabatan = "Asisten", instansi = "Samarinda" } },
    });

    private static object Heads(string tanggal, string kode) => new
    {
        nomor = "1/KSP/2026",
        tanggal,
        paraKepala = new[] { new { wilayah = new { scheme = "KEMENDAGRI", code = "64.02" }, nama = "Bupati" }, new { wilayah = new { scheme = "KEMENDAGRI", code = kode }, nama = "Wali Kota" } },
    };
}
