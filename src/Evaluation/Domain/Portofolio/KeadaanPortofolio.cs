namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>A naskah as far as facts up to a day tell.</summary>
internal sealed record NaskahPortofolio(NaskahBerlaku Asal, DateOnly? Berakhir)
{
    public Selang Berlaku => new(Asal.Mulai, Berakhir ?? DateOnly.MaxValue);

    public bool LuarNegeri => Asal.JenisNaskah is JenisNaskah.NaskahLuarNegeri;
}

/// <summary>
/// A kerja sama as far as its facts up to a day tell. Worked out from the whole set of them, so neither their order nor a repetition
/// makes a difference.
/// </summary>
internal sealed class KeadaanPortofolio
{
    private KeadaanPortofolio()
    {
    }

    public FaktaBerkepala? Kepala { get; private init; }

    public string? Tahap { get; private init; }

    public DateOnly Mulai { get; private init; }

    public DateOnly? Berakhir { get; private init; }

    public DateOnly? Kesepakatan { get; private init; }

    public IReadOnlyList<NaskahPortofolio> DaftarNaskah { get; private init; } = [];

    public IReadOnlyList<TemuanKepatuhan> DaftarTemuan { get; private init; } = [];

    /// <summary>Each dispute as it was last told.</summary>
    public IReadOnlyList<PerselisihanBerubah> DaftarPerselisihan { get; private init; } = [];

    public IReadOnlyDictionary<Guid, RencanaDitetapkan> Rencana { get; private init; } = new Dictionary<Guid, RencanaDitetapkan>();

    public ILookup<Guid, LaporanDilangkahkan> Laporan { get; private init; } = Array.Empty<LaporanDilangkahkan>().ToLookup(satu => satu.NaskahId);

    public ILookup<Guid, EvaluasiDiputuskan> Evaluasi { get; private init; } = Array.Empty<EvaluasiDiputuskan>().ToLookup(satu => satu.NaskahId);

    public static KeadaanPortofolio Of(IReadOnlyCollection<(long Versi, Fakta Isi)> fakta)
    {
        var isi = fakta.Select(satu => satu.Isi).ToArray();
        var akhir = isi.OfType<KerjaSamaBerakhir>().ToArray();
        var semua = AkhirNaskah.Of([.. akhir.Where(satu => satu.NaskahId is null).Select(satu => (DateOnly?)satu.Tanggal)]);
        var ubah = isi.OfType<NaskahDiubah>().GroupBy(satu => satu.NaskahId).ToDictionary(group => group.Key, group => group.MaxBy(satu => satu.VersiNaskah)!);
        return new()
        {
            Kepala = KepalaTerakhir(fakta),
            Tahap = fakta.Where(satu => satu.Isi is TahapBerubah).OrderBy(satu => satu.Versi).Select(satu => ((TahapBerubah)satu.Isi).Tahap).LastOrDefault(),
            Mulai = isi.Select(Tanggal).Min() ?? DateOnly.MaxValue,
            Berakhir = semua,
            Kesepakatan = isi.OfType<KesepakatanDitandatangani>().Select(satu => (DateOnly?)satu.Tanggal).Min(),
            DaftarNaskah =
            [
                .. isi.OfType<NaskahBerlaku>().GroupBy(satu => satu.NaskahId).OrderBy(group => group.Key).Select(group => new NaskahPortofolio(
                    group.First(),
                    AkhirNaskah.Of(
                    [
                        ubah.TryGetValue(group.Key, out var diubah) ? diubah.Berakhir : group.First().Berakhir,
                        semua,
                        .. akhir.Where(satu => satu.NaskahId == group.Key).Select(satu => (DateOnly?)satu.Tanggal),
                    ]))),
            ],
            DaftarTemuan = [.. isi.OfType<TemuanKepatuhan>().GroupBy(satu => satu.TemuanId).Select(sama => sama.MaxBy(satu => satu.SelesaiPada)!)],
            DaftarPerselisihan =
            [
                .. fakta.Where(satu => satu.Isi is PerselisihanBerubah).OrderBy(satu => satu.Versi).Select(satu => (PerselisihanBerubah)satu.Isi)
                    .GroupBy(satu => satu.PerselisihanId).OrderBy(group => group.Key).Select(group => group.Last()),
            ],
            Rencana = isi.OfType<RencanaDitetapkan>().GroupBy(satu => satu.NaskahId).ToDictionary(group => group.Key, group => group.MaxBy(satu => satu.Versi)!),
            Laporan = isi.OfType<LaporanDilangkahkan>().ToLookup(satu => satu.NaskahId),
            Evaluasi = isi.OfType<EvaluasiDiputuskan>().ToLookup(satu => satu.NaskahId),
        };
    }

    /// <summary>By the last version told; of one version, the naskah says more than the change of stage.</summary>
    public static FaktaBerkepala? KepalaTerakhir(IEnumerable<(long Versi, Fakta Isi)> fakta) => fakta.Where(satu => satu.Isi is FaktaBerkepala)
        .OrderBy(satu => satu.Versi).ThenBy(satu => satu.Isi is NaskahBerlaku).Select(satu => (FaktaBerkepala)satu.Isi).LastOrDefault();

    private static DateOnly? Tanggal(Fakta fakta) => fakta switch
    {
        TahapBerubah tahap => tahap.Tanggal,
        KesepakatanDitandatangani kesepakatan => kesepakatan.Tanggal,
        NaskahBerlaku naskah => naskah.TanggalTandaTangan,
        _ => null,
    };
}
