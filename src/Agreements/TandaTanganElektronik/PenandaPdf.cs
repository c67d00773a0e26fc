using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.TandaTanganElektronik;

/// <summary>
/// Adds an invisible signature to a pdf as an incremental update (ISO 32000-1 7.5.6, 12.8): nothing that stands in the file is touched.
/// It knows the plain cross-reference table that our own pdf files have, and says no to others.
/// </summary>
internal static partial class PenandaPdf
{
    /// <summary>Room for the CMS, in bytes: certificate, signature and a time stamp fit several times.</summary>
    private const int Ruang = 16_384;

    private const string TempatRentang = "[0 ********** ********** **********]";

    /// <summary>Null when the file is of another make than we read. <paramref name="cms"/> signs the bytes it is given.</summary>
    public static byte[]? Sisipkan(byte[] pdf, Func<byte[], byte[]> cms)
    {
        var teks = Encoding.Latin1.GetString(pdf);
        if (Trailer(teks) is not { } trailer || Objek(teks, trailer.Root) is not { } katalog || Halaman(teks, katalog) is not { } halaman)
        {
            return null;
        }

        var (tanda, bidang) = (trailer.Size, trailer.Size + 1);
        var lama = Bidang().Match(katalog) is { Success: true } formulir ? formulir.Groups[1].Value : "";
        if (katalog.Contains("/AcroForm", StringComparison.Ordinal) && lama.Length == 0)
        {
            return null;
        }

        var tanpaFormulir = Formulir().Replace(katalog, "");
        var anotasi = Anotasi().Match(halaman.Isi) is { Success: true } ada ? ada.Groups[1].Value : halaman.Isi.Contains("/Annots", StringComparison.Ordinal) ? null : "";
        if (anotasi is null)
        {
            return null;
        }

        var hasil = new StringBuilder(teks);
        if (!teks.EndsWith('\n'))
        {
            hasil.Append('\n');
        }

        var tempat = new SortedDictionary<int, int>();
        Tulis(trailer.Root, string.Create(CultureInfo.InvariantCulture, $"{tanpaFormulir.TrimEnd()[..^2]}/AcroForm<</SigFlags 3/Fields[{lama} {bidang} 0 R]>>>>"));
        Tulis(halaman.Nomor, string.Create(CultureInfo.InvariantCulture, $"{Anotasi().Replace(halaman.Isi, "").TrimEnd()[..^2]}/Annots[{anotasi} {bidang} 0 R]>>"));
        Tulis(bidang, string.Create(CultureInfo.InvariantCulture, $"<</Type/Annot/Subtype/Widget/FT/Sig/T(TandaTangan{bidang})/V {tanda} 0 R/F 132/Rect[0 0 0 0]/P {halaman.Nomor} 0 R>>"));
        Tulis(tanda, $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange {TempatRentang}/Contents<{new string('0', Ruang * 2)}>>>");
        var xref = hasil.Length;
        hasil.Append("xref\n");
        foreach (var (nomor, di) in tempat)
        {
            hasil.Append(CultureInfo.InvariantCulture, $"{nomor} 1\n{di:D10} 00000 n \n");
        }

        hasil.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {bidang + 1}/Root {trailer.Root} 0 R/Prev {trailer.Xref}>>\nstartxref\n{xref}\n%%EOF\n");
        return Tandatangani(hasil.ToString(), cms);

        void Tulis(int nomor, string isi)
        {
            tempat[nomor] = hasil.Length;
            hasil.Append(CultureInfo.InvariantCulture, $"{nomor} 0 obj\n{isi}\nendobj\n");
        }
    }

    private static byte[] Tandatangani(string teks, Func<byte[], byte[]> cms)
    {
        var rentang = teks.LastIndexOf(TempatRentang, StringComparison.Ordinal);
        var awal = teks.IndexOf("/Contents<", rentang, StringComparison.Ordinal) + "/Contents".Length;
        var akhir = awal + 1 + (Ruang * 2) + 1;
        var angka = string.Create(CultureInfo.InvariantCulture, $"[0 {awal} {akhir} {teks.Length - akhir}").PadRight(TempatRentang.Length - 1) + "]";
        var hasil = Encoding.Latin1.GetBytes(teks);
        Encoding.Latin1.GetBytes(angka).CopyTo(hasil, rentang);
        var isi = new byte[awal + hasil.Length - akhir];
        hasil.AsSpan(0, awal).CopyTo(isi);
        hasil.AsSpan(akhir).CopyTo(isi.AsSpan(awal));
        var tanda = cms(isi);
        if (tanda.Length > Ruang)
        {
            throw new InvalidOperationException($"The signature has {tanda.Length} bytes, and room is for {Ruang}.");
        }

        Encoding.Latin1.GetBytes(Convert.ToHexStringLower(tanda)).CopyTo(hasil, awal + 1);
        return hasil;
    }

    private static (int Root, int Size, int Xref)? Trailer(string teks)
    {
        var xref = Startxref().Matches(teks).LastOrDefault();
        var trailer = teks.LastIndexOf("trailer", StringComparison.Ordinal);
        if (xref is null || trailer < 0 || int.Parse(xref.Groups[1].Value, CultureInfo.InvariantCulture) is var di && (di >= teks.Length || !teks.AsSpan(di).StartsWith("xref")))
        {
            return null;
        }

        var root = Root().Match(teks, trailer);
        var size = Size().Match(teks, trailer);
        return root.Success && size.Success
            ? (int.Parse(root.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(xref.Groups[1].Value, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The dictionary of an object without a stream, as it was written last.</summary>
    private static string? Objek(string teks, int nomor)
    {
        var kepala = string.Create(CultureInfo.InvariantCulture, $"\n{nomor} 0 obj");
        var di = teks.LastIndexOf(kepala, StringComparison.Ordinal);
        var akhir = di < 0 ? -1 : teks.IndexOf("endobj", di, StringComparison.Ordinal);
        var isi = akhir < 0 ? "" : teks[(di + kepala.Length)..akhir].Trim();
        return isi.StartsWith("<<", StringComparison.Ordinal) && isi.EndsWith(">>", StringComparison.Ordinal) ? isi : null;
    }

    /// <summary>The first page.</summary>
    private static (int Nomor, string Isi)? Halaman(string teks, string katalog)
    {
        var pohon = Pages().Match(katalog) is { Success: true } pages ? Objek(teks, int.Parse(pages.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
        for (var dalam = 0; pohon is not null && dalam < 20; dalam++)
        {
            if (Kids().Match(pohon) is not { Success: true } kids)
            {
                return null;
            }

            var nomor = int.Parse(kids.Groups[1].Value, CultureInfo.InvariantCulture);
            pohon = Objek(teks, nomor);
            if (pohon is not null && Page().IsMatch(pohon))
            {
                return (nomor, pohon);
            }
        }

        return null;
    }

    [GeneratedRegex(@"startxref\s+(\d{1,9})\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Startxref();

    [GeneratedRegex(@"/Root\s+(\d{1,9})\s+0\s+R", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size\s+(\d{1,9})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Size();

    [GeneratedRegex(@"/Pages\s+(\d{1,9})\s+0\s+R", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Kids\s*\[\s*(\d{1,9})\s+0\s+R", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kids();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();

    [GeneratedRegex(@"/Annots\s*\[([^\]]*)\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anotasi();

    [GeneratedRegex(@"/AcroForm\s*<<[^<>]*>>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulir();

    [GeneratedRegex(@"/AcroForm\s*<<[^<>]*/Fields\s*\[([^\]]*)\][^<>]*>>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bidang();
}
