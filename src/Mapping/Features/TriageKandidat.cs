using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

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

    internal static Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) => request.Keputusan is Keputusan.Lolos
            ? perkara.Step(
                id,
                PeristiwaKandidat.Loloskan,
                (kandidat, _) => kandidat.Pass(perkara.Pelaku, request.Catatan, perkara.Now, perkara.Keadaan),
                request.Catatan)
            : perkara.Step(
                id,
                PeristiwaKandidat.Tolak,
                (kandidat, _) => kandidat.Reject(perkara.Pelaku, request.Alasan!.Value, request.Catatan!, perkara.Now, perkara.Keadaan),
                request.Catatan);
}
