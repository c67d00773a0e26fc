using System.Collections.Frozen;

namespace Ksd.Drafting;

/// <summary>The fields that a template may ask for. The rows are <c>Data/isian.txt</c>; everything else is refused when a template is read.</summary>
public static class KatalogIsian
{
    private static readonly FrozenDictionary<string, string> Tetap = new Dictionary<string, string>
    {
        ["tentang"] = "judul kerja sama",
        ["tentang.besar"] = "judul kerja sama",
        ["para-pihak"] = "para pihak",
        ["para-pihak.besar"] = "para pihak",
        ["jumlah-pihak"] = "banyaknya pihak",
        ["tanggal"] = "tanggal penandatanganan",
        ["tanggal.lengkap"] = "hari dan tanggal penandatanganan",
        ["tempat"] = "tempat penandatanganan",
        ["mulai"] = "tanggal mulai berlaku",
        ["sampai"] = "tanggal berakhir",
        ["sampai-peristiwa"] = "peristiwa yang mengakhiri",
        ["lama"] = "jangka waktu",
        ["nilai"] = "nilai kerja sama",
        ["rangkap"] = "jumlah rangkap",
        ["tahun"] = "tahun rencana",
        ["induk.judul"] = "judul naskah yang menjadi dasar",
        ["induk.nomor"] = "nomor naskah yang menjadi dasar",
        ["induk.tanggal"] = "tanggal naskah yang menjadi dasar",
        ["induk.sampai"] = "tanggal berakhir naskah yang menjadi dasar",
        ["dprd.nomor"] = "nomor persetujuan DPRD",
        ["dprd.tanggal"] = "tanggal persetujuan DPRD",
        ["penyusun.nama"] = "nama penyusun",
        ["penyusun.jabatan"] = "jabatan penyusun",
        ["butir"] = "butir",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Pihak = new Dictionary<string, string>
    {
        ["rujuk"] = "sebutan pihak",
        ["nama"] = "nama pihak",
        ["nama.besar"] = "nama pihak",
        ["wakil"] = "nama wakil",
        ["jabatan"] = "jabatan wakil",
        ["dasar"] = "dasar jabatan",
        ["alamat"] = "alamat",
        ["narahubung"] = "pejabat penghubung",
        ["telepon"] = "telepon",
        ["surel"] = "surel",
        ["hak"] = "hak",
        ["kewajiban"] = "kewajiban",
        ["kuasa.nomor"] = "nomor surat kuasa",
        ["kuasa.tanggal"] = "tanggal surat kuasa",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, string>> Uraian = new(() => BerkasData.Baca("isian.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(baris => !baris.StartsWith('#'))
        .Select(baris => baris.Split(':', 2, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(bagian => bagian[0], bagian => bagian[1], StringComparer.Ordinal));

    /// <summary>The fields told in words, with what a form calls them.</summary>
    public static IReadOnlyDictionary<string, string> Semua => Uraian.Value;

    /// <summary>What a field is called; null when there is none of that name.</summary>
    internal static string? Label(string nama) =>
        Tetap.GetValueOrDefault(nama)
        ?? Uraian.Value.GetValueOrDefault(nama)
        ?? (nama.Split('.', 2) is ["pihak" or "kami" or "mitra", var bagian] ? Pihak.GetValueOrDefault(bagian) : null);
}

/// <summary>The text files built into the assembly.</summary>
internal static class BerkasData
{
    public static IEnumerable<string> Nama(string folder) => typeof(BerkasData).Assembly.GetManifestResourceNames()
        .Where(nama => nama.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Baca(string nama)
    {
        using var stream = typeof(BerkasData).Assembly.GetManifestResourceStream(nama)
            ?? throw new InvalidOperationException($"The data file {nama} is not built into the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
