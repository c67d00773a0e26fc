using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>
/// A part of a data file: <c>== judul</c>, then <c>nama: nilai</c> lines, then its content. What stands before the first such
/// heading is a part without one. Lines that begin with # are comments.
/// </summary>
internal sealed record BagianBerkas(string? Judul, string Sumber, IReadOnlyList<(string Nama, string Nilai)> Kepala, IReadOnlyList<string> Isi)
{
    public static IEnumerable<BagianBerkas> Baca(string teks, string sumber)
    {
        string? judul = null;
        var (kepala, isi) = (new List<(string, string)>(), new List<string>());
        foreach (var baris in teks.Split('\n').Select(baris => baris.Trim()).Where(baris => baris.Length > 0 && !baris.StartsWith('#')).Append("== "))
        {
            if (baris.StartsWith("==", StringComparison.Ordinal))
            {
                if (kepala.Count + isi.Count > 0)
                {
                    yield return new(judul, judul is null ? sumber : $"{sumber} {judul}", kepala, isi);
                }

                judul = baris[2..].Trim();
                (kepala, isi) = ([], []);
            }
            else if (isi.Count == 0 && !Pola.Marked(baris) && !baris.StartsWith("! ", StringComparison.Ordinal) && baris.Split(':', 2) is [var nama, var nilai])
            {
                kepala.Add((nama.Trim(), nilai.Trim()));
            }
            else
            {
                isi.Add(baris);
            }
        }
    }

    /// <summary>The parts of a file as they stand in it, each from its heading on.</summary>
    public static IEnumerable<(string Judul, string Teks)> Potong(string teks)
    {
        foreach (var potongan in $"\n{teks.ReplaceLineEndings("\n")}".Split("\n==", StringSplitOptions.None).Skip(1))
        {
            yield return (potongan.Split('\n', 2)[0].Trim(), $"=={potongan.TrimEnd()}\n");
        }
    }

    public IReadOnlyList<string> Semua(string nama) => [.. Kepala.Where(satu => satu.Nama == nama).Select(satu => satu.Nilai)];

    public string? Boleh(string nama) => Semua(nama) is [var nilai, ..] ? nilai : null;

    public string Satu(string nama) => Boleh(nama) is { Length: > 0 } nilai ? nilai : throw new TemplatException(Sumber, $"baris '{nama}:' tidak ada");

    public IReadOnlyList<DasarHukum> Dasar(string nama) => DasarDari(Boleh(nama) ?? "");

    public IReadOnlyList<DasarHukum> DasarDari(string daftar) =>
    [
        .. daftar.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(label =>
            DasarHukum.TryParse(label, out var dasar) ? dasar : throw new TemplatException(Sumber, $"'{label}' bukan pasal dari peraturan dalam katalog")),
    ];

    public T Pilihan<T>(string nama)
        where T : struct, Enum => Enum.TryParse<T>(Satu(nama), out var nilai) && Enum.IsDefined(nilai) ? nilai : throw new TemplatException(Sumber, $"'{Satu(nama)}' bukan {nama}");
}
