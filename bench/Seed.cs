using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;

namespace Ksd.Bench;

/// <summary>Fills the register the way a region would: by importing sheets. All entries are invented.</summary>
internal static class Seed
{
    private const int RowsPerSheet = 100_000;

    private static readonly string[] Affairs = ["kesehatan", "pendidikan", "pertanian", "perhubungan", "pariwisata", "lingkungan hidup", "sosial", "perikanan"];
    private static readonly string[] Works = ["Peningkatan layanan", "Pengembangan kapasitas", "Pemanfaatan data", "Pendampingan", "Penyediaan sarana", "Penelitian bersama"];

    public static async Task UpTo(Stack stack, int size)
    {
        await using var db = new NpgsqlConnection(stack.Database);
        await db.OpenAsync();
        for (var have = await Count(db); have < size; have = await Count(db))
        {
            await Import(stack, have, Math.Min(RowsPerSheet, size - have));
        }

        await using var analyze = new NpgsqlCommand("VACUUM ANALYZE", db) { CommandTimeout = 0 };
        await analyze.ExecuteNonQueryAsync();
    }

    public static async Task Import(Stack stack, int from, int rows)
    {
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        using var content = new StringContent(Sheet(from, rows), Encoding.UTF8, "text/csv");
        using var accepted = await bagian.PostAsync("/api/v1/register/impor", content);
        accepted.EnsureSuccessStatusCode();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await pause.WaitForNextTickAsync())
        {
            var impor = (await bagian.GetFromJsonAsync<JsonNode>(accepted.Headers.Location))!;
            Console.Error.Write($"\r  importing: {impor["barisSelesai"]} of {rows}   ");
            switch ((string)impor["status"]!)
            {
                case "Selesai":
                    Console.Error.WriteLine();
                    return;
                case "Gagal":
                    throw new InvalidOperationException($"The import failed: {impor}");
            }
        }
    }

    private static string Sheet(int from, int rows)
    {
        var sheet = new StringBuilder(
            "row_no,title,instrument_type,our_number,partner_number,our_party,partners,partner_class,initiating_department,affair_hint,location,signed_on,valid_until,duration_text,value_idr,source_url\n");
        for (var n = from + 1; n <= from + rows; n++)
        {
            var affair = Affairs[n % Affairs.Length];
            var signed = new DateOnly(2020, 1, 1).AddDays(n % 2400);
            var until = n % 5 == 0 ? "" : signed.AddYears(1 + (n % 5)).ToString("O", CultureInfo.InvariantCulture);
            var (instrument, partner, kind) = (n % 3) switch
            {
                0 => ("PKS", $"PT Rekaan {n % 997} Sejahtera", "PRIVATE_BODY"),
                1 => ("NK", $"Balai Rekaan {n % 313}", "CENTRAL_GOV"),
                _ => ("KB", $"Pemerintah Kota Rekaan {n % 89}", "REGION"),
            };
            sheet.Append(CultureInfo.InvariantCulture, $"{n},{Works[n % Works.Length]} bidang {affair} nomor {n} (rekaan),{instrument},{n}/REKAAN/{signed.Year},M-{n}/{signed.Year},Pemerintah Kabupaten Kutai Kartanegara,{partner},{kind},Dinas {affair},{affair},Tenggarong,{signed:O},{until},,{n % 900 * 1_000_000L},\n");
        }

        return sheet.ToString();
    }

    private static async Task<int> Count(NpgsqlConnection db)
    {
        await using var count = new NpgsqlCommand("SELECT count(*)::int FROM register_entri", db);
        return (int)(await count.ExecuteScalarAsync())!;
    }
}
