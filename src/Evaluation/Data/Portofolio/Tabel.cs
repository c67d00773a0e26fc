using NpgsqlTypes;

namespace Ksd.Evaluation.Data.Portofolio;

/// <summary>A row of <c>kontribusi</c>: on which days one naskah or kerja sama counts in one figure.</summary>
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
