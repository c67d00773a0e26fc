using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Corrects what is proposed, until it is proposed.</summary>
internal static class ReviseUsulan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/usulan", Handle)
        .WithSummary("Memperbaiki usulan sebelum diusulkan")
        .RequireRoles([.. Pelaku.Pengusul.Peran, Roles.BagianKerjaSama, Roles.KabagKerjaSama])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, UsulanInput request, [AsParameters] Perkara perkara)
    {
        if (request.Refuse() is { } problem)
        {
            return problem;
        }

        return await perkara.Db.Rujuk(request.ToUsulan(perkara.Caller), perkara.CancellationToken) is { } usulan
            ? await perkara.Change(id, perkara.Clock.LegalDay(), kerjaSama => kerjaSama.Change(usulan))
            : RujukanPihak.Missing();
    }
}
