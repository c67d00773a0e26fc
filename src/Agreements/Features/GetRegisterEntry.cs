using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>One entry of the register; of an imported one also where it comes from, and the row as it stood in the sheet.</summary>
internal static class GetRegisterEntry
{
    public sealed record Asal(Guid ImporId, int NomorBaris, IReadOnlyList<string> AturanKlasifikasi, IReadOnlyList<string> Isi);

    public sealed record Response(EntriView Entri, Asal? Asal);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/{naskahId:guid}", Handle)
        .WithSummary("Melihat satu entri register dan asalnya")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid naskahId,
        [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada,
        [Range(0, 3660)] int? jendela,
        [AsParameters] Kueri kueri)
    {
        if (await RegisterQuery.One(kueri, naskahId, pada, jendela) is not var (entri, asal))
        {
            return Problems.NotFound(Language.Choose("Entri register tidak ditemukan.", "There is no such entry in the register."));
        }

        return TypedResults.Ok(new Response(
            EntriView.Of(entri), asal is null ? null : new Asal(asal.ImporId, asal.NomorBaris, asal.DaftarAturan, asal.Isi)));
    }
}
