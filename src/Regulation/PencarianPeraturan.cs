using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Regulation;

/// <summary>A word of warning about a regulation somebody cites: it is not the one meant, or it is no longer in force.</summary>
public sealed record CatatanKutipan(string Dikutip, Peraturan? Pengganti, Teks Penjelasan);

/// <summary>What was found, and what is to be said about the citation.</summary>
public sealed record HasilPencarianPeraturan(IReadOnlyList<Peraturan> DaftarPeraturan, IReadOnlyList<CatatanKutipan> DaftarCatatan);

/// <summary>
/// Finds regulations as people cite them: "permendagri 20 tahun 2020", "22/2020", or words of the title. Known mis-citations are
/// <c>Data/salah-kutip.csv</c>.
/// </summary>
public static partial class PencarianPeraturan
{
    private static readonly Lazy<(JenisPeraturan Jenis, int Nomor, int Tahun, CatatanKutipan Catatan)[]> Wrong = new(() =>
        [.. DataFile.Read("salah-kutip.csv").Rows.Select(row => (
            JenisPeraturanNames.Parse(row.Text("jenis")),
            row.Number("nomor"),
            row.Number("tahun"),
            new CatatanKutipan(
                $"{row["jenis"]} {row["nomor"]}/{row["tahun"]}",
                KatalogPeraturan.Get(row.Text("maksud")),
                new Teks(row.Text("penjelasan_id"), row.Text("penjelasan_en")))))]);

    public static HasilPencarianPeraturan Search(string? kata)
    {
        var text = (kata ?? "").Trim();
        if (CitationPattern().Match(text) is not { Success: true } citation
            || !int.TryParse(citation.Groups["nomor"].Value, CultureInfo.InvariantCulture, out var nomor)
            || !int.TryParse(citation.Groups["tahun"].Value, CultureInfo.InvariantCulture, out var tahun))
        {
            return new HasilPencarianPeraturan([.. KatalogPeraturan.Semua.Where(peraturan => Mentions(peraturan, text))], []);
        }

        var jenis = JenisPeraturanNames.FindIn(text[..citation.Index]);
        Peraturan[] found = [.. KatalogPeraturan.Semua.Where(p => p.Nomor == nomor && p.Tahun == tahun && (jenis is null || p.Jenis == jenis))];
        CatatanKutipan[] notes =
        [
            .. Wrong.Value.Where(w => w.Nomor == nomor && w.Tahun == tahun && (jenis is null || w.Jenis == jenis)).Select(w => w.Catatan),
            .. found.Where(p => p.DicabutOleh is not null).Select(Revoked),
        ];
        return new HasilPencarianPeraturan(found, found.Length + notes.Length > 0 ? notes : [Unknown(text)]);
    }

    private static CatatanKutipan Revoked(Peraturan peraturan)
    {
        var successor = KatalogPeraturan.Get(peraturan.DicabutOleh!);
        return new CatatanKutipan(peraturan.Kode, successor, new Teks(
            $"{peraturan.Kode} telah dicabut dengan {successor.Kode} dan hanya berlaku bagi perbuatan sampai {peraturan.BerlakuSampai:yyyy-MM-dd}.",
            $"{peraturan.Kode} was revoked by {successor.Kode} and applies only to acts up to {peraturan.BerlakuSampai:yyyy-MM-dd}."));
    }

    private static CatatanKutipan Unknown(string text) => new(text, null, new Teks(
        "Peraturan itu tidak ada dalam katalog. Periksa jenis, nomor, dan tahunnya; bila benar, minta Bagian Hukum menambahkannya.",
        "That regulation is not in the catalogue. Check its form, number and year; if they are right, ask Bagian Hukum to add it."));

    private static bool Mentions(Peraturan peraturan, string text)
    {
        var all = $"{peraturan.Kode} {peraturan.Jenis.Nama} nomor {peraturan.Nomor} tahun {peraturan.Tahun} tentang {peraturan.Tentang}";
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<nomor>[0-9]{1,4})\s*(?:/|tahun|thn\.?|th\.?)\s*(?<tahun>[0-9]{4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex CitationPattern();
}
