using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Chooses the items of a draft list, in the order given.</summary>
internal static class FillDaftarRencana
{
    public const int MaxItems = 5000;

    public sealed record Request([property: Required, MaxLength(MaxItems)] List<Guid> KandidatIds);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/daftar-rencana/{id:guid}/item", Handle)
        .WithSummary("Mengubah isi dan urutan Daftar Rencana KSD selama masih draf")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
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
        if (await db.DaftarRencana.Include(daftar => daftar.DaftarItem).SingleOrDefaultAsync(daftar => daftar.Id == id, cancellationToken)
            is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        db.ExpectVersion(daftar, ifMatch);
        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => request.KandidatIds.Contains(kandidat.Id))
            .ToDictionaryAsync(kandidat => kandidat.Id, cancellationToken);
        if (request.KandidatIds.Count != paraKandidat.Count)
        {
            return Problems.InvalidInput("kandidatIds", Language.Choose(
                "Ada kandidat yang tidak ditemukan atau disebut lebih dari sekali.",
                "A kandidat does not exist or is named more than once."));
        }

        if (daftar.Fill([.. request.KandidatIds.Select(kandidatId => paraKandidat[kandidatId])], clock.GetUtcNow(), clock.LegalDay()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(DaftarRencanaView.Of(daftar, daftar.DaftarItem.Count), db.VersionOf(daftar));
    }
}
