namespace Ksd.Mapping.Domain;

/// <summary>What triage decided about a kandidat, with the gates as they stood that day.</summary>
public sealed record Triase
{
    public required bool Lolos { get; init; }

    public AlasanPenolakan? Alasan { get; init; }

    public string? Catatan { get; init; }

    public required string Oleh { get; init; }

    public required string Jabatan { get; init; }

    public required DateTimeOffset Pada { get; init; }

    /// <summary>Where a refused kandidat belongs.</summary>
    public string? Rujukan { get; init; }

    /// <summary>The sheet it was decided in with others, and who confirmed it; null for one decided alone.</summary>
    public Guid? LembarTriaseId { get; init; }

    public string? DisahkanOleh { get; init; }

    public string? JabatanPengesah { get; init; }

    public required List<GerbangTercatat> DaftarGerbang { get; init; }

    internal static Triase Passed(
        Pelaku pelaku, string? catatan, IEnumerable<HasilGerbang> hasil, DateTimeOffset now, PengesahanTriase? pengesahan) =>
        Record(pelaku, null, catatan, hasil, now, pengesahan);

    internal static Triase Rejected(
        Pelaku pelaku, AlasanPenolakan alasan, string catatan, IEnumerable<HasilGerbang> hasil, DateTimeOffset now, PengesahanTriase? pengesahan) =>
        Record(pelaku, alasan, catatan, hasil, now, pengesahan);

    private static Triase Record(
        Pelaku pelaku, AlasanPenolakan? alasan, string? catatan, IEnumerable<HasilGerbang> hasil, DateTimeOffset now, PengesahanTriase? pengesahan) => new()
        {
            Lolos = alasan is null,
            Alasan = alasan,
            Catatan = catatan,
            Rujukan = alasan is { } tolak ? Domain.Rujukan.Of(tolak).Tujuan : null,
            Oleh = pelaku.Subjek,
            Jabatan = pelaku.Jabatan,
            LembarTriaseId = pengesahan?.LembarTriaseId,
            DisahkanOleh = pengesahan?.Pengesah.Subjek,
            JabatanPengesah = pengesahan?.Pengesah.Jabatan,
            Pada = now,
            DaftarGerbang = [.. hasil.Select(satu => new GerbangTercatat { Id = satu.Id, Hasil = satu.Hasil, Pesan = satu.Pesan.Id })],
        };
}

/// <summary>The second pair of eyes over decisions taken together.</summary>
internal sealed record PengesahanTriase(Guid LembarTriaseId, Pelaku Pengesah);

/// <summary>A gate as it stood at triage.</summary>
public sealed record GerbangTercatat
{
    public required string Id { get; init; }

    public required KeadaanGerbang Hasil { get; init; }

    public required string Pesan { get; init; }
}

/// <summary>TKKSD's written reason for a kandidat with an impact on one end only.</summary>
public sealed record PertimbanganTkksd
{
    public required string Alasan { get; init; }

    public required string Oleh { get; init; }

    public required string Jabatan { get; init; }

    public required DateTimeOffset Pada { get; init; }
}
