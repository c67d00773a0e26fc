using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>For the Sekda: what was judged without impact on either end twice running, with the rule and the articles.</summary>
internal static class ListTanpaDampak
{
    public sealed record Row(Guid EvaluasiId, Guid KerjaSamaId, Guid NaskahId, string JudulNaskah, string Departemen, int Tahun, int Semester, Verdict Verdict, DateOnly Tanggal);

    public sealed record Response(string Aturan, IReadOnlyList<DasarHukum> DasarHukum, IReadOnlyList<Row> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi/tanpa-dampak", Handle)
        .WithSummary("Mendaftar kerja sama yang dua kali berturut-turut tanpa dampak")
        .RequireRoles(Roles.Sekda, Roles.KepalaDaerah, Roles.KabagKerjaSama, Roles.BagianKerjaSama, Roles.Tkksd, Roles.Inspektorat);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Evaluasi.AsNoTracking().Where(evaluasi => evaluasi.TanpaDampakBerturut && evaluasi.Id < before)
            .OrderByDescending(evaluasi => evaluasi.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        var page = Paging.Of(
            rows.ConvertAll(satu => new Row(
                satu.Id, satu.KerjaSamaId, satu.NaskahId, satu.JudulNaskah, satu.Departemen, satu.Tahun, satu.Semester, satu.Putusan!.Verdict, satu.Putusan.Tanggal)),
            take,
            row => row.EvaluasiId);
        return TypedResults.Ok(new Response(DasarDampak.Aturan.Localized, DasarDampak.Daftar, page.Items, page.Next));
    }
}
