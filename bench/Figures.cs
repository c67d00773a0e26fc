using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace Ksd.Bench;

/// <summary>
/// Evaluation's figures over many work plans: making them all again from the log of facts, the overview, and an annual report. The facts
/// are written into the log as Agreements would have told them; all of them are invented.
/// </summary>
internal static class Figures
{
    private const string Region = "64.02";

    /// <summary>Facts of one work plan: its header and naskah, its confirmed plan, two reports accepted, one verdict.</summary>
    private const int FactsPerPlan = 5;

    public static async Task Run(Stack stack, int plans)
    {
        await Fill(stack, plans);
        var kabag = await stack.Gateway.As("demo-kabag-kerja-sama");
        var (facts, seconds) = await Rebuild(kabag);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Figures of {plans:N0} work plans made again from {facts:N0} facts: {seconds:N1} s, {facts / seconds:N0} facts/s."));

        var overview = new List<double>();
        for (var round = 0; round < 50; round++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await kabag.GetAsync("/api/v1/portofolio");
            answer.EnsureSuccessStatusCode();
            overview.Add(watch.Elapsed.TotalMilliseconds);
        }

        overview.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Overview over them: p50 {overview[25]:N0} ms, p99 {overview[49]:N0} ms."));
        var report = await Report(kabag);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Annual report over them: {report:N1} s."));
    }

    private static async Task Fill(Stack stack, int plans)
    {
        await using var db = new NpgsqlConnection(stack.EvaluationDatabase);
        await db.OpenAsync();
        await using var fill = new NpgsqlCommand(
            $$$"""
            SELECT set_config('ksd.region', '{{{Region}}}', false);
            ALTER TABLE catatan_fakta DISABLE TRIGGER antre_portofolio;
            CREATE TEMP TABLE rencana AS SELECT n, gen_random_uuid() AS ks, gen_random_uuid() AS naskah, date '2024-01-01' + n % 700 AS mulai FROM generate_series(1, {{{plans}}}) AS n;
            INSERT INTO catatan_fakta (id, region_code, kerja_sama_id, versi, pada, isi)
            SELECT gen_random_uuid(), '{{{Region}}}', ks, 1, mulai, jsonb_build_object(
                'fakta', 'NaskahBerlaku', 'judul', 'Rekaan ' || n, 'jenis', CASE n % 3 WHEN 0 THEN 'Ksdpk' WHEN 1 THEN 'KsddSukarela' ELSE 'Sinergi' END,
                'departemen', 'D' || n % 30, 'urusan', jsonb_build_array('1.0' || 1 + n % 6), 'mitra', jsonb_build_array(jsonb_build_object('nama', 'Mitra ' || n % 500, 'kelas', 'BadanUsahaSwasta')),
                'naskahId', naskah, 'jenisNaskah', 'PerjanjianKerjaSama', 'judulNaskah', 'PKS ' || n, 'tanggalTandaTangan', mulai, 'mulai', mulai, 'berakhir', mulai + 1000) FROM rencana
            UNION ALL SELECT gen_random_uuid(), '{{{Region}}}', ks, 0, mulai + 1, jsonb_build_object('fakta', 'RencanaDitetapkan', 'naskahId', naskah, 'versi', 1, 'tertautRpjmd', n % 2 = 0) FROM rencana
            UNION ALL SELECT gen_random_uuid(), '{{{Region}}}', ks, 0, mulai + 100 * k, jsonb_build_object(
                'fakta', 'LaporanDilangkahkan', 'naskahId', naskah, 'periode', to_char(mulai + 100 * (k - 1), 'YYYY') || '-TW' || to_char(mulai + 100 * (k - 1), 'Q'), 'langkah', 'Diterima',
                'tanggal', mulai + 100 * k, 'jumlahRealisasi', 3, 'jumlahTanpaBukti', n % 2, 'kesejahteraanTerukur', true, 'pelayananTerukur', n % 4 = 0) FROM rencana, generate_series(1, 2) AS k
            UNION ALL SELECT gen_random_uuid(), '{{{Region}}}', ks, 0, mulai + 300, jsonb_build_object(
                'fakta', 'EvaluasiDiputuskan', 'naskahId', naskah, 'tahun', extract(year FROM mulai)::int, 'semester', 1 + n % 2, 'tanggal', mulai + 300, 'verdict', 'Lanjut', 'nilai', 3, 'dampak', 2) FROM rencana;
            ALTER TABLE catatan_fakta ENABLE TRIGGER antre_portofolio;
            ANALYZE catatan_fakta;
            """,
            db);
        fill.CommandTimeout = 0;
        await fill.ExecuteNonQueryAsync();
        Console.Error.WriteLine($"  {plans * FactsPerPlan:N0} facts written");
    }

    private static async Task<(long Facts, double Seconds)> Rebuild(HttpClient kabag)
    {
        using var accepted = await kabag.PostAsync("/api/v1/portofolio/pembangunan-ulang", null);
        accepted.EnsureSuccessStatusCode();
        var done = await Until(kabag, accepted.Headers.Location!, answer => answer["selesaiPada"] is not null, answer => $"{answer["selesai"]} of {answer["kerjaSama"]}");
        return ((long)done["fakta"]!, ((DateTimeOffset)done["selesaiPada"]! - (DateTimeOffset)done["mulaiPada"]!).TotalSeconds);
    }

    private static async Task<double> Report(HttpClient kabag)
    {
        var tahun = TimeProvider.System.GetUtcNow().Year - 1;
        var watch = Stopwatch.StartNew();
        using var accepted = await kabag.PostAsJsonAsync("/api/v1/laporan/resmi", new { jenis = "GubernurTahunan", tahun });
        accepted.EnsureSuccessStatusCode();
        var made = await Until(kabag, accepted.Headers.Location!, answer => (string)answer["status"]! is "Selesai" or "Gagal", answer => $"step {answer["langkah"]} of {answer["jumlahLangkah"]}");
        return (string)made["status"]! == "Selesai" ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"The report failed: {made}");
    }

    private static async Task<JsonNode> Until(HttpClient client, Uri location, Func<JsonNode, bool> done, Func<JsonNode, string> progress)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await pause.WaitForNextTickAsync())
        {
            var answer = (await client.GetFromJsonAsync<JsonNode>(location))!;
            Console.Error.Write($"\r  {progress(answer)}   ");
            if (done(answer))
            {
                Console.Error.WriteLine();
                return answer;
            }
        }

        throw new UnreachableException();
    }
}
