using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The register: one entry a naskah, with its status today or on any day.</summary>
internal static class ListRegister
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register", Handle)
        .WithSummary("Mencari dalam register kerja sama")
        .WithDescription(
            "q mencari kata di seluruh entri dengan kata dasar dan toleransi salah ketik; \"...\" untuk frasa, - untuk mengecualikan. "
            + "Status dihitung untuk hari ini atau untuk pada; akhir yang tidak dilaporkan tidak pernah dihitung dari jangka waktu. "
            + "berakhirDalam: yang masih berlaku dan berakhir dalam sekian hari.")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<EntriView>>, ProblemHttpResult>> Handle(
        [AsParameters] RegisterFilter filter,
        UrutRegister? urut,
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        [AsParameters] Kueri kueri)
    {
        var order = RegisterOrder.Of(urut ?? (filter.HasWords ? UrutRegister.Relevansi : UrutRegister.Terbaru));
        if (order.Urut is UrutRegister.Relevansi && !filter.HasWords)
        {
            return Problems.InvalidInput("urut", Language.Choose(
                "Urutan Relevansi memerlukan kata yang dicari.", "The order Relevansi needs words to look for."));
        }

        var after = cursor is null ? null : RegisterCursor.Decode(cursor, order);
        if (cursor is not null && after is null)
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await RegisterQuery.Page(kueri, filter, order, after, take + 1);
        var next = rows.Count > take ? new RegisterCursor(order.Urut, rows[take - 1].Kunci, rows[take - 1].NaskahId).Encode() : null;
        return TypedResults.Ok(new Page<EntriView>([.. rows.Take(take).Select(EntriView.Of)], next));
    }
}
