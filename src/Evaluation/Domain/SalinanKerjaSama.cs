namespace Ksd.Evaluation.Domain;

/// <summary>Evaluation's own copy of a kerja sama, fed by the events of Agreements and written by <c>Consumers/</c> alone.</summary>
internal sealed class SalinanKerjaSama
{
    public Guid Id { get; private set; }

    /// <summary>The version of the event that <see cref="Tahap"/> comes from.</summary>
    public long Version { get; private set; }

    public string Tahap { get; private set; } = "";

    public DateTimeOffset TerakhirPada { get; private set; }

    /// <summary>When the kerja sama as a whole ended, and on which ground.</summary>
    public DateOnly? BerakhirPada { get; private set; }

    public string? DasarPengakhiran { get; private set; }

    public DateOnly? DitutupPada { get; private set; }
}
