using System.Globalization;
using System.Net;
using System.Text;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Import;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Agreements.Tests.Register;

[Collection(AgreementsCollection.Name)]
public sealed class LargeImportTests(AgreementsApplication application)
{
    [Fact]
    public async Task Thousands_of_rows_are_taken_in()
    {
        var server = new RegisterServer(application, "64.74");
        var impor = (await server.Import(Rows(5_000))).Body;
        impor.GetProperty("status").GetString().ShouldBe("Selesai");
        impor.GetProperty("jumlahBaris").GetInt32().ShouldBe(5_000);
        impor.GetProperty("diterima").GetInt32().ShouldBe(4_950);
        impor.GetProperty("duplikat").GetInt32().ShouldBe(50);
        (await server.Bagian.Get("register/ringkasan")).Body.GetProperty("jumlah").GetInt64().ShouldBe(4_950);
        (await server.Bagian.Get("register/ekspor?bentuk=Pdf")).ShouldNameField("bentuk");
        (await server.Bagian.Get("register?q=naskah 4321")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_broke_off_goes_on_after_the_last_row_reported()
    {
        const string Wilayah = "64.02";
        var impor = await Queued(Wilayah, Rows(3_000));
        using var mati = new CancellationTokenSource();
        var berjalan = Run(Wilayah, impor, mati.Token);
        await Eventually.Get(() => Progress(Wilayah, impor), baris => baris >= 1_000);
        await mati.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => berjalan);
        (await Progress(Wilayah, impor)).ShouldBeLessThan(3_000, "it was to break off on the way");

        await Run(Wilayah, impor, CancellationToken.None);
        await using var scope = InRegion(Wilayah);
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        var selesai = await db.Set<ImporRegister>().SingleAsync(i => i.Id == impor);
        (selesai.Status, selesai.BarisSelesai, selesai.Diterima, selesai.Duplikat).ShouldBe((StatusImpor.Selesai, 3_000, 2_970, 30));
        (await db.Set<BarisImpor>().CountAsync(b => b.ImporId == impor)).ShouldBe(3_000);
        (await db.Set<AsalNaskah>().CountAsync(a => a.ImporId == impor)).ShouldBe(2_970);
    }

    /// <summary>An import that no worker knows of.</summary>
    private async Task<Guid> Queued(string wilayah, string csv)
    {
        await using var scope = InRegion(wilayah);
        var stored = await scope.ServiceProvider.GetRequiredService<IFileStore>()
            .Save(new MemoryStream(Encoding.UTF8.GetBytes(csv)), FileKind.Csv, CancellationToken.None);
        var impor = ImporRegister.Queue(
            wilayah, "uji.csv", stored.Sha256, stored.Ukuran, 3_000, ujiCoba: false, new Petugas("uji", "Analis", []), TimeProvider.System.GetUtcNow());
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        db.Add(impor);
        await db.SaveChangesAsync();
        return impor.Id;
    }

    private async Task Run(string wilayah, Guid impor, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(wilayah);
        await scope.ServiceProvider.GetRequiredService<ImportRun>().Execute(impor, cancellationToken);
    }

    private async Task<int> Progress(string wilayah, Guid impor)
    {
        await using var scope = InRegion(wilayah);
        return await scope.ServiceProvider.GetRequiredService<AgreementsDbContext>().Set<ImporRegister>()
            .Where(i => i.Id == impor).Select(i => i.BarisSelesai).SingleAsync();
    }

    private AsyncServiceScope InRegion(string wilayah)
    {
        var scope = application.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(wilayah);
        return scope;
    }

    /// <summary>Rows that differ by title; every hundredth repeats the one before it.</summary>
    private static string Rows(int jumlah)
    {
        var csv = new StringBuilder(Sampel.Kepala).Append('\n');
        for (var i = 1; i <= jumlah; i++)
        {
            var n = i % 100 == 0 ? i - 1 : i;
            csv.Append(CultureInfo.InvariantCulture, $"{i},Kerja sama pelayanan publik naskah {n},PKS,,,Pemerintah Kota Bontang,PT Mitra {n % 7},SOE,Dinas Kesehatan,pelayanan,Bontang,{2019 + (n % 7)}-0{1 + (n % 9)}-15,,lima tahun,{n}000,\n");
        }

        return csv.ToString();
    }
}
