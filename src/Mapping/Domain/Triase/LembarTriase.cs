namespace Ksd.Mapping.Domain;

public enum StatusLembarTriase
{
    Disusun,
    Disahkan,
    Dibatalkan,
}

/// <summary>One decision of a sheet, about the kandidat as it was read.</summary>
public sealed record PutusanTriase
{
    public required Guid KandidatId { get; init; }

    /// <summary>The version of the kandidat that the decision is about.</summary>
    public required long VersiKandidat { get; init; }

    /// <summary>Null lets it through.</summary>
    public AlasanPenolakan? Alasan { get; init; }

    public string? Catatan { get; init; }
}

/// <summary>
/// Triage decisions taken together: one official prepares them, another confirms, and only then each is carried out and recorded
/// with the kandidat itself.
/// </summary>
internal sealed class LembarTriase
{
    public const int MaxPutusan = 500;

    public Guid Id { get; private set; }

    public Guid PemetaanId { get; private set; }

    public List<PutusanTriase> DaftarPutusan { get; private set; } = [];

    public StatusLembarTriase Status { get; private set; }

    public string DisusunOleh { get; private set; } = "";

    public string JabatanPenyusun { get; private set; } = "";

    public DateTimeOffset DisusunPada { get; private set; }

    public string? DisahkanOleh { get; private set; }

    public string? JabatanPengesah { get; private set; }

    public DateTimeOffset? DisahkanPada { get; private set; }

    public long Version { get; private set; }

    public static LembarTriase Prepare(Guid pemetaanId, IEnumerable<PutusanTriase> putusan, Pelaku pelaku, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PemetaanId = pemetaanId,
        DaftarPutusan = [.. putusan],
        Status = StatusLembarTriase.Disusun,
        DisusunOleh = pelaku.Subjek,
        JabatanPenyusun = pelaku.Jabatan,
        DisusunPada = now,
        Version = 1,
    };

    /// <summary>Carries out every decision, or says which cannot be; then nothing is to be saved.</summary>
    public (Refusal? Refusal, IReadOnlyList<(PutusanTriase Putusan, Refusal Refusal)> Tertahan) Confirm(
        IReadOnlyDictionary<Guid, Kandidat> paraKandidat, Pelaku pengesah, DateTimeOffset now, KeadaanDaerah daerah)
    {
        if (RefuseUnlessPrepared() is { } refusal)
        {
            return (refusal, []);
        }

        if (pengesah.Subjek == DisusunOleh)
        {
            return (new Refusal(MappingProblems.EmpatMata, new(
                "Lembar triase disahkan oleh orang lain daripada penyusunnya.", "A sheet is confirmed by somebody else than who prepared it.")), []);
        }

        (Status, DisahkanOleh, JabatanPengesah, DisahkanPada) = (StatusLembarTriase.Disahkan, pengesah.Subjek, pengesah.Jabatan, now);
        Version++;
        return (null, Apply(paraKandidat, now, daerah, new PengesahanTriase(Id, pengesah)));
    }

    public Refusal? Cancel()
    {
        if (RefuseUnlessPrepared() is { } refusal)
        {
            return refusal;
        }

        Status = StatusLembarTriase.Dibatalkan;
        Version++;
        return null;
    }

    /// <summary>Tries every decision on the kandidat given, which are thrown away after a preparation.</summary>
    public IReadOnlyList<(PutusanTriase Putusan, Refusal Refusal)> Apply(
        IReadOnlyDictionary<Guid, Kandidat> paraKandidat, DateTimeOffset now, KeadaanDaerah daerah, PengesahanTriase? pengesahan)
    {
        var penyusun = new Pelaku(DisusunOleh, JabatanPenyusun);
        var tertahan = new List<(PutusanTriase, Refusal)>();
        foreach (var putusan in DaftarPutusan)
        {
            var kandidat = paraKandidat[putusan.KandidatId];
            var refusal = kandidat.Version != putusan.VersiKandidat
                ? new Refusal(MappingProblems.KandidatSudahBerubah, new(
                    $"\"{kandidat.Judul}\" sudah berubah sejak dibaca.", $"\"{kandidat.Judul}\" has changed since it was read."))
                : putusan.Alasan is { } alasan
                    ? kandidat.Reject(penyusun, alasan, putusan.Catatan ?? Rujukan.Of(alasan).Petunjuk.Id, now, daerah, pengesahan)
                    : kandidat.Pass(penyusun, putusan.Catatan, now, daerah, pengesahan);
            if (refusal is not null)
            {
                tertahan.Add((putusan, refusal));
            }
        }

        return tertahan;
    }

    private Refusal? RefuseUnlessPrepared() => Status is StatusLembarTriase.Disusun
        ? null
        : new Refusal(MappingProblems.LembarTriaseSelesai, new(
            $"Lembar triase sudah {Status}.", $"The sheet is {Status} already."));
}
