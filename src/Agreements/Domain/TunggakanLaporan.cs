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

    /// <summary>The day on which the kerja sama ended, where Evaluation had heard of it when it spoke.</summary>
    public DateOnly? BerakhirPada { get; set; }

    /// <summary>The naskah whose own end it had heard of.</summary>
    public Guid[] NaskahBerakhir { get; set; } = [];

    /// <summary>Whether this was said after the end of the naskah, or of the whole: until then what the last period owes is not in it.</summary>
    public bool SesudahPengakhiran(Guid? naskahId) => BerakhirPada is not null || (naskahId is { } id && NaskahBerakhir.Contains(id));

    /// <summary>Those of one naskah, or of all of them.</summary>
    public IEnumerable<string> Untuk(Guid? naskahId) => naskahId is null
        ? BelumDiterima
        : BelumDiterima.Where(satu => satu.StartsWith($"{naskahId}/", StringComparison.OrdinalIgnoreCase));
}
