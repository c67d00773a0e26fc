using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace Ksd.Agreements.TandaTanganElektronik;

internal enum PilihanPenyelenggara
{
    /// <summary>No electronic signing here; wet signatures only.</summary>
    Tidak,

    /// <summary>The test issuer; its signatures say that they are worth nothing.</summary>
    Uji,
    Bsre,
}

/// <summary>Section <c>TandaTanganElektronik</c> of the configuration.</summary>
internal sealed class TandaTanganSettings
{
    public PilihanPenyelenggara Penyelenggara { get; set; }

    /// <summary>Of BSrE's client service.</summary>
    public Uri? Alamat { get; set; }

    public string? Pengguna { get; set; }

    public string? KataSandi { get; set; }

    public TimeSpan Batas { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>A folder of the root certificates that are trusted (pem or der): those of Indonesia's Root CA and its PSrE.</summary>
    public string? Akar { get; set; }
}

/// <summary>The roots that a signature is checked against.</summary>
internal sealed class DaftarAkar
{
    public DaftarAkar(IOptions<TandaTanganSettings> options, PenyelenggaraUji uji)
    {
        if (options.Value.Akar is { } folder)
        {
            foreach (var berkas in Directory.EnumerateFiles(folder).Where(nama => Path.GetExtension(nama) is ".pem" or ".crt" or ".cer" or ".der").Order(StringComparer.Ordinal))
            {
                Akar.Add(X509CertificateLoader.LoadCertificateFromFile(berkas));
            }
        }

        if (options.Value.Penyelenggara is PilihanPenyelenggara.Uji)
        {
            Akar.Add(uji.SertifikatAkar);
        }
    }

    public X509Certificate2Collection Akar { get; } = [];
}

/// <summary>The issuer that this installation signs with, if any.</summary>
internal sealed class PenyelenggaraTerpilih(IOptions<TandaTanganSettings> options, IServiceProvider services)
{
    public IPenyelenggara? Penyelenggara => options.Value.Penyelenggara switch
    {
        PilihanPenyelenggara.Uji => services.GetRequiredService<PenyelenggaraUji>(),
        PilihanPenyelenggara.Bsre => services.GetRequiredService<PenyelenggaraBsre>(),
        _ => null,
    };
}

internal static class TandaTanganSetup
{
    public static void AddTandaTanganElektronik(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<TandaTanganSettings>(settings =>
        {
            settings.Penyelenggara = builder.Environment.IsDevelopment() ? PilihanPenyelenggara.Uji : PilihanPenyelenggara.Tidak;
            builder.Configuration.GetSection("TandaTanganElektronik").Bind(settings);
        });
        builder.Services.AddSingleton<PenyelenggaraUji>();
        builder.Services.AddSingleton<DaftarAkar>();
        builder.Services.AddHttpClient<PenyelenggaraBsre>();
        builder.Services.AddTransient<PenyelenggaraTerpilih>();
    }
}
