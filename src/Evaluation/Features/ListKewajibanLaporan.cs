using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>What every work plan owed for its last ended period on a day, with how it stood: the list that Bagian Kerja Sama chases.</summary>
internal static class ListKewajibanLaporan
{
    public sealed record Row(
        Guid RencanaKerjaId, Guid KerjaSamaId, string JudulNaskah, string Departemen, string Periode, DateOnly BatasAkhir, StatusLaporan Status, bool Terlambat, Guid? LaporanId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/laporan/kewajiban", Handle)
        .WithSummary("Mendaftar kewajiban laporan periode terakhir pada suatu tanggal")
        .WithDescription("Halaman dihitung menurut rencana kerja; dengan saringan status sebuah halaman dapat lebih pendek daripada limit.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, DateOnly? pada, string? departemen, StatusLaporan? status, [AsParameters] Kueri kueri)
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
        var own = Wewenang.SeesOwnOnly(kueri.Caller) ? kueri.Caller.Department ?? "" : departemen;
        var query = kueri.Db.RencanaKerja.AsNoTracking().Where(rencana => rencana.Id < before && rencana.Mulai < hari);
        query = own is null ? query : query.Where(rencana => rencana.Departemen == own);
        query = departemen is null ? query : query.Where(rencana => rencana.Departemen == departemen);
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(rencana => rencana.Id).Take(take + 1)
            .Select(rencana => new
            {
                rencana.Id,
                rencana.KerjaSamaId,
                rencana.JudulNaskah,
                rencana.Departemen,
                rencana.JenisNaskah,
                rencana.Mulai,
                rencana.Berakhir,
                Diakhiri = kueri.Db.PengakhiranNaskah.Where(akhir => akhir.Id == rencana.NaskahId).Select(akhir => (DateOnly?)akhir.Tanggal).FirstOrDefault(),
                SemuaBerakhir = kueri.Db.SalinanKerjaSama.Where(salinan => salinan.Id == rencana.KerjaSamaId).Select(salinan => salinan.BerakhirPada).FirstOrDefault(),
            })
            .ToListAsync(kueri.CancellationToken);
        var page = Paging.Of(rows, take, row => row.Id);
        var ids = page.Items.Select(row => row.Id).ToArray();
        var laporan = (await kueri.Db.Laporan.AsNoTracking().Where(satu => ids.Contains(satu.RencanaKerjaId) && satu.Pelapor == PelaporLaporan.PerangkatDaerah)
            .ToListAsync(kueri.CancellationToken)).ToDictionary(satu => (satu.RencanaKerjaId, satu.KodePeriode));

        var items =
            from row in page.Items
            let tahunan = row.JenisNaskah is JenisNaskah.NaskahLuarNegeri
            let akhir = AkhirNaskah.Of(row.Berakhir, row.Diakhiri, row.SemuaBerakhir)
            from kewajiban in KewajibanLapor.Of(tahunan, row.Mulai, akhir, hari.AddYears(-2), hari, kueri.Ketentuan, KalenderHariKerja.Bawaan)
                .Where(satu => satu.Selesai < hari).TakeLast(1)
            let keadaan = KeadaanLaporan.Pada(kewajiban, laporan.GetValueOrDefault((row.Id, kewajiban.Periode.Kode)), hari)
            where status is null || keadaan.Status == status
            select new Row(
                row.Id, row.KerjaSamaId, row.JudulNaskah, row.Departemen, kewajiban.Periode.Kode, kewajiban.BatasAkhir, keadaan.Status, keadaan.Terlambat, keadaan.Laporan?.Id);
        return TypedResults.Ok(new Page<Row>([.. items], page.Next));
    }
}
