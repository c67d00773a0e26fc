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

namespace Ksd.Mapping.Features;

/// <summary>A department writes down an idea as a draft; only the title and the urusan must be there yet.</summary>
internal static class RegisterKandidat
{
    public sealed record Request(
        [property: Required] Guid? PemetaanId,
        [property: Required, StringLength(Kandidat.JudulMaxLength, MinimumLength = 5)] string Judul,
        [property: Required, StringLength(10)] string KodeUrusan,
        IsiKandidat? Isi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat", Handle)
        .WithSummary("Mencatat kandidat kerja sama sebagai draf")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var isi = request.Isi ?? new IsiKandidat();
        if (caller.Department is not { } departemen)
        {
            return Missing.Departemen();
        }

        if (KandidatInput.Refuse(request.KodeUrusan, isi) is { } problem)
        {
            return problem;
        }

        if (await db.Pemetaan.FindAsync([request.PemetaanId!.Value], cancellationToken) is not { } pemetaan)
        {
            return Problems.InvalidInput("pemetaanId", Language.Choose("Pemetaan tidak ditemukan.", "There is no such pemetaan."));
        }

        var susulan = pemetaan.DitutupPada is not null && isi.Pengecualian?.IsInForce(clock.LegalDay()) is true;
        if (!susulan && pemetaan.RefuseWhenClosed() is { } refusal)
        {
            return refusal.ToProblem();
        }

        (isi, var unlinked) = await TautanRencana.Resolve(db, isi, pemetaan.TahunRencana, clock.LegalDay(), cancellationToken);
        if (unlinked is not null)
        {
            return unlinked;
        }

        var kandidat = Kandidat.Register(
            pemetaan.Id, departemen, request.Judul, request.KodeUrusan, isi, SaranKlasifikasi.For(isi, caller.Region), clock.GetUtcNow(), susulan);
        db.Add(kandidat);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created(
            $"/api/v1/kandidat/{kandidat.Id}", KandidatView.Of(kandidat, caller, caller.Keadaan(clock), []), db.VersionOf(kandidat));
    }
}
