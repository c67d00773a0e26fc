using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Mapping.Features;

/// <summary>Bappeda puts a plan document in force from a day; the version it replaces ends, links to that one stay.</summary>
internal static class PutDokumenRencanaInForce
{
    public sealed record Request([property: Required] DateOnly? Tanggal);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/dokumen-rencana/{id:guid}/pemberlakuan", Handle)
        .WithSummary("Memberlakukan dokumen rencana mulai suatu tanggal")
        .RequireRoles(Roles.Bappeda)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DokumenRencanaView>, ProblemHttpResult>> Handle(
        Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, Request request, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.DokumenRencana.FindAsync([id], cancellationToken) is not { } dokumen)
        {
            return Missing.DokumenRencana();
        }

        db.ExpectVersion(dokumen, ifMatch);
        var lama = dokumen.MenggantikanId is { } lamaId ? await db.DokumenRencana.FindAsync([lamaId], cancellationToken) : null;
        if (dokumen.PutInForce(request.Tanggal!.Value, lama) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(DokumenRencanaView.Of(dokumen), db.VersionOf(dokumen));
    }
}
