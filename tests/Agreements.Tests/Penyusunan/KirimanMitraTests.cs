using System.IO.Compression;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>The partner's edited docx comes back: out by HTTP, edited as a word processor would, in by HTTP.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class KirimanMitraTests(AgreementsApplication app)
{
    private readonly Penyusun penyusun = new(app);

    [Fact]
    public async Task What_came_back_is_compared_with_what_was_sent_and_each_change_can_be_taken_over()
    {
        var (rancangan, dikirim) = await Dikirim();
        var kembali = Sunting(dikirim, isi =>
        {
            Cari(isi, "teguran tertulis").Descendants<Text>().First(teks => teks.Text.Contains("teguran", StringComparison.Ordinal)).Text = "teguran lisan dan tertulis.";
            Cari(isi, "laporan setiap semester").Remove();
        });

        var kiriman = (await Kirim(rancangan.Id, kembali, "?usulkan=true")).ShouldBe(HttpStatusCode.Created);

        kiriman.Body.GetProperty("perubahan").EnumerateArray().Select(satu => satu.GetProperty("macam").GetString()).ShouldBe(["Dihapus", "Diubah"], ignoreOrder: true);
        (await Kirim(rancangan.Id, kembali)).ShouldBe(HttpStatusCode.OK).Id.ShouldBe(kiriman.Id, "the same file is the same answer");
        var usul = (await penyusun.Dinas.Get($"rancangan/{rancangan.Id}/tanggapan")).Body.GetProperty("items").EnumerateArray().ToArray();
        usul.Select(satu => satu.GetProperty("peran").GetString()).ShouldBe([Roles.Mitra, Roles.Mitra]);
        foreach (var satu in usul)
        {
            rancangan = (await penyusun.Hukum.Post($"rancangan/{rancangan.Id}/tanggapan/{satu.GetProperty("id").GetGuid()}/jawaban", new { terima = true }, rancangan.ETag)).ShouldBe(HttpStatusCode.OK);
        }

        var teks = await penyusun.Teks(rancangan.Id);
        teks.ShouldContain("teguran lisan dan tertulis");
        (await Kirim(rancangan.Id, kembali, "?versi=3")).ShouldBe(HttpStatusCode.Created).Body.GetProperty("perubahan").EnumerateArray().ShouldBeEmpty("a round trip finds exactly the edits");
        (await penyusun.Dinas.Get($"rancangan/{rancangan.Id}/kiriman-mitra")).Body.GetProperty("items").EnumerateArray().Count().ShouldBe(2);
    }

    [Fact]
    public async Task What_could_run_or_fetch_something_is_refused_and_nothing_is_kept()
    {
        var (rancangan, dikirim) = await Dikirim();
        (string Kode, byte[] Isi)[] buruk =
        [
            ("docx-berprogram", Tambah(dikirim, "word/vbaProject.bin", "x")),
            ("docx-merujuk-luar", Tambah(dikirim, "word/_rels/settings.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://contoh.invalid/a.dotm" TargetMode="External"/></Relationships>""")),
            ("bukan-docx", "%PDF-1.7"u8.ToArray()),
            ("bom-zip", Bom()),
        ];
        foreach (var (kode, isi) in buruk)
        {
            (await Kirim(rancangan.Id, isi)).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah").Text("detail")!.ShouldContain(kode);
        }

        (await Kirim(rancangan.Id, [])).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");
        (await penyusun.Dinas.Get($"rancangan/{rancangan.Id}/kiriman-mitra")).Body.GetProperty("items").EnumerateArray().ShouldBeEmpty();
    }

    private async Task<(Answer Rancangan, byte[] Docx)> Dikirim()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);
        return (rancangan, await penyusun.Dinas.GetByteArrayAsync($"/api/v1/rancangan/{rancangan.Id}/docx"));
    }

    private Task<Answer> Kirim(Guid id, byte[] isi, string kueri = "") => penyusun.Dinas.Post($"rancangan/{id}/kiriman-mitra{kueri}", Dosir.File(isi, FileKind.Docx));

    private static Paragraph Cari(Body isi, string teks) => isi.Descendants<Paragraph>().First(paragraf => paragraf.InnerText.Contains(teks, StringComparison.Ordinal));

    private static byte[] Sunting(byte[] asal, Action<Body> sunting)
    {
        using var stream = new MemoryStream();
        stream.Write(asal);
        using (var dokumen = WordprocessingDocument.Open(stream, isEditable: true))
        {
            sunting(dokumen.MainDocumentPart!.Document.Body!);
        }

        return stream.ToArray();
    }

    private static byte[] Tambah(byte[] asal, string nama, string isi)
    {
        using var stream = new MemoryStream();
        stream.Write(asal);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var bagian = zip.CreateEntry(nama).Open())
        {
            bagian.Write(Encoding.UTF8.GetBytes(isi));
        }

        return stream.ToArray();
    }

    private static byte[] Bom()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var isi = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open())
        {
            var nol = new byte[1_000_000];
            for (var i = 0; i < 110; i++)
            {
                isi.Write(nol);
            }
        }

        return stream.ToArray();
    }
}
