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

/// <summary>Bappeda records that a decided list was taken into the RKPD of its year (Permendagri 22/2020 Pasal 5).</summary>
internal static class IntegrateDaftarRencana
{
    public sealed record Request(
        [property: Required, StringLength(DaftarRencana.NomorKeputusanMaxLength)] string NomorRkpd, [property: Required] DateOnly? Tanggal);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/integrasi-rkpd", Handle)
        .WithSummary("Mencatat pengintegrasian Daftar Rencana KSD ke dalam RKPD")
        .RequireRoles(Roles.Bappeda)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.FindAsync([id], cancellationToken) is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        db.ExpectVersion(daftar, ifMatch);
        if (request.Tanggal > clock.LegalDay())
        {
            return Problems.InvalidInput("tanggal", Language.Choose("Tanggal RKPD belum tiba.", "The date of the RKPD is in the future."));
        }

        if (daftar.Integrate(request.NomorRkpd, request.Tanggal!.Value) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        var jumlahItem = await db.ItemRencana.CountAsync(item => item.DaftarRencanaId == id, cancellationToken);
        return ETags.Ok(DaftarRencanaView.Of(daftar, jumlahItem), db.VersionOf(daftar));
    }
}
