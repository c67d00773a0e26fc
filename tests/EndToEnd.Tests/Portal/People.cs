using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ksd.EndToEnd.Portal;

public sealed record Person(string UserName, string Password);

/// <summary>Invented people, invited and appointed by the administrator as real ones are.</summary>
public sealed partial class People(Gateway gateway)
{
    private const string Password = "kayu ulin di tepi mahakam 7";

    private static readonly Dictionary<string, string> Departments = new()
    {
        ["perangkat-daerah"] = "dinas-kesehatan",
        ["bagian-kerja-sama"] = "bagian-kerja-sama",
        ["kabag-kerja-sama"] = "bagian-kerja-sama",
        ["bappeda"] = "bappeda",
        ["bpkad"] = "bpkad",
        ["bagian-hukum"] = "bagian-hukum",
    };

    private readonly Dictionary<string, Person> known = [];

    public async Task<Person> WithRole(string role)
    {
        if (!known.TryGetValue(role, out var person))
        {
            known[role] = person = await Hire($"uji.{role}", role);
        }

        return person;
    }

    public async Task<Person> Hire(string userName, string role)
    {
        var admin = await gateway.As("demo-admin");
        using var invited = await admin.PostAsJsonAsync("/api/v1/pengguna", new { namaPengguna = userName, nama = $"Rekaan {role}" });
        var answer = await Read(invited);
        var id = (Guid)answer["pengguna"]!["id"]!;

        using var appointment = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/pengguna/{id}/jabatan")
        {
            Content = JsonContent.Create(new
            {
                jabatan = $"Jabatan rekaan {role}",
                perangkatDaerah = Departments.GetValueOrDefault(role),
                peran = new[] { role },
                kapasitas = "Definitif",
                nomorKeputusan = "REKAAN/1/2026",
                mulai = "2026-01-01",
            }),
        };
        appointment.Headers.TryAddWithoutValidation("If-Match", invited.Headers.ETag!.ToString());
        using var appointed = await admin.SendAsync(appointment);
        await Read(appointed);

        using var chosen = new HttpRequestMessage(HttpMethod.Post, "/api/v1/akun/kata-sandi/kode")
        {
            Content = JsonContent.Create(new { kode = await Code((Guid)answer["pesanId"]!), kataSandiBaru = Password }),
        };
        chosen.Headers.Add("X-Ksd-Csrf", "1");
        using var done = await gateway.Anonymous.SendAsync(chosen);
        done.EnsureSuccessStatusCode();
        return new Person(userName, Password);
    }

    /// <summary>Signs in and hands back the session's cookie, as its header.</summary>
    public async Task<string> Session(Person person)
    {
        using var door = new HttpRequestMessage(HttpMethod.Post, "/api/v1/akun/masuk")
        {
            Content = JsonContent.Create(new { namaPengguna = person.UserName, kataSandi = person.Password }),
        };
        door.Headers.Add("X-Ksd-Csrf", "1");
        using var signedIn = await gateway.Anonymous.SendAsync(door);
        await Read(signedIn);
        return "Cookie: " + signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>The one-time code in a message that the administrator opens.</summary>
    public async Task<string> Code(Guid message)
    {
        using var opened = await (await gateway.As("demo-admin")).PostAsync($"/api/v1/pesan/{message}/dibaca", null);
        return CodeInLink().Match((string)(await Read(opened))["isi"]!).Groups[1].Value;
    }

    private static async Task<JsonNode> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{(int)response.StatusCode}: {text}");
    }

    [GeneratedRegex(@"#([A-Za-z0-9_\-]+)")]
    private static partial Regex CodeInLink();
}
