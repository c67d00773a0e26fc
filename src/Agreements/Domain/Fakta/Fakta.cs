namespace Ksd.Agreements.Domain;

/// <summary>Something a person recorded about a kerja sama. Only ever added: the latest of its kind counts, the earlier ones stay.</summary>
internal sealed class Fakta
{
    private Fakta()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    /// <summary>The naskah it is about; null when it is about the kerja sama as a whole.</summary>
    public Guid? NaskahId { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>The version of the kerja sama that it came with: facts and stages share one order.</summary>
    public long Versi { get; private init; }

    public string Jenis { get; private init; } = "";

    /// <summary>The day from which it is true.</summary>
    public DateOnly Tanggal { get; private init; }

    public IsiFakta Isi { get; private init; } = null!;

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    internal static Fakta Record(KerjaSama kerjaSama, IsiFakta isi, Guid? naskahId, DateOnly tanggal, Petugas petugas, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = kerjaSama.Id,
        NaskahId = naskahId,
        RegionCode = kerjaSama.RegionCode,
        Versi = kerjaSama.Version,
        Jenis = isi.GetType().Name,
        Tanggal = tanggal,
        Isi = isi,
        Oleh = petugas.Subjek,
        Jabatan = petugas.Jabatan,
        DicatatPada = now,
    };
}
