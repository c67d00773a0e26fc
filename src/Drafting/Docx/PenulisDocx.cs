using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Ksd.Drafting;

/// <summary>
/// Writes a draft as docx: styles, numbering and cross-references are the document's own, every paragraph carries a bookmark by
/// which it is found when the partner sends it back. The same draft gives the same bytes.
/// </summary>
public static class PenulisDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly DateTimeOffset WaktuTetap = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary><paramref name="tandaAir"/> stands across every page, as long as the text is a draft.</summary>
    public static byte[] Tulis(Rancangan rancangan, string? tandaAir = "RANCANGAN", PenandaVerifikasi? verifikasi = null)
    {
        using var stream = new MemoryStream();
        using (var dokumen = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var nomor = DaftarNomor.Hitung(rancangan);
            var paragraf = ParagrafDocx.Susun(rancangan, nomor);
            var daftarSendiri = paragraf.Select(satu => satu.DaftarSendiri).OfType<string>().Distinct().ToArray();
            var utama = dokumen.AddMainDocumentPart();
            dokumen.ChangeIdOfPart(utama, "rIsi");
            utama.AddNewPart<StyleDefinitionsPart>("rGaya").Styles = GayaDocx.Gaya();
            utama.AddNewPart<NumberingDefinitionsPart>("rNomor").Numbering = GayaDocx.Penomoran(daftarSendiri);
            var kaki = utama.AddNewPart<FooterPart>("rKaki");
            kaki.Footer = KakiDocx.Tulis(rancangan, verifikasi);
            if (verifikasi is not null)
            {
                using var gambar = new MemoryStream(verifikasi.Qr());
                kaki.AddImagePart(ImagePartType.Png, KakiDocx.IdGambar).FeedData(gambar);
            }

            var halaman = new SectionProperties(new FooterReference { Type = HeaderFooterValues.Default, Id = "rKaki" });
            if (tandaAir is not null)
            {
                var kepala = utama.AddNewPart<HeaderPart>("rKepala");
                kepala.Header = new Header(TandaAir(tandaAir));
                halaman.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rKepala" });
            }

            // F4, the paper of Indonesian offices: 215 mm by 330 mm.
            halaman.Append(new PageSize { Width = 12189, Height = 18709 }, new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1701, Header = 709, Footer = 709, Gutter = 0 });
            utama.Document = new Document(new Body([.. Isi(paragraf, daftarSendiri), halaman]));
        }

        return Tetap(stream);
    }

    private static IEnumerable<OpenXmlElement> Isi(IReadOnlyList<ParagrafDocx> paragraf, string[] daftarSendiri)
    {
        var penanda = 0;
        var terakhir = paragraf.LastOrDefault(satu => satu.Tingkat is not null);
        foreach (var satu in paragraf.Where(satu => satu.Tabel is null && satu.Gaya != "Tembusan"))
        {
            yield return Paragraf(satu, daftarSendiri, ref penanda, lekat: satu == terakhir);
        }

        yield return TandaTangan([.. paragraf.Where(satu => satu.Tabel is not null).GroupBy(satu => satu.Tabel!.Value)], daftarSendiri, ref penanda);
        foreach (var satu in paragraf.Where(satu => satu.Gaya == "Tembusan"))
        {
            yield return Paragraf(satu, daftarSendiri, ref penanda, lekat: false);
        }

        yield return new Paragraph();
    }

    /// <summary>Two blocks side by side; a row is not split and stays with the next, so that no signature stands alone on a page.</summary>
    private static Table TandaTangan(IGrouping<int, ParagrafDocx>[] blok, string[] daftarSendiri, ref int penanda)
    {
        var tabel = new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = "4535" }, new GridColumn { Width = "4535" }));
        foreach (var baris in blok.Chunk(2))
        {
            var akhir = baris == blok.Chunk(2).Last();
            var isi = new TableRow(new TableRowProperties(new CantSplit()));
            for (var kolom = 0; kolom < 2; kolom++)
            {
                // A single signer signs on the right.
                var satu = blok.Length == 1 ? (kolom == 1 ? baris[0] : null) : baris.ElementAtOrDefault(kolom);
                var sel = new TableCell(new TableCellProperties(new TableCellWidth { Width = "2500", Type = TableWidthUnitValues.Pct }));
                foreach (var paragraf in satu ?? Enumerable.Empty<ParagrafDocx>())
                {
                    sel.Append(Paragraf(paragraf, daftarSendiri, ref penanda, lekat: paragraf.Gaya == "TandaTangan" || !(akhir || blok.Length <= 2)));
                }

                if (satu is null)
                {
                    sel.Append(new Paragraph());
                }

                isi.Append(sel);
            }

            tabel.Append(isi);
        }

        return tabel;
    }

    private static Paragraph Paragraf(ParagrafDocx paragraf, string[] daftarSendiri, ref int penanda, bool lekat)
    {
        var sifat = new ParagraphProperties(new ParagraphStyleId { Val = paragraf.Gaya });
        if (lekat)
        {
            sifat.Append(new KeepNext());
        }

        if (paragraf is { Bernomor: true, Tingkat: { } tingkat })
        {
            var (daftar, ke) = GayaDocx.Nomor(tingkat);
            var sendiri = paragraf.DaftarSendiri is { } induk ? GayaDocx.DaftarPremis + 1 + Array.IndexOf(daftarSendiri, induk) : daftar;
            sifat.Append(new NumberingProperties(new NumberingLevelReference { Val = ke }, new NumberingId { Val = sendiri }));
        }
        else if (paragraf.Tingkat is TingkatButir.Ayat)
        {
            sifat.Append(new Indentation { Left = "0", Hanging = "0" });
        }

        var id = (penanda++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var hasil = new Paragraph(sifat, new BookmarkStart { Id = id, Name = ParagrafDocx.Penanda(paragraf.Id) });
        if (paragraf.Tingkat is TingkatButir.Bab or TingkatButir.Pasal)
        {
            hasil.Append(new Run(new Break()));
        }

        foreach (var potongan in paragraf.Isi)
        {
            hasil.Append(Potongan(potongan));
        }

        hasil.Append(new BookmarkEnd { Id = id });
        return hasil;
    }

    private static IEnumerable<OpenXmlElement> Potongan(Potongan potongan) => potongan.Jenis switch
    {
        JenisTanda.Rujukan => Bidang($"REF {ParagrafDocx.Penanda(potongan.Sasaran!)} \\n \\h", potongan.Teks),
        JenisTanda.Celah => [new Run(new RunProperties(new Highlight { Val = HighlightColorValues.Yellow }), Teks(potongan.Teks))],
        _ => potongan.Teks.Split('\t').SelectMany((teks, ke) => ke == 0 ? new[] { new Run(Teks(teks)) } : [new Run(new TabChar()), new Run(Teks(teks))]),
    };

    internal static IEnumerable<OpenXmlElement> Bidang(string perintah, string hasil) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {perintah} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(Teks(hasil)),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    internal static Text Teks(string teks) => new(teks) { Space = SpaceProcessingModeValues.Preserve };

    private static Paragraph TandaAir(string teks)
    {
        var gambar = new Picture
        {
            InnerXml = $"""
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="tandaair" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:480pt;height:110pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="{System.Security.SecurityElement.Escape(teks)}"/></v:shape>
                """,
        };
        gambar.PrependChild(new DocumentFormat.OpenXml.Vml.Shapetype
        {
            InnerXml = """<v:path xmlns:v="urn:schemas-microsoft-com:vml" textpathok="t"/><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" on="t" fitshape="t"/>""",
            Id = "_x0000_t136",
            CoordinateSize = "21600,21600",
            OptionalNumber = 136,
            EdgePath = "m@7,l@8,m@5,21600l@6,21600e",
        });
        return new Paragraph(new Run(gambar));
    }

    /// <summary>The package again with its parts in order and no time of writing.</summary>
    private static byte[] Tetap(MemoryStream stream)
    {
        using var hasil = new MemoryStream();
        using (var asal = new ZipArchive(new MemoryStream(stream.ToArray()), ZipArchiveMode.Read))
        using (var tujuan = new ZipArchive(hasil, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var bagian in asal.Entries.OrderBy(bagian => bagian.FullName != "[Content_Types].xml").ThenBy(bagian => bagian.FullName, StringComparer.Ordinal))
            {
                var salinan = tujuan.CreateEntry(bagian.FullName, CompressionLevel.Optimal);
                salinan.LastWriteTime = WaktuTetap;
                using var dari = bagian.Open();
                using var ke = salinan.Open();
                dari.CopyTo(ke);
            }
        }

        return hasil.ToArray();
    }
}
