using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>A department hands its draft in before the deadline.</summary>
internal static class SubmitKandidat
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/pengajuan", Handle)
        .WithSummary("Mengajukan kandidat kepada Bagian Kerja Sama")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Perkara perkara)
    {
        var untraced = await perkara.TahunRencana(id) is { } tahunRencana && await perkara.Db.Kandidat.FindAsync([id], perkara.CancellationToken) is { } draf
            ? await TautanRencana.RefuseUntraced(perkara.Db, draf.Isi, tahunRencana, perkara.Clock.LegalDay(), perkara.CancellationToken)
            : null;
        return await perkara.Step(id, PeristiwaKandidat.Ajukan, (kandidat, pemetaan) =>
            (kandidat.Susulan ? null : pemetaan.RefuseWhenLate(perkara.Keadaan.Tanggal)) ?? untraced ?? kandidat.Submit(perkara.Pelaku, perkara.Now));
    }
}
