using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

[Collection(AgreementsCollection.Name)]
public sealed class ImportSampleTests(AgreementsApplication application)
{
    [Fact]
    public async Task The_sample_register_answers_how_many_are_still_in_force()
    {
        var server = new RegisterServer(application, "64.01");
        var impor = await server.ImportSample();
        Numbers(impor.Body).ShouldBe((120, 120, 100, 20, 0, 0));
        impor.Body.GetProperty("mutu").ToString().ShouldBe("""{"a":0,"b":1,"c":118,"d":1}""");

        var ringkasan = (await server.Bagian.Get("register/ringkasan?pada=2026-05-01")).ShouldBe(HttpStatusCode.OK).Body;
        ringkasan.GetProperty("jumlah").GetInt64().ShouldBe(120);
        Nonzero(ringkasan, "status").ShouldBe(["AkanBerakhir 1", "Berakhir 3", "Berlaku 3", "TidakDiketahui 113"]);
        Nonzero(ringkasan, "jenis").ShouldBe(
            ["KsddSukarela 24", "KsdllLainnya 3", "Ksdpk 30", "Ksdpl 11", "Sinergi 19", "TidakTercantum 33"]);
        Nonzero(ringkasan, "jalur").ShouldBe(["Bmd 3", "Hibah 10", "Kpbu 1", "TidakTercantum 106"]);
        Nonzero(ringkasan, "tahun").ShouldContain("2025 21");

        var mitra = (await server.Bagian.Get("register/mitra")).ShouldBe(HttpStatusCode.OK).Body;
        mitra.GetProperty("lengkap").GetBoolean().ShouldBeTrue();
        mitra.GetProperty("items").EnumerateArray().Sum(satu => satu.GetProperty("jumlah").GetInt64())
            .ShouldBe((await server.Bagian.Get("register/publik?limit=1000")).Body.GetProperty("items").GetArrayLength());

        (await server.All("register?limit=100&pada=2026-05-01")).Count.ShouldBe(120);
        (await server.All("register?status=Berlaku&pada=2026-05-01")).Count.ShouldBe(3);
        (await server.All("register?status=AkanBerakhir&pada=2026-05-01")).ShouldHaveSingleItem()
            .GetProperty("berlakuSampai").GetProperty("tanggal").GetString().ShouldBe("2026-07-26");
    }

    [Fact]
    public async Task The_same_file_again_is_all_duplicates()
    {
        var server = new RegisterServer(application, "64.03");
        var pertama = await server.ImportSample();
        var kedua = await server.ImportSample();
        kedua.Id.ShouldNotBe(pertama.Id);
        Numbers(kedua.Body).ShouldBe((120, 120, 0, 0, 120, 0));
        (await server.All("register?limit=100")).Count.ShouldBe(120);

        var asli = (await server.All($"register/impor/{pertama.Id}/baris?limit=100")).ToDictionary(Nomor, row => row.GetProperty("naskahId").GetGuid());
        foreach (var baris in await server.All($"register/impor/{kedua.Id}/baris?limit=100&status=Duplikat"))
        {
            baris.GetProperty("naskahId").GetGuid().ShouldBe(asli[Nomor(baris)]);
        }
    }

    [Fact]
    public async Task A_dry_run_reports_everything_and_writes_nothing()
    {
        var server = new RegisterServer(application, "64.07");
        var impor = await server.ImportSample(ujiCoba: true);
        Numbers(impor.Body).ShouldBe((120, 120, 100, 20, 0, 0));
        (await server.All("register")).ShouldBeEmpty();
        var baris = await server.All($"register/impor/{impor.Id}/baris?status=Peringatan&limit=7");
        baris.Count.ShouldBe(20);
        baris.ShouldAllBe(row => row.GetProperty("naskahId").ValueKind == JsonValueKind.Null);
        baris[0].GetProperty("catatan")[0].GetProperty("pesan").GetString()!.ShouldContain("DPRD");

        Numbers((await server.ImportSample()).Body).ShouldBe((120, 120, 100, 20, 0, 0));
    }

    [Fact]
    public async Task An_entry_shows_what_was_reported_and_where_it_comes_from()
    {
        var server = new RegisterServer(application, "64.08");
        await server.ImportSample();
        var sewa = (await server.All("register?jalur=Bmd&mutu=D")).ShouldHaveSingleItem();
        var satu = (await server.Bagian.Get($"register/{sewa.GetProperty("naskahId").GetGuid()}?pada=2026-05-01")).ShouldBe(HttpStatusCode.OK).Body;
        var entri = satu.GetProperty("entri");
        entri.GetProperty("nilai").GetInt64().ShouldBe(1_062_500_000);
        entri.GetProperty("tandaTangan").GetProperty("teks").GetString().ShouldBe("12 Juni 2025");
        entri.GetProperty("berlakuSampai").GetProperty("tanggal").GetString().ShouldBe("2029-06-12");
        entri.GetProperty("jangkaWaktu").GetString().ShouldBe("lima tahun");
        entri.GetProperty("status").GetString().ShouldBe("Berlaku");
        entri.GetProperty("rezim").GetString().ShouldBe("Pp28Tahun2018");
        satu.GetProperty("asal").GetProperty("nomorBaris").GetInt32().ShouldBe(16);
        satu.GetProperty("asal").GetProperty("isi")[6].GetString().ShouldBe("PT Khotai Makmur Insan Abadi (PT KMIA)");

        var tanpaTanggal = (await server.All("register?q=payung")).ShouldHaveSingleItem();
        tanpaTanggal.GetProperty("tandaTangan").GetProperty("teks").GetString().ShouldBe("tidak tercantum");
        tanpaTanggal.GetProperty("status").GetString().ShouldBe("TidakDiketahui");

        var kerjaSama = (await server.Bagian.Get($"kerja-sama/{sewa.GetProperty("kerjaSamaId").GetGuid()}")).ShouldBe(HttpStatusCode.OK);
        kerjaSama.Text("tahap").ShouldBe("Tercatat");
        kerjaSama.Text("jalur").ShouldBe("Bmd");
    }

    private static int Nomor(JsonElement baris) => baris.GetProperty("nomor").GetInt32();

    private static (int, int, int, int, int, int) Numbers(JsonElement impor)
    {
        int Of(string nama) => impor.GetProperty(nama).GetInt32();
        impor.GetProperty("status").GetString().ShouldBe("Selesai");
        return (Of("jumlahBaris"), Of("barisSelesai"), Of("diterima"), Of("peringatan"), Of("duplikat"), Of("ditolak"));
    }

    private static string[] Nonzero(JsonElement ringkasan, string menurut) =>
    [
        .. ringkasan.GetProperty(menurut).EnumerateObject().Where(jumlah => jumlah.Value.GetInt64() > 0)
            .OrderBy(jumlah => jumlah.Name, StringComparer.Ordinal).Select(jumlah => $"{jumlah.Name} {jumlah.Value}"),
    ];
}
