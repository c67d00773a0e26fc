using System.Text.Json;
using Ksd.Gateway.Bootstrap;
using Ksd.Gateway.Tests.Support;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Tests.Bootstrap;

public sealed class DemoPeopleTests
{
    [Fact]
    public async Task They_are_made_on_request_once_called_invented_and_sign_in()
    {
        await using var gateway = await GatewayHost.StartAsync();
        using var admin = await Staff.AdministratorAsync(gateway);
        (await admin.JsonAsync("/api/v1/pengguna")).GetProperty("items").GetArrayLength().ShouldBe(1, "nobody asked for them");

        (await DemoPeople.RunAsync(gateway.Services, CancellationToken.None)).ShouldBe(0);
        var file = Path.Combine(gateway.Place.Folder, "people.json");
        var written = await File.ReadAllTextAsync(file);
        (await DemoPeople.RunAsync(gateway.Services, CancellationToken.None)).ShouldBe(0);

        (await File.ReadAllTextAsync(file)).ShouldBe(written);
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var people = (await admin.JsonAsync("/api/v1/pengguna?limit=100&q=demo.")).GetProperty("items").EnumerateArray().ToArray();
        people.ShouldAllBe(person => person.GetProperty("nama").GetString()!.EndsWith("(rekaan)", StringComparison.Ordinal));
        people.Select(person => person.GetProperty("jabatan")[0].GetProperty("peran")[0].GetString()).ShouldBe(Roles.Regional, ignoreOrder: true);
        var secret = JsonElement.Parse(written).EnumerateArray().Single(one => one.GetProperty("userName").GetString() == "demo.bpkad");
        using var acting = await Browser.On(gateway).SignInAsync("demo.bpkad", secret.GetProperty("password").GetString()!);
        (await acting.JsonAsync("/api/v1/akun/saya")).GetProperty("jabatan").GetString().ShouldBe("Plt. Kepala BPKAD");
    }
}
