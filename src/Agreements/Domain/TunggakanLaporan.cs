namespace Ksd.Agreements.Domain;

/// <summary>Our copy of which reports on a kerja sama are not accepted yet; Evaluation owns it.</summary>
internal sealed class TunggakanLaporan
{
    /// <summary>The kerja sama.</summary>
    public Guid Id { get; init; }

    public string RegionCode { get; init; } = "";

    public long Version { get; set; }

    /// <summary>Each as the id of the naskah, a slash, and the period.</summary>
    public string[] BelumDiterima { get; set; } = [];

    /// <summary>Those of one naskah, or of all of them.</summary>
    public IEnumerable<string> Untuk(Guid? naskahId) => naskahId is null
        ? BelumDiterima
        : BelumDiterima.Where(satu => satu.StartsWith($"{naskahId}/", StringComparison.OrdinalIgnoreCase));
}
