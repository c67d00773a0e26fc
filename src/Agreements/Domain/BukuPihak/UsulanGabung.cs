namespace Ksd.Agreements.Domain.BukuPihak;

public enum HasilGabung
{
    Menunggu,
    Digabung,
    Berbeda,
}

/// <summary>Two records that may be one party. It is found by the system or by a person, and decided by another person; never by itself.</summary>
internal sealed class UsulanGabung
{
    private UsulanGabung()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>The record that would go into the other.</summary>
    public Guid PihakId { get; private init; }

    public Guid SasaranId { get; private init; }

    /// <summary>Why they may be one: a name, an identity, a region.</summary>
    public string Alasan { get; private init; } = "";

    /// <summary><c>sistem</c>, or who proposed it.</summary>
    public string DiusulkanOleh { get; private init; } = "";

    public DateTimeOffset DiusulkanPada { get; private init; }

    public HasilGabung Hasil { get; private set; }

    public string? DiputuskanOleh { get; private set; }

    public string? Jabatan { get; private set; }

    public string? AlasanKeputusan { get; private set; }

    public DateTimeOffset? DiputuskanPada { get; private set; }

    public static UsulanGabung Propose(string region, Guid pihakId, Guid sasaranId, string alasan, string oleh, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RegionCode = region,
        PihakId = pihakId,
        SasaranId = sasaranId,
        Alasan = alasan,
        DiusulkanOleh = oleh,
        DiusulkanPada = now,
    };

    /// <summary>Decides it; whoever proposed it does not decide (guard G44).</summary>
    public Refusal? Decide(bool gabung, string alasan, Petugas petugas, DateTimeOffset now)
    {
        if (Hasil is not HasilGabung.Menunggu)
        {
            return new Refusal(PihakProblems.SudahDiputuskan, new("Usulan ini sudah diputuskan.", "This proposal has been decided."));
        }

        if (DiusulkanOleh == petugas.Subjek)
        {
            return new Refusal(PihakProblems.PengusulMemutuskan, new(
                "Usulan diputuskan oleh pejabat lain daripada yang mengusulkan (G44).", "Somebody other than the proposer decides (G44)."));
        }

        (Hasil, DiputuskanOleh, Jabatan, AlasanKeputusan, DiputuskanPada) =
            (gabung ? HasilGabung.Digabung : HasilGabung.Berbeda, petugas.Subjek, petugas.Jabatan, alasan, now);
        return null;
    }
}
