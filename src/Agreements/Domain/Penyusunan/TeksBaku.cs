namespace Ksd.Agreements.Domain.Penyusunan;

public enum MacamTeksBaku
{
    Templat,
    Klausul,
}

/// <summary>A region's own wording of a template or clause, in versions. Drafts keep the version they were made from.</summary>
internal sealed class TeksBaku
{
    private TeksBaku()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public MacamTeksBaku Macam { get; private init; }

    /// <summary>The template's code, or <c>klausul/varian</c>.</summary>
    public string Kode { get; private init; } = "";

    /// <summary>The latest version, counted from 1.</summary>
    public int Versi { get; private set; }

    /// <summary>The latest text; null when the region went back to the one shipped.</summary>
    public string? Teks { get; private set; }

    public static TeksBaku Baru(string region, MacamTeksBaku macam, string kode, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), RegionCode = region, Macam = macam, Kode = kode };

    public VersiTeksBaku Tulis(string? teks, string alasan, Petugas petugas, DateTimeOffset now)
    {
        Versi++;
        Teks = teks;
        return VersiTeksBaku.Catat(this, alasan, petugas, now);
    }
}

/// <summary>One version of it; only ever added.</summary>
internal sealed class VersiTeksBaku
{
    private VersiTeksBaku()
    {
    }

    public Guid Id { get; private init; }

    public Guid TeksBakuId { get; private init; }

    public string RegionCode { get; private init; } = "";

    public int Ke { get; private init; }

    public string? Teks { get; private init; }

    public string Alasan { get; private init; } = "";

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    internal static VersiTeksBaku Catat(TeksBaku teks, string alasan, Petugas petugas, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        TeksBakuId = teks.Id,
        RegionCode = teks.RegionCode,
        Ke = teks.Versi,
        Teks = teks.Teks,
        Alasan = alasan,
        Oleh = petugas.Subjek,
        Jabatan = petugas.Jabatan,
        DicatatPada = now,
    };
}
