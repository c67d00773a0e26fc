using DocumentFormat.OpenXml.Wordprocessing;

namespace Ksd.Drafting;

/// <summary>The styles and the numbering of the document. Lengths are in twentieths of a point, as the format has them.</summary>
internal static class GayaDocx
{
    public const int DaftarUtama = 1;
    public const int DaftarPihak = 2;
    public const int DaftarPremis = 3;

    private const string Huruf = "Bookman Old Style";

    /// <summary>Style, based on, alignment, space before, indent left, hanging, bold, kept with the next paragraph, outline level.</summary>
    private static readonly (string Nama, JustificationValues Rata, int Sebelum, int Kiri, int Gantung, bool Tebal, bool Lekat, int? Kerangka)[] Baris =
    [
        ("Judul", JustificationValues.Center, 0, 0, 0, true, true, null),
        ("NomorNaskah", JustificationValues.Center, 60, 0, 0, false, true, null),
        ("Paragraf", JustificationValues.Both, 120, 0, 0, false, false, null),
        ("Pihak", JustificationValues.Both, 120, 567, 567, false, false, null),
        ("Premis", JustificationValues.Both, 60, 567, 567, false, false, null),
        ("Bab", JustificationValues.Center, 240, 0, 0, true, true, 0),
        ("Bagian", JustificationValues.Left, 180, 425, 425, true, true, 1),
        ("Pasal", JustificationValues.Center, 240, 0, 0, true, true, 1),
        ("Ayat", JustificationValues.Both, 60, 567, 567, false, false, null),
        ("Huruf", JustificationValues.Both, 0, 1021, 454, false, false, null),
        ("Angka", JustificationValues.Both, 0, 1475, 454, false, false, null),
        ("TempatTanggal", JustificationValues.Right, 0, 0, 0, false, false, null),
        ("KepalaSurat", JustificationValues.Left, 0, 1418, 1418, false, false, null),
        ("Tujuan", JustificationValues.Left, 0, 0, 0, false, false, null),
        ("TandaTangan", JustificationValues.Center, 0, 0, 0, true, true, null),
        ("NamaPenandatangan", JustificationValues.Center, 1400, 0, 0, true, false, null),
        ("Tembusan", JustificationValues.Left, 0, 0, 0, false, false, null),
        ("Kaki", JustificationValues.Center, 0, 0, 0, false, false, null),
    ];

    public static Styles Gaya() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Huruf, HighAnsi = Huruf, ComplexScript = Huruf },
                new FontSize { Val = "24" },
                new Languages { Val = "id-ID" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        .. Baris.Select(Satu),
    ]);

    public static Numbering Penomoran(IReadOnlyList<string> daftarSendiri) => new(
    [
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            Tingkat(0, NumberFormatValues.UpperRoman, "BAB %1", "Bab"),
            Tingkat(1, NumberFormatValues.UpperLetter, "%2.", "Bagian"),
            Tingkat(2, NumberFormatValues.Decimal, "Pasal %3", "Pasal", terusMenerus: true),
            Tingkat(3, NumberFormatValues.Decimal, "(%4)", "Ayat"),
            Tingkat(4, NumberFormatValues.LowerLetter, "%5.", "Huruf"),
            Tingkat(5, NumberFormatValues.Decimal, "%6.", "Angka"))
        { AbstractNumberId = DaftarUtama },
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, Tingkat(0, NumberFormatValues.UpperRoman, "%1.", "Pihak")) { AbstractNumberId = DaftarPihak },
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, Tingkat(0, NumberFormatValues.LowerLetter, "%1.", "Premis")) { AbstractNumberId = DaftarPremis },
        .. new[] { DaftarUtama, DaftarPihak, DaftarPremis }.Select(id => new NumberingInstance(new AbstractNumId { Val = id }) { NumberID = id }),
        .. daftarSendiri.Select((_, ke) => new NumberingInstance(
            new AbstractNumId { Val = DaftarUtama },
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 4 }) { NumberID = DaftarPremis + 1 + ke }),
    ]);

    /// <summary>The list and level of a part's number.</summary>
    public static (int Daftar, int Tingkat) Nomor(TingkatButir tingkat) => tingkat switch
    {
        TingkatButir.Pihak => (DaftarPihak, 0),
        TingkatButir.Premis => (DaftarPremis, 0),
        TingkatButir.Bab => (DaftarUtama, 0),
        TingkatButir.Bagian => (DaftarUtama, 1),
        TingkatButir.Pasal => (DaftarUtama, 2),
        TingkatButir.Ayat => (DaftarUtama, 3),
        TingkatButir.Huruf => (DaftarUtama, 4),
        TingkatButir.Angka => (DaftarUtama, 5),
        _ => throw new ArgumentOutOfRangeException(nameof(tingkat)),
    };

    private static Style Satu((string Nama, JustificationValues Rata, int Sebelum, int Kiri, int Gantung, bool Tebal, bool Lekat, int? Kerangka) baris)
    {
        var paragraf = new StyleParagraphProperties();
        if (baris.Lekat)
        {
            paragraf.Append(new KeepNext());
        }

        paragraf.Append(new KeepLines());
        paragraf.Append(new SpacingBetweenLines { Before = $"{baris.Sebelum}", After = "60" });
        paragraf.Append(new Indentation { Left = $"{baris.Kiri}", Hanging = $"{baris.Gantung}" });
        paragraf.Append(new Justification { Val = baris.Rata });
        if (baris.Kerangka is { } kerangka)
        {
            paragraf.Append(new OutlineLevel { Val = kerangka });
        }

        var gaya = new Style(new StyleName { Val = baris.Nama }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraf)
        {
            Type = StyleValues.Paragraph,
            StyleId = baris.Nama,
            CustomStyle = true,
        };
        if (baris.Tebal)
        {
            gaya.Append(new StyleRunProperties(new Bold()));
        }

        return gaya;
    }

    private static Level Tingkat(int ke, NumberFormatValues bentuk, string teks, string gaya, bool terusMenerus = false)
    {
        var baris = Array.Find(Baris, baris => baris.Nama == gaya);
        var tingkat = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = bentuk }) { LevelIndex = ke };
        if (terusMenerus)
        {
            tingkat.Append(new LevelRestart { Val = 0 });
        }

        tingkat.Append(new LevelSuffix { Val = baris.Gantung == 0 ? LevelSuffixValues.Nothing : LevelSuffixValues.Tab });
        tingkat.Append(new LevelText { Val = teks });
        tingkat.Append(new LevelJustification { Val = LevelJustificationValues.Left });
        tingkat.Append(new PreviousParagraphProperties(new Indentation { Left = $"{baris.Kiri}", Hanging = $"{baris.Gantung}" }));
        return tingkat;
    }
}
