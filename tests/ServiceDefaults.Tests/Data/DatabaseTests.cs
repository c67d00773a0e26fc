using System.Net;
using Ksd.ServiceDefaults.Tests.Sample;
using Ksd.ServiceDefaults.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Ksd.ServiceDefaults.Tests.Data;

public sealed class DatabaseTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task Enums_are_text_instants_are_utc_and_names_are_snake_case()
    {
        var id = await service.InRegionAsync("64.02", async db =>
        {
            var contoh = new Contoh
            {
                Judul = "bentuk",
                Jenis = Jenis.KsddSukarela,
                DicatatPada = new DateTimeOffset(2026, 1, 31, 7, 0, 0, TimeSpan.FromHours(8)),
                DaftarPihak = [new() { NamaPihak = "Kota Samarinda" }],
            };
            db.Add(contoh);
            await db.SaveChangesAsync();
            return contoh.Id;
        });

        (await service.Database.ScalarAsync<string>($"""
            SELECT concat_ws('|', jenis, to_char(dicatat_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'), daftar_pihak, region_code)
            FROM contoh WHERE id = '{id}'
            """)).ShouldBe("""KsddSukarela|2026-01-30 23:00|[{"NamaPihak": "Kota Samarinda"}]|64.02""");
    }

    [Fact]
    public async Task Instants_compare_in_queries()
    {
        var early = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
        await service.InRegionAsync("64.03", db =>
        {
            db.Add(new Contoh { Judul = "lama", DicatatPada = early });
            return db.SaveChangesAsync();
        });

        (await service.InRegionAsync("64.03", db => db.Contoh.CountAsync(contoh => contoh.DicatatPada < early.AddSeconds(1)))).ShouldBe(1);
        (await service.InRegionAsync("64.03", db => db.Contoh.CountAsync(contoh => contoh.DicatatPada < early))).ShouldBe(0);
    }

    [Fact]
    public async Task Same_key_twice_is_409()
    {
        var address = $"/api/v1/mentah?id={Guid.CreateVersion7()}&judul=sama";
        (await service.Http.PostAsync(address, null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await (await service.Http.PostAsync(address, null)).ProblemAsync(409, "conflict");
    }

    [Fact]
    public async Task Value_that_postgres_cannot_hold_is_400()
    {
        var address = $"/api/v1/mentah?id={Guid.CreateVersion7()}&judul={new string('a', 101)}";

        await (await service.Http.PostAsync(address, null)).ProblemAsync(400, "bad-request");
    }

    [Fact]
    public async Task Replicas_that_start_together_migrate_once()
    {
        var database = await TestDatabase.CreateAsync();

        var replicas = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Service.StartAsync(database: database)));

        (await database.ScalarAsync<long>("SELECT count(*) FROM \"__EFMigrationsHistory\"")).ShouldBe(1);
        foreach (var replica in replicas)
        {
            (await replica.InRegionAsync("64.02", db => db.Contoh.CountAsync())).ShouldBe(0);
            await replica.DisposeAsync();
        }
    }
}
