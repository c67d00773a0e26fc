using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Which regions and known partners complement ours for a kandidat, each with the reasons and their points.</summary>
internal static class SuggestMitra
{
    public sealed record Alasan(string Aturan, int Poin, string Penjelasan);

    public sealed record Row(int Urutan, Guid? PihakId, string Nama, string Kelas, CodeView? Wilayah, int Poin, bool SudahDisebut, IReadOnlyList<Alasan> DaftarAlasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/saran-mitra", Handle)
        .WithSummary("Menyarankan mitra yang saling melengkapi untuk suatu kandidat, dengan alasannya")
        .WithDescription("Aturan: P1 kebutuhan kita dijawab potensi mereka; P2 kebutuhan mereka dijawab potensi kita; P3 berbatasan; P4 terdampak eksternalitas; P5 kinerja kerja sama terdahulu; P6 kerja sama dalam urusan yang sama; P7 terdaftar dalam buku pihak dan dari kelas mitra yang dicari. Pihak yang pailit tidak disarankan.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id, [Range(1, Paging.MaxLimit)] int? limit, Caller caller, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseRead(caller, kandidat) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var profil = await db.ProfilWilayah.AsNoTracking()
            .Where(satu => satu.KodeUrusan == kandidat.KodeUrusan)
            .Select(satu => new ProfilRingkas(satu.KodeWilayah, satu.NamaWilayah, satu.Aspek, satu.Tingkat, satu.Uraian, satu.Sumber, satu.Tahun))
            .ToListAsync(cancellationToken);
        var kami = KodeWilayah.Kemendagri(caller.Region).Kode;
        var take = limit ?? Paging.DefaultLimit;
        var pertanyaan = new PertanyaanMitra(
            kami, kandidat.KodeUrusan, Named(kandidat.Isi.Eksternalitas?.Wilayah),
            kandidat.Isi.CalonMitra.Select(calon => calon.Kelas.ToString()!).ToHashSet(), await Borders(db, kami, cancellationToken));
        var pengalaman = await Experience(db, kandidat.KodeUrusan, cancellationToken);
        var buku = await BukuPihak.Load(db, pengalaman, pertanyaan.KelasDicari, take, cancellationToken);
        var saran = PencocokanMitra.Match(pertanyaan, profil, pengalaman, buku, take);
        var disebut = Named(kandidat.Isi.CalonMitra.Select(calon => calon.Wilayah).OfType<AcuanWilayah>());
        return TypedResults.Ok(new Page<Row>(
            [.. saran.Select((satu, i) => new Row(
                i + 1,
                satu.PihakId,
                satu.Nama,
                satu.Kelas,
                satu.KodeWilayah is null ? null : new CodeView("KEMENDAGRI", satu.KodeWilayah, satu.Nama),
                satu.Poin,
                satu.KodeWilayah is { } kode ? disebut.Contains(kode) : kandidat.Isi.CalonMitra.Exists(calon => string.Equals(calon.Nama, satu.Nama, StringComparison.OrdinalIgnoreCase)),
                [.. satu.DaftarAlasan.Select(alasan => new Alasan(alasan.Aturan, alasan.Poin, alasan.Penjelasan.Localize()))]))],
            null));
    }

    private static HashSet<string> Named(IEnumerable<AcuanWilayah>? wilayah) =>
        [.. (wilayah ?? []).Select(acuan => KodeWilayah.TryCreate(acuan.Scheme, acuan.Code, out var kode, out _) ? DaftarWilayah.Bawaan.Find(kode)?.Kode.Kode ?? kode.Kode : null).OfType<string>()];

    /// <summary>What was recorded here goes before the built-in table, and the newest before older ones.</summary>
    private static async Task<Func<string, bool?>> Borders(MappingDbContext db, string kami, CancellationToken cancellationToken)
    {
        var tercatat = (await db.BatasTercatat.AsNoTracking().Where(batas => batas.KodeA == kami || batas.KodeB == kami)
                .Select(batas => new { batas.Id, Lain = batas.KodeA == kami ? batas.KodeB : batas.KodeA, batas.Keadaan })
                .ToListAsync(cancellationToken))
            .GroupBy(batas => batas.Lain)
            .ToDictionary(group => group.Key, group => group.MaxBy(batas => batas.Id)!.Keadaan);
        var wilayahKami = KodeWilayah.Kemendagri(kami);
        return kode => tercatat.TryGetValue(kode, out var keadaan)
            ? keadaan is KeadaanBatas.Ragu ? null : keadaan is KeadaanBatas.Berbatasan
            : BatasWilayah.Berbatasan(wilayahKami, KodeWilayah.Kemendagri(kode));
    }

    private static async Task<List<PengalamanMitra>> Experience(MappingDbContext db, string kodeUrusan, CancellationToken cancellationToken)
    {
        // Only what touches the urusan or has a verdict says anything about a partner.
        var daftarJejak = await db.Jejak(salinan => salinan.Urusan.Contains(kodeUrusan) || db.SalinanEvaluasi.Any(evaluasi => evaluasi.KerjaSamaId == salinan.Id))
            .ToListAsync(cancellationToken);
        return [.. from jejak in daftarJejak
                   let salinan = jejak.KerjaSama
                   let berjalan = PerkembanganTahap.Of(salinan.Tahap) is not (Perkembangan.Selesai or Perkembangan.Ditarik)
                   from mitra in salinan.ParaMitra
                   select new PengalamanMitra(
                       mitra.Nama,
                       mitra.Kelas,
                       mitra.KodeWilayah,
                       salinan.Judul ?? "",
                       berjalan,
                       salinan.Urusan.Contains(kodeUrusan),
                       [.. jejak.DaftarEvaluasi.Select(evaluasi => (evaluasi.Verdict, evaluasi.Nilai))])];
    }
}
