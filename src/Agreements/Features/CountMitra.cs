using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>With whom there is cooperation and how often: what maps and networks of partners are drawn of, whatever the register's size.</summary>
internal static class CountMitra
{
    private const int MaxSets = 5000;

    /// <param name="Mitra">The partners that signed together.</param>
    /// <param name="Jumlah">How many signed texts have exactly these.</param>
    public sealed record Item(IReadOnlyList<string> Mitra, long Jumlah);

    /// <param name="Items">The most frequent first, at most 5,000.</param>
    /// <param name="Lengkap">Whether those are all.</param>
    public sealed record Response(IReadOnlyList<Item> Items, bool Lengkap);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/mitra", Handle)
        .WithSummary("Menghitung naskah yang ditandatangani menurut mitranya")
        .WithDescription("Menerima saringan yang sama dengan daftar register. Mitra yang menandatangani naskah yang sama disebut bersama.")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Ok<Response>> Handle([AsParameters] RegisterFilter filter, [AsParameters] Kueri kueri)
    {
        var sets = await RegisterQuery.Partners(kueri, filter, MaxSets + 1);
        return TypedResults.Ok(new Response([.. sets.Take(MaxSets).Select(satu => new Item(satu.Mitra, satu.Jumlah))], sets.Count <= MaxSets));
    }
}
