using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using CsvHelper;

namespace Ksd.Agreements.Domain.Register.Rekap;

/// <summary>A sheet that cannot be read, in words for whoever sent it.</summary>
internal sealed class LembarRusakException(string pesan) : Exception(pesan);

/// <summary>The records of a csv or xlsx sheet, each cell as text; what is too long, too wide or a bomb is refused while it is read.</summary>
internal static partial class BacaLembar
{
    public const int KolomMax = 60;
    private const int SelMax = 20_000;
    private const long TeruraiMax = 200_000_000;
    private const int TeksBersamaMax = 1_000_000;
    private const string NsRel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly char[] PemisahSel = [',', ';', '\t'];

    /// <summary>Reads at most one record more than is taken, to know that there is one.</summary>
    public static async Task<IReadOnlyList<Rekaman>> Csv(Stream berkas, CancellationToken cancellationToken)
    {
        var hasil = new List<Rekaman>();
        using var csv = CsvReader.Create(berkas, new CsvReaderOptions
        {
            Separator = await Pemisah(berkas, cancellationToken),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MaxRecordSize = 128 * 1024,
        });
        try
        {
            while (await csv.ReadAsync(cancellationToken))
            {
                Batasi(hasil.Count);
                hasil.Add(new(hasil.Count + 1, [.. Enumerable.Range(0, Math.Min(csv.FieldCount, KolomMax)).Select(i => csv.GetString(i))]));
            }
        }
        catch (CsvFormatException salah)
        {
            throw new LembarRusakException($"Sekitar baris {salah.LineNumber} berkas ini bukan lagi CSV yang utuh; biasanya karena tanda kutip yang tidak ditutup.");
        }

        return hasil;
    }

