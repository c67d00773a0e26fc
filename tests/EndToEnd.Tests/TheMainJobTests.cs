using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Ksd.EndToEnd;

/// <summary>What the system is for, through the gateway, on the whole stack.</summary>
[Collection(StackCollection.Name)]
public sealed class TheMainJobTests(Stack stack)
{
    private static readonly DateOnly Today =
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar")).Date);

    [Fact]
    public async Task A_ksdpk_goes_from_its_proposal_to_its_close_and_the_other_services_follow()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose("Puskesmas terapung kecamatan hulu (rekaan)");
        journey.Tahap.ShouldBe("Persiapan");

        await journey.SignKesepakatan();
        journey.Tahap.ShouldBe("PenyusunanPerjanjian");

        var pertama = await journey.ReadyPerjanjian("PKS Kapal Puskesmas (rekaan)");
        await journey.SignPerjanjian(pertama);
        var kedua = await journey.ReadyPerjanjian("PKS Tenaga Kesehatan (rekaan)");
        await journey.SignPerjanjian(kedua);
        journey.Tahap.ShouldBe("Pelaksanaan");

        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        var rencana = await Until(
            () => bagian.GetFromJsonAsync<JsonNode>($"/api/v1/rencana-kerja?kerjaSamaId={journey.Id}"),
            answer => answer["items"]!.AsArray().Count == 2);
        rencana["items"]!.AsArray().Select(plan => (Guid)plan!["naskahId"]!).ShouldBe([pertama, kedua], ignoreOrder: true);

        foreach (var plan in rencana["items"]!.AsArray())
        {
            await journey.Report((Guid)plan!["id"]!);
        }

        await journey.EndAndClose(pertama, kedua);
        journey.Tahap.ShouldBe("Selesai");

        var register = (await bagian.GetFromJsonAsync<JsonNode>("/api/v1/register?q=rekaan&limit=100"))!["items"]!.AsArray();
        register.Count(item => (Guid)item!["kerjaSamaId"]! == journey.Id).ShouldBe(3, "the Kesepakatan Bersama and both PKS");
    }

    [Fact]
    public async Task A_step_out_of_order_is_refused_with_its_article_and_the_next_steps()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose("Usulan yang melompat (rekaan)");

        using var response = await journey.TryStep("demo-bupati", "TandaTanganiPerjanjian");

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        ((string)problem["type"]!).ShouldStartWith("/problems/");
        problem["dasarHukum"]!.AsArray().ShouldNotBeEmpty();
        problem["tahapBerikutnya"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_blocked_step_names_every_guard_with_article_and_what_lifts_it()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose("Usulan tanpa dampak (rekaan)");

        using var response = await journey.TryStep("demo-bagian-kerja-sama", "SelesaikanPersiapan");

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var syarat = (await response.Content.ReadFromJsonAsync<JsonNode>())!["syarat"]!.AsArray();
        syarat.Select(guard => (string)guard!["id"]!).ShouldBeSubsetOf(
            ["G03", "G04", "G05", "G08", "G09", "DOK-KerangkaAcuanKerja", "DOK-StudiKelayakan", "DOK-DokumenLegalMitra"]);
        var dampak = syarat.Single(guard => (string)guard!["id"]! == "G03")!;
        dampak["dasarHukum"]!.AsArray().Select(dasar => $"{dasar!["peraturan"]} {dasar["pasal"]}").ShouldContain(dasar => dasar.StartsWith("PP 28/2018"));
        ((string)dampak["pengangkat"]!).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Another_region_sees_nothing()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose("Hanya milik Kukar (rekaan)");

        using var response = await (await stack.Gateway.As("demo-samarinda")).GetAsync($"/api/v1/kerja-sama/{journey.Id}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_told()
    {
        using var response = await stack.Gateway.Anonymous.GetAsync("/api/v1/register");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_sample_register_is_imported_and_says_how_many_are_in_force()
    {
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "register-public.csv")));
        content.Headers.ContentType = new("text/csv") { CharSet = "utf-8" };
        using var accepted = await bagian.PostAsync("/api/v1/register/impor", content);
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);

        var impor = await Until(
            () => bagian.GetFromJsonAsync<JsonNode>(accepted.Headers.Location),
            job => (string)job["status"]! is "Selesai" or "Gagal");
        ((string)impor["status"]!).ShouldBe("Selesai");
        ((int)impor["jumlahBaris"]!).ShouldBe(120);

        var ringkasan = (await bagian.GetFromJsonAsync<JsonNode>("/api/v1/register/ringkasan?sumber=Impor&pada=2026-11-22"))!;
        var status = ringkasan["status"]!.AsObject().ToDictionary(total => total.Key, total => (int)total.Value!);
        status.Values.Sum().ShouldBe((int)ringkasan["jumlah"]!);
        status["Berlaku"].ShouldBePositive();
        status["TidakDiketahui"].ShouldBePositive("an end that is not reported is not invented");
    }

    /// <summary>Asks again until the answer holds; fails after ten seconds with the last answer.</summary>
    private static async Task<JsonNode> Until(Func<Task<JsonNode?>> ask, Func<JsonNode, bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var answer = (await ask())!;
            if (holds(answer))
            {
                return answer;
            }

            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"Not so after ten seconds: {answer}");
            }

            await pause.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
