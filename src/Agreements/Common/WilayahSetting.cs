using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>The regions the service can name: those built in, and those of the CSV that the setting <c>Wilayah:Berkas</c> points to.</summary>
internal static class WilayahSetting
{
    public static void AddDaftarWilayah(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration["Wilayah:Berkas"] is not { Length: > 0 } path)
        {
            builder.Services.AddSingleton(DaftarWilayah.Bawaan);
            return;
        }

        // A wrong path stops the start: better than a register that does not know its regions.
        using var csv = File.OpenText(path);
        var (daftar, errors) = DaftarWilayah.Bawaan.With(csv);
        builder.Services.AddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILogger<DaftarWilayah>>();
            foreach (var error in errors)
            {
                logger.LogWarning("{Path}, record {Record}: {Message}", path, error.Baris, error.Pesan);
            }

            return daftar;
        });
    }
}
