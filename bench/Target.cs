using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ksd.Bench;

/// <summary>What Agreements has promised of itself, measured one request after another so that the number is the request's own.</summary>
internal sealed record Target(string Name, string Promise, Measurement Measured, bool Kept)
{
    private const int Connections = 1;

    private static readonly string[] Lists =
        ["AkanBerakhir", "KesepakatanTanpaPerjanjian", "LaporanLuarNegeri", "PerpanjanganLuarNegeri", "JamBerjalan", "PenandatangananTidakTeratur", "MitraPailit"];

    private static readonly string[] Affairs = ["1.02"];
    private static readonly string[] Places = ["Tenggarong"];

    public string Row => string.Create(
        CultureInfo.InvariantCulture, $"| {Name} | {Promise} | {Measured.Median:N1} | {Measured.P99:N1} | {(Kept ? "yes" : "no")} |");

    public static async IAsyncEnumerable<Target> All(Stack stack, int seconds)
    {
        Task<string> Token() => stack.Gateway.Token("demo-bagian-kerja-sama");
        async Task<Measurement> Get(string path) => await Wrk.Run(new(stack.Address, path), await Token(), Connections, seconds);

        var dossier = $"/api/v1/kerja-sama/{await Open(stack)}";
        await Get(dossier); // warm
        var plain = await Get(dossier);
        var steps = await Get($"{dossier}/langkah");
        yield return new("every guard of the next steps of a foreign kerja sama", $"within 2x of get by id ({plain.Median:N1} ms)", steps, steps.Median <= 2 * plain.Median);

        var draft = Path.Combine(stack.Folder.FullName, "rancangan.json");
        await File.WriteAllTextAsync(draft, Draft());
        var overlap = await Wrk.Run(new(stack.Address, "/api/v1/kerja-sama/tumpang-tindih"), await Token(), Connections, seconds, "register.lua", draft);
        yield return new("overlap of a draft, same and similar partners", "p99 under 20 ms", overlap, overlap is { P99: < 20, Errors: 0 });

        foreach (var list in Lists)
        {
            var page = await Get($"/api/v1/pengawasan/{list}?limit=20");
            yield return new($"supervision list {list}", "under 50 ms", page, page is { P99: < 50, Errors: 0 });
        }

        var (bare, audited) = (await Write(stack, audit: false, seconds), await Write(stack, audit: true, seconds));
        yield return new(
            "a write with its line in the audit trail", $"within 10 % of one without ({bare.Median:N2} ms)", audited, audited.Median <= 1.1 * bare.Median);
    }

    /// <summary>A change as a service makes it (row, event, step), without and with the audit line that goes in the same transaction.</summary>
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
