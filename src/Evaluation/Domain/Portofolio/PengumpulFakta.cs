namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>
/// Takes the facts of a kerja sama as they became known and says how it stands. Of facts about the same thing the last version rules,
/// whichever came first, so neither their order nor a repetition makes a difference.
/// </summary>
internal sealed class PengumpulFakta
{
    private readonly SortedDictionary<Guid, NaskahBerlaku> _naskah = [];
    private readonly Dictionary<Guid, NaskahDiubah> _ubah = [];
    private readonly List<KerjaSamaBerakhir> _akhir = [];
    private readonly Dictionary<Guid, TemuanKepatuhan> _temuan = [];
    private readonly SortedDictionary<Guid, (long Versi, PerselisihanBerubah Isi)> _perselisihan = [];
    private readonly Dictionary<Guid, RencanaDitetapkan> _rencana = [];
    private readonly List<LaporanDilangkahkan> _laporan = [];
    private readonly List<EvaluasiDiputuskan> _evaluasi = [];
    private (long Versi, FaktaBerkepala Isi)? _kepala;
    private (long Versi, string Tahap)? _tahap;
    private DateOnly? _mulai;
    private DateOnly? _kesepakatan;

    public void Add(long versi, Fakta fakta)
    {
        // Of one version, the naskah says more than the proposal or the Kesepakatan Bersama.
        if (fakta is FaktaBerkepala kepala && !(_kepala is { } lebih && (lebih.Versi, lebih.Isi is NaskahBerlaku).CompareTo((versi, kepala is NaskahBerlaku)) > 0))
        {
            _kepala = (versi, kepala);
        }

        switch (fakta)
        {
            case TahapBerubah isi:
                _tahap = _tahap is { } lama && lama.Versi > versi ? lama : (versi, isi.Tahap);
                _mulai = Terawal(_mulai, isi.Tanggal);
                break;
            case KesepakatanDitandatangani isi:
                _kesepakatan = Terawal(_kesepakatan, isi.Tanggal);
                _mulai = Terawal(_mulai, isi.Tanggal);
                break;
            case NaskahBerlaku isi:
                _naskah.TryAdd(isi.NaskahId, isi);
                _mulai = Terawal(_mulai, isi.TanggalTandaTangan);
                break;
            case NaskahDiubah isi:
                _ubah[isi.NaskahId] = _ubah.TryGetValue(isi.NaskahId, out var ubah) && ubah.VersiNaskah >= isi.VersiNaskah ? ubah : isi;
                break;
            case KerjaSamaBerakhir isi:
                _akhir.Add(isi);
                break;
            case TemuanKepatuhan isi:
                _temuan[isi.TemuanId] = _temuan.TryGetValue(isi.TemuanId, out var temuan) && (isi.SelesaiPada is null || temuan.SelesaiPada >= isi.SelesaiPada) ? temuan : isi;
                break;
            case PerselisihanBerubah isi:
                _perselisihan[isi.PerselisihanId] = _perselisihan.TryGetValue(isi.PerselisihanId, out var sengketa) && sengketa.Versi > versi ? sengketa : (versi, isi);
                break;
            case RencanaDitetapkan isi:
                _rencana[isi.NaskahId] = _rencana.TryGetValue(isi.NaskahId, out var rencana) && rencana.Versi >= isi.Versi ? rencana : isi;
                break;
            case LaporanDilangkahkan isi:
                _laporan.Add(isi);
                break;
            case EvaluasiDiputuskan isi:
                _evaluasi.Add(isi);
                break;
        }
    }

    public KeadaanPortofolio Keadaan()
    {
        var semua = AkhirNaskah.Of([.. _akhir.Where(satu => satu.NaskahId is null).Select(satu => (DateOnly?)satu.Tanggal)]);
        return new()
        {
            Kepala = _kepala?.Isi,
            Tahap = _tahap?.Tahap,
            Mulai = _mulai ?? DateOnly.MaxValue,
            Berakhir = semua,
            Kesepakatan = _kesepakatan,
            DaftarNaskah =
            [
                .. _naskah.Values.Select(naskah => new NaskahPortofolio(
                    naskah,
                    AkhirNaskah.Of(
                        [
                            _ubah.TryGetValue(naskah.NaskahId, out var diubah) ? diubah.Berakhir : naskah.Berakhir,
                            semua,
                            .. _akhir.Where(satu => satu.NaskahId == naskah.NaskahId).Select(satu => (DateOnly?)satu.Tanggal),
                        ]))),
            ],
            DaftarTemuan = [.. _temuan.Values],
            DaftarPerselisihan = [.. _perselisihan.Values.Select(satu => satu.Isi)],
            Rencana = _rencana,
            Laporan = _laporan.ToLookup(satu => satu.NaskahId),
            Evaluasi = _evaluasi.ToLookup(satu => satu.NaskahId),
        };
    }

    private static DateOnly Terawal(DateOnly? satu, DateOnly lain) => satu < lain ? satu.Value : lain;
}
