using System.Net;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>A Pernyataan Kehendak past its year is told to have lapsed by every answer alike, and is nobody's task any more (Permendagri 25/2020 Pasal 13 ayat (3)).</summary>
[Collection(AgreementsCollection.Name)]
public class PernyataanGugurTests(AgreementsApplication app)
{
    [Theory]
    [InlineData("2026-01-06", "AkanBerakhir")]
    [InlineData("2026-01-07", "Gugur")]
    public async Task List_detail_totals_export_and_supervision_say_the_same(string pada, string status)
    {
        const string Daerah = "62.02";
        var jalan = await BerjalanLuarNegeri.Di(app, "PernyataanDitandatangani", tanggal: "2025-01-06", daerah: Daerah);
        var bagian = app.As(Roles.BagianKerjaSama, region: Daerah);
        var naskah = $"{jalan.Naskah}";

        var daftar = (await bagian.Get($"register?status={status}&limit=100&pada={pada}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray().ToArray();
        var satu = (await bagian.Get($"register/{naskah}?pada={pada}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("entri");
        var rinci = (await bagian.Get($"{jalan.Path}?pada={pada}")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("naskah").EnumerateArray().Single();
        var jumlah = (await bagian.Get($"register/ringkasan?pada={pada}")).Body.GetProperty("status").GetProperty(status).GetInt32();
        var ekspor = (await bagian.GetStringAsync($"/api/v1/register/ekspor?bentuk=Csv&pada={pada}")).Split('\n').Single(baris => baris.StartsWith(naskah, StringComparison.Ordinal));
        var tugas = (await bagian.Get($"pengawasan/AkanBerakhir?pada={pada}&limit=100")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray();

        daftar.Single(entri => entri.GetProperty("naskahId").GetString() == naskah).GetProperty("status").GetString().ShouldBe(status);
        satu.GetProperty("status").GetString().ShouldBe(status);
        rinci.GetProperty("status").GetString().ShouldBe(status);
        jumlah.ShouldBe(daftar.Length);
        ekspor.Split(',').ShouldContain(status);
        tugas.Any(satuTugas => satuTugas.GetRawText().Contains(naskah, StringComparison.Ordinal)).ShouldBe(status == "AkanBerakhir");
    }
}
