using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace Ksd.Bench;

/// <summary>
/// Clients of many departments read and write while one replica of Agreements is killed and started again, and the other is stopped in order
/// and started again, as an update does. A reader must not notice. A writer that gets no answer asks again with the same Idempotency-Key, as the
/// API's description says; afterwards every write that was acknowledged must be found, once.
/// </summary>
internal static class Outage
{
    private const int Departments = 20;
    private const string Service = "agreements";

    private static readonly string[] Roles = ["perangkat-daerah"];

    // People and programs pause between requests; without it 200 connections measure only the queue.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task Run(Stack stack, int clients, int seconds)
    {
        var offices = await Offices(stack);
        var tally = new Tally();
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var working = Enumerable.Range(0, clients).Select(i => Work(offices[i % Departments], i, tally, over.Token)).ToArray();

        var replicas = Replica.Of(Service);
        await Task.Delay(TimeSpan.FromSeconds(seconds / 5.0));
        Say("killed", replicas[0]);
        await replicas[0].EndAsync("KILL");
        await Task.Delay(TimeSpan.FromSeconds(seconds / 5.0));
        await replicas[0].StartAgainAsync();
        Say("back", replicas[0]);
        Say("stopped for an update", replicas[1]);
        await replicas[1].EndAsync("TERM");
        await replicas[1].StartAgainAsync();
        Say("updated", replicas[1]);
        await Task.WhenAll(working);

        var (lost, doubled) = await Check(stack, tally);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} clients of {Departments} departments for {seconds} s, 2 replicas, one killed, one updated: {tally.Reads:N0} reads, {tally.FailedReads.Count} failed; {tally.Written.Count:N0} writes acknowledged, {tally.Repeated} of them after asking again, {lost} lost, {doubled} doubled."));
        foreach (var failure in tally.FailedReads.GroupBy(what => what).Take(5))
        {
            Console.WriteLine($"  {failure.Count()} x {failure.Key}");
        }
    }

    private static void Say(string what, Replica replica) => Console.Error.WriteLine($"  {Service} {replica.Address}: {what}");

    /// <summary>A client system of each department, registered by the administrator as any other.</summary>
    private static async Task<HttpClient[]> Offices(Stack stack)
    {
        var admin = await stack.Gateway.As("demo-admin");
        var offices = new HttpClient[Departments];
        for (var i = 0; i < Departments; i++)
        {
            using var registered = await admin.PostAsJsonAsync("/api/v1/klien", new
            {
                clientId = $"beban-{i}",
                nama = $"Dinas Rekaan {i}",
                perangkatDaerah = $"dinas-rekaan-{i}",
                jabatan = "Operator",
                peran = Roles,
            });
            registered.EnsureSuccessStatusCode();
            offices[i] = await stack.Gateway.As((await registered.Content.ReadFromJsonAsync<JsonNode>())!);
        }

        return offices;
    }

    private static async Task Work(HttpClient office, int number, Tally tally, CancellationToken over)
    {
        Guid? last = null;
        for (var turn = number; !over.IsCancellationRequested; turn++)
        {
            if (turn % 4 == 0)
            {
                last = await Write(office, tally);
            }
            else
            {
                await Read(office, last is { } id && turn % 2 == 0 ? $"/api/v1/kerja-sama/{id}" : "/api/v1/kerja-sama?limit=20", tally);
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private static async Task Read(HttpClient office, string path, Tally tally)
    {
        Interlocked.Increment(ref tally.Reads);
        try
        {
            using var answer = await office.GetAsync(path);
            if (!answer.IsSuccessStatusCode)
            {
                tally.FailedReads.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}"[..60]);
            }
        }
        catch (HttpRequestException exception)
        {
            tally.FailedReads.Add(exception.Message);
        }
    }

    private static async Task<Guid> Write(HttpClient office, Tally tally)
    {
        var key = Guid.CreateVersion7().ToString("N");
        for (var attempt = 0; ; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/kerja-sama") { Content = JsonContent.Create(Usulan(key)) };
            request.Headers.Add("Idempotency-Key", key);
            using var answer = await office.SendAsync(request);
            if (answer.StatusCode is HttpStatusCode.Created)
            {
                var id = (Guid)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
                tally.Written[key] = id;
                Interlocked.Add(ref tally.Repeated, attempt > 0 ? 1 : 0);
                return id;
            }

            // Nothing was promised: 502, 503 and 504 say to ask again, 409 that the first request is still in hand.
            if (answer.StatusCode is not (HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.Conflict))
            {
                throw new InvalidOperationException($"A write was refused: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }

            await Task.Delay(Pause);
        }
    }

    private static object Usulan(string key) => new
    {
        judul = $"Beban {key} (rekaan)",
        objek = "Pelayanan kesehatan bergerak (rekaan)",
        ruangLingkup = "Kapal puskesmas (rekaan)",
        jenis = "Ksdpk",
        urusan = new[] { new { kode = "1.02" } },
        paraPihak = new object[]
        {
            new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true },
            new { nama = "Yayasan Rekaan", kelas = "Ormas", pihakKami = false, identitasHukum = "Akta 1/2020 (rekaan)" },
        },
    };

    private static async Task<(int Lost, int Doubled)> Check(Stack stack, Tally tally)
    {
        var found = new Dictionary<string, List<Guid>>();
        await using var connection = new NpgsqlConnection(stack.Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT id, split_part(judul, ' ', 2) FROM kerja_sama WHERE judul LIKE 'Beban %'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            (found.TryGetValue(reader.GetString(1), out var ids) ? ids : found[reader.GetString(1)] = []).Add(reader.GetGuid(0));
        }

        return (tally.Written.Count(one => !found.TryGetValue(one.Key, out var ids) || !ids.Contains(one.Value)), found.Values.Count(ids => ids.Count > 1));
    }

    private sealed class Tally
    {
        public int Reads;
        public int Repeated;

        public ConcurrentBag<string> FailedReads { get; } = [];

        public ConcurrentDictionary<string, Guid> Written { get; } = [];
    }
}

/// <summary>One process of a service of this bench's stack, ended and started from outside as an operator would.</summary>
internal sealed class Replica(int id)
{
    private readonly string[] line = Read(id, "cmdline");
    private readonly string[] environment = Read(id, "environ");
    private readonly string folder = new FileInfo($"/proc/{id}/cwd").ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    private int current = id;

    public string Address => environment.Single(one => one.StartsWith("ASPNETCORE_URLS=", StringComparison.Ordinal)).Split('=', 2)[1];

    public static Replica[] Of(string service) =>
    [
        .. from entry in Directory.EnumerateDirectories("/proc")
           let id = int.TryParse(Path.GetFileName(entry), CultureInfo.InvariantCulture, out var number) ? number : 0
           where id > 0 && Read(id, "cmdline") is ["dotnet", var program, ..] && program.EndsWith($"Ksd.{service}.dll", StringComparison.OrdinalIgnoreCase) && IsOurs(id)
           select new Replica(id),
    ];

    public async Task EndAsync(string signal)
    {
        await Tool.Run("kill", [$"-{signal}", current.ToString(CultureInfo.InvariantCulture)]);
        while (Directory.Exists($"/proc/{current}"))
        {
            await Task.Delay(20);
        }
    }

    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        foreach (var one in environment.Select(one => one.Split('=', 2)).Where(one => one.Length == 2))
        {
            start.Environment[one[0]] = one[1];
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Kill();
        current = process.Id;
        using var http = new HttpClient { BaseAddress = new Uri(Address) };
        while (!await Healthy(http))
        {
            await Task.Delay(100);
        }
    }

    private static async Task<bool> Healthy(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync("/health");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Another stack may run beside this one: ours has this process above it.
    private static bool IsOurs(int id)
    {
        while (id > 1 && id != Environment.ProcessId)
        {
            id = int.Parse(File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1].Split(' ')[1], CultureInfo.InvariantCulture);
        }

        return id == Environment.ProcessId;
    }

    private static string[] Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // it ended meanwhile, or is not ours to look into
        }
    }
}
