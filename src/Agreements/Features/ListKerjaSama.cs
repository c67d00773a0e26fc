using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Kerja sama, newest first; a perangkat daerah and a third party see their own.</summary>
internal static class ListKerjaSama
{
    public sealed record Row(
        Guid Id, string Judul, JenisKerjaSama? Jenis, Tahap Tahap, DateOnly TanggalTahap, string? PerangkatDaerah, IReadOnlyList<CodeView> Urusan, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama", Handle)
        .WithSummary("Mendaftar kerja sama menurut tahap, jenis, urusan, dan perangkat daerah")
        .WithDescription("menungguSaya=true: hanya yang tahapnya, menurut alurnya, dilanjutkan oleh peran pemanggil; mundur dan menarik tidak dihitung.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Tahap? tahap,
        JenisKerjaSama? jenis,
        string? urusan,
        string? perangkatDaerah,
        Guid? acaraId,
        bool? menungguSaya,
        [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var caller = kueri.Caller;
        var query = kueri.Db.KerjaSama.AsNoTracking().Where(kerjaSama => kerjaSama.Id < before);
        query = tahap is null ? query : query.Where(kerjaSama => kerjaSama.Tahap == tahap);
        query = jenis is null ? query : query.Where(kerjaSama => kerjaSama.Jenis == jenis);
        query = urusan is null ? query : query.Where(kerjaSama => kerjaSama.Urusan.Contains(urusan));
        query = perangkatDaerah is null ? query : query.Where(kerjaSama => kerjaSama.PerangkatDaerah == perangkatDaerah);
        query = acaraId is null ? query : query.Where(kerjaSama => kerjaSama.AcaraId == acaraId);
        if (menungguSaya is true)
        {
            var menunggu = Alur.Semua.ToDictionary(alur => alur.Key, alur => TahapUntuk(alur.Value, caller));
            var tahapSaja = menunggu.Values.SelectMany(satu => satu).Distinct().ToArray();
            var (wajib, sukarela, ksdpk, sinergi) = (menunggu[JenisKerjaSama.KsddWajib], menunggu[JenisKerjaSama.KsddSukarela], menunggu[JenisKerjaSama.Ksdpk], menunggu[JenisKerjaSama.Sinergi]);
            var (ksdpl, lainnya, penerusan) = (menunggu[JenisKerjaSama.Ksdpl], menunggu[JenisKerjaSama.KsdllLainnya], menunggu[JenisKerjaSama.KsdllPenerusan]);
            query = query.Where(kerjaSama => tahapSaja.Contains(kerjaSama.Tahap)
                && ((kerjaSama.Jenis == JenisKerjaSama.KsddWajib && wajib.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.KsddSukarela && sukarela.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.Ksdpk && ksdpk.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.Sinergi && sinergi.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.Ksdpl && ksdpl.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.KsdllLainnya && lainnya.Contains(kerjaSama.Tahap))
                    || (kerjaSama.Jenis == JenisKerjaSama.KsdllPenerusan && penerusan.Contains(kerjaSama.Tahap))));
        }

        query = caller.SeesOwnOnly()
            ? query.Where(kerjaSama => kerjaSama.DicatatOleh == caller.Subject
                || (caller.Department != null && kerjaSama.PerangkatDaerah == caller.Department))
            : query;

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(kerjaSama => kerjaSama.Id).Take(take + 1)
            .Select(kerjaSama => new
            {
                kerjaSama.Id,
                kerjaSama.Judul,
                kerjaSama.Jenis,
                kerjaSama.Tahap,
                kerjaSama.TanggalTahap,
                kerjaSama.PerangkatDaerah,
                kerjaSama.Urusan,
                kerjaSama.Version,
            })
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(row => new Row(
                row.Id, row.Judul, row.Jenis, row.Tahap, row.TanggalTahap, row.PerangkatDaerah, [.. row.Urusan.Select(CodeView.OfUrusan)], row.Version)),
            take,
            row => row.Id));
    }

    /// <summary>Stages that somebody with the caller's roles takes on. A step that wants a reason gives up or goes back, one that stays is no progress.</summary>
    private static Tahap[] TahapUntuk(Alur alur, Caller caller) =>
        [.. alur.DaftarLangkah
            .Where(langkah => langkah.Jejak is Jejak.KerjaSama && !langkah.PerluAlasan && langkah.Ke != langkah.Dari && langkah.Pelaku.Peran.Any(peran => caller.Is(peran)))
            .Select(langkah => langkah.Dari).Distinct()];
}
