using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Agreements.Tests.Data;

/// <summary>The overlap check of guard G17 on the real database, as the app role, under row-level security.</summary>
[Collection(AgreementsCollection.Name)]
public class OverlappingTests(AgreementsApplication app)
{
    [Theory]
    [InlineData("2028-01-01", null, false)]
    [InlineData("2027-12-31", null, true)]
    [InlineData(null, "2024-12-31", false)]
    [InlineData(null, "2025-01-01", true)]
    [InlineData(null, null, true)]
    public async Task Time_overlaps_and_an_open_end_reaches_on(string? mulai, string? sampai, bool beririsan)
    {
        var mitra = Contoh.Swasta with { Nama = $"PT Tirta {Guid.CreateVersion7():N}" };
        var lama = await Save(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra] });

        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra], RencanaMulai = Tanggal(mulai), RencanaSampai = Tanggal(sampai) }))
            .ShouldBe(beririsan ? [lama] : []);
    }

    [Fact]
    public async Task Another_partner_another_urusan_or_another_region_does_not_overlap()
    {
        var mitra = Contoh.Swasta with { Nama = $"PT Tirta {Guid.CreateVersion7():N}" };
        await Save(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra] });

        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Swasta with { Nama = "PT Lain Sekali" }] })).ShouldBeEmpty();
        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra], DaftarUrusan = [new("1.02", null)] })).ShouldBeEmpty();
        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra] }, region: "64.09")).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_one_query_on_the_index_of_partners()
    {
        const string Daerah = "11.01";
        var satu = await Save(usulan => usulan, Daerah);
        await app.AsOwner(
            $"""
            INSERT INTO kerja_sama SELECT (jsonb_populate_record(k, jsonb_build_object(
                'id', gen_random_uuid(), 'kunci_mitra', jsonb_build_array('MITRA ' || n)))).*
            FROM kerja_sama k, generate_series(1, 20000) n WHERE k.id = '{satu}';
            ANALYZE kerja_sama;
            """);

        using var scope = Enter(Daerah);
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.WhereOverlapping(Usulkan(usulan => usulan, Daerah)).CreateDbCommand();
        command.CommandText = "EXPLAIN " + command.CommandText;
        var plan = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                plan.Add(reader.GetString(0));
            }
        }

        string.Join('\n', plan).ShouldContain("ix_kerja_sama_kunci_mitra");
    }

    private async Task<Guid> Save(Func<Usulan, Usulan> ubah, string region = TestTokens.Region)
    {
        using var scope = Enter(region);
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        var perjalanan = Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.Ksdpk, ubah, region);
        db.Add(perjalanan.KerjaSama);
        await db.SaveChangesAsync();
        return perjalanan.KerjaSama.Id;
    }

    private async Task<Guid[]> Overlapping(Func<Usulan, Usulan> ubah, string region = TestTokens.Region)
    {
        using var scope = Enter(region);
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        return [.. (await db.Overlapping(Usulkan(ubah, region), default)).Select(lain => lain.KerjaSamaId)];
    }

    private static KerjaSama Usulkan(Func<Usulan, Usulan> ubah, string region) => KerjaSama.Open(
        region, ubah(Contoh.Usulan(JenisKerjaSama.Ksdpk)), Perjalanan.Awal, Perjalanan.Siapapun, TimeProvider.System.GetUtcNow());

    private IServiceScope Enter(string region)
    {
        var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return scope;
    }

    private static DateOnly? Tanggal(string? teks) => teks is null ? null : DateOnly.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