    /// <summary>The first visible sheet; a formula counts with the value that was saved with it.</summary>
    public static IReadOnlyList<Rekaman> Xlsx(Stream berkas)
    {
        try
        {
            using var zip = new ZipArchive(berkas, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > 1000 || zip.Entries.Sum(entri => entri.Length) > TeruraiMax)
            {
                throw new LembarRusakException("Isi berkas setelah diurai jauh lebih besar daripada lembar biasa.");
            }

            var (lembar, seribuSembilanRatusEmpat) = Pilih(zip);
            return Baris(zip, lembar, TeksBersama(zip), FormatTanggal(zip), seribuSembilanRatusEmpat ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30));
        }
        catch (Exception salah) when (salah is InvalidDataException or XmlException or FormatException or OverflowException)
        {
            throw new LembarRusakException("Berkas ini bukan buku kerja xlsx yang utuh. Buka dan simpan ulang sebagai xlsx, atau kirim CSV UTF-8.");
        }
    }

    private static (string Bagian, bool Tahun1904) Pilih(ZipArchive zip)
    {
        string? id = null;
        var tahun1904 = false;
        using (var buku = Buka(zip, "xl/workbook.xml"))
        {
            while (buku.Read())
            {
                if (buku.NodeType is XmlNodeType.Element && buku.LocalName == "workbookPr")
                {
                    tahun1904 = buku.GetAttribute("date1904") is "1" or "true";
                }
                else if (buku.NodeType is XmlNodeType.Element && buku.LocalName == "sheet" && id is null && buku.GetAttribute("state") is null or "visible")
                {
                    id = buku.GetAttribute("id", NsRel);
                }
            }
        }

        using var rujukan = Buka(zip, "xl/_rels/workbook.xml.rels");
        while (rujukan.Read())
        {
            if (rujukan.NodeType is XmlNodeType.Element && rujukan.GetAttribute("Id") == id && rujukan.GetAttribute("Target") is { } tujuan)
            {
                return (tujuan.StartsWith('/') ? tujuan[1..] : $"xl/{tujuan}", tahun1904);
            }
        }

        throw new LembarRusakException("Buku kerja ini tidak memuat lembar yang tampak.");
    }

    private static List<string> TeksBersama(ZipArchive zip)
    {
        var hasil = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return hasil;
        }

        using var xml = Buka(zip, "xl/sharedStrings.xml");
        var satu = new StringBuilder();
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "si")
            {
                satu.Clear();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && satu.Length < SelMax)
            {
                satu.Append(xml.Value);
            }
            else if (xml.NodeType is XmlNodeType.EndElement && xml.LocalName == "si")
            {
                hasil.Add(satu.ToString());
                if (hasil.Count > TeksBersamaMax)
                {
                    throw new LembarRusakException("Buku kerja ini memuat terlalu banyak teks.");
                }
            }
        }

        return hasil;
    }

    private static List<bool> FormatTanggal(ZipArchive zip)
    {
        var hasil = new List<bool>();
        if (zip.GetEntry("xl/styles.xml") is null)
        {
            return hasil;
        }

        var sendiri = new Dictionary<int, string>();
        var diSel = false;
        using var xml = Buka(zip, "xl/styles.xml");
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                diSel = xml.NodeType is XmlNodeType.Element;
            }
            else if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                sendiri[int.Parse(xml.GetAttribute("numFmtId") ?? "0", CultureInfo.InvariantCulture)] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (diSel && xml.NodeType is XmlNodeType.Element && xml.LocalName == "xf")
            {
                var id = int.Parse(xml.GetAttribute("numFmtId") ?? "0", CultureInfo.InvariantCulture);
                hasil.Add(id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || (sendiri.TryGetValue(id, out var kode) && HurufTanggal().IsMatch(Harfiah().Replace(kode, ""))));
            }
        }

        return hasil;
    }

    private static List<Rekaman> Baris(ZipArchive zip, string bagian, List<string> teks, List<bool> tanggal, DateOnly hariNol)
    {
        var hasil = new List<Rekaman>();
        var sel = new List<string>();
        var (jenis, gaya, kolom) = ("", 0, 0);
        var isi = new StringBuilder();
        var diIsi = false;
        using var xml = Buka(zip, bagian);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    var nomor = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : hasil.Count + 1;
                    while (hasil.Count < nomor - 1)
                    {
                        Batasi(hasil.Count);
                        hasil.Add(new(hasil.Count + 1, []));
                    }

                    sel = [];
                    if (xml.IsEmptyElement)
                    {
                        hasil.Add(new(hasil.Count + 1, []));
                    }

                    break;
                case (XmlNodeType.EndElement, "row"):
                    Batasi(hasil.Count);
                    hasil.Add(new(hasil.Count + 1, [.. sel]));
                    break;
                case (XmlNodeType.Element, "c"):
                    (jenis, gaya) = (xml.GetAttribute("t") ?? "n", int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0);
                    kolom = xml.GetAttribute("r") is { } alamat ? Kolom(alamat) : sel.Count;
                    isi.Clear();
                    break;
                case (XmlNodeType.EndElement, "c") when kolom < KolomMax:
                    while (sel.Count <= kolom)
                    {
                        sel.Add("");
                    }

                    sel[kolom] = Nilai(isi.ToString(), jenis, gaya < tanggal.Count && tanggal[gaya], teks, hariNol);
                    break;
                case (XmlNodeType.Element, "v" or "t"):
                    diIsi = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "v" or "t"):
                    diIsi = false;
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace, _) when diIsi && isi.Length < SelMax:
                    isi.Append(xml.Value);
                    break;
            }
        }

        return hasil;
    }

    private static string Nilai(string isi, string jenis, bool tanggal, List<string> teks, DateOnly hariNol) => jenis switch
    {
        "s" => int.TryParse(isi, NumberStyles.None, CultureInfo.InvariantCulture, out var di) && di < teks.Count ? teks[di] : "",
        "b" => isi == "1" ? "ya" : "tidak",
        "n" when tanggal && double.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out var hari) && hari is >= 1 and < 200_000 =>
            hariNol.AddDays((int)hari).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "n" when double.TryParse(isi, NumberStyles.Float, CultureInfo.InvariantCulture, out var angka) && Math.Abs(angka) < 1e15 => ((decimal)angka).ToString(CultureInfo.InvariantCulture),
        _ => isi,
    };

    private static int Kolom(string alamat) =>
        alamat.TakeWhile(char.IsAsciiLetter).Take(4).Aggregate(0, (kolom, huruf) => (kolom * 26) + (char.ToUpperInvariant(huruf) - 'A' + 1)) - 1;

    private static void Batasi(int banyak)
    {
        if (banyak > LembarRegister.MaksimumBaris)
        {
            throw new LembarRusakException($"Lembar ini memuat lebih dari {LembarRegister.MaksimumBaris} baris; bagi menjadi beberapa berkas.");
        }
    }

    private static XmlReader Buka(ZipArchive zip, string nama) => XmlReader.Create(
        zip.GetEntry(nama)?.Open() ?? throw new InvalidDataException($"The workbook has no {nama}."),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = TeruraiMax, CloseInput = true });

    private static async Task<char> Pemisah(Stream berkas, CancellationToken cancellationToken)
    {
        var awal = new byte[16_384];
        var terbaca = await berkas.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, cancellationToken);
        berkas.Position = 0;
        var teks = Encoding.UTF8.GetString(awal.AsSpan(0, terbaca));
        return PemisahSel.MaxBy(pemisah => teks.Count(huruf => huruf == pemisah));
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Harfiah();

    [GeneratedRegex("[yd]|mmm", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HurufTanggal();
}
