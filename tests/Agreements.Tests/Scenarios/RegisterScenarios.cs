using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>Old agreements under their own rules (S21), a kabupaten's competence (S23), burdens found late (S25), and one status everywhere.</summary>
[Collection(AgreementsCollection.Name)]
public class RegisterScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task S21_A_contract_of_2015_keeps_its_own_regime_and_meets_no_new_guard()
    {
        var server = new RegisterServer(app, "14.02");
        await server.Import($"{Sampel.Kepala}\n1,Kontrak pengelolaan pasar 25 tahun,Kontrak,1/2015,,Pemerintah Kabupaten Rekaan,PT Pasar Rekaan,PRIVATE_BODY,Dinas Perdagangan,perdagangan,,2015-03-02,2040-03-01,25 tahun,,\n");

        var entri = (await server.All("register")).ShouldHaveSingleItem();
        entri.GetProperty("rezim").GetString().ShouldBe("Pp50Tahun2007");
        entri.GetProperty("status").GetString().ShouldBe("Berlaku");
        var id = entri.GetProperty("kerjaSamaId").GetGuid();
        var kerjaSama = (await server.Bagian.Get($"kerja-sama/{id}")).ShouldBe(HttpStatusCode.OK);
        kerjaSama.Text("rezim").ShouldBe("Pp50Tahun2007");
        var langkah = kerjaSama.Body.GetProperty("tahapBerikutnya").EnumerateArray().ShouldHaveSingleItem();
        langkah.GetProperty("peristiwa").GetString().ShouldBe("UbahNaskahLain", "only an amendment, under its own regime");
        (await server.Bagian.Get($"kerja-sama/{id}/langkah")).Body.GetProperty("langkah").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("syarat").GetArrayLength().ShouldBe(0, "no clause, no term and no paper of PP 28/2018 is asked for (PP 28/2018 Pasal 48)");

        foreach (var (role, peristiwa) in new[] { (Roles.KepalaDaerah, "TandaTanganiPerjanjian"), (Roles.KabagKerjaSama, "Akhiri"), (Roles.PerangkatDaerah, "Usulkan") })
        {
            (await server.As(role).Post($"kerja-sama/{id}/langkah/{peristiwa}", new { tanggal = "2026-01-05" }, kerjaSama.ETag))
                .Status.ShouldBe(role is Roles.PerangkatDaerah ? HttpStatusCode.NotFound : HttpStatusCode.Conflict);
        }

        (await server.As(Roles.KabagKerjaSama).Post($"kerja-sama/{id}/langkah/Akhiri", new { tanggal = "2026-01-05" }, kerjaSama.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "hanya-tercatat").Syarat.ShouldBe(["G39"]);
        (await server.Bagian.Get($"kerja-sama/{id}")).ETag.ShouldBe(kerjaSama.ETag, "nothing changed");

        var adendum = (await server.As(Roles.BagianKerjaSama).Post(
            $"kerja-sama/{id}/naskah",
            new
            {
                jenis = "Lainnya",
                tanggal = "2026-01-05",
                mengubahId = entri.GetProperty("naskahId").GetGuid(),
                isi = new { judul = "Adendum kesatu", ruangLingkup = "Jangka waktu", mulai = "2026-01-05", sampai = "2041-03-01" },
            },
            kerjaSama.ETag)).ShouldBe(HttpStatusCode.Created);
        var adendumId = adendum.Body.GetProperty("naskahId").GetGuid();
        (await server.As(Roles.Tkksd).Post($"kerja-sama/{id}/langkah/TinjauDampak", new { tanggal = "2026-01-05", naskahId = adendumId }, adendum.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["DOK-SuratPermohonanPerubahan", "DOK-TinjauanDampak", "P01"]);
        (await server.As(Roles.BagianHukum).Put(
            $"kerja-sama/{id}/pernyataan-hukum",
            new { tanggal = "2026-01-05", naskahId = adendumId, tidakBertentangan = true, uraian = "Perubahan setingkat dapat dibuat." },
            adendum.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task S23_What_is_not_a_kabupatens_affair_is_blocked_by_G01()
    {
        var usulan = JsonSerializer.SerializeToNode(Berjalan.Usulan(ksdpk: true, $"PT {Guid.CreateVersion7():N}"))!;
        usulan["urusan"]![0]!["kode"] = "3.29";
        var jalan = await Berjalan.Mulai(app, ksdpk: true, usulan);

        var refusal = (await jalan.Coba("Usulkan", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");

        var g01 = refusal.Body.GetProperty("syarat").EnumerateArray().First(syarat => syarat.GetProperty("id").GetString() == "G01");
        g01.GetProperty("sifat").GetString().ShouldBe("Kunci");
        g01.GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("label").GetString()!).ShouldContain(label => label.StartsWith("UU 23/2014 Pasal 14", StringComparison.Ordinal));
    }

    [Fact]
    public async Task S25_A_burden_found_late_goes_back_to_the_DPRD_and_is_no_warning()
    {
        var jalan = await Berjalan.Sampai(app, "PerjanjianSiap", ksdpk: true);
        await jalan.Unggah("CatatanBeban", jalan.Naskah);
        await jalan.Unggah("BuktiAnggaran", jalan.Naskah);
        await jalan.Catat("penilaian-beban", Roles.Bpkad, new
        {
            tanggal = Berjalan.Hari,
            naskahId = jalan.Naskah,
            membebaniMasyarakat = true,
            membebaniDaerah = false,
            uraian = "Tarif pasien dalam studi kelayakan bagian IX(5)",
            pendanaan = new[] { new { sumber = "Apbd", tahunAnggaran = 2025, kodeAnggaran = "1.03", jumlah = 1_000_000, teranggarkan = true } },
        });

        var refusal = (await jalan.Coba("TandaTanganiPerjanjian", Roles.KepalaDaerah, new { tanggal = Berjalan.Hari, naskahId = jalan.Naskah }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        var g14 = refusal.Body.GetProperty("syarat").EnumerateArray().First(syarat => syarat.GetProperty("id").GetString() == "G14");
        g14.GetProperty("sifat").GetString().ShouldBe("Kunci");
        g14.GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("label").GetString()!).ShouldContain(label => label.StartsWith("PP 28/2018 Pasal 6", StringComparison.Ordinal));

        await jalan.Langkah("NilaiBeban", Roles.BagianKerjaSama, jalan.Naskah);
        jalan.Terakhir.Body.GetProperty("naskah").EnumerateArray().Single(naskah => naskah.GetProperty("id").GetGuid() == jalan.Naskah)
            .GetProperty("tahap").GetString().ShouldBe("MenungguDprd");
    }

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2025-01-06")]
    [InlineData("2027-09-01")]
    [InlineData("2027-12-31")]
    [InlineData("2028-01-01")]
    public async Task The_status_of_a_day_is_the_same_in_list_detail_export_and_entry(string pada)
    {
        const string Daerah = "14.03";
        var server = new RegisterServer(app, Daerah);
        if ((await server.All("register")).Count == 0)
        {
            await app.Simpan(Daerah, Tahap.Pelaksanaan);
            await server.Import($"{Sampel.Kepala}\n1,=Rumus() rekaan,PKS,9/R,,Pemerintah Kabupaten Rekaan,\"PT Satu, Dua\",PRIVATE_BODY,,,,2025-01-06,2027-12-31,,,\n");
        }

        var daftar = await server.All($"register?pada={pada}");
        daftar.Count.ShouldBe(3);
        var ekspor = await server.Bagian.GetStringAsync($"/api/v1/register/ekspor?pada={pada}");
        ekspor.ShouldContain("'=Rumus() rekaan");
        ekspor.ShouldContain("\"PT Satu, Dua\"");
        foreach (var entri in daftar)
        {
            var (naskahId, status) = (entri.GetProperty("naskahId").GetGuid(), entri.GetProperty("status").GetString()!);
            (await server.Bagian.Get($"register/{naskahId}?pada={pada}")).Body.GetProperty("entri").GetProperty("status").GetString().ShouldBe(status);
            (await server.Bagian.Get($"kerja-sama/{entri.GetProperty("kerjaSamaId").GetGuid()}?pada={pada}")).Body.GetProperty("naskah").EnumerateArray()
                .Single(naskah => naskah.GetProperty("id").GetGuid() == naskahId).GetProperty("status").GetString().ShouldBe(status);
            ekspor.Split("\r\n").Single(baris => baris.StartsWith($"{naskahId}", StringComparison.Ordinal)).Split(',').ShouldContain(status);
        }
    }

    [Fact]
    public async Task The_event_of_a_signing_says_the_status_that_the_register_says()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan");
        foreach (var (nama, badan) in (await app.Told(jalan.Id)).Where(told => told.Name.EndsWith("Signed", StringComparison.Ordinal)))
        {
            var naskahId = JsonElement.Parse(badan).GetProperty("naskahId").GetGuid();
            JsonElement.Parse(badan).GetProperty("status").GetString()
                .ShouldBe((await app.As(Roles.Bappeda).Get($"register/{naskahId}")).Body.GetProperty("entri").GetProperty("status").GetString(), nama);
        }
    }

    [Fact]
    public async Task A_signed_naskah_is_not_rewritten_even_by_SQL()
    {
        var jalan = await Berjalan.Sampai(app, "KesepakatanDitandatangani");

        var galat = await Should.ThrowAsync<Npgsql.PostgresException>(() => app.AsOwner($"UPDATE naskah SET sampai = '2099-12-31' WHERE id = '{jalan.Naskah}'"));

        galat.MessageText.ShouldContain("does not change");
        (await app.As(Roles.Tkksd).Put($"{jalan.Path}/naskah/{jalan.Naskah}", new { judul = "Naskah lain", ruangLingkup = "lain" }, jalan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "naskah-terkunci");
    }
}
