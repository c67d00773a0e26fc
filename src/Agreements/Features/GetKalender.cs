using System.ComponentModel.DataAnnotations;
using System.Text;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Pengawasan;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What a perangkat daerah has to see to, as a calendar that its own calendar program reads again and again (RFC 5545).</summary>
internal static class GetKalender
{
    private const int MaxEvents = 500;
    private const int DaysAhead = 366;

    private static readonly int[] Reminders = [90, 30, 7];

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pengawasan/kalender.ics", Handle)
        .WithSummary("Mengambil kalender tenggat satu perangkat daerah (iCalendar)")
        .WithDescription("Berisi akhir naskah dalam setahun ke depan dan tenggat setiap daftar pengawasan, paling banyak 500 untuk setiap daftar.")
        .RequireAuthorization(Policies.Baca)
        .Produces<string>(StatusCodes.Status200OK, ICalendar.MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<ContentHttpResult, ProblemHttpResult>> Handle(
        [StringLength(300)] string? perangkatDaerah, [AsParameters] Kueri kueri)
    {
        var caller = kueri.Caller;
        if (caller.SeesOwnOnly() && (caller.Department is null || (perangkatDaerah ?? caller.Department) != caller.Department))
        {
            return Problems.InvalidInput("perangkatDaerah", Language.Choose("Bukan perangkat daerah Anda.", "Not your perangkat daerah."));
        }

        var milik = caller.SeesOwnOnly() ? caller.Department : perangkatDaerah;
        var (hari, now) = (kueri.Clock.LegalDay(), kueri.Clock.GetUtcNow());
        var kalender = new ICalendar(milik is null ? $"Tenggat kerja sama {caller.Region}" : $"Tenggat kerja sama {milik}");
        foreach (var daftar in Enum.GetValues<DaftarPengawasan>())
        {
            var tanya = new TanyaTugas(daftar, hari, milik, KursorTugas.Awal, MaxEvents) { Hari = DaysAhead };
            foreach (var (tugas, _) in await kueri.Db.DaftarTugas(tanya, kueri.Ketentuan, kueri.CancellationToken))
            {
                if (tugas.Tenggat is { } tenggat)
                {
                    Add(kalender, tugas, tenggat, caller.Region, now);
                }
            }
        }

        return TypedResults.Text(kalender.End(), ICalendar.MediaType, Encoding.UTF8);
    }

    private static void Add(ICalendar kalender, Tugas tugas, DateOnly tenggat, string region, DateTimeOffset now) => kalender.Day(
        $"{tugas.Daftar}-{tugas.Kode}-{tugas.Perihal.NaskahId ?? tugas.Perihal.KerjaSamaId}-{tenggat:yyyyMMdd}@{region}.ksd",
        now,
        tenggat,
        $"{tugas.Kode} {tugas.Perihal.Judul}",
        $"{tugas.Tindakan.Localized}\n{tugas.Pelaku.Nama.Localized}\n{string.Join("; ", tugas.DasarHukum.Select(dasar => dasar.Label))}"
            + string.Concat(tugas.Rincian.Select(rincian => $"\n{rincian.Localized}"))
            + (tugas.Ragu is { } ragu ? $"\n{ragu.Localized}" : ""),
        tugas.Daftar.ToString(),
        tugas.Daftar is DaftarPengawasan.AkanBerakhir or DaftarPengawasan.PerpanjanganLuarNegeri ? Reminders : []);
}
