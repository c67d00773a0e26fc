using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Saves what was walked in the domain, in a region of the test's own.</summary>
internal static class Simpanan
{
    public static AsyncServiceScope Masuk(this AgreementsApplication app, string region)
    {
        var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return scope;
    }

    public static Task<KerjaSama> Simpan(
        this AgreementsApplication app, string region, Tahap tahap, JenisKerjaSama jenis = JenisKerjaSama.KsddSukarela, Func<Usulan, Usulan>? ubah = null) =>
        app.Simpan(Perjalanan.Di(tahap, jenis, ubah, region).KerjaSama);

    public static async Task<KerjaSama> Simpan(this AgreementsApplication app, KerjaSama kerjaSama)
    {
        await using var scope = app.Masuk(kerjaSama.RegionCode);
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        db.Add(kerjaSama);
        await db.SaveChangesAsync();
        return kerjaSama;
    }
}
