using Ksd.Agreements.Data;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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
        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra], Judul = "Penyuluhan gizi ibu hamil", Objek = "Gizi", RuangLingkup = "Posyandu", DaftarUrusan = [new("1.02", null)] })).ShouldBeEmpty();
        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra] }, region: "64.09")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_similar_name_is_found_and_another_number_is_another_partner()
    {
        var lama = await Save(usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Swasta with { Nama = "SMK Bina Karya Mandiri 7" }] }, "11.02");

        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Swasta with { Nama = "SMK Bina Karya Mandri 7" }] }, "11.02")).ShouldBe([lama]);
        (await Overlapping(usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Swasta with { Nama = "SMK Bina Karya Mandiri 8" }] }, "11.02")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_hit_says_why()
    {
        var mitra = Contoh.Swasta with { Nama = "PT Sumber Tirta" };
        await Save(usulan => usulan with { ParaPihak = [Contoh.Kukar, mitra], Lokasi = ["Marang Kayu; Muara Badak"] }, "11.03");

        using var scope = Enter("11.03");
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        async Task<JenisIrisan[]> Alasan(Func<Usulan, Usulan> ubah) =>
            [.. (await db.Overlapping(null, ubah(Contoh.Usulan(JenisKerjaSama.Ksdpk) with { ParaPihak = [Contoh.Kukar, mitra] }), default)).Single()
                .DaftarAlasan.Select(alasan => alasan.Jenis)];

        (await Alasan(usulan => usulan)).ShouldBe([JenisIrisan.MitraSama, JenisIrisan.Urusan, JenisIrisan.RuangLingkup, JenisIrisan.Waktu]);
        (await Alasan(usulan => usulan with { DaftarUrusan = [new("1.02", null)] })).ShouldBe([JenisIrisan.MitraSama, JenisIrisan.RuangLingkup, JenisIrisan.Waktu]);
        (await Alasan(usulan => usulan with
        {
            Judul = "Pelatihan guru",
            Objek = "Pelatihan",
            RuangLingkup = "Sekolah dasar",
            DaftarUrusan = [new("1.01", null)],
            Lokasi = ["MUARA BADAK"],
        })).ShouldBe([JenisIrisan.MitraSama, JenisIrisan.Lokasi, JenisIrisan.Waktu]);
    }

    [Fact]
    public async Task It_is_one_query_on_indexes()
    {
        const string Daerah = "11.01";
        await app.AsOwner(
            $"""
            INSERT INTO irisan (wilayah, kunci, kerja_sama_id, urusan, lokasi, kata)
            SELECT '{Daerah}', 'MITRA REKAAN ' || n % 20000 || ' SEJAHTERA', gen_random_uuid(), ARRAY['1.03'], ARRAY['tenggarong'], ARRAY['air', 'bersih']
            FROM generate_series(1, 40000) n;
            INSERT INTO irisan_mitra (wilayah, kunci, angka) SELECT DISTINCT wilayah, kunci, irisan_angka(kunci) FROM irisan WHERE wilayah = '{Daerah}';
            ANALYZE irisan, irisan_mitra;
            """);

        // What the function asks, asked outside of it, so that its plan can be seen.
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            EXPLAIN SELECT i.* FROM (
                SELECT n.kunci FROM irisan_mitra n
                WHERE n.wilayah = '{Daerah}' AND n.angka = '17' AND n.kunci % 'MITRA REKAN 17 SEJAHTERA' LIMIT 10) m
            JOIN irisan i ON i.wilayah = '{Daerah}' AND i.kunci = m.kunci
            """,
            connection);
        var plan = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                plan.Add(reader.GetString(0));
            }
        }

        string.Join('\n', plan).ShouldContain("irisan_mitra_wilayah_angka_kunci_idx");
        string.Join('\n', plan).ShouldContain("irisan_pkey");
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
        return [.. (await db.Overlapping(null, ubah(Contoh.Usulan(JenisKerjaSama.Ksdpk)), default)).Select(lain => lain.KerjaSamaId)];
    }

    private IServiceScope Enter(string region)
    {
        var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return scope;
    }

    private static DateOnly? Tanggal(string? teks) => teks is null ? null : DateOnly.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
