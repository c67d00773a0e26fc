using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

public enum KeadaanBatas
{
    Berbatasan,
    TidakBerbatasan,

    /// <summary>The source is in doubt: as good as not known.</summary>
    Ragu,
}

/// <summary>Whether two regions border each other, from a sheet: it goes before the table of <see cref="BatasWilayah"/>, and the newest before older ones.</summary>
internal sealed class BatasTercatat
{
    public Guid Id { get; private set; }

    public Guid ImporId { get; private set; }

    /// <summary>The two Kemendagri codes in their order.</summary>
    public string KodeA { get; private set; } = "";

    public string KodeB { get; private set; } = "";

    public KeadaanBatas Keadaan { get; private set; }

    public string Sumber { get; private set; } = "";

    public static BatasTercatat Of(Guid imporId, KodeWilayah a, KodeWilayah b, KeadaanBatas keadaan, string sumber, DateTimeOffset now)
    {
        var (first, second) = string.CompareOrdinal(a.Kode, b.Kode) < 0 ? (a.Kode, b.Kode) : (b.Kode, a.Kode);
        return new() { Id = Guid.CreateVersion7(now), ImporId = imporId, KodeA = first, KodeB = second, Keadaan = keadaan, Sumber = sumber };
    }
}
