using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Takes notice of a dispute between parties of a kerja sama (UU 23/2014 Pasal 370, PP 28/2018 Pasal 21, Permendagri 25/2020 Pasal 40).</summary>
internal static class FilePerselisihan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, MinLength(2), MaxLength(50)] IReadOnlyList<Guid> ParaPihak,
        Guid? NaskahId,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Pokok,
        [property: MaxLength(10)] IReadOnlyList<ForumPerselisihan>? ForumKontrak,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/perselisihan", Handle)
        .WithSummary("Mencatat pemberitahuan perselisihan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        var now = perkara.Clock.GetUtcNow();
        var isi = new Perselisihan(
            Guid.CreateVersion7(now), [.. request.ParaPihak.Distinct()], request.NaskahId, request.Pokok, request.ForumKontrak ?? [], request.DokumenId!.Value);
        return perkara.Change(id, request.Tanggal!.Value, kerjaSama =>
        {
            if (kerjaSama.AjukanPerselisihan(isi, request.Tanggal!.Value, perkara.Caller.Petugas(), now) is { } refusal)
            {
                return refusal;
            }

            perkara.Db.Tell(kerjaSama, isi.PerselisihanId, request.Tanggal!.Value, perkara.Clock.LegalDay(), now);
            return null;
        });
    }
}
