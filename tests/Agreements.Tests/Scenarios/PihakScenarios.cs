using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>Parties over time, the people who stand for them, and what a change of leaders ends (S7, S9, S14, S20).</summary>
[Collection(AgreementsCollection.Name)]
public class PihakScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task A_partner_named_by_its_id_is_the_same_under_every_name_and_after_a_merger()
    {
        const string Daerah = "64.04";
        var (bagian, kabag) = (app.As(Roles.BagianKerjaSama, region: Daerah), app.As(Roles.KabagKerjaSama, region: Daerah));
        var satu = (await bagian.Post("pihak", Pihak("PT Bahari Lestari", "BadanUsahaSwasta"))).ShouldBe(HttpStatusCode.Created);
        var dua = (await bagian.Post("pihak", Pihak("CV Cakrawala Timur", "BadanUsahaSwasta"))).ShouldBe(HttpStatusCode.Created);
        async Task<Guid> Buka(string nama, Guid? terdaftarId) =>
            (await app.As(Roles.PerangkatDaerah, Dosir.Dinas, Daerah).Post("kerja-sama", Merujuk(nama, terdaftarId))).ShouldBe(HttpStatusCode.Created).Id;
        async Task<(Guid, bool)[]> Milik(Guid pihak) => [.. (await bagian.Get($"pihak/{pihak}/kerja-sama")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items")
            .EnumerateArray().Select(item => (item.GetProperty("id").GetGuid(), item.GetProperty("dirujukId").GetBoolean()))];

        var merujuk = await Buka("Bahari (nama dagang)", satu.Id);
        var bernama = await Buka("PT Bahari Lestari", null);
        var lain = await Buka("Cakrawala", dua.Id);
        var berjalan = (await app.Simpan(Daerah, Tahap.Persiapan, JenisKerjaSama.Ksdpk, usulan => usulan with
        {
            ParaPihak = [.. usulan.ParaPihak.Select(pihak => pihak.PihakKami ? pihak : pihak with { Nama = "Bahari Indah", TerdaftarId = satu.Id, KunciTerdaftar = ["BAHARI LESTARI"] })],
        })).Id;
        (await Milik(satu.Id)).ShouldBe([(bernama, false), (merujuk, true), (berjalan, true)]);
        (await Milik(dua.Id)).ShouldBe([(lain, true)]);
        (await app.As(Roles.PerangkatDaerah, Dosir.Dinas, Daerah).Post("kerja-sama", Merujuk("Siapa", Guid.CreateVersion7()))).ShouldNameField("paraPihak");
        (await bagian.Get($"pihak/{Guid.CreateVersion7()}/kerja-sama")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Irisan(Daerah, "Nama dagang lain", satu.Id)).ShouldBe([berjalan], "the overlap check knows it by its id");

        var usulan = (await kabag.Post($"pihak/{dua.Id}/penggabungan", new { sasaranId = satu.Id, alasan = "akta sama" })).ShouldBe(HttpStatusCode.Created);
        (await app.As(Roles.KabagKerjaSama, region: Daerah, subject: "kabag lain").Post($"pihak/penggabungan/{usulan.Id}/keputusan", new { gabung = true, alasan = "ya" }, usulan.ETag))
            .ShouldBe(HttpStatusCode.OK);
        (await Milik(satu.Id)).ShouldBe([(lain, true), (bernama, false), (merujuk, true), (berjalan, true)]);
        (await Irisan(Daerah, "Nama baru", dua.Id)).ShouldBe([berjalan], "the old id leads to what it was merged into");

        var kini = await bagian.Get($"pihak/{satu.Id}");
        (await bagian.Post($"pihak/{satu.Id}/nama", new { nama = "PT Samudra Lestari", sejak = "2026-01-01" }, kini.ETag)).ShouldBe(HttpStatusCode.OK);
        (await Milik(satu.Id)).Length.ShouldBe(4, "a new name loses nothing of what was merged");
    }

    private async Task<Guid[]> Irisan(string daerah, string nama, Guid terdaftarId) =>
    [
        .. (await app.As(Roles.BagianKerjaSama, region: daerah).Post("kerja-sama/tumpang-tindih", new
        {
            judul = "Penyediaan air bersih",
            objek = "Penyediaan air bersih",
            ruangLingkup = "Jaringan perpipaan",
            mitra = new[] { new { nama, terdaftarId } },
            urusan = new[] { "1.03" },
            lokasi = new[] { "Marang Kayu" },
            rencanaMulai = "2025-01-01",
            rencanaSampai = "2027-12-31",
        })).ShouldBe(HttpStatusCode.OK).Body.EnumerateArray().Select(satu => satu.GetProperty("kerjaSamaId").GetGuid()),
    ];

    private static System.Text.Json.Nodes.JsonNode Merujuk(string nama, Guid? terdaftarId)
    {
        var usulan = JsonSerializer.SerializeToNode(Berjalan.Usulan(ksdpk: true, nama))!;
        if (terdaftarId is { } id)
        {
            usulan["paraPihak"]![0]!["terdaftarId"] = id;
        }

        return usulan;
    }

    [Fact]
    public async Task A_party_keeps_its_identity_through_names_and_classes()
    {
        const string Daerah = "13.01";
        var bagian = app.As(Roles.BagianKerjaSama, region: Daerah);
        var pihak = (await bagian.Post("pihak", Pihak("Universitas Rekaan", "PerguruanTinggiNegeri", "2001-01-01"))).ShouldBe(HttpStatusCode.Created);
        pihak = (await bagian.Post($"pihak/{pihak.Id}/kelas", new { kelas = "PtnBadanHukum", sejak = "2022-10-20", dasar = "PP rekaan" }, pihak.ETag)).ShouldBe(HttpStatusCode.OK);
        pihak = (await bagian.Post($"pihak/{pihak.Id}/nama", new { nama = "Universitas Rekaan Nusantara", sejak = "2023-01-01" }, pihak.ETag)).ShouldBe(HttpStatusCode.OK);

        var dahulu = await bagian.Get($"pihak/{pihak.Id}?pada=2010-05-05");
        (dahulu.Text("nama"), dahulu.Text("kelas")).ShouldBe(("Universitas Rekaan", "PerguruanTinggiNegeri"));
        var kini = await bagian.Get($"pihak/{pihak.Id}");
        (kini.Text("nama"), kini.Text("kelas")).ShouldBe(("Universitas Rekaan Nusantara", "PtnBadanHukum"));
        (await bagian.Get("pihak?nama=Univrsitas Rekaan")).Body.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(pihak.Id, "an old name, misspelt");
        (await bagian.Post($"pihak/{pihak.Id}/nama", new { nama = "Lain", sejak = "2024-01-01" }, "\"1\"")).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await bagian.Post($"pihak/{pihak.Id}/nama", new { nama = "Lain", sejak = "2999-01-01" }, kini.ETag)).ShouldNameField("sejak");
        (await app.As(Roles.BagianKerjaSama, region: "13.02").Get($"pihak/{pihak.Id}")).ShouldBe(HttpStatusCode.NotFound);

        var told = (await app.Told(pihak.Id)).Where(satu => satu.Name == "PihakChanged").Select(satu => JsonElement.Parse(satu.Body)).ToArray();
        told.Select(satu => satu.GetProperty("version").GetInt64()).ShouldBe([1, 2, 3]);
        told.Select(satu => satu.GetProperty("kelas").GetString()).ShouldBe(["PerguruanTinggiNegeri", "PtnBadanHukum", "PtnBadanHukum"]);
        told[2].GetProperty("daftarNama").EnumerateArray().Select(nama => nama.GetString()).ShouldBe(["Universitas Rekaan", "Universitas Rekaan Nusantara"]);
        var orang = (await bagian.Post("pihak", Pihak("Contoh Perseorangan", "Perseorangan"))).ShouldBe(HttpStatusCode.Created);
        (await app.Told(orang.Id)).ShouldBeEmpty("a private person is not told about");
    }

    [Fact]
    public async Task Parties_that_seem_to_be_one_are_proposed_and_another_person_merges_them()
    {
        const string Daerah = "13.03";
        var (bagian, kabag) = (app.As(Roles.BagianKerjaSama, region: Daerah), app.As(Roles.KabagKerjaSama, region: Daerah));
        var satu = (await bagian.Post("pihak", Pihak("PT Tirta Mahakam Sejahtera", "BadanUsahaSwasta", nib: "9120001112223"))).ShouldBe(HttpStatusCode.Created);

        (await bagian.Post("pihak", Pihak("PT Nama Lain Sama Sekali", "BadanUsahaSwasta", nib: "9120 0011 12223"))).ShouldBeProblem(HttpStatusCode.Conflict, "pihak-sudah-ada")
            .Body.GetProperty("pihakId").GetGuid().ShouldBe(satu.Id);
        var dua = (await bagian.Post("pihak", Pihak("PT. Tirta Mahakam Sejahtra", "BadanUsahaSwasta"))).ShouldBe(HttpStatusCode.Created);
        dua.Body.GetProperty("daftarDugaanSama").EnumerateArray().ShouldHaveSingleItem().GetProperty("pihakId").GetGuid().ShouldBe(satu.Id);
        (await bagian.Get($"pihak/{dua.Id}")).Body.GetProperty("digabungKeId").ValueKind.ShouldBe(JsonValueKind.Null, "never merged by itself");

        var usulan = (await kabag.Get("pihak/penggabungan")).Body.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        usulan.GetProperty("usulan").GetProperty("diusulkanOleh").GetString().ShouldBe("sistem");
        var id = usulan.GetProperty("usulan").GetProperty("id").GetGuid();
        (await bagian.Post($"pihak/penggabungan/{id}/keputusan", new { gabung = true, alasan = "sama" }, usulan.GetProperty("eTag").GetString())).ShouldBe(HttpStatusCode.Forbidden);
        (await kabag.Post($"pihak/penggabungan/{id}/keputusan", new { gabung = true, alasan = "Akta sama" }, usulan.GetProperty("eTag").GetString())).ShouldBe(HttpStatusCode.OK);

        var digabung = await bagian.Get($"pihak/{dua.Id}");
        digabung.Body.GetProperty("digabungKeId").GetGuid().ShouldBe(satu.Id);
        digabung.Text("nama").ShouldBe("PT. Tirta Mahakam Sejahtra", "both records stay");
        JsonElement.Parse((await app.Told(dua.Id))[^1].Body).GetProperty("digabungKeId").GetGuid().ShouldBe(satu.Id);
        (await bagian.Post($"pihak/{dua.Id}/nama", new { nama = "Lain", sejak = "2024-01-01" }, digabung.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "usulan-sudah-diputuskan");
    }

    [Fact]
    public async Task Who_proposes_a_merge_does_not_decide_it_G44()
    {
        const string Daerah = "13.04";
        var kabag = app.As(Roles.KabagKerjaSama, region: Daerah);
        var satu = (await kabag.Post("pihak", Pihak("Yayasan Melati", "Ormas"))).ShouldBe(HttpStatusCode.Created);
        var dua = (await kabag.Post("pihak", Pihak("Perkumpulan Anggrek", "Ormas"))).ShouldBe(HttpStatusCode.Created);
        var usulan = (await kabag.Post($"pihak/{satu.Id}/penggabungan", new { sasaranId = dua.Id, alasan = "pengurus sama" })).ShouldBe(HttpStatusCode.Created);

        (await kabag.Post($"pihak/penggabungan/{usulan.Id}/keputusan", new { gabung = true, alasan = "ya" }, usulan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "pengusul-memutuskan");
        (await app.As(Roles.KabagKerjaSama, region: Daerah, subject: "kabag-lain").Post(
            $"pihak/penggabungan/{usulan.Id}/keputusan", new { gabung = false, alasan = "berbeda" }, usulan.ETag)).ShouldBe(HttpStatusCode.OK).Text("hasil").ShouldBe("Berbeda");
        (await kabag.Post($"pihak/{dua.Id}/penggabungan", new { sasaranId = satu.Id, alasan = "lagi" })).ShouldBeProblem(HttpStatusCode.Conflict, "usulan-sudah-diputuskan");
    }

    [Theory]
    [InlineData(null, "6402", HttpStatusCode.UnprocessableEntity, "code-scheme-missing")]
    [InlineData("BPS", "6402", HttpStatusCode.Created, "64.07")]
    [InlineData("KEMENDAGRI", "64.02", HttpStatusCode.Created, "64.02")]
    [InlineData("KEMENDAGRI", "99.99", HttpStatusCode.BadRequest, "invalid-input")]
    public async Task S20_A_region_code_never_travels_without_its_scheme(string? scheme, string code, HttpStatusCode status, string hasil)
    {
        var answer = (await app.As(Roles.BagianKerjaSama, region: "13.05").Post("pihak", new
        {
            nama = $"Pemerintah Kabupaten {scheme}",
            kelas = "PemerintahDaerah",
            sejak = "2000-01-01",
            wilayah = new { scheme, code },
        })).ShouldBe(status);
        (status is HttpStatusCode.Created ? answer.Body.GetProperty("wilayah").GetProperty("code").GetString() : answer.Text("type")!["/problems/".Length..]).ShouldBe(hasil);
    }

    [Fact]
    public async Task S7_An_insolvent_partner_signs_nothing_G30_and_what_it_signed_becomes_a_task()
    {
        const string Daerah = TestTokens.Region;
        var mitra = $"PT {Guid.CreateVersion7():N}";
        var lama = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra));
        await lama.Sampai("Pelaksanaan");
        var baru = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra));
        await baru.Sampai("KesepakatanSiap");
        var hukum = app.As(Roles.BagianHukum, region: Daerah);
        var pihak = (await app.As(Roles.BagianKerjaSama).Post("pihak", Pihak(mitra, "BadanUsahaSwasta", "2020-01-01"))).ShouldBe(HttpStatusCode.Created);
        pihak = (await hukum.Post(
            $"pihak/{pihak.Id}/kepailitan", new { nomorPutusan = "7/Pailit/2025", tanggal = Berjalan.Hari, pengadilan = "PN Niaga (rekaan)" }, pihak.ETag)).ShouldBe(HttpStatusCode.OK);

        var langkah = (await app.As(Roles.KepalaDaerah).Get($"{baru.Path}/langkah")).Langkah("TandaTanganiKesepakatan", "langkah");
        var g30 = langkah.GetProperty("syarat").EnumerateArray().Single(syarat => syarat.GetProperty("id").GetString() == "G30");
        g30.GetProperty("dasarHukum")[0].GetProperty("pasal").GetString().ShouldBe("Pasal 22");
        g30.GetProperty("rincian")[0].GetString()!.ShouldContain("7/Pailit/2025");
        (await app.As(Roles.KabagKerjaSama).Get("pengawasan/MitraPailit?limit=100")).Body.GetProperty("items").EnumerateArray()
            .Select(tugas => tugas.GetProperty("kerjaSamaId").GetGuid()).ShouldBe([lama.Id, baru.Id], ignoreOrder: true);

        (await hukum.Post(
            $"pihak/{pihak.Id}/kepailitan", new { nomorPutusan = "8/Cabut/2025", tanggal = "2025-02-01", pengadilan = "MA (rekaan)", dicabut = true }, pihak.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.As(Roles.KepalaDaerah).Get($"{baru.Path}/langkah")).Langkah("TandaTanganiKesepakatan", "langkah").GetProperty("syarat").EnumerateArray()
            .Select(syarat => syarat.GetProperty("id").GetString()).ShouldNotContain("G30");
    }

    [Fact]
    public async Task Personal_data_are_masked_opened_for_a_purpose_on_record_and_cleared_at_the_end()
    {
        var jalan = await Berjalan.Mulai(app);
        var dinas = app.As(Roles.PerangkatDaerah, Berjalan.Dinas);
        var petugas = (await dinas.Post($"{jalan.Path}/petugas-penghubung", new
        {
            pihakId = jalan.ParaPihak[0],
            nama = "Petugas Rekaan",
            jabatan = "Analis",
            nik = "6402010101900001",
            telepon = "+62 811 555 0123",
            surel = "petugas@contoh.go.id",
            mulai = Berjalan.Hari,
        })).ShouldBe(HttpStatusCode.Created);
        (petugas.Text("nik"), petugas.Text("telepon"), petugas.Text("surel")).ShouldBe(("••••••••••••0001", "•••••••••••••123", "p•••@contoh.go.id"));
        var path = $"{jalan.Path}/petugas-penghubung/{petugas.Id}";

        foreach (var role in new[] { Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Inspektorat, Roles.Admin })
        {
            (await app.As(role).Get($"{jalan.Path}/petugas-penghubung")).Body[0].GetProperty("nik").GetString().ShouldBe("••••••••••••0001", role);
        }

        (await app.As(Roles.Bappeda).Get($"{path}?keperluan=ingin tahu saja")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        var keperluan = $"undangan rapat {petugas.Id:N}";
        (await app.As(Roles.BagianKerjaSama).Get($"{path}?keperluan={keperluan}")).ShouldBe(HttpStatusCode.OK).Text("nik").ShouldBe("6402010101900001");
        (await app.As(Roles.Inspektorat).Get("pihak/akses-data-pribadi")).Body.GetProperty("items").EnumerateArray()
            .Where(akses => akses.GetProperty("petugasId").GetGuid() == petugas.Id).ShouldHaveSingleItem().GetProperty("keperluan").GetString().ShouldBe(keperluan);
        (await app.As(Roles.BagianKerjaSama).Get("pihak/akses-data-pribadi")).ShouldBe(HttpStatusCode.Forbidden);
        var jejak = await app.As(Roles.Inspektorat).Get($"agreements/audit?entitas=PetugasPenghubung&id={petugas.Id}");
        jejak.Body.ToString().ShouldNotContain("6402010101900001");
        jejak.Body.GetProperty("items").GetArrayLength().ShouldBe(1);

        (await dinas.Post($"{path}/akhir", new { tanggal = "2024-01-01" }, petugas.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "masa-tidak-urut");
        var akhir = (await dinas.Post($"{path}/akhir", new { tanggal = Berjalan.Hari }, petugas.ETag)).ShouldBe(HttpStatusCode.OK);
        akhir.Body.GetProperty("nik").ValueKind.ShouldBe(JsonValueKind.Null);
        (await app.As(Roles.BagianKerjaSama).Get($"{path}?keperluan=setelah berakhir")).Body.GetProperty("telepon").ValueKind.ShouldBe(JsonValueKind.Null);
        (await dinas.Post($"{jalan.Path}/petugas-penghubung", new { pihakId = jalan.ParaPihak[0], nama = "Dua", jabatan = "Analis", nik = "12", mulai = Berjalan.Hari })).ShouldNameField("nik");
        (await dinas.Post($"{jalan.Path}/petugas-penghubung", new { pihakId = Guid.CreateVersion7(), nama = "Dua", jabatan = "Analis", mulai = Berjalan.Hari })).ShouldNameField("pihakId");
    }

    [Fact]
    public async Task S9_A_new_Bupati_ends_nothing_and_a_step_is_taken_in_the_position_held_that_day()
    {
        var jalan = await Berjalan.Sampai(app, "KesepakatanDitandatangani");
        var kabag = app.As(Roles.KabagKerjaSama);
        var jabatan = (await kabag.Post("jabatan", new { nama = $"Kepala Bagian {jalan.Id:N}" })).ShouldBe(HttpStatusCode.Created);
        var (lama, baru) = ($"kabag-lama-{jalan.Id:N}", $"kabag-baru-{jalan.Id:N}");
        jabatan = (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Pejabat Lama", "2021-02-26", lama), jabatan.ETag)).ShouldBe(HttpStatusCode.OK);
        jabatan = (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Pejabat Baru", "2025-06-23", baru), jabatan.ETag)).ShouldBe(HttpStatusCode.OK);

        (await kabag.Get($"jabatan/{jabatan.Id}?pada=2025-06-22")).Body.GetProperty("pemangku").GetProperty("nama").GetString().ShouldBe("Pejabat Lama");
        (await kabag.Get($"jabatan/{jabatan.Id}?pada=2025-06-23")).Body.GetProperty("pemangku").GetProperty("nama").GetString().ShouldBe("Pejabat Baru");
        (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Pejabat Lain", "2025-06-23", "x"), jabatan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "masa-tidak-urut");
        var kini = await kabag.Get(jalan.Path);
        kini.Text("tahap").ShouldBe("KesepakatanDitandatangani");
        kini.Body.GetProperty("naskah")[0].GetProperty("diakhiriPada").ValueKind.ShouldBe(JsonValueKind.Null, "PP 28/2018 Pasal 9 ayat (2)");

        object Kepailitan() => new { tanggal = Berjalan.Hari, nomorPutusan = "1/Pailit" };
        (await app.As(Roles.KabagKerjaSama, subject: lama).Put($"{jalan.Path}/kepailitan/{jalan.ParaPihak[1]}", Kepailitan(), kini.ETag))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "jabatan-tidak-dipegang");
        var dicatat = (await app.As(Roles.KabagKerjaSama, subject: baru).Put($"{jalan.Path}/kepailitan/{jalan.ParaPihak[1]}", Kepailitan(), kini.ETag)).ShouldBe(HttpStatusCode.OK);
        dicatat.Body.GetProperty("fakta").EnumerateArray().Single(fakta => fakta.GetProperty("jenis").GetString() == "Kepailitan")
            .GetProperty("jabatan").GetString().ShouldBe($"Kepala Bagian {jalan.Id:N}");
    }

    [Fact]
    public async Task S9_Whom_either_book_has_as_acting_stands_as_acting_and_the_answer_says_that_they_differ()
    {
        var jalan = await Berjalan.Mulai(app);
        var (kabag, subjek) = (app.As(Roles.KabagKerjaSama), $"pejabat-{jalan.Id:N}");
        var jabatan = (await kabag.Post("jabatan", new { nama = $"Kepala Bagian Hukum {jalan.Id:N}" })).ShouldBe(HttpStatusCode.Created);
        (await kabag.Post(
            $"jabatan/{jabatan.Id}/pemangku", new { subjek, nama = "Pejabat", kapasitas = "Plt", nomorKeputusan = "SK/1", mulai = "2021-02-26" }, jabatan.ETag)).ShouldNameField("sampai");
        (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Pejabat", "2021-02-26", subjek), jabatan.ETag)).ShouldBe(HttpStatusCode.OK);

        using var pejabat = app.CreateClient();
        pejabat.DefaultRequestHeaders.Authorization = new("Bearer", TestTokens.Create([Roles.BagianHukum], position: $"Plt. Kepala Bagian Hukum {jalan.Id:N}", subject: subjek));
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/{jalan.Path}/pernyataan-hukum")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { tanggal = Berjalan.Hari, tidakBertentangan = true, uraian = "Tidak bertentangan." }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", jalan.ETag);
        using var answer = await pejabat.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Ksd-Peringatan").ShouldBe(["jabatan-berbeda"]);
        (await jalan.Fakta("PernyataanHukum")).ShouldHaveSingleItem().GetProperty("jabatan").GetString().ShouldBe($"Plt. Kepala Bagian Hukum {jalan.Id:N}");
    }

    [Fact]
    public async Task S9_S14_A_mandate_to_a_former_Kepala_Dinas_signs_no_new_PKS_G13()
    {
        var jalan = await Berjalan.Sampai(app, "PerjanjianSiap");
        var kabag = app.As(Roles.KabagKerjaSama);
        var nama = $"Kepala Dinas {jalan.Id:N}";
        var jabatan = (await kabag.Post("jabatan", new { nama })).ShouldBe(HttpStatusCode.Created);
        jabatan = (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Kadis Lama", "2020-01-01"), jabatan.ETag)).ShouldBe(HttpStatusCode.OK);
        (await kabag.Post($"jabatan/{jabatan.Id}/pemangku", Pemangku("Kadis Baru", "2025-01-01"), jabatan.ETag)).ShouldBe(HttpStatusCode.OK);

        async Task<string?[]> Kunci(string pejabat)
        {
            var surat = await jalan.Unggah("SuratKuasa", jalan.Naskah);
            await jalan.Catat($"naskah/{jalan.Naskah}/surat-kuasa/{jalan.ParaPihak[0]}", Roles.BagianKerjaSama, new
            {
                tanggal = Berjalan.Hari,
                nomor = "SK/1",
                namaPenerima = pejabat,
                jabatanPenerima = nama,
                dokumenId = surat,
                ruangLingkup = "Menandatangani PKS air bersih",
                jenisNaskah = "PerjanjianKerjaSama",
                judulNaskah = "PerjanjianKerjaSama air bersih",
            });
            var bukti = await jalan.Unggah("NaskahPerjanjian", jalan.Naskah);
            await jalan.Catat($"naskah/{jalan.Naskah}/tanda-tangan/{jalan.ParaPihak[0]}", Roles.BagianKerjaSama, new
            {
                tanggal = Berjalan.Hari,
                nama = pejabat,
                jabatan = nama,
                kapasitas = "PejabatPerangkatDaerah",
                nomorNaskah = "1",
                metode = "Elektronik",
                penyelenggaraSertifikat = "BSrE (rekaan)",
                seriSertifikat = "00AB12",
                buktiDokumenId = bukti,
            });
            return [.. (await app.As(Roles.KepalaDaerah).Get($"{jalan.Path}/langkah")).Langkah("TandaTanganiPerjanjian", "langkah").GetProperty("syarat").EnumerateArray()
                .Select(syarat => syarat.GetProperty("id").GetString())];
        }

        (await Kunci("Kadis Lama")).ShouldContain("G13");
        (await Kunci("Kadis Baru")).ShouldNotContain("G13");
        (await app.As(Roles.BagianKerjaSama).Put(
            $"{jalan.Path}/naskah/{jalan.Naskah}/tanda-tangan/{jalan.ParaPihak[0]}",
            new { tanggal = Berjalan.Hari, nama = "A B", jabatan = nama, kapasitas = "KepalaDaerah", metode = "Elektronik", buktiDokumenId = Guid.CreateVersion7() },
            jalan.ETag)).ShouldNameField("seriSertifikat");
    }

    [Fact]
    public async Task TKKSD_is_composed_of_positions_and_its_members_are_who_held_them()
    {
        const string Daerah = "13.06";
        var bagian = app.As(Roles.BagianKerjaSama, region: Daerah);
        (await bagian.Get("tkksd")).ShouldBe(HttpStatusCode.NotFound);
        var sekda = (await bagian.Post("jabatan", new { nama = "Sekretaris Daerah" })).ShouldBe(HttpStatusCode.Created);
        await bagian.Post($"jabatan/{sekda.Id}/pemangku", Pemangku("Sekda Rekaan", "2022-01-01"), sekda.ETag);
        (await bagian.Post("tkksd", new { nomorKeputusan = "105/SK", mulai = "2021-01-01", anggota = new[] { new { jabatanId = sekda.Id, kedudukan = "Sekretaris" } } })).ShouldNameField("anggota");
        (await bagian.Post("tkksd", new { nomorKeputusan = "105/SK", mulai = "2021-01-01", anggota = new[] { new { jabatanId = sekda.Id, kedudukan = "Ketua" } } })).ShouldBe(HttpStatusCode.Created);
        (await bagian.Post("tkksd", new { nomorKeputusan = "90/SK", mulai = "2025-01-01", anggota = new[] { new { jabatanId = sekda.Id, kedudukan = "Ketua" } } })).ShouldBe(HttpStatusCode.Created);

        (await bagian.Get("tkksd?pada=2024-12-31")).Text("nomorKeputusan").ShouldBe("105/SK");
        (await bagian.Get("tkksd?pada=2021-06-01")).Body.GetProperty("anggota")[0].GetProperty("pemangku").ValueKind.ShouldBe(JsonValueKind.Null);
        (await bagian.Get("tkksd")).Body.GetProperty("anggota")[0].GetProperty("pemangku").GetString().ShouldBe("Sekda Rekaan");
        (await bagian.Post("jabatan", new { nama = "Sekretaris Daerah" })).ShouldBeProblem(HttpStatusCode.Conflict, "pihak-sudah-ada");
    }

    private static object Pihak(string nama, string kelas, string sejak = "2015-01-01", string? nib = null) => new
    {
        nama,
        kelas,
        sejak,
        daftarSuratLegal = nib is null ? [] : new[] { new { jenis = "Nib", nomor = nib, tanggal = "2019-03-04", penerbit = "OSS" } },
    };

    private static object Pemangku(string nama, string mulai, string? subjek = null) =>
        new { nama, subjek, kapasitas = "Definitif", nomorKeputusan = "SK/rekaan", mulai };
}
