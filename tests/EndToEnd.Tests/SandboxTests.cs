using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Ksd.EndToEnd;

/// <summary>A sandbox client on the whole stack: any office's work in the demo region, and nothing of the region that registered it.</summary>
[Collection(StackCollection.Name)]
public sealed class SandboxTests(Stack stack)
{
    private static readonly string[] Lists =
        ["kerja-sama", "register", "pihak", "pemetaan", "kandidat", "daftar-rencana", "rencana-kerja", "laporan", "evaluasi", "klien", "perubahan"];

    [Fact]
    public async Task It_does_anything_in_the_demo_region_and_nothing_elsewhere()
    {
        var real = new Journey(stack.Gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await real.Propose($"Sungguhan dalam uji ini (rekaan) {Guid.CreateVersion7():N}");
        using var sandbox = await RegisterAsync();

        using var proposed = await sandbox.PostAsJsonAsync("/api/v1/kerja-sama", new
        {
            judul = "Percobaan pengembang (rekaan)",
            objek = "Apa saja yang direka",
            ruangLingkup = "Apa saja yang direka",
            jenis = "Ksdpk",
            urusan = new[] { new { kode = "1.02" } },
            paraPihak = new object[]
            {
                new { nama = "Daerah Uji Coba (rekaan)", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "99.99" } },
                new { nama = "Yayasan Rekaan", kelas = "Ormas", pihakKami = false },
            },
            prakarsa = "Daerah",
        });
        proposed.StatusCode.ShouldBe(HttpStatusCode.Created, await proposed.Content.ReadAsStringAsync());
        var trial = (string)(await proposed.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
        using var round = await sandbox.PostAsJsonAsync("/api/v1/pemetaan", new
        {
            tahun = 2030,
            tahunRencana = 2031,
            batasWaktu = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30),
            petunjuk = "Rekaan.",
        });
        round.StatusCode.ShouldBeOneOf([HttpStatusCode.Created, HttpStatusCode.Conflict], await round.Content.ReadAsStringAsync());

        foreach (var list in Lists)
        {
            (await sandbox.GetStringAsync($"/api/v1/{list}?limit=100")).ShouldNotContain(real.Id.ToString(), Case.Sensitive, list);
        }

        using var found = await sandbox.GetAsync($"/api/v1/kerja-sama/{real.Id}");
        using var missed = await (await stack.Gateway.As("demo-kabag-kerja-sama")).GetAsync($"/api/v1/kerja-sama/{trial}");
        found.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        missed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpClient> RegisterAsync()
    {
        using var registered = await (await stack.Gateway.As("demo-admin")).PostAsJsonAsync("/api/v1/klien", new
        {
            clientId = $"uji-{Guid.CreateVersion7():N}",
            nama = "Pengembang (rekaan)",
            perangkatDaerah = "dinas-kesehatan",
            jabatan = "Uji coba",
            ujiCoba = true,
        });
        return await stack.Gateway.As((await registered.Content.ReadFromJsonAsync<JsonNode>())!);
    }
}
