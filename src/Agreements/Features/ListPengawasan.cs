using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Pengawasan;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A supervision list, today or on any day: each task with who must act and by when. A perangkat daerah sees its own.</summary>
internal static class ListPengawasan
{
    public sealed record Response(DateOnly Pada, IReadOnlyList<TugasView> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pengawasan/{daftar}", Handle)
        .WithSummary("Melihat satu daftar pengawasan, kini atau pada suatu tanggal")
        .WithDescription(
            "AkanBerakhir: naskah yang berakhir dalam 180 hari (jendela 180, 90, 60, 30, 7, 0). KesepakatanTanpaPerjanjian: Kesepakatan Bersama tanpa PKS "
            + "setelah 6 atau 12 bulan. LaporanPelaksanaan: laporan dalam negeri yang jatuh tempo atau terlambat, menurut Evaluasi. LaporanLuarNegeri, PerpanjanganLuarNegeri, JamBerjalan (DPRD dan Gubernur), PenandatangananTidakTeratur, MitraPailit.")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        DaftarPengawasan daftar,
        [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada,
        [StringLength(300)] string? perangkatDaerah,
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        [AsParameters] Kueri kueri)
    {
        var hari = pada ?? kueri.Clock.LegalDay();
        var sesudah = cursor is null ? KursorTugas.Awal : KursorTugas.Decode(cursor);
        if (sesudah is null)
        {
            return Paging.BadCursor();
        }

        // Nobody's own is the empty name, which nothing has.
        var milik = kueri.Caller.SeesOwnOnly() ? kueri.Caller.Department ?? "" : perangkatDaerah;
        if (kueri.Caller.SeesOwnOnly() && perangkatDaerah is not null && perangkatDaerah != milik)
        {
            return TypedResults.Ok(new Response(hari, [], null));
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.DaftarTugas(new(daftar, hari, milik, sesudah, take + 1), kueri.Ketentuan, kueri.CancellationToken);
        return TypedResults.Ok(new Response(
            hari, [.. rows.Take(take).Select(row => TugasView.Of(row.Tugas, hari))], rows.Count > take ? rows[take - 1].Kursor.Encode() : null));
    }
}
