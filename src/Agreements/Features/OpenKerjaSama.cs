using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Opens the dossier of a kerja sama; it is proposed by the step Usulkan, when its papers and declarations are there.</summary>
internal static class OpenKerjaSama
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama", Handle)
        .WithSummary("Membuka berkas usulan kerja sama")
        .RequireRoles([.. Pelaku.Pengusul.Peran, Roles.BagianKerjaSama, Roles.KabagKerjaSama])
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(UsulanInput request, [AsParameters] Kueri kueri)
    {
        if (request.Refuse() is { } problem)
        {
            return problem;
        }

        var (caller, now) = (kueri.Caller, kueri.Clock.GetUtcNow());
        if (await kueri.Db.Rujuk(request.ToUsulan(caller), kueri.CancellationToken) is not { } usulan)
        {
            return RujukanPihak.Missing();
        }

        var kerjaSama = KerjaSama.Open(caller.Region, usulan, kueri.Clock.LegalDay(), caller.Petugas(), now);
        kueri.Db.Add(kerjaSama);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created(
            $"/api/v1/kerja-sama/{kerjaSama.Id}",
            KerjaSamaView.Of(kerjaSama, await kueri.NextSteps(kerjaSama), kueri.Clock.LegalDay()),
            kueri.VersionOf(kerjaSama));
    }
}
