using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Records that the heads of the regions agreed to the result of a technical coordination (PP 28/2018 Pasal 5 ayat (3)).</summary>
internal static class AgreeKoordinasiTeknis
{
    public sealed record Request(
        [property: Required, StringLength(KoordinasiTeknis.NomorMaxLength)] string Nomor,
        [property: Required] DateOnly? Tanggal,
        [property: Required, Length(2, 50)] List<KepalaSepakat> ParaKepala);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/kandidat/{id:guid}/koordinasi-teknis/{koordinasiId:guid}/kesepakatan", Handle)
        .WithSummary("Mencatat kesepakatan para kepala daerah atas hasil koordinasi teknis")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.KepalaDaerah)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<KoordinasiTeknisView>, ProblemHttpResult>> Handle(
        Guid id,
        Guid koordinasiId,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.KoordinasiTeknis.SingleOrDefaultAsync(satu => satu.Id == koordinasiId && satu.KandidatId == id, cancellationToken) is not { } koordinasi)
        {
            return Missing.KoordinasiTeknis();
        }

        db.ExpectVersion(koordinasi, ifMatch);
        if (request.Tanggal > clock.LegalDay())
        {
            return Problems.InvalidInput("tanggal", Language.Choose("Tanggal kesepakatan belum tiba.", "The date is in the future."));
        }

        for (var i = 0; i < request.ParaKepala.Count; i++)
        {
            if (KandidatInput.Refuse($"paraKepala[{i}].wilayah", request.ParaKepala[i].Wilayah!) is { } problem)
            {
                return problem;
            }
        }

        if (koordinasi.Agree(request.Nomor, request.Tanggal!.Value, request.ParaKepala) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(KoordinasiTeknisView.Of(koordinasi), db.VersionOf(koordinasi));
    }
}
