using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

/// <summary>In a region of its own: where plan documents are kept, every link must name a node of them.</summary>
[Collection(MappingCollection.Name)]
public sealed class DokumenRencanaTests(MappingApplication app)
{
    private const string Region = "64.74";

    [Fact]
    public async Task Versions_follow_each_other_and_a_link_stays_with_the_version_it_was_made_to()
    {
        var bappeda = app.As(Roles.Bappeda, "bappeda", region: Region);
        var lama = await InForce("Perda 6/2021", 2021, 2026, "2021-08-26");
        lama.Body.GetProperty("jumlahSimpul").GetInt32().ShouldBe(13);
        var pemetaan = (await app.BagianKerjaSama(Region).Post("pemetaan", new { tahun = 2025, batasWaktu = "2099-12-31" })).ShouldBe(HttpStatusCode.Created);
        pemetaan.Body.GetProperty("tahunRencana").GetInt32().ShouldBe(2026);
        var sub = await Node(lama.Id, "SubKegiatan");
        string[] Kode(Answer daftar) => [.. daftar.ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray().Select(simpul => simpul.GetProperty("kode").GetString()!)];
        Kode(await bappeda.Get($"dokumen-rencana/{lama.Id}/simpul?kode=1.02.02.2")).ShouldBe(["1.02.02.2.01", "1.02.02.2.01.01"], "a code finds what begins with it");
        Kode(await bappeda.Get($"dokumen-rencana/{lama.Id}/simpul?kode=1.02.02.2&jenis=SubKegiatan")).ShouldBe(["1.02.02.2.01.01"]);
        Kode(await bappeda.Get($"dokumen-rencana/{lama.Id}/simpul?kode=%25")).ShouldBeEmpty("a code is no pattern");
        (await bappeda.Get($"dokumen-rencana/{Guid.CreateVersion7()}/simpul?kode=1.02")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

        var kandidat = (await Draft(pemetaan.Id, new { dokumen = "-", simpulId = sub })).ShouldBe(HttpStatusCode.Created);
        var tautan = kandidat.Body.GetProperty("isi").GetProperty("rpjmd");
        tautan.GetProperty("dokumen").GetString().ShouldBe("Perda 6/2021");
        tautan.GetProperty("kode").GetString().ShouldBe("1.02.02.2.01.01");
        tautan.GetProperty("jejak").GetString()!.ShouldStartWith("Visi V1 CONTOH: masyarakat");
        tautan.GetProperty("dokumenRencanaId").GetGuid().ShouldBe(lama.Id);

        var baru = await InForce("Perda 3/2025", 2025, 2029, "2025-09-01", lama.Id);
        (await bappeda.Get($"dokumen-rencana/{lama.Id}")).Text("status").ShouldBe("Digantikan");
        (await bappeda.Get($"dokumen-rencana/{lama.Id}")).Text("berlakuSampai").ShouldBe("2025-08-31");
        (await app.Dinas(region: Region).Get($"kandidat/{kandidat.Id}")).Body.GetProperty("isi").GetProperty("rpjmd").GetRawText().ShouldBe(tautan.GetRawText());
        var refused = (await Draft(pemetaan.Id, new { dokumen = "-", simpulId = sub })).ShouldBeProblem(HttpStatusCode.Conflict, "dokumen-rencana-tidak-berlaku");
        refused.Body.GetProperty("dasarHukum")[0].GetProperty("pasal").GetString().ShouldBe("Pasal 4 ayat (2)");
        (await Draft(pemetaan.Id, new { dokumen = "-", simpulId = await Node(baru.Id, "Sasaran") })).ShouldBe(HttpStatusCode.Created);

        (await bappeda.Post($"dokumen-rencana/{baru.Id}/pohon", Lembar.Csv(Lembar.KukarBebaya + "X;Visi;;Lain;;;;;")))
            .ShouldBeProblem(HttpStatusCode.Conflict, "dokumen-rencana-berlaku");
        (await bappeda.Post("dokumen-rencana", Rpjmd("Perda 9/2030", 2030, 2034, lama.Id))).ShouldNameField("menggantikanId");

        var untraced = (await Draft(pemetaan.Id, new { dokumen = "Perda 3/2025", program = "Dermaga" })).ShouldBe(HttpStatusCode.Created);
        (await app.Dinas(region: Region).Post($"kandidat/{untraced.Id}/pengajuan", null, untraced.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "tautan-rencana-tidak-terlacak");
        (await app.Dinas(region: Region).Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag)).ShouldBe(HttpStatusCode.OK);
        (await Draft(pemetaan.Id, new { dokumen = "-", simpulId = Guid.CreateVersion7() })).ShouldNameField("isi.rpjmd.simpulId");
    }

    [Fact]
    public async Task A_tree_half_wrong_is_refused_whole_and_each_cell_is_named()
    {
        var bappeda = app.As(Roles.Bappeda, "bappeda", region: Region);
        var dokumen = await bappeda.Post("dokumen-rencana", Rpjmd("Perda 1/2010", 2010, 2014));
        var content = () => Lembar.Xlsx(
            [
                ["Kode", "Jenis", "Kode Induk", "Uraian", "Target"],
                ["V1", "Visi", null, "Contoh visi", null],
                ["M1", "Misi", "V9", "Contoh misi", null],
                ["V1", "Tujuan", "M1", "Kode ganda", null],
                ["P1", "Program", "V1", "Salah tempat", null],
                ["P2", "Sasaran", null, "Tanpa induk", null],
                ["P3", "Rencana", "M1", null, "1.250"],
            ],
            "D2:E2");

        var tried = (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon?ujiCoba=true", content())).ShouldBe(HttpStatusCode.OK);
        var refused = (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", content())).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");

        var cells = refused.Body.GetProperty("galat").EnumerateArray().Select(galat => galat.GetProperty("sel").GetString()).ToArray();
        cells.ShouldBe(["D2:E2"]);
        tried.Body.GetProperty("galat").GetRawText().ShouldBe(refused.Body.GetProperty("galat").GetRawText());
        var unmerged = (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", Lembar.Xlsx(
        [
            ["Kode", "Jenis", "Kode Induk", "Uraian", "Target"],
            ["V1", "Visi", null, "Contoh visi", null],
            ["M1", "Misi", "V9", "Contoh misi", null],
            ["V1", "Tujuan", "M1", "Kode ganda", null],
            ["P1", "Program", "V1", "Salah tempat", null],
            ["P2", "Sasaran", null, "Tanpa induk", null],
            ["P3", "Rencana", "M1", null, "1.250"],
        ]))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        unmerged.Body.GetProperty("galat").EnumerateArray().Select(galat => (galat.GetProperty("baris").GetInt32(), galat.GetProperty("kolom").GetString()))
            .ShouldBe([(3, "kode_induk"), (4, "kode"), (5, "kode_induk"), (6, "kode_induk"), (7, "jenis"), (7, "uraian"), (7, "target"), (7, "kode_induk")], ignoreOrder: true);
        (await bappeda.Get($"dokumen-rencana/{dokumen.Id}")).Body.GetProperty("jumlahSimpul").GetInt32().ShouldBe(0);
        (await bappeda.Get($"dokumen-rencana/{dokumen.Id}/simpul")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pemberlakuan", new { tanggal = "2010-01-01" }, dokumen.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "dokumen-rencana-kosong");
    }

    [Fact]
    public async Task The_same_sheet_twice_is_taken_once_and_a_second_replaces_the_first()
    {
        var bappeda = app.As(Roles.Bappeda, "bappeda", region: Region);
        var dokumen = await bappeda.Post("dokumen-rencana", Rpjmd("Perda 2/2015", 2015, 2019));
        var first = (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", Lembar.Csv(Lembar.KukarBebaya))).ShouldBe(HttpStatusCode.OK);
        var again = (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", Lembar.Csv(Lembar.KukarBebaya))).ShouldBe(HttpStatusCode.OK);
        again.Id.ShouldBe(first.Id);

        (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", Lembar.Csv("kode,jenis,kode_induk,uraian\nV,Visi,,Hanya visi"))).ShouldBe(HttpStatusCode.OK);

        (await bappeda.Get($"dokumen-rencana/{dokumen.Id}/simpul")).Body.GetProperty("items").EnumerateArray().Single().GetProperty("kode").GetString().ShouldBe("V");
    }

    [Fact]
    public async Task Profiles_and_borders_are_imported_by_region_urusan_and_aspect()
    {
        var bappeda = app.As(Roles.Bappeda, "bappeda", region: Region);
        const string sheet = """
            skema,kode_wilayah,nama_wilayah,kode_urusan,aspek,tingkat,uraian,sumber,tahun
            KEMENDAGRI,64.74,Kota Bontang,1.02,Kebutuhan,5,Contoh: dokter spesialis,Contoh rekaan,2025
            BPS,6472,Kota Samarinda,1.02,Kapasitas,4,Contoh: rumah sakit tipe A,Contoh rekaan,2025
            """;
        (await bappeda.Post("profil-wilayah/impor", Lembar.Csv(sheet))).ShouldBe(HttpStatusCode.OK).Body.GetProperty("jumlahBaris").GetInt32().ShouldBe(2);
        var listed = await bappeda.Get("profil-wilayah?kodeWilayah=64.72&kodeUrusan=1.02&aspek=Kapasitas");
        listed.Body.GetProperty("items")[0].GetProperty("tingkat").GetInt32().ShouldBe(4);

        var wrong = (await bappeda.Post("profil-wilayah/impor", Lembar.Csv(sheet + """

            ,6402,Tanpa skema,1.02,Kebutuhan,5,x,x,2025
            KEMENDAGRI,64.02,Fungsi penunjang,4.01,Kebutuhan,5,x,x,2025
            KEMENDAGRI,64.02,Kode tidak ada,9.99,Kebutuhan,9,x,x,dua ribu
            """))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        wrong.Body.GetProperty("galat").EnumerateArray().Select(galat => (galat.GetProperty("baris").GetInt32(), galat.GetProperty("kolom").GetString()))
            .ShouldBe([(4, "skema"), (5, "kode_urusan"), (6, "kode_urusan"), (6, "tingkat"), (6, "tahun")]);
        (await bappeda.Get("profil-wilayah")).Body.GetProperty("items").GetArrayLength().ShouldBe(2);

        (await bappeda.Post("profil-wilayah/batas/impor", Lembar.Csv("skema,kode_a,kode_b,keadaan,sumber\nKEMENDAGRI,64.74,64.08,Berbatasan,Contoh rekaan")))
            .ShouldBe(HttpStatusCode.OK);
        (await bappeda.Post("profil-wilayah/batas/impor", Lembar.Csv("skema,kode_a,kode_b,keadaan,sumber\nKEMENDAGRI,64.74,64.74,Berbatasan,x")))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        (await app.Dinas(region: Region).Post("profil-wilayah/impor", Lembar.Csv(sheet))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("""{ "jenis": "Rkpd", "nomor": "Perbup 1/2026", "judul": "RKPD", "tahunMulai": 2026, "tahunSelesai": 2027, "contoh": true }""", "tahunSelesai")]
    [InlineData("""{ "jenis": "Renstra", "nomor": "Perbup 1/2026", "judul": "Renstra", "tahunMulai": 2026, "tahunSelesai": 2027, "contoh": true }""", "departemen")]
    [InlineData("""{ "jenis": "Rpjmd", "nomor": "Perda 1/2026", "judul": "RPJMD", "tahunMulai": 2026, "tahunSelesai": 2020, "contoh": true }""", "tahunSelesai")]
    public async Task A_document_that_contradicts_itself_is_refused(string body, string field) =>
        (await app.As(Roles.Bappeda, "bappeda", region: Region).Post("dokumen-rencana", body)).ShouldNameField(field);

    private static object Rpjmd(string nomor, int mulai, int selesai, Guid? menggantikanId = null) => new
    {
        jenis = "Rpjmd",
        nomor,
        judul = "Contoh RPJMD (rekaan)",
        tahunMulai = mulai,
        tahunSelesai = selesai,
        contoh = true,
        menggantikanId,
    };

    private async Task<Answer> InForce(string nomor, int mulai, int selesai, string tanggal, Guid? menggantikanId = null)
    {
        var bappeda = app.As(Roles.Bappeda, "bappeda", region: Region);
        var dokumen = (await bappeda.Post("dokumen-rencana", Rpjmd(nomor, mulai, selesai, menggantikanId))).ShouldBe(HttpStatusCode.Created);
        (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pohon", Lembar.Csv(Lembar.KukarBebaya))).ShouldBe(HttpStatusCode.OK);
        dokumen = await bappeda.Get($"dokumen-rencana/{dokumen.Id}");
        return (await bappeda.Post($"dokumen-rencana/{dokumen.Id}/pemberlakuan", new { tanggal }, dokumen.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Guid> Node(Guid dokumenId, string jenis) =>
        (await app.As(Roles.Bappeda, "bappeda", region: Region).Get($"dokumen-rencana/{dokumenId}/simpul?jenis={jenis}")).Body.GetProperty("items")[0].GetProperty("id").GetGuid();

    private Task<Answer> Draft(Guid pemetaanId, object rpjmd) => app.Dinas(region: Region).Post(
        "kandidat", new { pemetaanId, judul = "Rujukan lintas batas", kodeUrusan = "1.02", isi = Usulan.Isi(("rpjmd", rpjmd)) });
}
