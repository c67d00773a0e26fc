using System.Text.Json.Serialization;
using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>How a text is laid out.</summary>
public enum BentukRancangan
{
    /// <summary>Title, parties, premises, pasal, signatures of all parties.</summary>
    Perjanjian,

    /// <summary>A letter: place and day, number, addressee, body, one signature, copies to others.</summary>
    Surat,

    /// <summary>A paper under a title with headings, signed by its author.</summary>
    Kertas,
}

/// <summary>
/// A text being drafted, pinned to the versions of the template and the clauses that it was made from. It holds no numbers: those
/// are computed by <see cref="DaftarNomor"/>. It never changes; an edit makes another.
/// </summary>
public sealed record Rancangan
{
    public required string Templat { get; init; }

    public required string VersiTemplat { get; init; }

    public required string VersiKlausul { get; init; }

    public required BentukRancangan Bentuk { get; init; }

    /// <summary>What the template makes; the checks differ by it.</summary>
    public MacamNaskah Macam { get; init; } = MacamNaskah.Lainnya;

    /// <summary>The lines of the title.</summary>
    public required IReadOnlyList<string> Judul { get; init; }

    public KepalaSurat? Kepala { get; init; }

    /// <summary>The parties, or the one who signs a letter or paper. Their order in the text is that of the parts of level Pihak.</summary>
    public IReadOnlyList<PihakRancangan> ParaPihak { get; init; } = [];

    public IReadOnlyList<Butir> Isi { get; init; } = [];

    /// <summary>Who gets a copy of a letter.</summary>
    public IReadOnlyList<string> Tembusan { get; init; } = [];

    /// <summary>How many originals are made; 0 for letters and papers.</summary>
    public int Rangkap { get; init; }

    /// <summary>What the law requires of this text, as the template said when the draft was made.</summary>
    public IReadOnlyList<IsiWajib> DaftarWajib { get; init; } = [];

    /// <summary>Mandatory content that somebody took out, and why. It stays reported as missing.</summary>
    public IReadOnlyList<PenghapusanWajib> DaftarPenghapusan { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<Butir> Semua => Isi.SelectMany(butir => butir.Semua);

    /// <summary>What the law requires and the text does not say.</summary>
    [JsonIgnore]
    public IEnumerable<IsiWajib> WajibYangHilang
    {
        get
        {
            var ada = Semua.Where(butir => butir.Klausul is not null && butir.Berisi).Select(butir => butir.Klausul!).ToHashSet(StringComparer.Ordinal);
            return DaftarWajib.Where(wajib => wajib.Kode == IsiWajib.Judul ? Judul.All(string.IsNullOrWhiteSpace) : !ada.Contains(wajib.Kode));
        }
    }

    /// <summary>The parties in the order of the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<PihakRancangan> PihakBerurutan
    {
        get
        {
            var urutan = Isi.Where(butir => butir.Tingkat is TingkatButir.Pihak).Select((butir, ke) => (butir.Id, ke)).ToDictionary(StringComparer.Ordinal);
            return [.. ParaPihak.OrderBy(pihak => urutan.GetValueOrDefault(pihak.Id, int.MaxValue))];
        }
    }
}

/// <summary>The head of a letter.</summary>
public sealed record KepalaSurat(string Tempat, string Tanggal, string Nomor, string Sifat, string Lampiran, string Hal, IReadOnlyList<string> Tujuan);

/// <summary>Content that the law requires, by the code of its clause.</summary>
public sealed record IsiWajib(string Kode, string Nama, IReadOnlyList<DasarHukum> DasarHukum)
{
    /// <summary>The code that stands for the title of the text.</summary>
    public const string Judul = "judul";
}

public sealed record PenghapusanWajib(string Kode, string Alasan);

/// <summary>In what capacity somebody signs.</summary>
public enum KapasitasPenandatangan
{
    KepalaDaerah,

    /// <summary>An acting head; the decree is named.</summary>
    PenjabatKepalaDaerah,

    /// <summary>An official with a mandate of the head, for a PKS only.</summary>
    PejabatDenganKuasa,

    /// <summary>Who represents a partner that is no region.</summary>
    PimpinanMitra,

    /// <summary>Who signs a paper as its author.</summary>
    PenyusunKertas,
}

/// <summary>A party and who signs for it. <see cref="Id"/> is that of its part in the komparisi.</summary>
public sealed record PihakRancangan(string Id, string Nama, KelasPihak Kelas, string NamaWakil, string JabatanWakil, KapasitasPenandatangan Kapasitas)
{
    /// <summary>This party's own number of the text.</summary>
    public string? Nomor { get; init; }

    /// <summary>The decree or deed that entitles them to sign.</summary>
    public string? DasarJabatan { get; init; }

    public DataSuratKuasa? SuratKuasa { get; init; }
}

/// <summary>A mandate of the head of a region to sign (PP 28/2018 Pasal 2 ayat (2)).</summary>
public sealed record DataSuratKuasa(string Nomor, DateOnly Tanggal, DateOnly? Sampai = null);
