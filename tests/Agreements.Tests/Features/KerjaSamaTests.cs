using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Contracts;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

[Collection(AgreementsCollection.Name)]
public class KerjaSamaTests(AgreementsApplication app)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Walks_from_the_dossier_to_the_close_and_tells_the_others(bool ksdpk)
    {
        var jalan = await Berjalan.Sampai(app, "Selesai", ksdpk);

        var told = (await app.Told(jalan.Id)).Where(told => told.Name != "TemuanKepatuhanRecorded").ToArray();
        told.Select(told => told.Name).ShouldBe(
        [
            "TahapChanged", "KerjaSamaProposed", "TahapChanged", "TahapChanged", "TahapChanged", "TahapChanged", "TahapChanged",
            "KesepakatanBersamaSigned", "TahapChanged", "TahapChanged", "TahapChanged", "PerjanjianKerjaSamaSigned", "TahapChanged",
            "KerjaSamaEnded", "TahapChanged", "KerjaSamaEnded", "TahapChanged", "TahapChanged", "KerjaSamaClosed",
        ]);
        told.Select(told => JsonElement.Parse(told.Body).GetProperty("version").GetInt64()).ShouldBeInOrder(SortDirection.Ascending);
        told.Select(told => JsonElement.Parse(told.Body).GetProperty("version").GetInt64()).ShouldBeUnique();
        var signed = JsonElement.Parse(told.Single(told => told.Name == "PerjanjianKerjaSamaSigned").Body);
        signed.GetProperty("region").GetString().ShouldBe(TestTokens.Region);
        signed.GetProperty("naskahId").GetGuid().ShouldBe(jalan.Naskah);
        signed.GetProperty("perangkatDaerah").GetString().ShouldBe(Berjalan.Dinas);
        signed.GetProperty("nomor").EnumerateArray().Select(nomor => nomor.GetString()).ShouldBe(["0/NaskahPerjanjian", "1/NaskahPerjanjian"]);
        signed.GetProperty("berakhir").GetString().ShouldBe("2027-12-31");
        signed.GetProperty("nilai").GetInt64().ShouldBe(2_400_000_000);
        signed.GetProperty("dampak").GetArrayLength().ShouldBe(2);
        signed.GetProperty("paraPihak")[0].GetProperty("kodeWilayah").GetString().ShouldBe("64.02", "BPS 6403 is Kemendagri 64.02");

        var riwayat = (await app.As(Roles.Inspektorat).Get($"{jalan.Path}/riwayat")).ShouldBe(HttpStatusCode.OK);
        riwayat.Body.GetProperty("langkah").EnumerateArray().Last().GetProperty("peristiwa").GetString().ShouldBe("Tutup");
        jalan.Terakhir.Body.GetProperty("tahapBerikutnya").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Asks_the_DPRD_and_goes_on_only_with_its_approval()
    {
        var jalan = await Berjalan.Sampai(app, "MenungguDprd");
        (await jalan.Coba("CatatPutusanDprd", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Syarat.ShouldBe(["F11", "F12", "DOK-PermohonanDprd", "DOK-KeputusanDprd", "G14"]);

        await jalan.Sampai("PenyusunanPerjanjian");

        (await app.Told(jalan.Id)).Select(told => told.Name).ShouldContain("PersetujuanDprdRecorded");
    }

    [Fact]
    public async Task One_Kesepakatan_Bersama_carries_several_PKS()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan");
        await jalan.SusunPerjanjian();
        jalan.Terakhir.Text("tahap").ShouldBe("Pelaksanaan");
        await jalan.TandaTanganiPerjanjian();

        jalan.Terakhir.Body.GetProperty("naskah").EnumerateArray().Select(naskah => $"{naskah.GetProperty("jenis")} {naskah.GetProperty("tahap")}")
            .ShouldBe(["KesepakatanBersama KesepakatanDitandatangani", "PerjanjianKerjaSama Pelaksanaan", "PerjanjianKerjaSama Pelaksanaan"]);
        (await app.Told(jalan.Id)).Count(told => told.Name == "PerjanjianKerjaSamaSigned").ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_step_names_guards_articles_and_the_next_steps_and_changes_nothing()
    {
        var jalan = await Berjalan.Mulai(app);

        var refusal = (await jalan.Coba("Usulkan", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");

        refusal.Syarat.ShouldBe(["DOK-SuratInisiasi", "DOK-SuratTugasPpksd", "G02"]);
        var g02 = refusal.Body.GetProperty("syarat")[2];
        g02.GetProperty("sifat").GetString().ShouldBe("Kunci");
        g02.GetProperty("dasarHukum")[0].GetProperty("peraturan").GetString().ShouldBe("PP 28/2018");
        g02.GetProperty("dasarHukum")[0].GetProperty("pasal").GetString().ShouldBe("Pasal 4 ayat (4)");
        refusal.Langkah("Usulkan").GetProperty("boleh").GetBoolean().ShouldBeFalse();
        var kini = await app.As(Roles.KabagKerjaSama).Get(jalan.Path);
        kini.ETag.ShouldBe(jalan.ETag);
        kini.Text("tahap").ShouldBe("Usulan");
        (await app.Told(jalan.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Texts_are_English_where_that_is_asked_for()
    {
        var jalan = await Berjalan.Mulai(app);
        var client = app.As(Roles.PerangkatDaerah, Berjalan.Dinas);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await client.Get($"{jalan.Path}/langkah")).Langkah("Usulkan", "langkah").GetProperty("syarat").EnumerateArray()
            .Single(syarat => syarat.GetProperty("id").GetString() == "G02").GetProperty("pesan").GetString()!.ShouldStartWith("Bagian Hukum has not declared");
    }

    [Fact]
    public async Task A_warning_is_answered_with_a_recorded_reason()
    {
        var jalan = await Berjalan.Sampai(app, "Persiapan");
        await jalan.Sampai("SiapDitawarkan");

        var riwayat = await app.As(Roles.Tkksd).Get($"{jalan.Path}/riwayat");
        riwayat.Body.GetProperty("langkah").EnumerateArray().Last().GetProperty("alasanPeringatan").GetProperty("G05").GetString()
            .ShouldBe("prioritas baru");
    }

    [Fact]
    public async Task A_warning_without_a_reason_is_refused()
    {
        var jalan = await Berjalan.Sampai(app, "PenyusunanKesepakatan");
        await jalan.Langkah("KembaliKePersiapan", Roles.Tkksd, alasan: "objek berubah");

        (await jalan.Coba("SelesaikanPersiapan", Roles.BagianKerjaSama, new { tanggal = Berjalan.Hari }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "alasan-peringatan-diperlukan").Syarat.ShouldBe(["G05"]);
    }

    [Fact]
    public async Task An_item_of_a_decided_Daftar_Rencana_lifts_the_warning()
    {
        var told = new RencanaItemDecided
        {
            EventId = Guid.CreateVersion7(),
            Region = TestTokens.Region,
            AggregateId = Guid.CreateVersion7(),
            Version = 1,
            OccurredAt = TimeProvider.System.GetUtcNow(),
            DaftarRencanaId = Guid.CreateVersion7(),
            KandidatId = Guid.CreateVersion7(),
            Tahun = 2024,
            TahunRkpd = 2025,
            NomorKeputusan = "SK 1",
            TanggalKeputusan = new(2024, 12, 1),
            Nomor = 1,
            Judul = "Air bersih",
            KodeUrusan = "1.03",
            Departemen = Berjalan.Dinas,
            Jenis = "KsddSukarela",
            DokumenRencana = "RPJMD",
            Pengecualian = null,
        };
        await app.Publish(told, told.EventId);
        var jalan = await Berjalan.Mulai(app, usulan: Berjalan.Usulan(rencanaItemId: told.AggregateId));
        await jalan.Sampai("Persiapan");

        var langkah = await Eventually.Get(
            async () => (await app.As(Roles.BagianKerjaSama).Get(jalan.Path)).Langkah("SelesaikanPersiapan").GetProperty("syarat").ToString(),
            syarat => !syarat.Contains("\"G05\"", StringComparison.Ordinal));
        langkah.ShouldNotContain("\"G04\"", customMessage: "the item stands in a plan document");
    }

    [Fact]
    public async Task Another_office_is_refused_and_told_who_may()
    {
        var jalan = await Berjalan.Mulai(app);
        await jalan.SiapDiusulkan();

        var refusal = (await jalan.Coba("Usulkan", Roles.Bpkad)).ShouldBeProblem(HttpStatusCode.Forbidden, "bukan-pelaku");

        refusal.Body.GetProperty("pelaku").GetProperty("peran").EnumerateArray().Select(peran => peran.GetString())
            .ShouldBe([Roles.PerangkatDaerah, Roles.Mitra]);
        (await jalan.Coba("Usulkan", Roles.Inspektorat)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_region_and_another_department_see_nothing()
    {
        var jalan = await Berjalan.Mulai(app);

        (await app.As(Roles.KabagKerjaSama, region: "64.09").Get(jalan.Path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.As(Roles.KabagKerjaSama, region: "64.09").Post($"{jalan.Path}/langkah/Tarik", new { tanggal = Berjalan.Hari }, jalan.ETag))
            .ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.As(Roles.PerangkatDaerah, "9.99.99").Get(jalan.Path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.As(Roles.PerangkatDaerah, Berjalan.Dinas, subject: "rekan").Get(jalan.Path)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_clients_that_take_the_same_step_at_once_one_wins()
    {
        var jalan = await Berjalan.Mulai(app);
        await jalan.SiapDiusulkan();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => jalan.Coba("Usulkan", Roles.PerangkatDaerah)));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.OK)
            .ShouldAllBe(answer => answer.Status == HttpStatusCode.PreconditionFailed || answer.Status == HttpStatusCode.Conflict);
        (await app.As(Roles.Tkksd).Get($"{jalan.Path}/riwayat")).Body.GetProperty("langkah").GetArrayLength().ShouldBe(1);
        (await app.Told(jalan.Id)).Select(told => told.Name).ShouldBe(["TahapChanged", "KerjaSamaProposed"]);
    }

    [Fact]
    public async Task Out_of_order_twice_stale_or_without_a_version_changes_nothing()
    {
        var jalan = await Berjalan.Mulai(app);
        await jalan.SiapDiusulkan();
        var lama = jalan.ETag;

        (await jalan.Coba("TandaTanganiKesepakatan", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        await jalan.Langkah("Usulkan", Roles.PerangkatDaerah);
        (await jalan.Coba("Usulkan", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        (await jalan.Coba("Tarik", Roles.PerangkatDaerah, ifMatch: lama)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Post($"{jalan.Path}/langkah/Tarik", new { tanggal = Berjalan.Hari }))
            .ShouldBeProblem(HttpStatusCode.PreconditionRequired, "version-required");
    }

    [Fact]
    public async Task The_same_key_and_body_is_one_dossier_and_another_body_is_refused()
    {
        var client = app.As(Roles.PerangkatDaerah, Berjalan.Dinas);
        var kunci = Guid.CreateVersion7().ToString();

        var pertama = await client.Post("kerja-sama", Berjalan.Usulan(), key: kunci);
        var kedua = await client.Post("kerja-sama", Berjalan.Usulan(), key: kunci);

        kedua.ShouldBe(HttpStatusCode.Created).Id.ShouldBe(pertama.Id);
        (await client.Post("kerja-sama", Berjalan.Usulan(mitra: "Pemerintah Kota Samarinda"), key: kunci))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task The_steps_of_a_past_day_are_those_of_that_day()
    {
        var jalan = await Berjalan.Sampai(app, "Persiapan");

        var dulu = await app.As(Roles.Tkksd).Get($"{jalan.Path}/langkah?pada=2025-01-05");
        dulu.Text("tahap").ShouldBe("Usulan");
        dulu.Langkah("Usulkan", "langkah").GetProperty("boleh").GetBoolean().ShouldBeFalse();
        (await app.As(Roles.Tkksd).Get($"{jalan.Path}/langkah?pada=2025-01-06")).Text("tahap").ShouldBe("Persiapan");
    }

    [Fact]
    public async Task An_overlap_is_found_and_answered()
    {
        var mitra = $"PT Tirta {Guid.CreateVersion7():N}";
        var lama = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra));
        await lama.Sampai("Persiapan");
        var baru = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra.Replace("PT ", "PT. ", StringComparison.Ordinal)));

        var beririsan = await app.As(Roles.Tkksd).Get($"{baru.Path}/tumpang-tindih");
        beririsan.Body.EnumerateArray().Select(lain => lain.GetProperty("kerjaSamaId").GetGuid()).ShouldBe([lama.Id]);

        await baru.Catat($"tumpang-tindih/{lama.Id}", Roles.Tkksd, new { tanggal = Berjalan.Hari, pilihan = "Gabung", alasan = "objek sama" });
        (await app.As(Roles.Tkksd).Get($"{baru.Path}/tumpang-tindih")).Body[0].GetProperty("pilihan").GetString().ShouldBe("Gabung");
    }

    [Fact]
    public async Task A_withdrawn_kerja_sama_is_told_with_its_reason()
    {
        var jalan = await Berjalan.Sampai(app, "Persiapan");
        await jalan.Unggah("SuratPenarikan");
        (await jalan.Coba("Tarik", Roles.Tkksd)).ShouldBeProblem(HttpStatusCode.Conflict, "alasan-diperlukan");
        (await jalan.Coba("Tarik", Roles.PerangkatDaerah, new { tanggal = Berjalan.Hari, alasan = "batal" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["G44"]);

        await jalan.Langkah("Tarik", Roles.Tkksd, alasan: "anggaran dialihkan");

        JsonElement.Parse((await app.Told(jalan.Id))[^1].Body).GetProperty("alasan").GetString().ShouldBe("anggaran dialihkan");
    }

    [Fact]
    public async Task What_waits_for_an_office_is_at_a_stage_that_it_takes_on()
    {
        var jalan = await Berjalan.Sampai(app, "Persiapan");

        async Task<bool> Menunggu(string role) => (await app.As(role).Get("kerja-sama?menungguSaya=true&limit=100")).ShouldBe(HttpStatusCode.OK)
            .Body.GetProperty("items").EnumerateArray().Any(item => item.GetProperty("id").GetGuid() == jalan.Id);

        (await Menunggu(Roles.BagianKerjaSama)).ShouldBeTrue("SelesaikanPersiapan is its step");
        (await Menunggu(Roles.KepalaDaerah)).ShouldBeFalse();
        (await Menunggu(Roles.Tkksd)).ShouldBeFalse("to withdraw is no progress");
    }

    [Fact]
    public async Task A_list_goes_page_by_page_without_gap_or_repetition()
    {
        var dinas = $"9.{Guid.CreateVersion7():N}"[..20];
        var client = app.As(Roles.PerangkatDaerah, dinas);
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await client.Post("kerja-sama", Berjalan.Usulan())).Id);
        }

        var found = new List<Guid>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await client.Get($"kerja-sama?limit=2&tahap=Usulan{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}")).ShouldBe(HttpStatusCode.OK);
            found.AddRange(page.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            cursor = page.Body.GetProperty("next").GetString();
        }

        found.ShouldBe(Enumerable.Reverse(ids));
    }

    [Theory]
    [InlineData("""{"judul":""")]
    [InlineData("""{"judul":"Air bersih","jenis":"Apa saja"}""")]
    [InlineData("""{"judul":"Air bersih","tambahan":1}""")]
    public async Task A_body_that_is_not_what_it_should_be_is_refused(string body)
    {
        var answer = await app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Post("kerja-sama", body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        new[] { "/problems/invalid-input", "/problems/bad-request" }.ShouldContain(answer.Text("type"));
    }

    [Fact]
    public async Task Every_wrong_field_is_named()
    {
        var client = app.As(Roles.PerangkatDaerah, Berjalan.Dinas);
        var jalan = await Berjalan.Mulai(app);

        (await client.Post("kerja-sama", """{"judul":"Air","objek":"Air bersih","ruangLingkup":"Pipa","urusan":[],"paraPihak":[]}"""))
            .ShouldNameField("jenis").ShouldNameField("urusan").ShouldNameField("judul");
        (await client.Post($"{jalan.Path}/langkah/Usulkan", """{"tanggal":"2026-02-30"}""", jalan.ETag)).ShouldNameField("tanggal");
        (await client.Post($"{jalan.Path}/langkah/Usulkan", new { tanggal = "2999-01-01" }, jalan.ETag)).ShouldNameField("tanggal");
        (await client.Post($"{jalan.Path}/langkah/Terbang", new { tanggal = Berjalan.Hari }, jalan.ETag)).Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
        (await client.Get("kerja-sama?cursor=apa")).ShouldNameField("cursor");
        (await client.Get("kerja-sama?limit=1000")).ShouldNameField("limit");
        (await client.Post("kerja-sama", new { judul = new string('x', 1_000_000) })).ShouldNameField("judul");
    }

    [Fact]
    public async Task A_negative_sum_is_refused()
    {
        var jalan = await Berjalan.Sampai(app, "KesepakatanDitandatangani");

        (await app.As(Roles.Bpkad).Put(
            $"{jalan.Path}/penilaian-beban",
            new
            {
                tanggal = Berjalan.Hari,
                membebaniMasyarakat = false,
                membebaniDaerah = false,
                uraian = "Uraian",
                pendanaan = new[] { new { sumber = "Apbd", tahunAnggaran = 2025, jumlah = -1, teranggarkan = true } },
            },
            jalan.ETag)).ShouldNameField("pendanaan[0].jumlah");
    }

    [Fact]
    public async Task A_region_code_without_its_scheme_is_refused()
    {
        var usulan = JsonSerializer.Serialize(Berjalan.Usulan()).Replace("\"scheme\":\"BPS\",", "", StringComparison.Ordinal);

        (await app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Post("kerja-sama", usulan))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "code-scheme-missing");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_answered()
    {
        (await app.CreateClient().Get("kerja-sama")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        (await app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Get($"kerja-sama/{Guid.CreateVersion7()}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }
}
