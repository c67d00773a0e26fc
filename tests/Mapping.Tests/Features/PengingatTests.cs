using System.Net;
using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Mapping.Jadwal;
using Ksd.Mapping.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class PengingatTests : IDisposable
{
    private readonly MappingApplication app;

    public PengingatTests(MappingApplication app) => (this.app, app.Region) = (app, "64.74");

    public void Dispose()
    {
        app.Clock.Shift = TimeSpan.Zero;
        app.Region = TestTokens.Region;
    }

    [Fact]
    public async Task Each_department_that_still_owes_is_reminded_once_for_each_window_and_an_extension_begins_anew()
    {
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().AddHours(8).DateTime);
        var pemetaan = (await app.BagianKerjaSama().Post("pemetaan", new { tahun = Usulan.NextYear(), batasWaktu = today.AddDays(20) })).ShouldBe(HttpStatusCode.Created);
        (await app.BagianKerjaSama().Put($"pemetaan/{pemetaan.Id}/jadwal", new
        {
            paraPeserta = new[] { new { kode = "1.01", nama = "Dinas Pendidikan" }, new { kode = "1.02", nama = "Dinas Kesehatan" }, new { kode = "2.11", nama = "DLH" } },
            targetTriase = today.AddDays(30),
        }, pemetaan.ETag)).ShouldBe(HttpStatusCode.OK);
        await app.Submitted(pemetaan.Id);
        await app.Draft(pemetaan.Id, dinas: "2.11");
        (await Told(pemetaan.Id)).ShouldBeEmpty();

        // 13 days are left: the window of 14. Kesehatan has proposed; 2.11 keeps a draft, 1.01 has begun nothing.
        app.Clock.Shift = TimeSpan.FromDays(7);
        (await Told(pemetaan.Id)).ShouldBe(["Pengusulan 1.01 AkanJatuhTempo 13 0", "Pengusulan 2.11 AkanJatuhTempo 13 1"]);
        (await Told(pemetaan.Id)).Length.ShouldBe(2);

        // Two days were missed: only the nearest window is told. The triage is due in 14 days and one kandidat waits.
        app.Clock.Shift = TimeSpan.FromDays(16);
        (await Told(pemetaan.Id)).Skip(2).ShouldBe(["Pengusulan 1.01 AkanJatuhTempo 4 0", "Pengusulan 2.11 AkanJatuhTempo 4 1", "Triase  AkanJatuhTempo 14 1"]);

        app.Clock.Shift = TimeSpan.FromDays(22);
        (await Told(pemetaan.Id)).Skip(5).ShouldBe(["Pengusulan 1.01 Terlambat -2 0", "Pengusulan 2.11 Terlambat -2 1"]);
        var current = await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}");
        (await app.BagianKerjaSama().Post($"pemetaan/{pemetaan.Id}/perpanjangan", new { batasWaktu = today.AddDays(24) }, current.ETag)).ShouldBe(HttpStatusCode.OK);
        (await Told(pemetaan.Id)).Skip(7).ShouldBe(["Pengusulan 1.01 AkanJatuhTempo 2 0", "Pengusulan 2.11 AkanJatuhTempo 2 1"]);
        (await Told(pemetaan.Id)).Length.ShouldBe(9);
    }

    [Fact]
    public async Task A_closed_pemetaan_reminds_nobody()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        await app.Decided(pemetaan.Id);

        app.Clock.Shift = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) - app.Clock.GetUtcNow();

        (await Told(pemetaan.Id)).ShouldBeEmpty();
    }

    /// <summary>Lets two replicas go round and reads what was told of the pemetaan so far, from the outbox: what is there is what goes out.</summary>
    private async Task<string[]> Told(Guid pemetaan)
    {
        var putaran = app.Services.GetRequiredService<PutaranPengingat>();
        await Task.WhenAll(putaran.Run(CancellationToken.None), putaran.Run(CancellationToken.None));
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter("64.74");
        var db = scope.ServiceProvider.GetRequiredService<MappingDbContext>();
        var bodies = await db.Database.SqlQuery<string>(
            $"SELECT body::text AS \"Value\" FROM outbox_message WHERE aggregate_id = {pemetaan} AND type LIKE '%.PemetaanReminded,%' ORDER BY id").ToListAsync();
        return
        [
            .. bodies.Select(body => System.Text.Json.JsonSerializer.Deserialize<PemetaanReminded>(body, System.Text.Json.JsonSerializerOptions.Web)!)
                .OrderBy(told => told.OccurredAt).ThenBy(told => told.Bagian, StringComparer.Ordinal).ThenBy(told => told.Departemen, StringComparer.Ordinal)
                .Select(told => $"{told.Bagian} {told.Departemen} {told.Sifat} {told.SisaHari} {told.JumlahMenunggu}"),
        ];
    }
}
