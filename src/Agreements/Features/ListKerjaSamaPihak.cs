using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>The kerja sama of a party, newest first: those that refer to it or to what was merged into it, and those that bear one of its names and refer to nobody.</summary>
internal static class ListKerjaSamaPihak
{
    public sealed record Row(Guid Id, string Judul, JenisKerjaSama? Jenis, Jalur? Jalur, Tahap Tahap, DateOnly TanggalTahap, string? PerangkatDaerah, bool DirujukId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pihak/{id:guid}/kerja-sama", Handle)
        .WithSummary("Mendaftar kerja sama satu pihak")
        .WithDescription("dirujukId: kerja sama menyebut pihak ini dengan id-nya; selain itu ditemukan dari namanya.")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var (db, caller, take) = (kueri.Db, kueri.Caller, limit ?? Paging.DefaultLimit);
        if (await db.Set<PihakTerdaftar>().AsNoTracking().SingleOrDefaultAsync(pihak => pihak.Id == id, kueri.CancellationToken) is not { } pihak)
        {
            return BukuPihakPerkara.MissingPihak();
        }

        var hanyaMilik = caller.SeesOwnOnly();
        var temuan = await db.Database.SqlQuery<Temuan>(
            $"""
            WITH RECURSIVE satu(id) AS (SELECT {id}::uuid UNION SELECT p.id FROM pihak p JOIN satu ON p.digabung_ke_id = satu.id)
            SELECT k.id, bool_or((m ->> 'terdaftarId') IS NOT NULL) AS dirujuk
            FROM pihak_kerja_sama({pihak.DaftarKunci}) i JOIN kerja_sama k ON k.id = i.kerja_sama_id
            CROSS JOIN LATERAL jsonb_array_elements(k.usulan -> 'paraPihak') m
            WHERE k.id < {before} AND NOT coalesce((m ->> 'pihakKami')::boolean, false)
                AND ((m ->> 'terdaftarId') IS NULL OR (m ->> 'terdaftarId')::uuid IN (SELECT s.id FROM satu s))
                AND (NOT {hanyaMilik} OR k.dicatat_oleh = {caller.Subject} OR k.perangkat_daerah = {caller.Department ?? ""})
            GROUP BY k.id ORDER BY k.id DESC LIMIT {take + 1}
            """).ToListAsync(kueri.CancellationToken);
        var daftarId = temuan.ConvertAll(satu => satu.Id);
        var baris = (await db.KerjaSama.AsNoTracking().Where(kerjaSama => daftarId.Contains(kerjaSama.Id))
            .Select(kerjaSama => new { kerjaSama.Id, kerjaSama.Judul, kerjaSama.Jenis, kerjaSama.Jalur, kerjaSama.Tahap, kerjaSama.TanggalTahap, kerjaSama.PerangkatDaerah })
            .ToListAsync(kueri.CancellationToken)).ToDictionary(kerjaSama => kerjaSama.Id);
        return TypedResults.Ok(Paging.Of(
            temuan.ConvertAll(satu =>
            {
                var kerjaSama = baris[satu.Id];
                return new Row(
                    kerjaSama.Id, kerjaSama.Judul, kerjaSama.Jenis, kerjaSama.Jalur, kerjaSama.Tahap, kerjaSama.TanggalTahap, kerjaSama.PerangkatDaerah, satu.Dirujuk);
            }),
            take,
            row => row.Id));
    }

    private sealed record Temuan(Guid Id, bool Dirujuk);
}
