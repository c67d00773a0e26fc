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

/// <summary>Bagian Kerja Sama or Bappeda agrees to a draft list (Permendagri 22/2020 Pasal 5); with both it is agreed.</summary>
internal static class AgreeDaftarRencana
{
    public sealed record Request([property: StringLength(Kandidat.AlasanMaxLength)] string? Catatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/kesepakatan", Handle)
        .WithSummary("Menyepakati Daftar Rencana KSD atas nama Bagian Kerja Sama atau Bappeda")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Bappeda)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.Include(daftar => daftar.DaftarItem).SingleOrDefaultAsync(daftar => daftar.Id == id, cancellationToken)
            is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        db.ExpectVersion(daftar, ifMatch);
        var unsur = caller.Is(Roles.Bappeda) ? Unsur.Bappeda : Unsur.BagianKerjaSama;
        var adaRisalah = await db.RisalahTkksd.AnyAsync(risalah => risalah.DaftarRencanaId == id, cancellationToken);
        if (daftar.Agree(unsur, caller.Pelaku(), request.Catatan, adaRisalah, clock.GetUtcNow()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(DaftarRencanaView.Of(daftar, daftar.DaftarItem.Count), db.VersionOf(daftar));
    }
}
