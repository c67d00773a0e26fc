using System.Net;
using System.Text;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>What somebody gets wrong is refused by its guard or as a 400, and nothing changes: neither ETag nor history.</summary>
[Collection(AgreementsCollection.Name)]
public class BadInputTests(AgreementsApplication app)
{
    [Fact]
    public async Task A_document_of_a_wrong_type()
    {
        var jalan = await Berjalan.Mulai(app);
        await Unchanged(
            jalan,
            () => jalan.CobaUnggah("SuratInisiasi", Dosir.File(Encoding.UTF8.GetBytes("MZ"), "application/x-msdownload")),
            answer => answer.ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type"));
        await Unchanged(
            jalan,
            () => jalan.CobaUnggah("SuratInisiasi", Dosir.File(Encoding.UTF8.GetBytes("MZ, not a paper"), "application/pdf")),
            answer => answer.ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah"));
    }

    [Fact]
    public async Task A_document_that_is_not_what_its_hash_says()
    {
        var jalan = await Berjalan.Mulai(app);
        await Unchanged(
            jalan,
            () => jalan.As(Roles.PerangkatDaerah).Send(
                HttpMethod.Post, $"{jalan.Path}/dokumen?jenis=SuratInisiasi&tanggal={jalan.Tanggal}&sha256={new string('0', 64)}", Dosir.Pdf("isi"), jalan.ETag),
            answer => answer.ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah"));
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins()
    {
        var jalan = await Berjalan.Sampai(app, "PenyusunanKesepakatan");
        await Unchanged(
            jalan,
            () => jalan.CobaSusun("KesepakatanBersama", Roles.Tkksd, new { judul = "Kesepakatan", ruangLingkup = "Air bersih", mulai = "2025-02-01", sampai = "2025-01-31" }),
            answer => answer.ShouldNameField("isi.sampai"));
    }

    [Fact]
    public async Task A_foreign_term_over_five_years_G26()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "PenyusunanNaskah");
        await jalan.SusunNaskah("2030-01-07");
        await jalan.Unggah("RancanganNaskahLuarNegeri");
        await jalan.Unggah("SuratPenyampaianNaskah");
        await Unchanged(
            jalan,
            () => jalan.Coba("AjukanNaskah", Roles.KepalaDaerah),
            answer => Guard(answer, "G26").ShouldBe(["Permendagri 25/2020 Pasal 32 ayat (1)"]));
    }

    [Fact]
    public async Task A_signer_without_a_mandate_G13()
    {
        var jalan = await Berjalan.Sampai(app, "PerjanjianSiap");
        await jalan.Tandatangani("NaskahPerjanjian", "KepalaDaerah", kami: "PejabatPerangkatDaerah");
        await Unchanged(
            jalan,
            () => jalan.Coba("TandaTanganiPerjanjian", Roles.PerangkatDaerah),
            answer => Guard(answer, "G13").ShouldBe(["PP 28/2018 Pasal 2 ayat (2)", "PP 28/2018 Pasal 13 ayat (2)"]));
    }

    [Fact]
    public async Task A_signature_of_tomorrow()
    {
        var jalan = await Berjalan.Sampai(app, "PerjanjianSiap");
        var bukti = await jalan.Unggah("NaskahPerjanjian", jalan.Naskah);
        var lusa = TimeProvider.System.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", null);
        await Unchanged(
            jalan,
            () => jalan.CobaCatat($"naskah/{jalan.Naskah}/tanda-tangan/{jalan.ParaPihak[0]}", Roles.BagianKerjaSama, new
            {
                tanggal = lusa,
                nama = "Bupati",
                jabatan = "Bupati",
                kapasitas = "KepalaDaerah",
                nomorNaskah = "1",
                metode = "Basah",
                buktiDokumenId = bukti,
            }),
            answer => answer.ShouldNameField("tanggal"));
        await Unchanged(
            jalan,
            () => jalan.Coba("TandaTanganiPerjanjian", Roles.KepalaDaerah, new { tanggal = lusa, naskahId = jalan.Naskah }),
            answer => answer.ShouldNameField("tanggal"));
    }

    [Fact]
    public async Task A_receipt_before_the_request()
    {
        var jalan = await Berjalan.Sampai(app, "MenungguDprd");
        await jalan.Catat("persetujuan-dprd/permohonan", Roles.BagianKerjaSama, new { tanggal = "2025-02-03", nomor = "P/1" });
        await Unchanged(
            jalan,
            () => jalan.CobaCatat("persetujuan-dprd/tanda-terima", Roles.SekretariatDprd, new { tanggal = "2025-02-01", penerima = "Sekretariat DPRD" }),
            answer => answer.ShouldBeProblem(HttpStatusCode.Conflict, "tanggal-tidak-urut").Body.GetProperty("dasarHukum").GetArrayLength().ShouldBe(1));
    }

    [Fact]
    public async Task A_fifth_amendment_of_a_version_that_is_no_longer_the_last_G31()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan");
        var pokok = jalan.Naskah;
        object Isi(int? versi = null) => new { judul = "Adendum", ruangLingkup = "Jaringan perpipaan", mulai = jalan.Tanggal, sampai = "2027-12-31", mengubahVersi = versi };
        for (var i = 0; i < 4; i++)
        {
            await jalan.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, Isi(), pokok);
            await jalan.Unggah("SuratPermohonanPerubahan", jalan.Naskah);
            await jalan.Unggah("TinjauanDampak", jalan.Naskah);
            await jalan.Catat($"naskah/{jalan.Naskah}/tinjauan-dampak", Roles.PerangkatDaerah, new
            {
                tanggal = jalan.Tanggal,
                kewajibanTerdampak = new[] { "jadwal" },
                mengubahJangkaWaktu = false,
                menambahBeban = false,
                uraian = "Jadwal disesuaikan",
            });
            await jalan.Langkah("TinjauDampak", Roles.Tkksd, jalan.Naskah);
            await jalan.Tandatangani("NaskahPerubahan", "KepalaDaerah");
            await jalan.Langkah("TandaTanganiPerubahan", Roles.KepalaDaerah, jalan.Naskah);
        }

        await Unchanged(
            jalan,
            () => jalan.CobaSusun("PerjanjianKerjaSama", Roles.PerangkatDaerah, Isi(4), pokok),
            answer => answer.ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Body.GetProperty("syarat").EnumerateArray()
                .Single(syarat => syarat.GetProperty("id").GetString() == "G31").GetProperty("rincian")[0].GetString().ShouldBe("mengubah versi 4, yang berlaku versi 5"));
    }

