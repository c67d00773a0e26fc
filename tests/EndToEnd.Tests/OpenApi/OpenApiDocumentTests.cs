using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.Testing;

namespace Ksd.EndToEnd.OpenApi;

/// <summary>The joined OpenAPI document as others meet it: a linter, two public generators of clients, and those who rely on what it said yesterday.</summary>
[Collection(StackCollection.Name)]
public sealed class OpenApiDocumentTests(Stack stack) : IAsyncLifetime
{
    private const string Client = "demo-dinas-kesehatan";

    // What both programs write: the refusal they provoke, then the title and stage of what they open and read.
    private const string Expected = "/problems/invalid-input\nDibuka klien buatan generator (rekaan) Usulan\n";

    private readonly DirectoryInfo work = Directory.CreateTempSubdirectory("ksd-openapi-");
    private JsonNode document = new JsonObject();

    public async Task InitializeAsync()
    {
        document = await Eventually.Get(
            async () => (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!, joined => joined["info"]!["x-ksd-belum-tersedia"] is null);
        await File.WriteAllTextAsync(Path.Combine(work.FullName, "v1.json"), document.ToJsonString());
    }

    public Task DisposeAsync()
    {
        work.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void It_changes_only_by_decision()
    {
        var actual = HttpInterface.Describe(document);
        if (Environment.GetEnvironmentVariable("KSD_ACCEPT") == "1")
        {
            File.WriteAllText(Tools.Snapshot, actual);
        }

        actual.ShouldBe(File.ReadAllText(Tools.Snapshot), "The HTTP interface changed: run with KSD_ACCEPT=1 and review the difference.");
    }

    [Fact]
    public async Task Spectral_finds_nothing_in_it()
    {
        await Tools.InstallAsync();
        await File.WriteAllTextAsync(Path.Combine(work.FullName, ".spectral.yaml"), "extends: ['spectral:oas']\n");

        (await Tools.RunAsync(work.FullName, Bin("spectral"), ["lint", "--fail-severity", "hint", "v1.json"])).ShouldContain("No results");
    }

    [Fact]
    public async Task A_client_generated_for_TypeScript_compiles_and_works()
    {
        await Tools.InstallAsync();
        Directory.CreateSymbolicLink(Path.Combine(work.FullName, "node_modules"), Tools.Modules);
        await File.WriteAllTextAsync(Path.Combine(work.FullName, "package.json"), """{ "type": "module" }""");
        await File.WriteAllTextAsync(Path.Combine(work.FullName, "coba.ts"), TypeScript);
        await Tools.RunAsync(work.FullName, Bin("openapi-typescript"), ["v1.json", "-o", "ksd.d.ts"]);
        await Tools.RunAsync(
            work.FullName, Bin("tsc"),
            ["--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", "--lib", "es2022,dom", "coba.ts"]);

        (await Tools.RunAsync(work.FullName, "node", ["coba.js", .. Place()])).ShouldBe(Expected);
    }

    [Fact]
    public async Task A_client_generated_for_CSharp_compiles_and_works()
    {
        await Tools.InstallAsync();
        var generator = Path.Combine(Tools.Modules, "nswag/bin/binaries/Net100/dotnet-nswag.dll");
        await Tools.RunAsync(work.FullName, "dotnet", [
            generator, "openapi2csclient", "/input:v1.json", "/output:Klien.cs", "/classname:KsdClient", "/namespace:Ksd.Klien", "/JsonLibrary:SystemTextJson",
            "/GenerateNullableReferenceTypes:true", "/OperationGenerationMode:SingleClientFromOperationId"]);
        await File.WriteAllTextAsync(Path.Combine(work.FullName, "Coba.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(work.FullName, "Program.cs"), CSharp);
        await Tools.RunAsync(work.FullName, "dotnet", ["build", "--nologo", "-v", "quiet", "-o", "bin"]);

        (await Tools.RunAsync(work.FullName, "dotnet", ["bin/Coba.dll", .. Place()])).ShouldBe(Expected);
    }

    private string[] Place() => [stack.Gateway.Anonymous.BaseAddress!.ToString().TrimEnd('/'), Client, stack.Gateway.SecretOf(Client)];

    private static string Bin(string name) => Path.Combine(Tools.Modules, ".bin", name);

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
            <RunAnalyzers>false</RunAnalyzers><DebugType>none</DebugType><GenerateDocumentationFile>false</GenerateDocumentationFile>
          </PropertyGroup>
        </Project>
        """;

    private const string CSharp =
        """
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Ksd.Klien;

        using var http = new HttpClient();
        using var answer = await http.PostAsync(args[0] + "/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = args[1], ["client_secret"] = args[2],
        }));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!);
        var ksd = new KsdClient(http) { BaseUrl = args[0] };

        UsulanInput Usulan(string judul) => new()
        {
            Judul = judul,
            Objek = "Pelayanan kesehatan (rekaan)",
            RuangLingkup = "Kapal puskesmas (rekaan)",
            Jenis = JenisKerjaSama.Ksdpk,
            Urusan = [new UrusanInput { Kode = "1.02" }],
            ParaPihak =
            [
                new PihakInput { Nama = "Pemerintah Kabupaten Kutai Kartanegara", Kelas = KelasPihak.PemerintahDaerah, PihakKami = true },
                new PihakInput { Nama = "Yayasan Rekaan", Kelas = KelasPihak.Ormas, PihakKami = false, IdentitasHukum = "Akta 1/2020 (rekaan)" },
            ],
        };

        try
        {
            await ksd.OpenKerjaSamaAsync(Usulan(""));
        }
        catch (ApiException<Masalah> refused)
        {
            Console.Write(refused.Result.Type + "\n");
        }

        var opened = await ksd.OpenKerjaSamaAsync(Usulan("Dibuka klien buatan generator (rekaan)"));
        var read = await ksd.GetKerjaSamaAsync(opened.Id, null);
        Console.Write($"{read.Judul} {read.Tahap}\n");

        namespace Ksd.Klien
        {
            // What the generator asks of its users: lists of words are read as words.
            public partial class KsdClient
            {
                static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => settings.Converters.Add(new JsonStringEnumConverter());
            }
        }
        """;

    private const string TypeScript =
        """
        import createClient from "openapi-fetch";
        import type { paths, components } from "./ksd.js";

        declare const process: { argv: string[]; stdout: { write(text: string): void } };
        const [baseUrl, id, secret] = process.argv.slice(2) as [string, string, string];
        const ksd = createClient<paths>({ baseUrl });
        const token = await fetch(baseUrl + "/connect/token", {
          method: "POST",
          body: new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret }),
        }).then(answer => answer.json());
        ksd.use({ onRequest({ request }) { request.headers.set("Authorization", `Bearer ${token.access_token}`); return request; } });

        const usulan = (judul: string): components["schemas"]["UsulanInput"] => ({
          judul,
          objek: "Pelayanan kesehatan (rekaan)",
          ruangLingkup: "Kapal puskesmas (rekaan)",
          jenis: "Ksdpk",
          urusan: [{ kode: "1.02" }],
          paraPihak: [
            { nama: "Pemerintah Kabupaten Kutai Kartanegara", kelas: "PemerintahDaerah", pihakKami: true },
            { nama: "Yayasan Rekaan", kelas: "Ormas", pihakKami: false, identitasHukum: "Akta 1/2020 (rekaan)" },
          ],
        });

        const refused = await ksd.POST("/api/v1/kerja-sama", { body: usulan("") });
        process.stdout.write(`${refused.error?.type}\n`);
        const opened = await ksd.POST("/api/v1/kerja-sama", { body: usulan("Dibuka klien buatan generator (rekaan)") });
        const read = await ksd.GET("/api/v1/kerja-sama/{id}", { params: { path: { id: opened.data!.id } } });
        process.stdout.write(`${read.data?.judul} ${read.data?.tahap}\n`);
        """;
}
