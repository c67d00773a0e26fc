using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ksd.EndToEnd.Portal;

/// <summary>What each office comes for, from the first page to the result.</summary>
[Collection(StackCollection.Name)]
public sealed class RoleTests(Stack stack)
{
    private const int Telephone = 360;

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).Date);

    [Fact]
    public async Task Bagian_kerja_sama_takes_the_step_that_waits_for_it_on_a_telephone()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose($"Puskesmas keliling {Guid.CreateVersion7():N} (rekaan)");
        await journey.Prepare();
        var browser = await stack.Browser();
        await using var window = await browser.As("bagian-kerja-sama", Telephone);
        var page = window.Page;
        await page.GotoAsync("/beranda");
        await page.ClickAsync($"a[href='/kerja-sama/{journey.Id}']");
        var step = page.GetByRole(AriaRole.Button, new() { Name = "Selesaikan persiapan", Exact = true });
        await step.WaitForAsync();
        foreach (var reason in await page.Locator("form", new() { Has = step }).Locator("[name^='peringatan.']").AllAsync())
        {
            await reason.FillAsync("Tidak melalui Daftar Rencana (rekaan).");
        }

        await step.ClickAsync();
        await page.WaitForURLAsync("**pesan=langkah*");
        await Expect(page.Locator(".ksd-jalur .kini").First).ToContainTextAsync("Siap ditawarkan");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tkksd_scores_two_offices_agree_on_the_list_and_the_bupati_decides_it()
    {
        var (round, candidate) = await Passed();
        var browser = await stack.Browser();
        await using var team = await browser.As("tkksd");
        var page = team.Page;
        await page.GotoAsync($"/pemetaan/kandidat/{candidate}/nilai");
        foreach (var score in await page.Locator("input[name^='skor-']").AllAsync())
        {
            await score.FillAsync("75");
        }

        foreach (var reason in await page.Locator("input[name^='alasan-']").AllAsync())
        {
            await reason.FillAsync("Menurut kajian (rekaan).");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan penilaian" }).ClickAsync();
        await page.WaitForURLAsync("**pesan=tersimpan*");

        await using var office = await browser.As("kabag-kerja-sama");
        page = office.Page;
        await page.GotoAsync($"/pemetaan/{round}/daftar");
        await page.ClickAsync("summary:has-text('Susun daftar rencana')");
        await page.ClickAsync("details[open] button[name=_kirim]");
        await page.WaitForURLAsync("**/pemetaan/daftar/*pesan=tersimpan*");
        var list = new Uri(page.Url).AbsolutePath;
        await Minutes(page);
        await AgreeByKeyboard(page);

        await using var planning = await browser.As("bappeda");
        await planning.Page.GotoAsync(list);
        await planning.Page.ClickAsync("summary:has-text('Sepakati daftar')");
        await planning.Page.ClickAsync("details[open] button[name=_kirim]");
        await planning.Page.WaitForURLAsync("**pesan=tersimpan*");

        await using var bupati = await browser.As("kepala-daerah");
        page = bupati.Page;
        await page.GotoAsync(list);
        await page.ClickAsync("summary:has-text('Tetapkan dengan keputusan')");
        await page.FillAsync("details[open] [name=nomor]", "100/REKAAN/2026");
        await page.FillAsync("details[open] [name=tanggal]", Iso(Today));
        await page.ClickAsync("details[open] button[name=_kirim]");
        await page.WaitForURLAsync("**pesan=tersimpan*");
        await Expect(page.Locator(".ksd-tahap [aria-current=step]")).ToHaveTextAsync("Ditetapkan");

        // What is planned becomes a kerja sama, with what the candidate said.
        await using var department = await browser.As("perangkat-daerah");
        page = department.Page;
        await page.GotoAsync(list);
        await page.GetByRole(AriaRole.Link, new() { Name = "Mulai kerja sama" }).First.ClickAsync();
        await Expect(page.Locator("#nama-0")).ToHaveValueAsync("Yayasan Rekaan");
        team.Complaints.Concat(office.Complaints).Concat(planning.Complaints).Concat(bupati.Complaints).Concat(department.Complaints).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tkksd_assesses_and_the_sekda_decides_an_evaluation()
    {
        var plan = (await stack.Contents.Fill("{rencanaKerja}"));
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        using var opened = await bagian.PostAsJsonAsync($"/api/v1/rencana-kerja/{plan}/evaluasi", new { tahun = Today.Year, semester = Today.Month <= 6 ? 1 : 2 });
        var evaluation = $"/evaluasi/penilaian/{(string)(await Read(opened))["id"]!}";
        var browser = await stack.Browser();
        await using var team = await browser.As("tkksd");
        var page = team.Page;
        await page.GotoAsync(evaluation);
        foreach (var row in await page.Locator("tr", new() { Has = page.Locator("input[type=radio]") }).AllAsync())
        {
            // Nothing was measured yet, so no impact can be claimed.
            var impact = (await row.Locator("th").InnerTextAsync()).Contains("Dampak", StringComparison.Ordinal);
            await row.Locator($"input[type=radio][value='{(impact ? 0 : 3)}']").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan penilaian TKKSD" }).ClickAsync();
        await page.WaitForURLAsync("**pesan=tersimpan*");

        await using var secretary = await browser.As("sekda");
        page = secretary.Page;
        await page.GotoAsync(evaluation);
        await page.ClickAsync("summary:has-text('Putuskan evaluasi')");
        await page.SelectOptionAsync("details[open] [name=verdict]", "Perbaiki");
        await page.FillAsync("details[open] [name=pertimbangan]", "Dampak belum terukur (rekaan).");
        await page.FillAsync("details[open] [name='tindakLanjut[0].uraian']", "Ukur indikator dampak (rekaan).");
        await page.FillAsync("details[open] [name='tindakLanjut[0].penanggung']", "dinas-kesehatan");
        await page.FillAsync("details[open] [name='tindakLanjut[0].tenggat']", Iso(Today.AddMonths(2)));
        await page.ClickAsync("details[open] button[name=_kirim]");
        await page.WaitForURLAsync("**pesan=tersimpan*");
        await Expect(page.Locator("#putusan")).ToContainTextAsync("Perbaiki");
        team.Complaints.Concat(secretary.Complaints).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sekda")]
    [InlineData("kepala-daerah")]
    public async Task Who_leads_sees_what_waits_and_opens_a_figure_of_the_portfolio(string role)
    {
        await stack.Contents.Fill("{kerjaSama}");
        var browser = await stack.Browser();
        await using var window = await browser.As(role);
        var page = window.Page;
        await page.GotoAsync("/beranda");
        await Expect(page.Locator("#h-menunggu")).ToBeVisibleAsync();
        await page.ClickAsync("nav a[href='/evaluasi']");
        await page.ClickAsync("a[href='/evaluasi/portofolio']");
        await Expect(page.Locator("h1")).ToContainTextAsync("Portofolio");
        await page.Locator("main table th a").First.ClickAsync();
        await page.WaitForURLAsync("**/evaluasi/portofolio/*");
        await Expect(page.Locator("h1")).Not.ToBeEmptyAsync();
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Inspektorat_reads_the_trail_of_one_record_and_checks_the_chain()
    {
        var id = await stack.Contents.Fill("{kerjaSama}");
        var browser = await stack.Browser();
        await using var window = await browser.As("inspektorat");
        var page = window.Page;
        await page.GotoAsync("/administrasi/audit");
        await page.FillAsync("#entitas", "KerjaSama");
        await page.FillAsync("#id", id);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tampilkan" }).ClickAsync();
        await Expect(page.Locator("main tbody tr").First).ToContainTextAsync(id);
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa rantai" }).ClickAsync();
        await Expect(page.Locator("[role=status]")).ToContainTextAsync("utuh");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_administrator_registers_a_system_and_its_secret_lets_it_in()
    {
        var browser = await stack.Browser();
        await using var window = await browser.As("admin");
        var page = window.Page;
        await page.GotoAsync("/administrasi/klien");
        await page.ClickAsync("summary:has-text('Daftarkan sistem')");
        await page.FillAsync("#clientId", "dinkes-rekaan");
        await page.FillAsync("#nama", "SIMRS rekaan");
        await page.FillAsync("#jabatan", "Sistem Dinas Kesehatan (rekaan)");
        await page.FillAsync("#perangkatDaerah", "dinas-kesehatan");
        await page.CheckAsync("[name=peran][value=perangkat-daerah]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Daftarkan", Exact = true }).ClickAsync();
        var secret = await page.Locator("#rahasia").InnerTextAsync();
        (await stack.Gateway.Token("dinkes-rekaan", secret)).ShouldNotBeEmpty();
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Anybody_finds_what_was_signed_on_a_telephone_without_script()
    {
        await stack.Contents.Fill("{kerjaSama}");
        var browser = await stack.Browser();
        await using var window = await browser.Anybody(Telephone, script: false);
        var page = window.Page;
        await page.GotoAsync("/daerah/64.02");
        await page.FillAsync("#q", "Perahu Sehat");
        await page.ClickAsync("form[role=search] button");
        await Expect(page.Locator("main tbody th").First).ToContainTextAsync("PKS Perahu Sehat (rekaan)");
    }

    private static async Task Minutes(IPage page)
    {
        await page.ClickAsync("summary:has-text('Catat risalah')");
        var form = page.Locator("details[open]");
        foreach (var (name, value) in new[]
        {
            ("nomor", "01/RISALAH/REKAAN"), ("tanggal", Iso(Today)), ("tempat", "Ruang rapat (rekaan)"), ("pembahasan", "Membahas daftar satu per satu (rekaan)."),
            ("kesimpulan", "Daftar disetujui (rekaan)."),
        })
        {
            await form.Locator($"[name={name}]").FillAsync(value);
        }

        foreach (var i in new[] { 0, 1 })
        {
            foreach (var name in new[] { "nama", "jabatan", "instansi" })
            {
                await form.Locator($"[name='daftarHadir[{i.ToString(CultureInfo.InvariantCulture)}].{name}']").FillAsync($"Rekaan {name}");
            }
        }

        await form.Locator("button[name=_kirim]").ClickAsync();
        await page.WaitForURLAsync("**pesan=tersimpan*");
        await Expect(page.Locator("main")).ToContainTextAsync("01/RISALAH/REKAAN");
    }

    private static async Task AgreeByKeyboard(IPage page)
    {
        await Reach(page, page.Locator("summary:has-text('Sepakati daftar')"));
        await page.Keyboard.PressAsync("Enter");
        await Reach(page, page.Locator("details[open] button[name=_kirim]"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("Bagian Kerja Sama: sepakat");
    }

    /// <summary>Goes from place to place as somebody without a mouse does.</summary>
    private static async Task Reach(IPage page, ILocator place)
    {
        for (var i = 0; i < 100; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await place.EvaluateAsync<bool>("place => place === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException("The keyboard does not get there.");
    }

    /// <summary>A round of its own with a candidate that passed triage.</summary>
    private async Task<(string Round, string Candidate)> Passed()
    {
        var (bagian, dinas) = (await stack.Gateway.As("demo-bagian-kerja-sama"), await stack.Gateway.As("demo-dinas-kesehatan"));
        using var opened = await bagian.PostAsJsonAsync("/api/v1/pemetaan", new { tahun = 2050, tahunRencana = 2051, batasWaktu = Today.AddDays(30), petunjuk = "Rekaan." });
        var round = (string)(await Read(opened))["id"]!;
        using var proposed = await dinas.PostAsJsonAsync("/api/v1/kandidat", new
        {
            pemetaanId = round,
            judul = "Rujukan bersama (rekaan)",
            kodeUrusan = "1.02",
            isi = new
            {
                isu = "Pasien rujukan menunggu lebih dari enam jam (rekaan).",
                kebutuhan = "Layanan rujukan bersama (rekaan).",
                eksternalitas = new { tingkat = "TidakAda" },
                calonMitra = new[] { new { kelas = "Ormas", nama = "Yayasan Rekaan" } },
                dampakKesejahteraan = new[] { Impact("Angka kematian ibu", 120, 90) },
                dampakPelayananPublik = new[] { Impact("Waktu tunggu rujukan", 6, 2) },
                rpjmd = new { dokumen = "Perda 6/2021", program = "Rekaan", kode = "1.02.02" },
                beban = new { masyarakat = false, daerah = false },
                kepatuhan = new { kesusilaan = true, ketertibanUmum = true, kepentinganNasional = true, peraturanPerundangUndangan = true },
            },
        });
        var candidate = (string)(await Read(proposed))["id"]!;
        var submitted = await Step(dinas, $"/api/v1/kandidat/{candidate}/pengajuan", proposed.Headers.ETag!.ToString(), null);
        await Step(bagian, $"/api/v1/kandidat/{candidate}/triase", submitted, new { keputusan = "Lolos" });
        return (round, candidate);
    }

    private static object Impact(string indikator, int nilaiAwal, int target) =>
        new { indikator, satuan = "jam", nilaiAwal, tahunAwal = 2025, target, tahunTarget = 2029, sumber = "Dinas Kesehatan" };

    private static async Task<string> Step(HttpClient client, string path, string etag, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        using var response = await client.SendAsync(request);
        await Read(response);
        return response.Headers.ETag!.ToString();
    }

    private static async Task<JsonNode> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonNode.Parse(text)!;
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
