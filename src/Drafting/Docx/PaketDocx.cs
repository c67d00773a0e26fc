using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Ksd.Drafting;

/// <summary>
/// A docx from outside, opened with suspicion: nothing is unpacked that is not needed, nothing larger than its limit, and what
/// could run or fetch something is refused before the text is read.
/// </summary>
internal sealed class PaketDocx
{
    public const int UkuranMax = 20_000_000;
    private const int BagianMax = 1_000;
    private const long TeruraiMax = 100_000_000;
    private const int KedalamanMax = 200;

    private static readonly string[] PerintahLuar = ["INCLUDETEXT", "INCLUDEPICTURE", "DDE", "DDEAUTO", "LINK", "IMPORT", "DATABASE"];

    private readonly Dictionary<string, XDocument> bagian = new(StringComparer.OrdinalIgnoreCase);

    private PaketDocx()
    {
    }

    public XDocument? Bagian(string nama) => bagian.GetValueOrDefault(nama);

    public static (PaketDocx? Paket, PenolakanRancangan? Penolakan) Buka(byte[] isi)
    {
        if (isi.Length > UkuranMax)
        {
            return Tolak("berkas-terlalu-besar", $"Berkas lebih besar daripada {UkuranMax / 1_000_000} MB.");
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
            return Baca(zip);
        }
        catch (Exception salah) when (salah is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            return Tolak("bukan-docx", "Berkas bukan dokumen docx yang utuh.");
        }
    }

    private static (PaketDocx?, PenolakanRancangan?) Baca(ZipArchive zip)
    {
        if (zip.Entries.Count > BagianMax || zip.Entries.Sum(entri => entri.Length) > TeruraiMax)
        {
            return Tolak("bom-zip", "Isi berkas setelah diurai jauh lebih besar daripada dokumen biasa.");
        }

        if (zip.Entries.FirstOrDefault(entri => Nama(entri, "vbaProject") || Nama(entri, "vbaData") || Nama(entri, "/activeX/") || Nama(entri, "/embeddings/")) is { } program)
        {
            return Tolak("docx-berprogram", "Dokumen memuat makro atau objek tertanam; simpan kembali tanpa keduanya.", program.FullName);
        }

        var paket = new PaketDocx();
        var sisa = TeruraiMax;
        foreach (var entri in zip.Entries.Where(entri => Perlu(entri.FullName)))
        {
            if (Urai(entri, ref sisa) is not { } xml)
            {
                return Tolak("bom-zip", "Isi berkas setelah diurai jauh lebih besar daripada dokumen biasa.", entri.FullName);
            }

            if (!paket.bagian.TryAdd(entri.FullName, xml))
            {
                return Tolak("bukan-docx", "Berkas memuat bagian yang sama dua kali.", entri.FullName);
            }
        }

        return paket.Bagian("[Content_Types].xml") is not { } jenis || paket.Bagian("word/document.xml") is null
            ? Tolak("bukan-docx", "Berkas bukan dokumen docx yang utuh.")
            : jenis.Descendants().Attributes("ContentType").Any(satu => satu.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
                ? Tolak("docx-berprogram", "Dokumen memuat makro; simpan kembali sebagai docx biasa.")
                : paket.RujukanLuar() is { } luar ? Tolak("docx-merujuk-luar", "Dokumen merujuk berkas di luar dirinya; hapus rujukan itu.", luar) : (paket, null);
    }

    private static bool Perlu(string nama) => nama == "[Content_Types].xml"
        || nama.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || nama.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase)
        || nama.Equals("word/footnotes.xml", StringComparison.OrdinalIgnoreCase)
        || nama.Equals("word/endnotes.xml", StringComparison.OrdinalIgnoreCase)
        || nama.Equals("word/comments.xml", StringComparison.OrdinalIgnoreCase)
        || ((nama.StartsWith("word/header", StringComparison.OrdinalIgnoreCase) || nama.StartsWith("word/footer", StringComparison.OrdinalIgnoreCase)) && nama.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>What an entry says about its own size is not believed.</summary>
    private static XDocument? Urai(ZipArchiveEntry entri, ref long sisa)
    {
        using var dari = entri.Open();
        using var teks = new MemoryStream();
        var penyangga = new byte[81920];
        for (int banyak; (banyak = dari.Read(penyangga)) > 0;)
        {
            if ((sisa -= banyak) < 0)
            {
                return null;
            }

            teks.Write(penyangga, 0, banyak);
        }

        teks.Position = 0;
        using (var pengukur = XmlReader.Create(teks, Aturan))
        {
            // No word processor nests this deep; walking up and down such a tree would cost whoever reads it.
            while (pengukur.Read())
            {
                if (pengukur.Depth > KedalamanMax)
                {
                    throw new InvalidDataException("The document is nested too deeply.");
                }
            }
        }

        teks.Position = 0;
        using var pembaca = XmlReader.Create(teks, Aturan);
        return XDocument.Load(pembaca, LoadOptions.PreserveWhitespace);
    }

    private static XmlReaderSettings Aturan => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = TeruraiMax };

    /// <summary>Links that only a reader's click follows (web, mail) are left alone; templates, pictures and other content from outside are not.</summary>
    private string? RujukanLuar()
    {
        var luar = bagian.Where(satu => satu.Key.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            .SelectMany(satu => satu.Value.Descendants())
            .Where(rujukan => string.Equals((string?)rujukan.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault(rujukan => !((string?)rujukan.Attribute("Type") ?? "").EndsWith("/hyperlink", StringComparison.Ordinal)
                || !Uri.TryCreate((string?)rujukan.Attribute("Target"), UriKind.Absolute, out var tujuan)
                || tujuan.Scheme is not ("http" or "https" or "mailto"));
        if (luar is not null)
        {
            return (string?)luar.Attribute("Target") ?? "";
        }

        var isi = bagian.Where(satu => !satu.Key.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).SelectMany(satu => satu.Value.Descendants()).ToArray();
        return isi.FirstOrDefault(unsur => unsur.Name == PembacaDocx.W + "altChunk" || unsur.Name == PembacaDocx.W + "object")?.Name.LocalName
            ?? isi.Where(unsur => unsur.Name == PembacaDocx.W + "instrText").Select(unsur => unsur.Value)
                .Concat(isi.Where(unsur => unsur.Name == PembacaDocx.W + "fldSimple").Select(unsur => (string?)unsur.Attribute(PembacaDocx.W + "instr") ?? ""))
                .Select(perintah => perintah.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "")
                .FirstOrDefault(perintah => PerintahLuar.Contains(perintah, StringComparer.OrdinalIgnoreCase));
    }

    private static bool Nama(ZipArchiveEntry entri, string potongan) => entri.FullName.Contains(potongan, StringComparison.OrdinalIgnoreCase);

    private static (PaketDocx?, PenolakanRancangan?) Tolak(string kode, string pesan, params IReadOnlyList<string> tempat) => (null, new(kode, pesan, tempat, []));
}
