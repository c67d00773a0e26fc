namespace Ksd.Mapping.Domain;

/// <summary>Mapping's own copy of a kerja sama, fed by the events of Agreements and written by <c>Consumers/</c> alone.</summary>
internal sealed class SalinanKerjaSama
{
    public Guid Id { get; private set; }

    /// <summary>The version of the event that <see cref="Tahap"/> comes from.</summary>
    public long Version { get; private set; }

    public string Tahap { get; private set; } = "";

    public DateTimeOffset TerakhirPada { get; private set; }

    /// <summary>The version of the event that the three below come from; 0 until one that tells them has come.</summary>
    public long JudulVersion { get; private set; }

    public string? Judul { get; private set; }

    public string? Jenis { get; private set; }

    public string? PerangkatDaerah { get; private set; }

    /// <summary>Codes of the urusan that it is about.</summary>
    public List<string> Urusan { get; private set; } = [];

    /// <summary>The partners, without our own side.</summary>
    public List<MitraTersalin> ParaMitra { get; private set; } = [];

    /// <summary>The last day in force that was told; null while none was, or where it is open-ended.</summary>
    public DateOnly? Berakhir { get; private set; }

    public Guid? KandidatId { get; private set; }

    public Guid? RencanaItemId { get; private set; }

    /// <summary>Why it was dropped: withdrawn, declined by the partner, or refused by the DPRD.</summary>
    public string? AlasanDitarik { get; private set; }

    /// <summary>The version of the event that <see cref="AlasanDitarik"/> comes from.</summary>
    public long AlasanVersion { get; private set; }

    /// <summary>The ground on which it ended, a name of Agreements' closed list (PP 28/2018 Pasal 9 and 22).</summary>
    public string? DasarBerakhir { get; private set; }
}

/// <summary>A partner as Agreements told it.</summary>
internal sealed record MitraTersalin
{
    public string Nama { get; init; } = "";

    public string Kelas { get; init; } = "";

    /// <summary>Kemendagri code of a region; null for others.</summary>
    public string? KodeWilayah { get; init; }
}
