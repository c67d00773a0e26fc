using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>How far an import is.</summary>
internal static class GetImport
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/impor/{id:guid}", Handle)
        .WithSummary("Melihat kemajuan impor register")
        .RequireRoles(ImportRoles.Lihat)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.Db.Set<ImporRegister>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, kueri.CancellationToken) is { } impor
            ? TypedResults.Ok(ImporView.Of(impor))
            : Problems.NotFound(Language.Choose("Impor tidak ditemukan.", "There is no such import."));
}
