using Npgsql;

namespace Ksd.Bench;

/// <summary>
/// What Mapping must answer quickly, one caller at a time through the gateway: the overview over 100,000 kandidat (under 100 ms), the ranking of
/// 5,000 with its sensitivity (under 200 ms), and the matching over 552 regions and 32 urusan (p99 under 100 ms).
/// </summary>
internal static class PemetaanLoad
{
    public static async Task<IReadOnlyList<(string Name, double LimitMs, Measurement Measured)>> Run(Stack stack, int seconds)
    {
        await PemetaanSeed.Fill(stack.MappingDatabase);
        var token = await stack.Gateway.Token("demo-tkksd");
        (string Name, double Limit, string Path)[] asked =
        [
            ("overview, 100,000 kandidat (median)", 100, "/api/v1/pemetaan/ikhtisar?tahun=2098"),
            ("ranking of 5,000 with sensitivity (median)", 200, $"/api/v1/pemetaan/{PemetaanSeed.Dinilai}/peringkat"),
            ("matching over 552 regions x 32 urusan (p99)", 100, $"/api/v1/kandidat/{await SomeKandidat(stack)}/saran-mitra"),
        ];
        var results = new List<(string, double, Measurement)>();
        foreach (var (name, limit, path) in asked)
        {
            var address = new Uri(stack.Address, path);
            await Wrk.Run(address, token, connections: 2, seconds: 2); // warm
            results.Add((name, limit, await Wrk.Run(address, token, connections: 2, seconds)));
        }

        return results;
    }

    private static async Task<Guid> SomeKandidat(Stack stack)
    {
        await using var db = new NpgsqlConnection(stack.MappingDatabase);
        await db.OpenAsync();
        await using var select = new NpgsqlCommand($"SELECT id FROM kandidat WHERE pemetaan_id = '{PemetaanSeed.Dinilai}' AND kode_urusan = '1.02' LIMIT 1", db);
        return (Guid)(await select.ExecuteScalarAsync())!;
    }
}
