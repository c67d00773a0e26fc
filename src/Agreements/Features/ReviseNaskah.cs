using Ksd.Agreements.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Changes the text of a draft; what is agreed or signed stays as it is.</summary>
internal static class ReviseNaskah
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah/{naskahId:guid}", Handle)
        .WithSummary("Mengubah rancangan naskah")
        .RequireRoles(Roles.PerangkatDaerah, Roles.Tkksd, Roles.Sekda, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid naskahId, NaskahInput request, [AsParameters] Perkara perkara) => request.Refuse() is { } problem
            ? problem
            : await perkara.Change(id, perkara.Clock.LegalDay(), kerjaSama => kerjaSama.UbahNaskah(naskahId, request.ToIsi(kerjaSama)));
}
