using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

/// <summary>UploadDokumen and DownloadDokumen.</summary>
[Collection(AgreementsCollection.Name)]
public class DokumenTests(AgreementsApplication app)
{
    private static readonly byte[] Isi = Encoding.UTF8.GetBytes("%PDF-1.7 " + new string('x', 100_000));

    [Fact]
    public async Task A_file_that_is_not_the_one_named_by_its_hash_is_refused_and_nothing_changes()
    {
        var jalan = await Berjalan.Mulai(app);
        var isi = System.Text.Encoding.UTF8.GetBytes("%PDF-1.7 dengan hash");
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(isi));
        Task<Answer> Unggah(string hash) => app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Send(
            HttpMethod.Post, $"{jalan.Path}/dokumen?jenis=SuratInisiasi&tanggal={Berjalan.Hari}&sha256={hash}", Berjalan.File(isi, "application/pdf"), jalan.ETag);

        (await Unggah(new string('0', 64))).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah").Text("detail")!.ShouldContain(sha256);
        (await Unggah("bukan-hash")).ShouldNameField("sha256");
        (await app.As(Roles.KabagKerjaSama).Get(jalan.Path)).ETag.ShouldBe(jalan.ETag);
        (await Unggah(sha256)).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_file_is_kept_under_its_hash_and_comes_back_whole_and_in_ranges()
    {
        var jalan = await Berjalan.Mulai(app);
        var answer = (await jalan.CobaUnggah("SuratInisiasi", Berjalan.File(Isi, "application/pdf"))).ShouldBe(HttpStatusCode.Created);
        var dokumen = answer.Body.GetProperty("dokumen");
        dokumen.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Isi)));
        dokumen.GetProperty("ukuran").GetInt64().ShouldBe(Isi.Length);
        answer.ETag.ShouldNotBe(jalan.ETag);

        var client = app.As(Roles.Tkksd);
        var path = $"/api/v1/{jalan.Path}/dokumen/{dokumen.GetProperty("id").GetGuid()}";
        (await client.GetByteArrayAsync(path)).ShouldBe(Isi);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(5, 8) } };
        using var part = await client.SendAsync(request);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsStringAsync()).ShouldBe("1.7 ");
        (await app.As(Roles.Tkksd, region: "64.09").Get(path["/api/v1/".Length..])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_with_a_file_is_taken_too()
    {
        var jalan = await Berjalan.Mulai(app);
        using var form = new MultipartFormDataContent { { new StringContent("catatan"), "keterangan" }, { Berjalan.Pdf("formulir"), "berkas", "surat inisiasi.pdf" } };

        (await jalan.CobaUnggah("SuratInisiasi", form)).ShouldBe(HttpStatusCode.Created)
            .Body.GetProperty("dokumen").GetProperty("namaBerkas").GetString().ShouldBe("surat inisiasi.pdf");
    }

    [Fact]
    public async Task The_same_paper_again_changes_nothing()
    {
        var jalan = await Berjalan.Mulai(app);
        var pertama = (await jalan.CobaUnggah("SuratInisiasi", Berjalan.File(Isi, "application/pdf"))).ShouldBe(HttpStatusCode.Created);

        var kedua = (await jalan.CobaUnggah("SuratInisiasi", Berjalan.File(Isi, "application/pdf"))).ShouldBe(HttpStatusCode.OK);

        kedua.ETag.ShouldBe(pertama.ETag);
        kedua.Body.GetProperty("dokumen").ToString().ShouldBe(pertama.Body.GetProperty("dokumen").ToString());
    }

    [Theory]
    [InlineData("", "application/pdf", HttpStatusCode.BadRequest, "berkas-tidak-sah")]
    [InlineData("MZ, not a paper", "application/pdf", HttpStatusCode.BadRequest, "berkas-tidak-sah")]
    [InlineData("%PDF-1.7", "image/png", HttpStatusCode.BadRequest, "berkas-tidak-sah")]
    [InlineData("%PDF-1.7", "application/x-msdownload", HttpStatusCode.UnsupportedMediaType, "unsupported-media-type")]
    public async Task What_is_empty_or_not_what_it_says_is_refused_and_leaves_nothing(string isi, string jenis, HttpStatusCode status, string code)
    {
        var jalan = await Berjalan.Mulai(app);
        var sebelum = app.Files.ToHashSet();

        (await jalan.CobaUnggah("SuratInisiasi", Berjalan.File(Encoding.UTF8.GetBytes(isi), jenis))).ShouldBeProblem(status, code);

        app.Files.Except(sebelum).ShouldBeEmpty();
        (await app.As(Roles.Tkksd).Get(jalan.Path)).Body.GetProperty("dokumen").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_is_too_big_is_refused_and_leaves_nothing()
    {
        var jalan = await Berjalan.Mulai(app);
        var sebelum = app.Files.ToHashSet();
        var besar = new byte[(25 * 1024 * 1024) + 1];
        "%PDF-"u8.CopyTo(besar);

        (await jalan.CobaUnggah("SuratInisiasi", Berjalan.File(besar, "application/pdf"))).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");

        app.Files.Except(sebelum).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        var jalan = await Berjalan.Mulai(app);
        var sebelum = app.Files.ToHashSet();
        using var content = new StreamContent(new BrokenStream());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");

        await Should.ThrowAsync<Exception>(() => jalan.CobaUnggah("SuratInisiasi", content));

        await Eventually.Get(() => Task.FromResult(app.Files.Except(sebelum).Count()), count => count == 0);
        (await app.As(Roles.Tkksd).Get(jalan.Path)).Body.GetProperty("dokumen").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_naskah_of_another_kerja_sama_is_refused()
    {
        var jalan = await Berjalan.Mulai(app);

        (await jalan.CobaUnggah("NaskahPerjanjian", Berjalan.Pdf("lain"), Guid.CreateVersion7()))
            .ShouldBeProblem(HttpStatusCode.Conflict, "naskah-tidak-ditemukan");
    }

    /// <summary>Sends a start, and then the line is cut.</summary>
    private sealed class BrokenStream : Stream
    {
        private bool begun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (begun)
            {
                throw new IOException("The line was cut.");
            }

            begun = true;
            "%PDF-1.7 begun"u8.CopyTo(buffer.AsSpan(offset));
            return 14;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
