using Ksd.Drafting;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>What a draft needs beyond what the kerja sama itself says; whatever stands here goes before what is on record.</summary>
internal sealed record IsianRancangan
{
    /// <summary>The day of signature.</summary>
    public DateOnly? Tanggal { get; init; }

    public string? Tempat { get; init; }

    public DateOnly? Mulai { get; init; }

    public DateOnly? Sampai { get; init; }

    public string? SampaiPeristiwa { get; init; }

    /// <summary>The value in whole rupiah.</summary>
    public long? Nilai { get; init; }

    public int? Rangkap { get; init; }

    /// <summary>The year of a yearly plan.</summary>
    public int? Tahun { get; init; }

    public DataSurat? Surat { get; init; }

    public DataPenyusun? Penyusun { get; init; }

    public IReadOnlyList<IsianPihak> ParaPihak { get; init; } = [];

    /// <summary>Told in words, by the names in <see cref="KatalogIsian"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Uraian { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> KlausulPilihan { get; init; } = [];

    public IReadOnlyDictionary<string, string> Varian { get; init; } = new Dictionary<string, string>();
}

/// <summary>What the text says of a party beyond its name and class.</summary>
internal sealed record IsianPihak(Guid PihakId)
{
    public string? NamaWakil { get; init; }

    public string? JabatanWakil { get; init; }

    public KapasitasPenandatangan? Kapasitas { get; init; }

    public string? DasarJabatan { get; init; }

    public string? Alamat { get; init; }

    public string? NomorNaskah { get; init; }

    public string? Narahubung { get; init; }

    public string? Telepon { get; init; }

    public string? Surel { get; init; }

    public IReadOnlyList<string> Hak { get; init; } = [];

    public IReadOnlyList<string> Kewajiban { get; init; } = [];
}
