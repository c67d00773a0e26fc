using System.Net;
using System.Text.Json;
using Ksd.Agreements.Data;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Ksd.Agreements.Tests.Register;

/// <summary>The status of a naskah is one rule, written twice: in C# and in SQL.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class StatusTests(AgreementsApplication application)
{
    private static readonly DateOnly Pada = new(2026, 5, 1);

    [Fact]
    public async Task Sql_and_code_agree_on_anything_that_can_be_recorded()
    {
        var random = new Random(20260501);
        var fakta = Enumerable.Range(0, 4000).Select(_ => Any(random)).ToArray();
        foreach (var jendela in new[] { 0, 90, 365 })
        {
            var sql = await InSql(fakta, Pada, jendela);
            for (var i = 0; i < fakta.Length; i++)
            {
                sql[i].Status.ShouldBe(fakta[i].StatusOn(Pada, jendela).ToString(), fakta[i].ToString());
                sql[i].Implied.ShouldBeTrue($"The index condition of {sql[i].Status} leaves out {fakta[i]}");
            }

            // The comparison means something only if every status occurs.
            sql.Select(s => s.Status).Distinct().Count().ShouldBe(Enum.GetValues<StatusNaskah>().Length, $"jendela {jendela}");
        }
    }

    [Fact]
    public async Task List_detail_totals_and_domain_agree_on_any_day()
    {
        var server = new RegisterServer(application, "64.72");
        await server.ImportSample();
        await using var scope = InRegion("64.72");
        var semua = await scope.ServiceProvider.GetRequiredService<AgreementsDbContext>().KerjaSama.AsNoTracking().Include(k => k.DaftarNaskah).ToListAsync();
        semua.Count.ShouldBe(120);
        foreach (var pada in new[] { new DateOnly(1995, 1, 1), new(2012, 6, 30), new(2021, 7, 1), new(2022, 12, 31), new(2026, 7, 26), new(2031, 1, 1) })
        {
            var hari = $"pada={pada:yyyy-MM-dd}";
            var daftar = (await server.All($"register?limit=100&{hari}")).ToDictionary(Id, Status);
            foreach (var kerjaSama in semua)
            {
                var naskah = kerjaSama.DaftarNaskah.ShouldHaveSingleItem();
                daftar[naskah.Id].ShouldBe(MasaBerlaku.Of(naskah, kerjaSama).StatusOn(pada).ToString(), $"{naskah.Judul} on {pada}");
            }

            foreach (var (id, status) in daftar.Take(10))
            {
                (await server.Bagian.Get($"register/{id}?{hari}")).ShouldBe(HttpStatusCode.OK)
                    .Body.GetProperty("entri").GetProperty("status").GetString().ShouldBe(status);
            }

            var ringkasan = (await server.Bagian.Get($"register/ringkasan?{hari}")).Body.GetProperty("status");
            foreach (var status in Enum.GetNames<StatusNaskah>())
            {
                var jumlah = daftar.Count(d => d.Value == status);
                ringkasan.GetProperty(status).GetInt32().ShouldBe(jumlah);
                (await server.All($"register?limit=100&status={status}&{hari}")).Count.ShouldBe(jumlah);
            }
        }
    }

    private static Guid Id(JsonElement item) => item.GetProperty("naskahId").GetGuid();

    private static string Status(JsonElement item) => item.GetProperty("status").GetString()!;

    private static MasaBerlaku Any(Random random)
    {
        DateOnly Hari() => Pada.AddDays(random.Next(-40, 41) * (random.Next(3) == 0 ? 20 : 1));
        DateOnly? Mungkin(int satuDari) => random.Next(satuDari) == 0 ? Hari() : null;
        TanggalTercatat? Tanggal() => random.Next(5) switch
        {
            0 => null,
            1 => TanggalTercatat.Tahun(random.Next(2025, 2029)),
            2 => Hari() is var hari ? TanggalTercatat.Bulan(hari.Year, hari.Month) : null,
            _ => TanggalTercatat.Hari(Hari()),
        };
        return new MasaBerlaku
        {
            Ditandatangani = random.Next(10) > 0,
            Pernyataan = random.Next(6) == 0,
            Mulai = Tanggal(),
            Sampai = Tanggal(),
            DaftarAdendum = random.Next(4) > 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new AkhirBaru(Hari(), Hari()))],
            DiakhiriPada = Mungkin(8),
            DigantiPada = Mungkin(8),
        };
    }

    private async Task<List<(string Status, bool Implied)>> InSql(MasaBerlaku[] fakta, DateOnly pada, int jendela)
    {
        var entri = fakta.Select((f, i) => new
        {
            kerja_sama_id = new Guid(i, 0, 0, new byte[8]),
            naskah = f.Pernyataan ? "PernyataanKehendak" : "PerjanjianKerjaSama",
            ditandatangani = f.Ditandatangani,
            mulai_awal = f.Mulai?.Awal,
            mulai_akhir = f.Mulai?.Akhir,
            sampai_awal = f.Sampai?.Awal,
            sampai_akhir = f.Sampai?.Akhir,
            adendum_pada = Dates(f, a => a.Ditandatangani),
            adendum_sampai = Dates(f, a => a.Sampai),
            diakhiri_pada = f.DiakhiriPada,
            diganti_pada = f.DigantiPada,
            urut_sampai = f.DaftarAdendum.Count > 0 ? Last(f) : f.Sampai?.Awal ?? new DateOnly(9000, 12, 31),
        });
        var sumber = RegisterSql.Entries.Replace("register_entri e", "json_populate_recordset(NULL::register_entri, @entri) e", StringComparison.Ordinal);
        var tersirat = string.Join(' ', Enum.GetValues<StatusNaskah>().Select(s => $"WHEN '{s}' THEN {RegisterSql.Implied(s) ?? "TRUE"}"));
        await using var scope = InRegion("64.72");
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        await db.Database.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            $"SELECT {RegisterSql.Status}, CASE {RegisterSql.Status} {tersirat} END FROM {sumber} ORDER BY e.kerja_sama_id", (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.AddWithValue("entri", NpgsqlDbType.Json, JsonSerializer.Serialize(entri));
        command.Parameters.AddWithValue("pada", pada);
        command.Parameters.AddWithValue("jendela", jendela);
        await using var reader = await command.ExecuteReaderAsync();
        var hasil = new List<(string, bool)>();
        while (await reader.ReadAsync())
        {
            hasil.Add((reader.GetString(0), reader.GetBoolean(1)));
        }

        return hasil;
    }

    private static DateOnly Last(MasaBerlaku fakta) => fakta.DaftarAdendum.OrderBy(a => a.Ditandatangani).ThenBy(a => a.Sampai).Last().Sampai;

    private static DateOnly[]? Dates(MasaBerlaku fakta, Func<AkhirBaru, DateOnly> tanggal) => fakta.DaftarAdendum.Count == 0
        ? null
        : [.. fakta.DaftarAdendum.OrderBy(a => a.Ditandatangani).ThenBy(a => a.Sampai).Select(tanggal)];

    private AsyncServiceScope InRegion(string wilayah)
    {
        var scope = application.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(wilayah);
        return scope;
    }
}
