using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Common;

/// <summary>A sheet of triage decisions.</summary>
public sealed record LembarTriaseView(
    Guid Id,
    Guid PemetaanId,
    StatusLembarTriase Status,
    IReadOnlyList<PutusanTriase> DaftarPutusan,
    int JumlahLolos,
    int JumlahTolak,
    string DisusunOleh,
    DateTimeOffset DisusunPada,
    string? DisahkanOleh,
    DateTimeOffset? DisahkanPada,
    long Version)
{
    internal static LembarTriaseView Of(LembarTriase lembar) => new(
        lembar.Id,
        lembar.PemetaanId,
        lembar.Status,
        lembar.DaftarPutusan,
        lembar.DaftarPutusan.Count(putusan => putusan.Alasan is null),
        lembar.DaftarPutusan.Count(putusan => putusan.Alasan is not null),
        lembar.DisusunOleh,
        lembar.DisusunPada,
        lembar.DisahkanOleh,
        lembar.DisahkanPada,
        lembar.Version);
}

/// <summary>A decision that cannot be carried out, with the same reasons as if it had been taken alone.</summary>
public sealed record PutusanTertahanView(Guid KandidatId, string Judul, string Kode, string Rincian, IReadOnlyList<GerbangView> Syarat)
{
    internal static PutusanTertahanView Of((PutusanTriase Putusan, Refusal Refusal) tertahan, IReadOnlyDictionary<Guid, Kandidat> paraKandidat) => new(
        tertahan.Putusan.KandidatId,
        paraKandidat[tertahan.Putusan.KandidatId].Judul,
        tertahan.Refusal.Jenis.Code,
        tertahan.Refusal.Rincian.Localize(),
        [.. tertahan.Refusal.DaftarSyarat.Select(GerbangView.Of)]);
}
