using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Naskah in force in the semester of a day that have no verdict for it yet: each is evaluated at least twice a year.</summary>
internal static class ListKewajibanEvaluasi
{
    public sealed record Row(Guid RencanaKerjaId, Guid KerjaSamaId, string JudulNaskah, string Departemen, Guid? EvaluasiId, bool DinilaiDiri, bool DinilaiTkksd);

    public sealed record Response(int Tahun, int Semester, IReadOnlyList<Row> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi/kewajiban", Handle)
        .WithSummary("Mendaftar naskah yang belum diputuskan evaluasinya pada semester suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, DateOnly? pada, string? departemen, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (Kueri.RefuseDay("pada", pada) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var semester = hari.Month <= 6 ? 1 : 2;
        var (mulai, selesai) = semester is 1 ? (new DateOnly(hari.Year, 1, 1), new DateOnly(hari.Year, 6, 30)) : (new DateOnly(hari.Year, 7, 1), new DateOnly(hari.Year, 12, 31));
        var own = Wewenang.SeesOwnOnly(kueri.Caller) ? kueri.Caller.Department ?? "" : null;
        var take = limit ?? Paging.DefaultLimit;
        var rows = await (
            from rencana in kueri.Db.RencanaKerja.AsNoTracking()
            where rencana.Id < before && rencana.Mulai <= selesai && (rencana.Berakhir == null || rencana.Berakhir >= mulai)
                && (own == null || rencana.Departemen == own) && (departemen == null || rencana.Departemen == departemen)
                && !kueri.Db.PengakhiranNaskah.Any(akhir => akhir.Id == rencana.NaskahId && akhir.Tanggal < mulai)
                && !kueri.Db.SalinanKerjaSama.Any(salinan => salinan.Id == rencana.KerjaSamaId && salinan.BerakhirPada < mulai)
            let evaluasi = kueri.Db.Evaluasi.FirstOrDefault(satu => satu.RencanaKerjaId == rencana.Id && satu.Tahun == hari.Year && satu.Semester == semester)
            where evaluasi == null || evaluasi.Verdict == null
            orderby rencana.Id descending
            select new { rencana.Id, rencana.KerjaSamaId, rencana.JudulNaskah, rencana.Departemen, evaluasi })
            .Take(take + 1).ToListAsync(kueri.CancellationToken);
        var page = Paging.Of(
            rows.ConvertAll(row => new Row(
                row.Id, row.KerjaSamaId, row.JudulNaskah, row.Departemen, row.evaluasi?.Id,
                row.evaluasi?.Dari(Domain.Penilai.Diri) is not null, row.evaluasi?.Dari(Domain.Penilai.Tkksd) is not null)),
            take,
            row => row.RencanaKerjaId);
        return TypedResults.Ok(new Response(hari.Year, semester, page.Items, page.Next));
    }
}
