using DocumentFormat.OpenXml.Wordprocessing;
using QRCoder;

namespace Ksd.Drafting;

/// <summary>Where anybody can check a printed text: the code on it, and the address of the page that tells about it.</summary>
public sealed record PenandaVerifikasi(string Kode, string Alamat)
{
    /// <summary>The address as a QR code (png), legible when a sixth of it is dirty.</summary>
    internal byte[] Qr()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Alamat, QRCodeGenerator.ECCLevel.M);
        using var gambar = new PngByteQRCode(data);
        return gambar.GetGraphic(6, drawQuietZones: true);
    }
}

/// <summary>The foot of every page: page numbers, from which versions the text was made, and how to check it.</summary>
internal static class KakiDocx
{
    public const string IdGambar = "rQr";

    /// <summary>18 mm in English Metric Units: read from arm's length by a telephone.</summary>
    private const long SisiQr = 648_000;

    public static Footer Tulis(Rancangan rancangan, PenandaVerifikasi? verifikasi)
    {
        var asal = $"templat {rancangan.Templat} {rancangan.VersiTemplat}, klausul {rancangan.VersiKlausul}";
        if (verifikasi is null)
        {
            return new(Halaman(asal));
        }

        return new(
            new Table(
                new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLayout { Type = TableLayoutValues.Fixed }),
                new TableGrid(new GridColumn { Width = "1200" }, new GridColumn { Width = "7870" }),
                new TableRow(
                    Sel("1200", new Paragraph(new Run(new Drawing(Gambar())))),
                    Sel("7870", Halaman($"Kode verifikasi {verifikasi.Kode}", $"Keaslian dapat diperiksa pada {verifikasi.Alamat}", asal)))),
            new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact })));
    }

    private static TableCell Sel(string lebar, Paragraph isi) => new(
        new TableCellProperties(
            new TableCellWidth { Width = lebar, Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        isi);

    private static Paragraph Halaman(params string[] baris) => new(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = "Kaki" }),
        new Run(PenulisDocx.Teks("Halaman ")),
        .. PenulisDocx.Bidang("PAGE", "1"),
        new Run(PenulisDocx.Teks(" dari ")),
        .. PenulisDocx.Bidang("NUMPAGES", "1"),
        .. baris.Select(satu => new Run(new RunProperties(new FontSize { Val = "14" }), new Break(), PenulisDocx.Teks(satu))),
    ]);

    private static DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline Gambar() => new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline
    {
        InnerXml = $"""
            <wp:extent xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" cx="{SisiQr}" cy="{SisiQr}"/><wp:docPr xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" id="1" name="QR" descr="Kode QR ke halaman verifikasi"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="QR"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{IdGambar}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{SisiQr}" cy="{SisiQr}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
            """,
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
