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

/// <summary>A department rewrites its draft.</summary>
internal static class ReviseKandidat
{
    public sealed record Request(
        [property: Required, StringLength(Kandidat.JudulMaxLength, MinimumLength = 5)] string Judul,
        [property: Required, StringLength(10)] string KodeUrusan,
        [property: Required] IsiKandidat Isi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kandidat/{id:guid}", Handle)
        .WithSummary("Mengubah draf kandidat")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (KandidatInput.Refuse(request.KodeUrusan, request.Isi) is { } problem)
        {
            return problem;
        }

        if (await db.Kandidat.FindAsync([id], cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseWrite(caller, kandidat) is { } foreign)
        {
            return foreign.ToProblem();
        }

        db.ExpectVersion(kandidat, ifMatch);
        if (kandidat.Revise(request.Judul, request.KodeUrusan, request.Isi, SaranKlasifikasi.For(request.Isi, caller.Region)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(KandidatView.Of(kandidat, caller.Keadaan(clock), []), db.VersionOf(kandidat));
    }
}
