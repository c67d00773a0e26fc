using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

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
        if (await RegisterQuery.One(kueri, naskahId, pada, jendela) is not { } entri)
        {
            return Problems.NotFound(Language.Choose("Entri register tidak ditemukan.", "There is no such entry in the register."));
        }

        var asal = await (
            from a in kueri.Db.Set<AsalNaskah>()
            join baris in kueri.Db.Set<BarisImpor>() on new { a.ImporId, Nomor = a.NomorBaris } equals new { baris.ImporId, baris.Nomor }
            where a.NaskahId == naskahId
            select new Asal(a.ImporId, a.NomorBaris, a.DaftarAturan, baris.Isi)).FirstOrDefaultAsync(kueri.CancellationToken);
        return TypedResults.Ok(new Response(EntriView.Of(entri), asal));
    }
}