    [Fact]
    public async Task A_party_of_a_class_that_the_flow_forbids_G06()
    {
        var jalan = await Dosir.Buka(app, BerjalanLuarNegeri.Usulan("Ksdpl", "PT Dalam Negeri", "BadanUsahaSwasta"));
        await Unchanged(jalan, () => jalan.Coba("Usulkan", Roles.PerangkatDaerah), answer => Guard(answer, "G06").ShouldNotBeEmpty());
    }

    [Fact]
    public async Task A_step_by_somebody_of_another_region()
    {
        var jalan = await Berjalan.Mulai(app);
        await jalan.SiapDiusulkan();
        await Unchanged(
            jalan,
            () => app.As(Roles.PerangkatDaerah, Dosir.Dinas, "64.09").Post($"{jalan.Path}/langkah/Usulkan", new { tanggal = jalan.Tanggal }, jalan.ETag),
            answer => answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found"));
    }

    private static string[] Guard(Answer answer, string id) => answer.ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Pasal(id);

    private static async Task Unchanged(Dosir jalan, Func<Task<Answer>> percobaan, Action<Answer> periksa)
    {
        var sebelum = await Potret(jalan);
        periksa(await percobaan());
        (await Potret(jalan)).ShouldBe(sebelum);
    }

    private static async Task<(string? ETag, string Riwayat)> Potret(Dosir jalan) => (
        (await jalan.As(Roles.KabagKerjaSama).Get(jalan.Path)).ShouldBe(HttpStatusCode.OK).ETag,
        (await jalan.As(Roles.Inspektorat).Get($"{jalan.Path}/riwayat")).ShouldBe(HttpStatusCode.OK).Body.GetRawText());
}
