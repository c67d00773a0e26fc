using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using NpgsqlTypes;

namespace Ksd.Evaluation.Data.Portofolio;

/// <summary>
/// A row of <c>kontribusi</c>: on which days one naskah or kerja sama counts, under one header, in each figure. The three lists run side
/// by side; days are written as PostgreSQL's datemultirange. One row for all figures is what makes a rebuild fast.
/// </summary>
internal sealed class KontribusiSubjek
{
    public Guid SubjekId { get; init; }

    public int Urut { get; init; }

    public Guid KerjaSamaId { get; init; }

    public string Judul { get; init; } = "";

    public string Jenis { get; init; } = "";

    public string Departemen { get; init; } = "";

    public string[] Urusan { get; init; } = [];

    public string[] Mitra { get; init; } = [];

    public string[] Wilayah { get; init; } = [];

    public string[] Indikator { get; init; } = [];

    public string[] Penyebut { get; init; } = [];

    public string[] Pembilang { get; init; } = [];

    public static IEnumerable<KontribusiSubjek> Of(IEnumerable<Kontribusi> daftar) => daftar.GroupBy(satu => (satu.KerjaSamaId, satu.SubjekId, satu.Urut)).Select(group =>
    {
        var (semua, satu) = (group.ToArray(), group.First());
        return new KontribusiSubjek
        {
            SubjekId = satu.SubjekId,
            Urut = satu.Urut,
            KerjaSamaId = satu.KerjaSamaId,
            Judul = satu.Judul,
            Jenis = satu.Kepala.Jenis,
            Departemen = satu.Kepala.Departemen,
            Urusan = satu.Kepala.Urusan,
            Mitra = satu.Kepala.Mitra,
            Wilayah = satu.Kepala.Wilayah,
            Indikator = Array.ConvertAll(semua, kontribusi => kontribusi.Indikator),
            Penyebut = Array.ConvertAll(semua, kontribusi => HimpunanHari.Tulis(kontribusi.Penyebut)),
            Pembilang = Array.ConvertAll(semua, kontribusi => HimpunanHari.Tulis(kontribusi.Pembilang)),
        };
    });

    public Kepala Kepala => new(Jenis, Departemen, Urusan, Mitra, Wilayah);

    public bool Sama(KontribusiSubjek lain) => Judul == lain.Judul && Kepala.Sama(lain.Kepala)
        && Indikator.SequenceEqual(lain.Indikator) && Penyebut.SequenceEqual(lain.Penyebut) && Pembilang.SequenceEqual(lain.Pembilang);
}

/// <summary>A row of the view <c>kontribusi_indikator</c>: <see cref="KontribusiSubjek"/>, one row for each figure.</summary>
internal sealed class BarisKontribusi
{
    public string Indikator { get; private init; } = "";

    public Guid SubjekId { get; private init; }

    public int Urut { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public string Judul { get; private init; } = "";

    public string Jenis { get; private init; } = "";

    public string Departemen { get; private init; } = "";

    public string[] Urusan { get; private init; } = [];

    public string[] Mitra { get; private init; } = [];

    public string[] Wilayah { get; private init; } = [];

    public NpgsqlRange<DateOnly>[] Penyebut { get; private init; } = [];

    public NpgsqlRange<DateOnly>[] Pembilang { get; private init; } = [];
}

/// <summary>A row of <c>angka_harian</c>: by how much a figure changes on a day, in one split. The figure is the sum up to the day.</summary>
internal sealed class AngkaHarian
{
    public string Indikator { get; private init; } = "";

    public string Dimensi { get; private init; } = "";

    public string Nilai { get; private init; } = "";

    public DateOnly Tanggal { get; private init; }

    public int Penyebut { get; private init; }

    public int Pembilang { get; private init; }
}

/// <summary>A row of <c>lama_tahap</c>.</summary>
internal sealed class BarisLamaTahap
{
    public Guid KerjaSamaId { get; private init; }

    public int Urut { get; private init; }

    public string Tahap { get; private init; } = "";

    public int Hari { get; private init; }

    public DateOnly DiketahuiPada { get; private init; }

    public string Jenis { get; private init; } = "";

    public string Departemen { get; private init; } = "";

    public static IEnumerable<BarisLamaTahap> Of(Guid kerjaSamaId, IReadOnlyCollection<CatatanFakta> daftar)
    {
        if (LamaTahap.Of(daftar) is not { Count: > 0 } semua)
        {
            return [];
        }

        var terkumpul = new PengumpulFakta();
        foreach (var catatan in daftar)
        {
            terkumpul.Add(catatan.Versi, catatan.Isi);
        }

        var kepala = terkumpul.Keadaan().Kepala;
        return semua.Select((lama, urut) => new BarisLamaTahap
        {
            KerjaSamaId = kerjaSamaId,
            Urut = urut,
            Tahap = lama.Tahap,
            Hari = lama.Hari,
            DiketahuiPada = lama.DiketahuiPada,
            Jenis = kepala?.Jenis ?? "",
            Departemen = kepala?.Departemen ?? "",
        });
    }
}

/// <summary>A making-again of all figures of a region, with its progress.</summary>
internal sealed class PembangunanUlang
{
    public Guid Id { get; private init; }

    public DateTimeOffset DimintaPada { get; private init; }

    public string Oleh { get; private init; } = "";

    public int KerjaSama { get; private set; }

    public int Selesai { get; private set; }

    public long Fakta { get; private set; }

    public DateTimeOffset? MulaiPada { get; private set; }

    public DateTimeOffset? SelesaiPada { get; private set; }

    public static PembangunanUlang Of(string oleh, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), DimintaPada = now, Oleh = oleh };
}

/// <summary>A region that waits to have its figures made again; of every region, since one worker serves them all.</summary>
internal sealed class AntreanPembangunan
{
    public Guid PembangunanId { get; init; }

    public string Wilayah { get; init; } = "";
}
