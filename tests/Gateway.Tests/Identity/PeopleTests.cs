using System.Net;
using Ksd.Gateway.Tests.Support;
using Ksd.Regulation;
using Ksd.Testing;

namespace Ksd.Gateway.Tests.Identity;

/// <summary>From the invitation to the last day of a position.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class PeopleTests(RunningGateway gateway)
{
    [Fact]
    public async Task Somebody_is_invited_chooses_a_password_is_appointed_and_works()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var (id, _, message) = await admin.InviteAsync("siti-undangan");
        using var siti = Browser.On(gateway.Host);

        using var weak = await siti.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = await admin.CodeAsync(message), kataSandiBaru = "aaaaaaaaaaaaaaa" });
        (await weak.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("kataSandiBaru", out _).ShouldBeTrue();
        var code = await admin.CodeAsync(message);
        using var chosen = await siti.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = code, kataSandiBaru = Staff.Password });
        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var twice = await siti.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = code, kataSandiBaru = Staff.Password + "-lagi" });
        await twice.ProblemAsync(401, "code-refused");
        using var read = await admin.PostAsync($"/api/v1/pesan/{message}/dibaca");
        await read.ProblemAsync(404, "not-found");

        using var early = await siti.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "siti-undangan", kataSandi = Staff.Password });
        await early.ProblemAsync(403, "no-position");
        using var shown = await admin.GetAsync($"/api/v1/pengguna/{id}");
        using var appointed = await admin.AppointAsync(id, shown.Headers.ETag!.ToString(), Staff.Appointment(kapasitas: "Plt", sampai: "2999-12-31"));
        (await appointed.JsonAsync(200)).GetProperty("jabatan")[0].GetProperty("berlaku").GetBoolean().ShouldBeTrue();

        await siti.SignInAsync("siti-undangan", Staff.Password);
        var me = await siti.JsonAsync("/api/v1/akun/saya");
        me.GetProperty("jabatan").GetString().ShouldBe("Plt. Kepala Dinas Kesehatan");
        me.GetProperty("perangkatDaerah").GetString().ShouldBe("dinas-kesehatan");
        me.GetProperty("peran")[0].GetString().ShouldBe("perangkat-daerah");
        using var people = await siti.GetAsync("/api/v1/pengguna");
        await people.ProblemAsync(403, "forbidden");
    }

    [Fact]
    public async Task A_position_gives_its_roles_from_its_first_day_to_its_last()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("budi-masa", Staff.Appointment("Kepala Bappeda", "bappeda", "bappeda", sampai: "2024-12-31"));
        using var budi = Browser.On(gateway.Host);
        using var over = await budi.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "budi-masa", kataSandi = Staff.Password });
        await over.ProblemAsync(403, "no-position");

        using var shown = await admin.GetAsync($"/api/v1/pengguna/{id}");
        using var again = await admin.AppointAsync(id, shown.Headers.ETag!.ToString(), Staff.Appointment("Sekretaris Bappeda", "bappeda", "bappeda"));
        await again.JsonAsync(200);
        await budi.SignInAsync("budi-masa", Staff.Password);
        using var after = await admin.GetAsync($"/api/v1/pengguna/{id}");
        var held = (await after.JsonAsync(200)).GetProperty("jabatan").EnumerateArray().Single(one => one.GetProperty("berlaku").GetBoolean());

        // The session ends with the position, without anybody ending it.
        var yesterday = TimeProvider.System.LegalDay().AddDays(-1);
        using var ended = await admin.SendAsync(
            HttpMethod.Put, $"/api/v1/pengguna/{id}/jabatan/{held.GetProperty("id").GetString()}/sampai", new { sampai = yesterday }, after.Headers.ETag!.ToString());
        await ended.JsonAsync(200);
        await Eventually.True(async () =>
        {
            using var response = await budi.GetAsync("/api/v1/akun/saya");
            return response.StatusCode == HttpStatusCode.Unauthorized;
        });
    }

    [Fact]
    public async Task Who_holds_two_positions_acts_in_one_at_a_time()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("rina-rangkap");
        using var shown = await admin.GetAsync($"/api/v1/pengguna/{id}");
        using var second = await admin.AppointAsync(
            id, shown.Headers.ETag!.ToString(), Staff.Appointment("Kepala Bagian Kerja Sama", "kabag-kerja-sama", "bagian-kerja-sama", "Plt", sampai: "2999-01-01"));
        await second.JsonAsync(200);
        using var rina = await Browser.On(gateway.Host).SignInAsync("rina-rangkap", Staff.Password);
        (await rina.JsonAsync("/api/v1/akun/saya")).GetProperty("jabatan").GetString().ShouldBe("Kepala Dinas Kesehatan");

        var acting = (await rina.JsonAsync("/api/v1/akun/jabatan")).GetProperty("items")[1];
        using var switched = await rina.SendAsync(HttpMethod.Put, "/api/v1/akun/jabatan", new { jabatanId = acting.GetProperty("id").GetString() });
        await switched.JsonAsync(200);

        var me = await rina.JsonAsync("/api/v1/akun/saya");
        me.GetProperty("jabatan").GetString().ShouldBe("Plt. Kepala Bagian Kerja Sama");
        me.GetProperty("peran").EnumerateArray().Select(role => role.GetString()).ShouldBe(["kabag-kerja-sama"]);
        using var foreign = await rina.SendAsync(HttpMethod.Put, "/api/v1/akun/jabatan", new { jabatanId = Guid.CreateVersion7() });
        await foreign.ProblemAsync(404, "not-found");
    }

    [Theory]
    [InlineData("peran", "kaisar", "2024-01-01", null, "Definitif")]
    [InlineData("peran", "admin-platform", "2024-01-01", null, "Definitif")]
    [InlineData("sampai", "tkksd", "2024-01-01", "2023-01-01", "Definitif")]
    [InlineData("sampai", "tkksd", "2024-01-01", null, "Pj")]
    public async Task A_wrong_appointment_names_the_field(string field, string role, string from, string? to, string capacity)
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var (id, etag, _) = await admin.InviteAsync($"salah-{Guid.CreateVersion7():N}");

        using var response = await admin.AppointAsync(id, etag, Staff.Appointment(peran: role, mulai: from, sampai: to, kapasitas: capacity));

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task An_administrator_gives_no_position_to_themselves_and_does_not_close_their_own_account()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var own = (await admin.JsonAsync("/api/v1/akun/saya")).GetProperty("subjek").GetString();
        using var shown = await admin.GetAsync($"/api/v1/pengguna/{own}");

        using var appointed = await admin.AppointAsync(Guid.Parse(own!), shown.Headers.ETag!.ToString(), Staff.Appointment("Bupati", "kepala-daerah", null));
        using var closed = await admin.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{own}");

        await appointed.ProblemAsync(409, "own-account");
        await closed.ProblemAsync(409, "own-account");
    }

    [Fact]
    public async Task A_stale_version_changes_nothing()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var (id, etag, _) = await admin.InviteAsync("dua-penyunting");
        using var first = await admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{id}", new { nama = "Nama Pertama" }, etag);
        await first.JsonAsync(200);

        using var second = await admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{id}", new { nama = "Nama Kedua" }, etag);
        using var none = await admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{id}", new { nama = "Nama Ketiga" });

        await second.ProblemAsync(412, "version-stale");
        await none.ProblemAsync(428, "version-required");
        (await admin.JsonAsync($"/api/v1/pengguna/{id}")).GetProperty("nama").GetString().ShouldBe("Nama Pertama");
    }

    [Fact]
    public async Task The_list_goes_on_where_it_ended_and_finds_by_the_beginning_of_a_name()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        foreach (var letter in "abc")
        {
            await admin.InviteAsync($"daftar-{letter}");
        }

        var page = await admin.JsonAsync("/api/v1/pengguna?q=daftar-&limit=2");
        var rest = await admin.JsonAsync($"/api/v1/pengguna?q=daftar-&limit=2&cursor={page.GetProperty("next").GetString()}");

        page.GetProperty("items").EnumerateArray().Concat(rest.GetProperty("items").EnumerateArray())
            .Select(item => item.GetProperty("namaPengguna").GetString()).ShouldBe(["daftar-a", "daftar-b", "daftar-c"]);
        rest.GetProperty("next").GetString().ShouldBeNull();
        using var wrong = await admin.GetAsync("/api/v1/pengguna?cursor=!!!");
        await wrong.ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task A_name_that_is_taken_and_one_that_is_none_are_refused()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);

        using var taken = await admin.PostAsync("/api/v1/pengguna", new { namaPengguna = "admin", nama = "Orang lain" });
        using var none = await admin.PostAsync("/api/v1/pengguna", new { namaPengguna = "Ada Spasi", nama = "Orang lain" });

        await taken.ProblemAsync(409, "user-exists");
        await none.ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_comes_back_when_it_is_opened()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("tono-tutup");
        using var tono = await Browser.On(gateway.Host).SignInAsync("tono-tutup", Staff.Password);

        using var closed = await admin.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{id}");
        closed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var gone = await tono.GetAsync("/api/v1/akun/saya");
        await gone.ProblemAsync(401, "unauthenticated");
        using var refused = await tono.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "tono-tutup", kataSandi = Staff.Password });
        await refused.ProblemAsync(401, "sign-in-refused");
        using var recovery = await admin.PostAsync($"/api/v1/pengguna/{id}/pemulihan");
        await recovery.ProblemAsync(409, "account-closed");

        using var opened = await admin.PostAsync($"/api/v1/pengguna/{id}/pembukaan");
        opened.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await tono.SignInAsync("tono-tutup", Staff.Password);
    }

    [Fact]
    public async Task Another_regions_administrator_sees_none_of_them()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("ani-wilayah");
        using var other = await gateway.Host.AsAsync("demo-admin-platform");
        using var opened = await other.PostAsync("/api/v1/platform/wilayah", System.Net.Http.Json.JsonContent.Create(
            new { wilayah = "64.11", namaPengguna = "admin-mahulu", nama = "Administrator (rekaan)" }));
        var password = (await opened.JsonAsync(201)).GetProperty("kataSandi").GetString()!;
        using var stranger = await Browser.On(gateway.Host).SignInAsync("admin-mahulu", password);

        (await stranger.JsonAsync("/api/v1/pengguna?limit=100")).GetProperty("items").GetArrayLength().ShouldBe(1);
        using var shown = await stranger.GetAsync($"/api/v1/pengguna/{id}");
        await shown.ProblemAsync(404, "not-found");
        using var closed = await stranger.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{id}");
        await closed.ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task What_happens_at_the_door_is_on_record_without_a_secret()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("catat-jejak");
        using var browser = Browser.On(gateway.Host);
        using var wrong = await browser.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "catat-jejak", kataSandi = "bukan-kata-sandinya" });
        await wrong.ProblemAsync(401, "sign-in-refused");
        await browser.SignInAsync("catat-jejak", Staff.Password);

        var text = (await admin.JsonAsync("/api/v1/gateway/audit?limit=100")).ToString();
        var refused = (await admin.JsonAsync($"/api/v1/gateway/audit?entitas=Session&id={id}")).GetProperty("items")[0];
        var started = (await admin.JsonAsync("/api/v1/gateway/audit?entitas=Session&limit=1")).GetProperty("items")[0];

        refused.GetProperty("tindakan").GetString().ShouldBe("Refused");
        refused.GetProperty("alamat").GetString().ShouldNotBeNullOrEmpty();
        started.GetProperty("pelaku").GetString().ShouldBe(id.ToString());
        started.GetProperty("sesudah").GetProperty("proof").GetString().ShouldBe("KataSandi");
        text.ShouldContain("Penugasan");
        text.ShouldNotContain(Staff.Password);
        text.ShouldNotContain("passwordHash");
        text.ShouldNotContain("protectedText");
    }
}
