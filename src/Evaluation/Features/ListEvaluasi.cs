using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Evaluations, newest first; a department sees its own.</summary>
internal static class ListEvaluasi
{
    public sealed record Row(
        Guid Id, Guid RencanaKerjaId, Guid KerjaSamaId, string JudulNaskah, string Departemen, int Tahun, int Semester, Verdict? Verdict, decimal? Nilai, bool TanpaDampakBerturut, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi", Handle)
        .WithSummary("Mendaftar evaluasi")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, Guid? rencanaKerjaId, int? tahun, [Range(1, 2)] int? semester, Verdict? verdict, string? departemen,
        [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = kueri.Db.Evaluasi.AsNoTracking().Where(evaluasi => evaluasi.Id < before);
        query = rencanaKerjaId is null ? query : query.Where(evaluasi => evaluasi.RencanaKerjaId == rencanaKerjaId);
        query = tahun is null ? query : query.Where(evaluasi => evaluasi.Tahun == tahun);
        query = semester is null ? query : query.Where(evaluasi => evaluasi.Semester == semester);
        query = verdict is null ? query : query.Where(evaluasi => evaluasi.Verdict == verdict);
        query = departemen is null ? query : query.Where(evaluasi => evaluasi.Departemen == departemen);
        query = Wewenang.SeesOwnOnly(kueri.Caller) ? query.Where(evaluasi => evaluasi.Departemen == kueri.Caller.Department) : query;

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(evaluasi => evaluasi.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(evaluasi => new Row(
                evaluasi.Id, evaluasi.RencanaKerjaId, evaluasi.KerjaSamaId, evaluasi.JudulNaskah, evaluasi.Departemen, evaluasi.Tahun, evaluasi.Semester,
                evaluasi.Verdict, evaluasi.Putusan?.Nilai, evaluasi.TanpaDampakBerturut, evaluasi.Version)),
            take,
            row => row.Id));
    }
}
