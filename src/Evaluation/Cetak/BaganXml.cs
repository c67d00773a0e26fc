using System.Globalization;
using System.Security;
using System.Text;

namespace Ksd.Evaluation.Cetak;

/// <summary>A bar chart in DrawingML, for a text document (its figures inside) or a sheet (its figures in cells).</summary>
internal static class BaganXml
{
    /// <param name="bagan">The chart.</param>
    /// <param name="labels">Cells of the labels, for example <c>'Tren'!$A$2:$A$5</c>; null to keep the figures inside.</param>
    /// <param name="values">Cells of the figures.</param>
    public static string Of(Bagan bagan, string? labels = null, string? values = null)
    {
        var cat = Points(bagan.DaftarNilai.Select(nilai => SecurityElement.Escape(nilai.Label)!));
        var val = Points(bagan.DaftarNilai.Select(nilai => nilai.Nilai.ToString(CultureInfo.InvariantCulture)));
        var kategori = labels is null ? $"<c:strLit>{cat}</c:strLit>" : $"<c:strRef><c:f>{labels}</c:f><c:strCache>{cat}</c:strCache></c:strRef>";
        var nilai = values is null
            ? $"<c:numLit><c:formatCode>General</c:formatCode>{val}</c:numLit>"
            : $"<c:numRef><c:f>{values}</c:f><c:numCache><c:formatCode>General</c:formatCode>{val}</c:numCache></c:numRef>";
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="1100" b="1"/><a:t>{SecurityElement.Escape(bagan.Judul)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>{SecurityElement.Escape(bagan.Satuan)}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat>{kategori}</c:cat><c:val>{nilai}</c:val></c:ser><c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>
            """;
    }

    private static string Points(IEnumerable<string> nilai)
    {
        var xml = new StringBuilder();
        var jumlah = 0;
        foreach (var satu in nilai)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c:pt idx=\"{jumlah++}\"><c:v>{satu}</c:v></c:pt>");
        }

        return $"<c:ptCount val=\"{jumlah}\"/>{xml}";
    }
}
