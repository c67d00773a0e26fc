using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Mapping.Features;

/// <summary>Bagian Kerja Sama lets a kandidat through its gates, or rejects it with a reason of the closed list.</summary>
internal static class TriageKandidat
{
    public enum Keputusan
    {
        Lolos,
        Tolak,
    }

    public sealed record Request(
        [property: Required] Keputusan? Keputusan,
        AlasanPenolakan? Alasan,
        [property: StringLength(Kandidat.AlasanMaxLength)] string? Catatan) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Keputusan is TriageKandidat.Keputusan.Tolak && Alasan is null)
            {
                yield return new ValidationResult("Penolakan memerlukan alasan dari daftar.", [nameof(Alasan)]);
            }

            if (Keputusan is TriageKandidat.Keputusan.Tolak && string.IsNullOrWhiteSpace(Catatan))
            {
                yield return new ValidationResult("Penolakan memerlukan catatan untuk pengusul.", [nameof(Catatan)]);
            }

            if (Keputusan is TriageKandidat.Keputusan.Lolos && Alasan is not null)
            {
                yield return new ValidationResult("Alasan penolakan hanya untuk keputusan Tolak.", [nameof(Alasan)]);
            }
        }
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/triase", Handle)
        .WithSummary("Memutus triase kandidat: lolos gerbang M1-M5 atau ditolak dengan alasan")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Loloskan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Kandidat.FindAsync([id], cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        db.ExpectVersion(kandidat, ifMatch);
        var (pelaku, now, keadaan) = (caller.Pelaku(), clock.GetUtcNow(), caller.Keadaan(clock));
        var refusal = request.Keputusan is Keputusan.Lolos
            ? kandidat.Pass(pelaku, request.Catatan, now, keadaan)
            : kandidat.Reject(pelaku, request.Alasan!.Value, request.Catatan!, now, keadaan);
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(KandidatView.Of(kandidat, keadaan, []), db.VersionOf(kandidat));
    }
}
