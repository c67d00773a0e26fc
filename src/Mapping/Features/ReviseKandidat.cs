using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

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
        Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (KandidatInput.Refuse(request.KodeUrusan, request.Isi) is { } problem)
        {
            return problem;
        }

        var isi = request.Isi;
        if (await perkara.TahunRencana(id) is { } tahunRencana)
        {
            (isi, var unlinked) = await TautanRencana.Resolve(
                perkara.Db, isi, tahunRencana, perkara.Clock.LegalDay(), perkara.CancellationToken);
            if (unlinked is not null)
            {
                return unlinked;
            }
        }

        return await perkara.Step(id, PeristiwaKandidat.Ajukan, (kandidat, _) => kandidat.Revise(
            request.Judul, request.KodeUrusan, isi, SaranKlasifikasi.For(isi, perkara.Caller.Region)));
    }
}
