using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>What is known about a kerja sama when a text is drafted. Whatever is missing becomes a gap in the text, never an invention.</summary>
public sealed record DataKerjaSama
{
    public required JenisKerjaSama Jenis { get; init; }

    /// <summary>What the kerja sama is about, as it stands behind "tentang".</summary>
    public required string Tentang { get; init; }

    /// <summary>Our own side first.</summary>
    public required IReadOnlyList<DataPihak> ParaPihak { get; init; }

    /// <summary>The day of signature.</summary>
    public DateOnly? Tanggal { get; init; }

    public string? Tempat { get; init; }

    public DateOnly? Mulai { get; init; }

    public DateOnly? Sampai { get; init; }

    /// <summary>It runs until something happens rather than until a day.</summary>
    public string? SampaiPeristiwa { get; init; }

    /// <summary>The value in whole rupiah.</summary>
    public long? Nilai { get; init; }

    /// <summary>The kerja sama burdens the region or the public (PP 28/2018 Pasal 6 ayat (2)).</summary>
    public bool Membebani { get; init; }

    /// <summary>Its funding is not in the APBD of the running year (PP 28/2018 Pasal 6 ayat (2)).</summary>
    public bool BelumDianggarkan { get; init; }

    public DataPersetujuan? PersetujuanDprd { get; init; }

    /// <summary>The Kesepakatan Bersama that is executed, or the naskah that is amended, extended or ended.</summary>
    public DataNaskahInduk? Induk { get; init; }

    /// <summary>Originals to be made; as many as there are parties when nothing is said.</summary>
    public int? Rangkap { get; init; }

    public DataSurat? Surat { get; init; }

    /// <summary>The year of a yearly plan.</summary>
    public int? Tahun { get; init; }

    /// <summary>Who signs a paper as its author.</summary>
    public DataPenyusun? Penyusun { get; init; }

    /// <summary>Everything told in words, by the names in <see cref="KatalogIsian"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Isian { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Optional clauses wanted, by code.</summary>
    public IReadOnlyList<string> KlausulPilihan { get; init; } = [];

    /// <summary>Another variant of a clause than the template's.</summary>
    public IReadOnlyDictionary<string, string> Varian { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A party with what its part of the text needs.</summary>
public sealed record DataPihak(string Id, string Nama, KelasPihak Kelas)
{
    public string? NamaWakil { get; init; }

    public string? JabatanWakil { get; init; }

    public KapasitasPenandatangan Kapasitas { get; init; } = KapasitasPenandatangan.PimpinanMitra;

    public string? DasarJabatan { get; init; }

    public DataSuratKuasa? SuratKuasa { get; init; }

    public string? Alamat { get; init; }

    /// <summary>This party's own number of the text.</summary>
    public string? NomorNaskah { get; init; }

    public string? Narahubung { get; init; }

    public string? Telepon { get; init; }

    public string? Surel { get; init; }

    public IReadOnlyList<string> Hak { get; init; } = [];

    /// <summary>Duties; in a Nota Kesepakatan the tasks and responsibilities.</summary>
    public IReadOnlyList<string> Kewajiban { get; init; } = [];
}

public sealed record DataPersetujuan(string Nomor, DateOnly Tanggal);

/// <summary>A signed naskah that the draft rests on; without an end day the end is not known.</summary>
public sealed record DataNaskahInduk(string Judul, IReadOnlyList<string> Nomor, DateOnly Tanggal, DateOnly? Sampai)
{
    /// <summary>Ended, or replaced, on this day.</summary>
    public DateOnly? BerakhirLebihAwal { get; init; }
}

public sealed record DataSurat(string? Nomor, DateOnly? Tanggal, string? Tempat);

public sealed record DataPenyusun(string Nama, string Jabatan);
