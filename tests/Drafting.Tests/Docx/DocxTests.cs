using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck;
using FsCheck.Fluent;

namespace Ksd.Drafting.Tests;

public sealed class DocxTests
{
    private static readonly Rancangan Pks = Rakit("pks-ksdpk");

    public static TheoryData<string> Kode => [.. KatalogTemplat.Semua.Select(templat => templat.Kode)];

    [Theory]
    [MemberData(nameof(Kode))]
    public void Opens_again_without_a_fault(string kode)
    {
        using var stream = new MemoryStream(PenulisDocx.Tulis(Rakit(kode)));
        using var dokumen = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(dokumen)
            .Select(salah => $"{salah.Path?.XPath}: {salah.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void Comes_back_unchanged_without_changes(string kode)
    {
        var rancangan = Rakit(kode);
        var hasil = PembacaDocx.Bandingkan(rancangan, PenulisDocx.Tulis(rancangan));
        hasil.Penolakan.ShouldBeNull();
        hasil.Perubahan.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_draft_gives_the_same_bytes() => PenulisDocx.Tulis(Pks).SequenceEqual(PenulisDocx.Tulis(Rakit("pks-ksdpk"))).ShouldBeTrue();

    [Fact]
    public void Numbers_and_references_are_the_documents_own()
    {
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(PenulisDocx.Tulis(Pks)), isEditable: false);
        var isi = dokumen.MainDocumentPart!.Document.Body!;
        isi.InnerText.ShouldNotContain("Pasal 1MAKSUD");
        isi.Descendants<NumberingProperties>().Count().ShouldBe(DaftarNomor.Hitung(Pks) is var nomor ? Pks.Semua.Count(butir => nomor.Nomor(butir.Id) != "") : 0);
        isi.Descendants<FieldCode>().Count(perintah => perintah.Text.Contains("REF ksd_", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        dokumen.MainDocumentPart.FooterParts.Single().Footer.Descendants<FieldCode>().Select(perintah => perintah.Text.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
        dokumen.MainDocumentPart.HeaderParts.Single().Header.OuterXml.ShouldContain("RANCANGAN");
    }

    [Fact]
    public void A_final_text_bears_no_watermark()
    {
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(PenulisDocx.Tulis(Pks, tandaAir: null)), isEditable: false);
        dokumen.MainDocumentPart!.HeaderParts.ShouldBeEmpty();
    }

    [Fact]
    public void The_partners_edits_are_found_exactly()
    {
        var kembali = Sunting(PenulisDocx.Tulis(Pks), isi =>
        {
            var biaya = Paragraf(isi, "pembiayaan.1");
            biaya.Descendants<Text>().First().Text = "Nilai kerja sama ini adalah sebesar Rp2.500.000.000,00 (dua miliar lima ratus juta rupiah).";
            Paragraf(isi, "sanksi.2").Remove();
            var kahar = Paragraf(isi, "keadaan-kahar.2");
            kahar.InsertAfterSelf(new Paragraph(new Run(new Text("Biaya akibat keadaan kahar ditanggung bersama."))));
            var pindah = Paragraf(isi, "pelaksanaan.2");
            pindah.Remove();
            Paragraf(isi, "aset.2").InsertAfterSelf(pindah);
        });

        var perubahan = PembacaDocx.Bandingkan(Pks, kembali).Perubahan;
        perubahan.Count.ShouldBe(4);
        perubahan.Single(satu => satu.Diubah).Beda.Where(beda => beda.Jenis == JenisBeda.Ditambah).Select(beda => beda.Teks).First().ShouldStartWith("Rp2.500.000.000,00");
        perubahan.Single(satu => satu.Dihapus).Lama!.Id.ShouldBe("sanksi.2");
        perubahan.Single(satu => satu.Ditambah).Baru!.Teks.ShouldBe("Biaya akibat keadaan kahar ditanggung bersama.");
        perubahan.Single(satu => satu.Dipindah).Lama!.Id.ShouldBe("pelaksanaan.2");
    }

    [Fact]
    public void Tracked_changes_count_as_accepted_and_comments_are_read()
    {
        var kembali = Sunting(PenulisDocx.Tulis(Pks), isi =>
        {
            var run = Paragraf(isi, "aset.2").Elements<Run>().First();
            run.InsertBeforeSelf(new DeletedRun(new Run(new DeletedText("dihapus"))) { Author = "Mitra", Id = "900" });
            run.InsertBeforeSelf(new InsertedRun(new Run(new Text("Sungguh, ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })) { Author = "Mitra", Id = "901" });
        }, utama => utama.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new Text("Mohon diperjelas.")))) { Id = "1", Author = "Mitra" }));

        var hasil = PembacaDocx.Bandingkan(Pks, kembali);
        hasil.Perubahan.ShouldHaveSingleItem().Beda[0].ShouldBe(new PotonganBeda(JenisBeda.Ditambah, "Sungguh,"));
        hasil.Komentar.ShouldBe(["Mitra: Mohon diperjelas."]);
    }

    [Fact]
    public void A_renewed_number_in_a_reference_is_no_change()
    {
        var kembali = Sunting(PenulisDocx.Tulis(Pks), isi =>
        {
            foreach (var teks in Paragraf(isi, "sanksi.1").Descendants<Text>().Where(teks => teks.Text == "Pasal 5"))
            {
                teks.Text = "Pasal 6";
            }
        });
        PembacaDocx.Bandingkan(Pks, kembali).Perubahan.ShouldBeEmpty();
    }

    [Fact]
    public void Any_paragraph_changed_or_removed_is_found_and_nothing_else()
    {
        var asal = PenulisDocx.Tulis(Pks);
        var id = ParagrafDocx.Susun(Pks, DaftarNomor.Hitung(Pks)).Where(paragraf => paragraf.Tabel is null).Select(paragraf => paragraf.Id).ToArray();
        Prop.ForAll(Arb.From(Gen.Elements(id)), Arb.From(Gen.Elements(true, false)), (satu, hapus) =>
        {
            var kembali = Sunting(asal, isi =>
            {
                var paragraf = Paragraf(isi, satu);
                if (hapus)
                {
                    paragraf.Remove();
                }
                else
                {
                    paragraf.InsertBefore(new Run(new Text("Sisipan ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }), paragraf.Elements<Run>().First());
                }
            });
            var perubahan = PembacaDocx.Bandingkan(Pks, kembali).Perubahan.ShouldHaveSingleItem();
            return perubahan.Lama!.Id == satu && (hapus ? perubahan.Dihapus : perubahan.Diubah) && !perubahan.Dipindah;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void A_document_with_macros_is_refused() => Penolakan(Tambah(PenulisDocx.Tulis(Pks), "word/vbaProject.bin", "x")).ShouldBe("docx-berprogram");

    [Theory]
    [InlineData("attachedTemplate", "http://contoh.invalid/jahat.dotm", "docx-merujuk-luar")]
    [InlineData("image", "file://contoh.invalid/gambar.png", "docx-merujuk-luar")]
    [InlineData("hyperlink", "file:///etc/passwd", "docx-merujuk-luar")]
    [InlineData("hyperlink", "https://contoh.invalid/", null)]
    public void A_document_that_fetches_something_is_refused(string jenis, string tujuan, string? kode) => Penolakan(Tambah(
        PenulisDocx.Tulis(Pks),
        "word/_rels/settings.xml.rels",
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{jenis}" Target="{tujuan}" TargetMode="External"/></Relationships>"""))
        .ShouldBe(kode);

    [Fact]
    public void A_field_that_reads_another_file_is_refused() => Penolakan(Sunting(PenulisDocx.Tulis(Pks), isi =>
        Paragraf(isi, "aset.2").Append(new Run(new FieldCode(" INCLUDETEXT \"\\\\contoh.invalid\\a\" "))))).ShouldBe("docx-merujuk-luar");

    [Fact]
    public void A_zip_bomb_is_refused_without_being_unpacked()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var isi = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var nol = new byte[1_000_000];
            for (var i = 0; i < 120; i++)
            {
                isi.Write(nol);
            }
        }

        stream.Length.ShouldBeLessThan(1_000_000);
        Penolakan(stream.ToArray()).ShouldBe("bom-zip");
    }

    [Fact]
    public void What_came_back_is_taken_over_as_edits_that_keep_references_and_gaps()
    {
        var kembali = Sunting(PenulisDocx.Tulis(Pks), isi =>
        {
            Paragraf(isi, "objek.2").Descendants<Text>().Last().Text += " tambahan";
            Paragraf(isi, "aset.1").Remove();
        });
        var usul = PembacaDocx.Bandingkan(Pks, kembali).Perubahan.Select(perubahan => perubahan.Usulan(Pks)).ToArray();

        usul.OfType<UbahButir>().ShouldHaveSingleItem().Teks.ShouldContain("[[#objek.1]]");
        usul.OfType<HapusButir>().ShouldHaveSingleItem().Id.ShouldBe("aset.1");
    }

    [Fact]
    public void What_is_no_docx_is_refused()
    {
        Penolakan(Ganti(PenulisDocx.Tulis(Pks), "word/document.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)))).ShouldBe("bukan-docx");
        Penolakan([]).ShouldBe("bukan-docx");
        Penolakan(Encoding.UTF8.GetBytes("%PDF-1.7")).ShouldBe("bukan-docx");
        Penolakan(PenulisDocx.Tulis(Pks)[..500]).ShouldBe("bukan-docx");
        Penolakan(Ganti(PenulisDocx.Tulis(Pks), "word/document.xml", """<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>""")).ShouldBe("bukan-docx");
        Penolakan(new byte[PaketDocx.UkuranMax + 1]).ShouldBe("berkas-terlalu-besar");
    }

    [Fact]
    public void Any_bytes_are_refused_or_read() => Prop.ForAll<byte[]>(isi => PembacaDocx.Bandingkan(Pks, isi).Penolakan is not null).QuickCheckThrowOnFailure();

    private static string? Penolakan(byte[] isi) => PembacaDocx.Bandingkan(Pks, isi).Penolakan?.Kode;

    private static Paragraph Paragraf(Body isi, string id) =>
        isi.Descendants<BookmarkStart>().Single(penanda => penanda.Name == ParagrafDocx.Penanda(id)).Ancestors<Paragraph>().First();

    private static byte[] Sunting(byte[] asal, Action<Body> sunting, Action<MainDocumentPart>? bagian = null)
    {
        using var stream = new MemoryStream();
        stream.Write(asal);
        using (var dokumen = WordprocessingDocument.Open(stream, isEditable: true))
        {
            sunting(dokumen.MainDocumentPart!.Document.Body!);
            bagian?.Invoke(dokumen.MainDocumentPart);
        }

        return stream.ToArray();
    }

    private static byte[] Ganti(byte[] asal, string nama, string isi) => Zip(asal, zip =>
    {
        zip.GetEntry(nama)!.Delete();
        Tulis(zip, nama, isi);
    });

    private static byte[] Tambah(byte[] asal, string nama, string isi) => Zip(asal, zip => Tulis(zip, nama, isi));

    private static void Tulis(ZipArchive zip, string nama, string isi)
    {
        using var bagian = zip.CreateEntry(nama).Open();
        bagian.Write(Encoding.UTF8.GetBytes(isi));
    }

    private static byte[] Zip(byte[] asal, Action<ZipArchive> ubah)
    {
        using var stream = new MemoryStream();
        stream.Write(asal);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ubah(zip);
        }

        return stream.ToArray();
    }

    private static Rancangan Rakit(string kode)
    {
        var templat = KatalogTemplat.Cari(kode)!;
        return templat.Rakit(DataContoh.Untuk(templat)).Rancangan!;
    }
}
