using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Prepares triage decisions about many kandidat at once; another official confirms them. One that could not stand refuses the sheet.</summary>
internal static class PrepareLembarTriase
{
    public sealed record Putusan(
        [property: Required] Guid? KandidatId,
        [property: Required] long? Version,
        AlasanPenolakan? Alasan,
        [property: StringLength(Kandidat.AlasanMaxLength)] string? Catatan);

    public sealed record Request(
        [property: Required] Guid? PemetaanId, [property: Required, Length(1, LembarTriase.MaxPutusan)] List<Putusan> DaftarPutusan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/lembar-triase", Handle)
        .WithSummary("Menyusun putusan triase untuk banyak kandidat sekaligus")
        .WithDescription("Putusan tanpa alasan meloloskan kandidat; putusan dengan alasan menolaknya.")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Loloskan)])
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LembarTriaseView>, ProblemHttpResult>> Handle(
        Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.FindAsync([request.PemetaanId!.Value], cancellationToken) is not { } pemetaan)
        {
            return Problems.InvalidInput("pemetaanId", Language.Choose("Pemetaan tidak ditemukan.", "There is no such pemetaan."));
        }

        if (pemetaan.RefuseWhenClosed() is { } closed)
        {
            return closed.ToProblem();
        }

        var ids = request.DaftarPutusan.Select(putusan => putusan.KandidatId!.Value).ToArray();
        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => ids.Contains(kandidat.Id) && kandidat.PemetaanId == pemetaan.Id)
            .ToDictionaryAsync(kandidat => kandidat.Id, cancellationToken);
        if (ids.Length != paraKandidat.Count)
        {
            return Problems.InvalidInput("daftarPutusan", Language.Choose(
                "Ada kandidat yang tidak ditemukan dalam pemetaan ini atau disebut lebih dari sekali.",
                "A kandidat is not of this pemetaan or is named more than once."));
        }

        var now = clock.GetUtcNow();
        var lembar = LembarTriase.Prepare(
            pemetaan.Id,
            request.DaftarPutusan.Select(putusan => new PutusanTriase
            {
                KandidatId = putusan.KandidatId!.Value,
                VersiKandidat = putusan.Version!.Value,
                Alasan = putusan.Alasan,
                Catatan = putusan.Catatan,
            }),
            caller.Pelaku(),
            now);
        if (lembar.Apply(paraKandidat, now, caller.Keadaan(clock), null) is { Count: > 0 } tertahan)
        {
            return tertahan.ToProblem(paraKandidat);
        }

        db.Add(lembar);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/lembar-triase/{lembar.Id}", LembarTriaseView.Of(lembar), db.VersionOf(lembar));
    }
}
