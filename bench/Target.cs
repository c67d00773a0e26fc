using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ksd.Bench;

/// <summary>What Agreements has promised of itself, measured one request after another so that the number is the request's own.</summary>
internal sealed record Target(string Name, string Promise, Measurement Measured, bool Kept)
{
    private const int Connections = 1;
    private const int Warming = 3;
    private const int Rounds = 3;

    private static readonly string[] Lists =
        ["AkanBerakhir", "KesepakatanTanpaPerjanjian", "LaporanLuarNegeri", "PerpanjanganLuarNegeri", "JamBerjalan", "PenandatangananTidakTeratur", "MitraPailit"];

    private static readonly string[] Affairs = ["1.02"];
    private static readonly string[] Places = ["Tenggarong"];

    public string Row => string.Create(
        CultureInfo.InvariantCulture, $"| {Name} | {Promise} | {Measured.Median:N1} | {Measured.P99:N1} | {(Kept ? "yes" : "no")} |");

    public static async IAsyncEnumerable<Target> All(Stack stack, int seconds)
    {
        Task<string> Token() => stack.Gateway.Token("demo-bagian-kerja-sama");

        // Once to warm it, once to measure it.
        async Task<Measurement> Warm(string path, params string[] script)
        {
            await Run(path, Warming, script);
            return await Run(path, seconds, script);
        }

        async Task<Measurement> Run(string path, int duration, string[] script) =>
            await Wrk.Run(new(stack.Address, path), await Token(), Connections, duration, script is [var first, ..] ? first : null, [.. script.Skip(1)]);

        var dossier = $"/api/v1/kerja-sama/{await Open(stack)}";
        var plain = await Warm(dossier);
        var steps = await Warm($"{dossier}/langkah");
        yield return new("every guard of the next steps of a foreign kerja sama", $"within 2x of get by id ({plain.Median:N1} ms)", steps, steps.Median <= 2 * plain.Median);

        var draft = Path.Combine(stack.Folder.FullName, "rancangan.json");
        await File.WriteAllTextAsync(draft, Draft());
        var overlap = await Warm("/api/v1/kerja-sama/tumpang-tindih", "register.lua", draft);
        yield return new("overlap of a draft, same and similar partners", "p99 under 20 ms", overlap, overlap is { P99: < 20, Errors: 0 });

        foreach (var list in Lists)
        {
            var page = await Warm($"/api/v1/pengawasan/{list}?limit=20");
            yield return new($"supervision list {list}", "under 50 ms", page, page is { P99: < 50, Errors: 0 });
        }

        // The line goes into the transaction of the change: what it costs there, of what the whole change costs its caller.
        await BareTables.Create(stack);
        var rounds = new List<(Measurement Bare, Measurement Audited)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await Write(stack, audit: false, seconds), await Write(stack, audit: true, seconds)));
        }

        var line = Measurement.MedianOf([.. rounds.Select(round => round.Audited)]).Median - Measurement.MedianOf([.. rounds.Select(round => round.Bare)]).Median;
        var usulan = Path.Combine(stack.Folder.FullName, "usulan-satu.json");
        await File.WriteAllTextAsync(usulan, Scenario.Usulan());
        var write = await Warm("/api/v1/kerja-sama", "register.lua", usulan);
        yield return new(
            string.Create(CultureInfo.InvariantCulture, $"a write, of which the line in the audit trail is {line:N2} ms"), "10 % at most",
            write, write.Errors == 0 && line <= 0.1 * (write.Median - line));
    }

    /// <summary>A change as a service makes it (row, event), without and with the audit line that goes in the same transaction.</summary>
    private static Task<Measurement> Write(Stack stack, bool audit, int seconds) => PgBench.Run(
        stack.Database,
        $"""
        BEGIN;
        INSERT INTO bench_kerja_sama (id, region_code, judul, usulan) VALUES (gen_random_uuid(), '64.02', 'Rekaan', jsonb_build_object('judul', repeat('rekaan ', 200)));
        INSERT INTO bench_kerja_sama (id, region_code, judul, usulan) VALUES (gen_random_uuid(), '64.02', 'Rekaan', jsonb_build_object('peristiwa', repeat('rekaan ', 60)));
        {(audit ? "INSERT INTO bench_audit (region_code, isi) VALUES ('64.02', jsonb_build_object('sesudah', repeat('rekaan ', 200)));" : "")}
        COMMIT;
        """,
        Connections, seconds);

    private static async Task<Guid> Open(Stack stack)
    {
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        using var answer = await bagian.PostAsJsonAsync("/api/v1/kerja-sama", new
        {
            judul = "Kerja sama luar negeri untuk pengukuran (rekaan)",
            objek = "Teknologi pengolahan air (rekaan)",
            ruangLingkup = "Pelatihan tenaga ahli (rekaan)",
            jenis = "Ksdpl",
            urusan = new[] { new { kode = "1.03" } },
            perangkatDaerah = "dinas-pekerjaan-umum",
            paraPihak = new object[]
            {
                new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
                new { nama = "Kota Rekaan di Luar Negeri", kelas = "PemerintahDaerahLuarNegeri", pihakKami = false },
            },
        });
        answer.EnsureSuccessStatusCode();
        return (Guid)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
    }

    private static string Draft() => JsonSerializer.Serialize(new
    {
        judul = "Peningkatan layanan bidang kesehatan (rekaan)",
        objek = "Layanan kesehatan",
        ruangLingkup = "Peningkatan layanan puskesmas",
        mitra = new[] { new { nama = "PT Rekaan 123 Sejahtera" }, new { nama = "PT Rekan 7 Sejahtera" }, new { nama = "Balai Rekaan 11" } },
        urusan = Affairs,
        lokasi = Places,
        rencanaMulai = "2026-01-01",
        rencanaSampai = "2027-12-31",
    });
}
