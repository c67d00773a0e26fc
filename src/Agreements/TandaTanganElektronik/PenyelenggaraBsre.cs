using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Ksd.Agreements.TandaTanganElektronik;

/// <summary>
/// BSrE's e-sign client service, which an installation runs in its own network: the file, NIK and passphrase as a form, the signed pdf
/// as the answer. The names of its fields follow the service's published client examples and are to be confirmed when it is put in.
/// </summary>
internal sealed class PenyelenggaraBsre : IPenyelenggara
{
    private const int UkuranMax = 50_000_000;

    private readonly HttpClient http;

    public PenyelenggaraBsre(HttpClient http, IOptions<TandaTanganSettings> options)
    {
        var settings = options.Value;
        this.http = http;
        http.BaseAddress = settings.Alamat;
        http.Timeout = settings.Batas;
        http.MaxResponseContentBufferSize = UkuranMax;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.Pengguna}:{settings.KataSandi}")));
    }

    public string Nama => "BSrE";

    public async Task<HasilPenandatanganan> TandaTangani(byte[] pdf, Penandatangan penandatangan, CancellationToken cancellationToken)
    {
        using var berkas = new ByteArrayContent(pdf) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var formulir = new MultipartFormDataContent
        {
            { berkas, "file", "naskah.pdf" },
            { new StringContent(penandatangan.Nik), "nik" },
            { new StringContent(penandatangan.Passphrase), "passphrase" },
            { new StringContent("invisible"), "tampilan" },
        };
        try
        {
            using var jawaban = await http.PostAsync("api/sign/pdf", formulir, cancellationToken);
            return jawaban.IsSuccessStatusCode
                ? new(await jawaban.Content.ReadAsByteArrayAsync(cancellationToken), null, false)
                : new(null, Pesan(await jawaban.Content.ReadAsStringAsync(cancellationToken), jawaban.StatusCode), jawaban.StatusCode >= HttpStatusCode.InternalServerError);
        }
        catch (HttpRequestException)
        {
            return new(null, "Layanan BSrE tidak dapat dihubungi.", true);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(null, "Layanan BSrE tidak menjawab pada waktunya.", true);
        }
    }

    /// <summary>Its own words where it gives any: <c>{"error": "...", "status_code": 2031}</c>.</summary>
    private static string Pesan(string isi, HttpStatusCode status)
    {
        try
        {
            using var json = JsonDocument.Parse(isi);
            if (json.RootElement is { ValueKind: JsonValueKind.Object } && json.RootElement.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.String)
            {
                var pesan = error.GetString()!;
                return pesan[..Math.Min(pesan.Length, 300)];
            }
        }
        catch (JsonException)
        {
            return $"Layanan BSrE menjawab {(int)status} tanpa keterangan.";
        }

        return $"Layanan BSrE menjawab {(int)status} tanpa keterangan.";
    }
}
