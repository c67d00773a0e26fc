using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Support;

/// <summary>One kerja sama over HTTP, each act by whose it is. It always works on the version it read last.</summary>
public class Dosir
{
    public const string Dinas = "1.03.01";

    protected Dosir(AgreementsApplication app, Answer terakhir)
    {
        (App, Terakhir, Id) = (app, terakhir, terakhir.Id);
        ParaPihak = [.. terakhir.Body.GetProperty("paraPihak").EnumerateArray().Select(pihak => pihak.GetProperty("id").GetGuid())];
    }

    public AgreementsApplication App { get; }

    public Answer Terakhir { get; protected set; }

    public Guid Id { get; }

    /// <summary>Ours first.</summary>
    public Guid[] ParaPihak { get; }

    /// <summary>The day of what happens next.</summary>
    public string Tanggal { get; set; } = "2025-01-06";

    /// <summary>The naskah begun last.</summary>
    public Guid Naskah { get; protected set; }

    /// <summary>The region that all who act are of.</summary>
    public string Daerah { get; init; } = TestTokens.Region;

    public string Path => $"kerja-sama/{Id}";

    public string ETag => Terakhir.ETag!;

    public string? Tahap => Terakhir.Text("tahap");

    protected virtual Dictionary<string, string> Alasan => [];

    public static async Task<Dosir> Buka(AgreementsApplication app, object usulan) => new(app, await Open(app, usulan));

    /// <summary>Takes a step as an office; the answer, good or bad.</summary>
    public async Task<Answer> Coba(string peristiwa, string role, object? body = null, string? ifMatch = null) =>
        await As(role).Post($"{Path}/langkah/{peristiwa}", body ?? new { tanggal = Tanggal, alasanPeringatan = Alasan }, ifMatch ?? ETag);

    public async Task Langkah(string peristiwa, string role, Guid? naskahId = null, string? alasan = null) => Terakhir =
        (await Coba(peristiwa, role, new { tanggal = Tanggal, naskahId, alasan, alasanPeringatan = Alasan })).ShouldBe(HttpStatusCode.OK);

    public Task<Answer> CobaCatat(string sumber, string role, object body) => As(role).Put($"{Path}/{sumber}", body, ETag);

    public async Task Catat(string sumber, string role, object body) => Terakhir = (await CobaCatat(sumber, role, body)).ShouldBe(HttpStatusCode.OK);

    public async Task<Guid> Unggah(string jenis, Guid? naskahId = null, string role = Roles.PerangkatDaerah)
    {
        var answer = (await CobaUnggah(jenis, Pdf($"{jenis} {naskahId} {Guid.CreateVersion7()}"), naskahId, role)).ShouldBe(HttpStatusCode.Created);

        // A paper changes no stage.
        Terakhir = Terakhir with { ETag = answer.ETag };
        return answer.Body.GetProperty("dokumen").GetProperty("id").GetGuid();
    }

    public Task<Answer> CobaUnggah(string jenis, HttpContent content, Guid? naskahId = null, string role = Roles.PerangkatDaerah) => As(role).Send(
        HttpMethod.Post, $"{Path}/dokumen?jenis={jenis}&tanggal={Tanggal}{(naskahId is null ? "" : $"&naskahId={naskahId}")}", content, ETag);

    public Task<Answer> CobaSusun(string jenis, string role, object isi, Guid? mengubahId = null) =>
        As(role).Post($"{Path}/naskah", new { jenis, tanggal = Tanggal, mengubahId, isi, alasanPeringatan = Alasan }, ETag);

    public async Task Susun(string jenis, string role, object isi, Guid? mengubahId = null)
    {
        var answer = (await CobaSusun(jenis, role, isi, mengubahId)).ShouldBe(HttpStatusCode.Created);
        Naskah = answer.Body.GetProperty("naskahId").GetGuid();
        Terakhir = answer with { Body = answer.Body.GetProperty("kerjaSama") };
    }

    /// <summary>Every party signs; ours in the capacity given.</summary>
    public async Task Tandatangani(string jenis, string mitra, string kami = "KepalaDaerah")
    {
        var bukti = await Unggah(jenis, Naskah);
        for (var i = 0; i < ParaPihak.Length; i++)
        {
            await Catat($"naskah/{Naskah}/tanda-tangan/{ParaPihak[i]}", Roles.BagianKerjaSama, new
            {
                tanggal = Tanggal,
                nama = $"Pimpinan {i}",
                jabatan = "Pimpinan",
                kapasitas = i == 0 ? kami : mitra,
                nomorNaskah = $"{i}/{jenis}",
                metode = "Basah",
                buktiDokumenId = bukti,
            });
        }
    }

    public async Task<Answer> Baca(string role = Roles.KabagKerjaSama) => Terakhir = (await As(role).Get(Path)).ShouldBe(HttpStatusCode.OK);

    /// <summary>What stands in the way of a step on a day, or nothing.</summary>
    public async Task<string[]> Kekurangan(string peristiwa, string? pada = null) =>
    [
        .. (await As(Roles.KabagKerjaSama).Get($"{Path}/langkah?pada={pada ?? Tanggal}")).Langkah(peristiwa, "langkah")
            .GetProperty("syarat").EnumerateArray().Select(syarat => syarat.GetProperty("id").GetString()!).Distinct(),
    ];

    /// <summary>What counts of the facts of a kind.</summary>
    public async Task<System.Text.Json.JsonElement[]> Fakta(string jenis) =>
        [.. (await Baca()).Body.GetProperty("fakta").EnumerateArray().Where(fakta => fakta.GetProperty("jenis").GetString() == jenis)];

    public static HttpContent Pdf(string isi) => File(Encoding.UTF8.GetBytes($"%PDF-1.7 {isi}"), "application/pdf");

    public static HttpContent File(byte[] isi, string jenis) =>
        new ByteArrayContent(isi) { Headers = { ContentType = new MediaTypeHeaderValue(jenis) } };

    protected static async Task<Answer> Open(AgreementsApplication app, object usulan, string daerah = TestTokens.Region) =>
        (await app.As(Roles.PerangkatDaerah, Dinas, daerah).Post("kerja-sama", usulan)).ShouldBe(HttpStatusCode.Created);

    public HttpClient As(string role) => App.As(role, role == Roles.PerangkatDaerah ? Dinas : null, Daerah);
}
