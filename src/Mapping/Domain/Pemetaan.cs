namespace Ksd.Mapping.Domain;

/// <summary>A year's pemetaan urusan: departments propose until its deadline; it closes with the decision of its Daftar Rencana KSD.</summary>
internal sealed class Pemetaan
{
    public Guid Id { get; private set; }

    public int Tahun { get; private set; }

    /// <summary>The year whose RKPD the list is meant for: links to plan documents must be valid in it.</summary>
    public int TahunRencana { get; private set; }

    public DateOnly BatasWaktu { get; private set; }

    /// <summary>Until when triage, scoring and the Keputusan are meant to be done: a plan, no lock.</summary>
    public DateOnly? TargetTriase { get; private set; }

    public DateOnly? TargetPenilaian { get; private set; }

    public DateOnly? TargetKeputusan { get; private set; }

    /// <summary>The departments that are asked; others may propose too.</summary>
    public List<PerangkatDaerahPeserta> ParaPeserta { get; private set; } = [];

    /// <summary>The weight set that its kandidat are scored with.</summary>
    public Guid? PerangkatBobotId { get; private set; }

    public string? Petunjuk { get; private set; }

    public string DibukaOleh { get; private set; } = "";

    public DateTimeOffset DibukaPada { get; private set; }

    public DateTimeOffset? DitutupPada { get; private set; }

    public long Version { get; private set; }

    public static Pemetaan Open(int tahun, int tahunRencana, DateOnly batasWaktu, string? petunjuk, Pelaku pelaku, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Tahun = tahun,
        TahunRencana = tahunRencana,
        BatasWaktu = batasWaktu,
        Petunjuk = petunjuk,
        DibukaOleh = pelaku.Subjek,
        DibukaPada = now,
        Version = 1,
    };

    /// <summary>Says which departments are asked, and until when each part is meant to be done.</summary>
    public Refusal? Arrange(IReadOnlyList<PerangkatDaerahPeserta> paraPeserta, DateOnly? targetTriase, DateOnly? targetPenilaian, DateOnly? targetKeputusan)
    {
        if (RefuseWhenClosed() is { } refusal)
        {
            return refusal;
        }

        ParaPeserta = [.. paraPeserta];
        (TargetTriase, TargetPenilaian, TargetKeputusan) = (targetTriase, targetPenilaian, targetKeputusan);
        Version++;
        return null;
    }

    /// <summary>Takes a weight set; once there are scores, it stays.</summary>
    public Refusal? Weigh(PerangkatBobot bobot, bool sudahDinilai)
    {
        if (RefuseWhenClosed() is { } refusal)
        {
            return refusal;
        }

        if (sudahDinilai && PerangkatBobotId != bobot.Id)
        {
            return new Refusal(MappingProblems.PenilaianSudahDimulai, new(
                "Sudah ada penilaian dengan perangkat bobot yang sekarang; setiap nilai tetap pada bobot yang dipakainya.",
                "There are scores with the present weight set; every score stays with the weights it was made with."));
        }

        PerangkatBobotId = bobot.Id;
        Version++;
        return null;
    }

    /// <summary>Moves the deadline; departments that were late may propose again until then.</summary>
    public Refusal? Extend(DateOnly batasWaktu)
    {
        if (RefuseWhenClosed() is { } refusal)
        {
            return refusal;
        }

        BatasWaktu = batasWaktu;
        Version++;
        return null;
    }

    public Refusal? RefuseWhenClosed() => DitutupPada is null
        ? null
        : new Refusal(MappingProblems.PemetaanDitutup, new(
            $"Daftar Rencana KSD hasil pemetaan tahun {Tahun} sudah ditetapkan; isinya hanya dapat dibaca.",
            $"The Daftar Rencana KSD of the pemetaan {Tahun} has been decided; it can only be read."))
        { DasarHukum = [Dasar.Pengecualian, Dasar.PengecualianPihakKetiga] };

    /// <summary>Closed for all but what one of the three exceptions brings in later.</summary>
    public Refusal? RefuseWhenClosed(Kandidat kandidat) => kandidat.Susulan ? null : RefuseWhenClosed();

    public Refusal? RefuseWhenLate(DateOnly tanggal) => tanggal <= BatasWaktu
        ? null
        : new Refusal(MappingProblems.PemetaanLewatBatasWaktu, new(
            $"Kandidat untuk pemetaan tahun {Tahun} diajukan paling lambat {BatasWaktu:yyyy-MM-dd}. Mintalah perpanjangan kepada Bagian Kerja Sama.",
            $"A kandidat for the pemetaan {Tahun} is submitted by {BatasWaktu:yyyy-MM-dd}. Ask Bagian Kerja Sama to extend it."));

    public void Close(DateTimeOffset now)
    {
        DitutupPada = now;
        Version++;
    }
}
