using System.Collections.Frozen;
using System.Globalization;

namespace Ksd.Regulation;

/// <summary>
/// The regions the system can name. Built in: every province, kabupaten and kota (<c>data/wilayah.csv</c> at the root of the
/// repository), the BPS codes of the provinces and of Kalimantan Timur, and the kecamatan of Kutai Kartanegara
/// (<c>Data/wilayah.csv</c>); a CSV of Kemendagri codes and names adds others, or newer ones.
/// </summary>
public sealed class DaftarWilayah
{
    private static readonly Lazy<DaftarWilayah> BuiltIn = new(ReadBuiltIn);

    private readonly FrozenDictionary<KodeWilayah, Wilayah> byCode;
    private readonly Wilayah[] all;

    private DaftarWilayah(IEnumerable<Wilayah> wilayah)
    {
        all = [.. wilayah.OrderBy(w => w.Kode.Kode, StringComparer.Ordinal)];
        byCode = all.SelectMany(w => w.KodeBps is null ? [(w.Kode, w)] : new[] { (w.Kode, w), (w.KodeBps, w) })
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
    }

    public static DaftarWilayah Bawaan => BuiltIn.Value;

    public IReadOnlyList<Wilayah> Semua => all;

    public Wilayah? Find(KodeWilayah kode) => byCode.GetValueOrDefault(kode);

    /// <summary>The name of a Kemendagri code, or null for one that is malformed or not known.</summary>
    public string? NameOf(string? kemendagri) =>
        KodeWilayah.TryCreate(nameof(SkemaKodeWilayah.Kemendagri), kemendagri, out var kode, out _) ? Find(kode)?.Nama : null;

    /// <summary>Regions whose name holds every word asked for; shorter names first.</summary>
    public IEnumerable<Wilayah> Search(string kata)
    {
        var words = kata.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all
            .Where(w => words.All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(w.Nama, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0))
            .OrderBy(w => w.Nama.Length)
            .ThenBy(w => w.Kode.Kode, StringComparer.Ordinal);
    }

    /// <summary>
    /// Adds the rows of a CSV (code, name, optionally the BPS code; a header is recognised) to what is built in. A row that
    /// cannot be read is reported and left out; a region already known takes the file's name and keeps its BPS code.
    /// </summary>
    public (DaftarWilayah Daftar, IReadOnlyList<GalatBaris> DaftarGalat) With(TextReader csv)
    {
        var merged = all.ToDictionary(w => w.Kode);
        var seen = new HashSet<KodeWilayah>();
        var errors = new List<GalatBaris>();
        foreach (var (line, cells) in DataFile.Cells(csv))
        {
            if (line == 1 && !cells[0].Any(char.IsAsciiDigit))
            {
                continue;
            }

            if (ReadRow(cells, out var wilayah) is { } message)
            {
                errors.Add(new GalatBaris(line, message));
            }
            else if (!seen.Add(wilayah!.Kode))
            {
                errors.Add(new GalatBaris(line, $"Kode {wilayah.Kode.Kode} sudah ada pada baris sebelumnya."));
            }
            else
            {
                merged[wilayah.Kode] = merged.TryGetValue(wilayah.Kode, out var known) && wilayah.KodeBps is null
                    ? known with { Nama = wilayah.Nama }
                    : wilayah;
            }
        }

        return (new DaftarWilayah(merged.Values), errors);
    }

    private static DaftarWilayah ReadBuiltIn()
    {
        using var nasional = DataFile.Open("wilayah-nasional.csv");
        var (daftar, galat) = new DaftarWilayah(DataFile.Read("wilayah.csv").Rows.Select(Read)).With(nasional);
        return galat is [] ? daftar : throw new InvalidOperationException($"The built-in list of regions, record {galat[0].Baris}: {galat[0].Pesan}");
    }

    private static string? ReadRow(string[] cells, out Wilayah? wilayah)
    {
        wilayah = null;
        if (cells.Length < 2)
        {
            return "Baris harus memuat kode dan nama.";
        }

        if (!KodeWilayah.TryCreate(nameof(SkemaKodeWilayah.Kemendagri), cells[0], out var kode, out var penolakan))
        {
            return penolakan.Pesan.Id;
        }

        if (Wilayah.TingkatOf(kode) is not { } tingkat)
        {
            return $"Kode {kode.Kode} bukan kode provinsi, kabupaten/kota, atau kecamatan.";
        }

        if (string.IsNullOrWhiteSpace(cells[1]))
        {
            return $"Nama wilayah {kode.Kode} kosong.";
        }

        KodeWilayah? bps = null;
        if (cells is [_, _, { Length: > 0 } kodeBps, ..]
            && !KodeWilayah.TryCreate(nameof(SkemaKodeWilayah.Bps), kodeBps, out bps, out penolakan))
        {
            return penolakan.Pesan.Id;
        }

        wilayah = new Wilayah(kode, bps, cells[1].Trim(), tingkat, PerluKonfirmasi: false);
        return null;
    }

    private static Wilayah Read(DataRow row)
    {
        var kode = KodeWilayah.Kemendagri(row.Text("kemendagri"));
        return new Wilayah(
            kode,
            row["bps"] is { } bps ? KodeWilayah.Bps(bps) : null,
            row.Text("nama"),
            Wilayah.TingkatOf(kode)!.Value,
            row.Flag("perlu_konfirmasi"));
    }
}

/// <summary>A line of a file that could not be taken, and why.</summary>
public sealed record GalatBaris(int Baris, string Pesan);
