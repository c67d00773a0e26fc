namespace Ksd.Agreements.Domain;

/// <summary>A step that was taken. Only ever added; a step back is a step like any other.</summary>
internal sealed class Riwayat
{
    private Riwayat()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public Guid? NaskahId { get; private init; }

    public string RegionCode { get; private init; } = "";

    public long Versi { get; private init; }

    /// <summary>Whose stage <see cref="Dari"/> and <see cref="Ke"/> are.</summary>
    public Jejak Jejak { get; private init; }

    public Peristiwa Peristiwa { get; private init; }

    public Tahap Dari { get; private init; }

    public Tahap Ke { get; private init; }

    /// <summary>The stage of the kerja sama itself after the step.</summary>
    public Tahap TahapKerjaSama { get; private init; }

    /// <summary>The day on which it happened.</summary>
    public DateOnly Tanggal { get; private init; }

    public string DasarHukum { get; private init; } = "";

    /// <summary>What the other services are told about it.</summary>
    public Warta Warta { get; private init; }

    public string? Alasan { get; private init; }

    public string? Catatan { get; private init; }

    /// <summary>Why the step was taken in spite of a warning, by guard.</summary>
    public IReadOnlyDictionary<string, string> AlasanPeringatan { get; private init; } = new Dictionary<string, string>();

    /// <summary>The warnings that were passed over with those reasons; told to others, kept only as the reasons.</summary>
    public IReadOnlyList<Kekurangan> PeringatanDilewati { get; private init; } = [];

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    internal static Riwayat Record(
        KerjaSama kerjaSama, Penilaian penilaian, Naskah? naskah, Tahap dari, PermintaanLangkah minta, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            KerjaSamaId = kerjaSama.Id,
            NaskahId = naskah?.Id,
            RegionCode = kerjaSama.RegionCode,
            Versi = kerjaSama.Version,
            Jejak = penilaian.Langkah.Jejak,
            Peristiwa = penilaian.Langkah.Peristiwa,
            Dari = dari,
            Ke = penilaian.Langkah.Ke,
            TahapKerjaSama = kerjaSama.Tahap,
            Tanggal = minta.Tanggal,
            DasarHukum = penilaian.Langkah.DasarHukum.Label,
            Warta = penilaian.Langkah.Warta,
            Alasan = minta.Alasan,
            Catatan = minta.Catatan,
            AlasanPeringatan = penilaian.Peringatan.Select(peringatan => peringatan.Id).Distinct().ToDictionary(id => id, id => minta.AlasanPeringatan[id]),
            PeringatanDilewati = penilaian.Peringatan,
            Oleh = petugas.Subjek,
            Jabatan = petugas.Jabatan,
            DicatatPada = now,
        };
}

/// <summary>What somebody who takes a step says about it.</summary>
internal sealed record PermintaanLangkah(
    DateOnly Tanggal, string? Alasan, string? Catatan, IReadOnlyDictionary<string, string> AlasanPeringatan, Guid? NaskahId);
