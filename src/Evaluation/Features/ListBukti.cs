using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>The evidence uploaded for a work plan, newest first: what a report may name.</summary>
internal static class ListBukti
{
    public sealed record Row(Guid Id, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256, DateTimeOffset DiunggahPada);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}/bukti", Handle)
        .WithSummary("Mendaftar bukti realisasi, yang terbaru lebih dahulu")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (await kueri.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Bukti.AsNoTracking()
            .Where(bukti => bukti.RencanaKerjaId == id && bukti.Id < before)
            .OrderByDescending(bukti => bukti.Id)
            .Take(take + 1)
            .Select(bukti => new Row(bukti.Id, bukti.NamaBerkas, bukti.JenisMedia, bukti.Ukuran, bukti.Sha256, bukti.DiunggahPada))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
