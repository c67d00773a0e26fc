using System.Net;
using System.Runtime.Versioning;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using UglyToad.PdfPig;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>A draft as docx and pdf, and the page behind its code.</summary>
[Collection(AgreementsCollection.Name)]
[SupportedOSPlatform("linux")]
public sealed class KeluaranTests(AgreementsApplication app)
{
    private readonly Penyusun penyusun = new(app);

    [Fact]
    public async Task A_pdf_has_page_numbers_the_watermark_of_a_draft_and_signatures_that_are_not_torn_apart()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);
        var kode = rancangan.Text("kodeVerifikasi")!;

        using var pdf = PdfDocument.Open(await Pdf(rancangan.Id));

        var halaman = pdf.GetPages().Select(satu => satu.Text).ToArray();
        halaman.Length.ShouldBeGreaterThan(3);
        for (var i = 0; i < halaman.Length; i++)
        {
            halaman[i].ShouldContain($"Halaman {i + 1} dari {halaman.Length}");
            halaman[i].ShouldContain(kode);
            pdf.GetPage(i + 1).GetImages().ShouldNotBeEmpty("the QR code");
        }

        var akhir = halaman.Single(satu => satu.Contains("WAKIL REKAAN 0", StringComparison.Ordinal));
        akhir.ShouldContain("WAKIL REKAAN 1");
        akhir.ShouldContain("BUPATI REKAAN,");
        akhir.ShouldContain("mempunyai kekuatan hukum yang sama", Case.Insensitive, "no signature stands alone on a page");
        string.Concat(halaman).ShouldContain("Rp2.400.000.000,00 (dua miliar empat ratus juta rupiah)");
    }

    [Fact]
    public async Task A_file_that_the_caller_has_is_not_made_again()
    {
        var dosir = await Berjalan.Sampai(app, "Persiapan");
        var kak = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "kak" })).ShouldBe(HttpStatusCode.Created);
        using var pertama = await penyusun.Dinas.GetAsync($"/api/v1/rancangan/{kak.Id}/docx");
        pertama.Content.Headers.ContentDisposition!.FileName.ShouldBe("kak-versi-1.docx");
        (await pertama.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());

        using var lagi = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/rancangan/{kak.Id}/docx");
        lagi.Headers.IfNoneMatch.Add(pertama.Headers.ETag!);
        (await penyusun.Dinas.SendAsync(lagi)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Without_LibreOffice_the_answer_says_so()
    {
        using var kantor = new LibreOffice(Options.Create(new LibreOfficeSettings { Program = "/tidak/ada" }), NullLogger<LibreOffice>.Instance);

        (await kantor.KePdf([1], CancellationToken.None)).Keadaan.ShouldBe(KeadaanPdf.TidakTersedia);
    }

    [Fact]
    public async Task A_conversion_that_takes_too_long_is_ended_and_one_that_makes_nothing_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("ksd-kantor-").FullName;
        using var lambat = Kantor(Program(folder, "lambat", "sleep 600"), TimeSpan.FromMilliseconds(300));
        (await lambat.KePdf([1], CancellationToken.None)).Keadaan.ShouldBe(KeadaanPdf.Gagal);
        using var kosong = Kantor(Program(folder, "kosong", "exit 0"), TimeSpan.FromMinutes(2));
        (await kosong.KePdf([1], CancellationToken.None)).Keadaan.ShouldBe(KeadaanPdf.Gagal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_a_turn_is_told_to_come_again()
    {
        var folder = Directory.CreateTempSubdirectory("ksd-kantor-").FullName;
        using var kantor = Kantor(Program(folder, "tunggu", $"while [ ! -e {folder}/jalan ]; do sleep 0.05; done"), TimeSpan.FromMinutes(2), TimeSpan.FromMilliseconds(100));
        var pertama = kantor.KePdf([1], CancellationToken.None);

        (await kantor.KePdf([1], CancellationToken.None)).Keadaan.ShouldBe(KeadaanPdf.Sibuk);

        await File.WriteAllTextAsync($"{folder}/jalan", "");
        (await pertama).Keadaan.ShouldBe(KeadaanPdf.Gagal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Anybody_verifies_a_printed_text_by_its_code_and_learns_nothing_personal()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);
        var kode = rancangan.Text("kodeVerifikasi")!;
        var publik = app.As(Roles.Publik);

        (await publik.Get($"rancangan/verifikasi/{kode}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("judul").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, "a draft is not public");
        (await penyusun.Sepakati(rancangan)).ShouldBe(HttpStatusCode.OK);
        var beku = (await publik.Get($"rancangan/verifikasi/{kode}")).ShouldBe(HttpStatusCode.OK);
        (beku.Text("status"), beku.Text("sha256")).ShouldBe(("Disepakati", rancangan.Text("sha256")));
        beku.ToString().ShouldNotContain("Wakil Rekaan");

        (await publik.Get("rancangan/verifikasi/22222222222222222222")).ShouldBe(HttpStatusCode.NotFound);
        (await publik.Get("rancangan/verifikasi/pendek")).ShouldNameField("kode");
        (await app.As(Roles.Publik, region: "64.72").Get($"rancangan/verifikasi/{kode}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<byte[]> Pdf(Guid id)
    {
        using var answer = await penyusun.Dinas.GetAsync($"/api/v1/rancangan/{id}/pdf");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static LibreOffice Kantor(string program, TimeSpan batas, TimeSpan? antre = null) => new(
        Options.Create(new LibreOfficeSettings { Program = program, Serentak = 1, Batas = batas, Antre = antre ?? TimeSpan.FromMinutes(1) }), NullLogger<LibreOffice>.Instance);

    private static string Program(string folder, string nama, string isi)
    {
        var path = Path.Combine(folder, nama);
        File.WriteAllText(path, $"#!/bin/sh\n{isi}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
