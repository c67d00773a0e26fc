namespace Ksd.Mapping.Domain;

/// <summary>What one assessor gave a kandidat, criterion by criterion with the reason. A second thought is another row; none is ever changed.</summary>
internal sealed class Penilaian
{
    public const int AlasanMaxLength = 1000;

    public Guid Id { get; private set; }

    public Guid PemetaanId { get; private set; }

    public Guid KandidatId { get; private set; }

    /// <summary>The weight set that the score was made with, for good.</summary>
    public Guid PerangkatBobotId { get; private set; }

    public string Penilai { get; private set; } = "";

    public string Jabatan { get; private set; } = "";

    /// <summary>The how-manieth of this assessor for this kandidat; the last one counts.</summary>
    public int Urutan { get; private set; }

    /// <summary>0 to 100, in the order of the set's criteria.</summary>
    public List<int> DaftarNilai { get; private set; } = [];

    public List<string> DaftarAlasan { get; private set; } = [];

    /// <summary>The weighted score, as worked out that day.</summary>
    public decimal Total { get; private set; }

    public DateTimeOffset Pada { get; private set; }

    public static Penilaian Of(
        Kandidat kandidat, PerangkatBobot bobot, int urutan, List<int> nilai, List<string> alasan, Pelaku pelaku, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            PemetaanId = kandidat.PemetaanId,
            KandidatId = kandidat.Id,
            PerangkatBobotId = bobot.Id,
            Penilai = pelaku.Subjek,
            Jabatan = pelaku.Jabatan,
            Urutan = urutan,
            DaftarNilai = nilai,
            DaftarAlasan = alasan,
            Total = bobot.Total(nilai),
            Pada = now,
        };
}
