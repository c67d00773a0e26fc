namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>A naskah as far as facts up to a day tell.</summary>
internal sealed record NaskahPortofolio(NaskahBerlaku Asal, DateOnly? Berakhir)
{
    public Selang Berlaku => new(Asal.Mulai, Berakhir ?? DateOnly.MaxValue);

    public bool LuarNegeri => Asal.JenisNaskah is JenisNaskah.NaskahLuarNegeri;
}

/// <summary>A kerja sama as far as its facts up to a day tell, see <see cref="PengumpulFakta"/>; it holds until the next fact is taken.</summary>
internal sealed class KeadaanPortofolio
{
    public FaktaBerkepala? Kepala { get; init; }

    public string? Tahap { get; init; }

    public DateOnly Mulai { get; init; }

    public DateOnly? Berakhir { get; init; }

    public DateOnly? Kesepakatan { get; init; }

    public IReadOnlyList<NaskahPortofolio> DaftarNaskah { get; init; } = [];

    public IReadOnlyList<TemuanKepatuhan> DaftarTemuan { get; init; } = [];

    /// <summary>Each dispute as it was last told.</summary>
    public IReadOnlyList<PerselisihanBerubah> DaftarPerselisihan { get; init; } = [];

    public IReadOnlyDictionary<Guid, RencanaDitetapkan> Rencana { get; init; } = new Dictionary<Guid, RencanaDitetapkan>();

    public ILookup<Guid, LaporanDilangkahkan> Laporan { get; init; } = Array.Empty<LaporanDilangkahkan>().ToLookup(satu => satu.NaskahId);

    public ILookup<Guid, EvaluasiDiputuskan> Evaluasi { get; init; } = Array.Empty<EvaluasiDiputuskan>().ToLookup(satu => satu.NaskahId);
}
