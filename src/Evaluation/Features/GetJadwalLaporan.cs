using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>What a work plan owes: every period that has begun by a day, with how its report stands on that day.</summary>
internal static class GetJadwalLaporan
{
    public sealed record Row(
        string Periode, DateOnly Mulai, DateOnly Selesai, DateOnly JatuhTempo, DateOnly BatasAkhir, bool BatasPerluKonfirmasi, StatusLaporan Status, bool Terlambat, Guid? LaporanId);

    public sealed record Response(DateOnly Pada, string Jadwal, DasarHukum DasarHukum, IReadOnlyList<Row> Items);

    private static readonly DasarHukum DalamNegeri = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf j");
    private static readonly DasarHukum LuarNegeri = DasarHukum.Parse("Permendagri 25/2020 Pasal 35 ayat (2)");

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}/jadwal", Handle)
        .WithSummary("Menampilkan jadwal laporan beserta keadaannya pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (Kueri.RefuseDay("pada", pada) is { } bad)
        {
            return bad;
        }

        if (await kueri.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var hari = pada ?? kueri.Today;
        var laporan = await kueri.Db.Laporan.AsNoTracking()
            .Where(satu => satu.RencanaKerjaId == id && satu.Pelapor == PelaporLaporan.PerangkatDaerah).ToDictionaryAsync(satu => satu.KodePeriode, kueri.CancellationToken);
        var akhir = await kueri.BerakhirPada(rencana);
        return TypedResults.Ok(new Response(
            hari,
            rencana.LuarNegeri ? "Tahunan" : "Triwulan",
            rencana.LuarNegeri ? LuarNegeri : DalamNegeri,
            [
                .. KewajibanLapor.Of(rencana.LuarNegeri, rencana.Mulai, akhir, rencana.Mulai, hari, kueri.Ketentuan, KalenderHariKerja.Bawaan)
                    .Select(kewajiban => KeadaanLaporan.Pada(kewajiban, laporan.GetValueOrDefault(kewajiban.Periode.Kode), hari))
                    .Select(keadaan => new Row(
                        keadaan.Kewajiban.Periode.Kode, keadaan.Kewajiban.Mulai, keadaan.Kewajiban.Selesai, keadaan.Kewajiban.JatuhTempo, keadaan.Kewajiban.BatasAkhir,
                        keadaan.Kewajiban.PerluKonfirmasi, keadaan.Status, keadaan.Terlambat, keadaan.Laporan?.Id)),
            ]));
    }
}
