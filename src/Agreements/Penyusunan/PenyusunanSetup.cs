using Ksd.Agreements.TandaTanganElektronik;
using Ksd.Drafting;

namespace Ksd.Agreements.Penyusunan;

/// <summary>Where the page that tells about a printed text is found from outside; setting <c>Verifikasi:Alamat</c>, else the gateway's own address.</summary>
internal sealed record AlamatVerifikasi(Uri Alamat)
{
    public PenandaVerifikasi Penanda(string region, string kode) => new(kode, new Uri(Alamat, $"/daerah/{region}/verifikasi/{kode}").ToString());
}

internal static class PenyusunanSetup
{
    public static void AddPenyusunan(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<LibreOfficeSettings>(builder.Configuration.GetSection("LibreOffice"));
        builder.Services.AddSingleton<LibreOffice>();
        builder.Services.AddSingleton(new AlamatVerifikasi(new Uri(
            builder.Configuration["Verifikasi:Alamat"] ?? builder.Configuration["Identity:Authority"] ?? "http://localhost:8080")));
        builder.AddTandaTanganElektronik();
    }
}
