using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Says which departments a pemetaan is asked of and until when its parts are meant to be done.</summary>
internal static class ArrangePemetaan
{
    public sealed record Request(
        [property: Required, MaxLength(300)] List<PerangkatDaerahPeserta> ParaPeserta,
        DateOnly? TargetTriase,
        DateOnly? TargetPenilaian,
        DateOnly? TargetKeputusan) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (ParaPeserta.GroupBy(peserta => peserta.Kode).FirstOrDefault(same => same.Count() > 1) is { } ganda)
            {
                yield return new ValidationResult($"Perangkat daerah {ganda.Key} disebut lebih dari sekali.", [nameof(ParaPeserta)]);
            }

            if (TargetPenilaian < TargetTriase)
            {
                yield return new ValidationResult("Penilaian tidak mendahului triase.", [nameof(TargetPenilaian)]);
            }

            if (TargetKeputusan < (TargetPenilaian ?? TargetTriase))
            {
                yield return new ValidationResult("Keputusan tidak mendahului penilaian.", [nameof(TargetKeputusan)]);
            }
        }
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/pemetaan/{id:guid}/jadwal", Handle)
        .WithSummary("Menetapkan perangkat daerah peserta dan jadwal pemetaan")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PemetaanView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.FindAsync([id], cancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        db.ExpectVersion(pemetaan, ifMatch);
        if (pemetaan.Arrange(request.ParaPeserta, request.TargetTriase, request.TargetPenilaian, request.TargetKeputusan) is { } refusal)
        {
            return refusal.ToProblem();
        }

        (await db.JadwalPengingat.SingleAsync(jadwal => jadwal.PemetaanId == id, cancellationToken)).LookAgain();
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(PemetaanView.Of(pemetaan, clock), db.VersionOf(pemetaan));
    }
}
