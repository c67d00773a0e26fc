namespace Ksd.Mapping.Domain;

/// <summary>A party of Agreements' book, fed by its events and written by <c>Consumers/</c> alone.</summary>
internal sealed class SalinanPihak
{
    public Guid Id { get; private set; }

    public long Version { get; private set; }

    public string Nama { get; private set; } = "";

    /// <summary>Keys of all its names (<see cref="KunciOf"/>): what it did under an earlier name is its own.</summary>
    public List<string> DaftarKunci { get; private set; } = [];

    public string Kelas { get; private set; } = "";

    /// <summary>Kemendagri code of a region; null for others.</summary>
    public string? KodeWilayah { get; private set; }

    public bool Pailit { get; private set; }

    /// <summary>The party that it was found to be.</summary>
    public Guid? DigabungKeId { get; private set; }

    public static string KunciOf(string nama) => nama.Trim().ToUpperInvariant();
}
