using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The versions of criteria and weights, newest first.</summary>
internal static class ListPerangkatBobot
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/bobot-penilaian", Handle)
        .WithSummary("Mendaftar versi kriteria dan bobot penilaian")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Ok<Page<PerangkatBobotView>>> Handle(
        int? cursor, [Range(1, Paging.MaxLimit)] int? limit, MappingDbContext db, CancellationToken cancellationToken)
    {
        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.PerangkatBobot.AsNoTracking()
            .Where(bobot => bobot.Versi < (cursor ?? int.MaxValue))
            .OrderByDescending(bobot => bobot.Versi)
            .Take(take + 1)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<PerangkatBobotView>(
            [.. rows.Take(take).Select(PerangkatBobotView.Of)],
            rows.Count > take ? rows[take - 1].Versi.ToString(CultureInfo.InvariantCulture) : null));
    }
}
