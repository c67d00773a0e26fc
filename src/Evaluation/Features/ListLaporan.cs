using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Reports that were sent, newest first; a department sees those it owes, a partner its own.</summary>
internal static class ListLaporan
{
    public sealed record Row(
        Guid Id, Guid RencanaKerjaId, Guid KerjaSamaId, Guid NaskahId, string Departemen, PelaporLaporan Pelapor, string NamaPelapor, string Periode,
        DateOnly PeriodeSelesai, DateOnly BatasAkhir, LangkahLaporan Status, DateOnly? DiterimaPada, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/laporan", Handle)
        .WithSummary("Mendaftar laporan yang sudah dikirim")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, Guid? rencanaKerjaId, Guid? kerjaSamaId, string? departemen, LangkahLaporan? status, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = kueri.Db.Laporan.AsNoTracking().Where(laporan => laporan.Id < before);
        query = rencanaKerjaId is null ? query : query.Where(laporan => laporan.RencanaKerjaId == rencanaKerjaId);
        query = kerjaSamaId is null ? query : query.Where(laporan => laporan.KerjaSamaId == kerjaSamaId);
        query = departemen is null ? query : query.Where(laporan => laporan.Departemen == departemen);
        query = status is null ? query : query.Where(laporan => laporan.Langkah == status);
        query = !Wewenang.SeesOwnOnly(kueri.Caller) ? query
            : kueri.Caller.Is(Roles.Mitra) ? query.Where(laporan => laporan.NamaPelapor == kueri.Caller.Department)
            : query.Where(laporan => laporan.Departemen == kueri.Caller.Department);

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(laporan => laporan.Id).Take(take + 1)
            .Select(laporan => new Row(
                laporan.Id, laporan.RencanaKerjaId, laporan.KerjaSamaId, laporan.NaskahId, laporan.Departemen, laporan.Pelapor, laporan.NamaPelapor,
                laporan.KodePeriode, laporan.PeriodeSelesai, laporan.BatasAkhir, laporan.Langkah, laporan.DiterimaPada, laporan.Version))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
