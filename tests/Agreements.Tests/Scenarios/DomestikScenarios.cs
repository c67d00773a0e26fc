using System.Net;
using Ksd.Agreements.Tests.Features;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>The hard cases of domestic cooperation.</summary>
[Collection(AgreementsCollection.Name)]
public class DomestikScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task S11_Four_parties_with_the_Otorita_IKN_need_a_legal_ruling()
    {
        var usulan = new
        {
            judul = "Pendidikan di wilayah delineasi",
            objek = "Pendidikan dasar",
            ruangLingkup = "Penyelenggaraan sekolah di wilayah delineasi",
            jenis = "Sinergi",
            urusan = new[] { new { kode = "1.01" } },
            paraPihak = new object[]
            {
                new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
                new { nama = "Otorita Ibu Kota Nusantara", kelas = "OtoritaIkn", peran = "penyelenggara pemerintahan daerah khusus" },
                new { nama = "Pemerintah Provinsi Kalimantan Timur", kelas = "PemerintahDaerah", wilayah = new { scheme = "KEMENDAGRI", code = "64" } },
                new { nama = "Pemerintah Kabupaten Penajam Paser Utara", kelas = "PemerintahDaerah", wilayah = new { scheme = "KEMENDAGRI", code = "64.09" } },
            },
            lokasi = new[] { "Samboja", "Samboja Barat" },
            eksternalitas = true,
            lebihEfisienBersama = false,
        };
        var jalan = await Berjalan.Mulai(app, usulan: usulan);
        jalan.ParaPihak.Length.ShouldBe(4);
        await jalan.SiapDiusulkan();

        (await jalan.Coba("Usulkan", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["G06", "G37"], ignoreOrder: true);

        var dokumenId = await jalan.Unggah("CatatanTkksd");
        await jalan.Catat("penetapan-jenis", Roles.Tkksd, new { tanggal = jalan.Tanggal, jenis = "Sinergi", alasan = "Otorita setingkat kementerian", dokumenId });
        (await jalan.Kekurangan("Usulkan")).ShouldContain("G06", "TKKSD alone does not say what the law leaves open");
        await jalan.Unggah("PendapatHukum", role: Roles.BagianHukum);
        (await jalan.Kekurangan("Usulkan")).ShouldNotContain("G06");
    }

    [Fact]
    public async Task S19_A_duty_not_carried_out_is_taken_over_only_in_its_order()
    {
        var jalan = await Berjalan.Mulai(app, usulan: WajibDanSinergiTests.Usulan("KsddWajib", "Pemerintah Kota Samarinda", "PemerintahDaerah", "64.72"));
        await jalan.Sampai("KesepakatanDitandatangani");
        await jalan.Unggah("PernyataanTidakDilaksanakan");
        (await jalan.Coba("NyatakanTidakDilaksanakan", Roles.KabagKerjaSama, new { tanggal = jalan.Tanggal, alasan = "belum ada PKS" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Pasal("W02").ShouldContain("PP 28/2018 Pasal 10");

        jalan.Tanggal = "2026-02-02";
        await jalan.Langkah("NyatakanTidakDilaksanakan", Roles.KabagKerjaSama, alasan: "tidak ada PKS sampai batas waktu");
        var refusal = (await jalan.Coba("AmbilAlih", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        refusal.Syarat.ShouldContain("G41");
        refusal.Pasal("G41").ShouldBe(["PP 28/2018 Pasal 11 ayat (1)", "PP 28/2018 Pasal 11 ayat (2)"]);

        await Surat("pengambilalihan/pembinaan", "LaporanPembinaan", id => new { tanggal = jalan.Tanggal, nomor = "G/1", pembina = "Gubernur Kalimantan Timur", uraian = "Rapat", dokumenId = id });
        await jalan.Langkah("CatatPembinaan", Roles.BagianKerjaSama);
        await Surat("pengambilalihan/evaluasi-kendala", "EvaluasiKendala", id => new { tanggal = jalan.Tanggal, nomor = "G/2", pelaksana = "Gubernur Kalimantan Timur", kendala = "Anggaran", dokumenId = id });
        await jalan.Langkah("CatatEvaluasiKendala", Roles.BagianKerjaSama);
        (await jalan.Coba("AmbilAlih", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Syarat.ShouldContain("G41", "the Menteri has not approved");
        await Surat("pengambilalihan/persetujuan-menteri", "PersetujuanPengambilalihan", id => new { tanggal = jalan.Tanggal, nomor = "M/1", dokumenId = id });
        await jalan.Langkah("CatatPersetujuanPengambilalihan", Roles.KabagKerjaSama);

        await Surat("pengambilalihan", "KeputusanPengambilalihan", id => Pengambilalihan(id, jalan.ParaPihak[..1]));
        (await jalan.Coba("AmbilAlih", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Pasal("W07").ShouldBe(["PP 28/2018 Pasal 11 ayat (3)", "UU 23/2014 Pasal 364 ayat (5)"]);
        await Surat("pengambilalihan", "KeputusanPengambilalihan", id => Pengambilalihan(id, jalan.ParaPihak));
        await jalan.Langkah("AmbilAlih", Roles.KabagKerjaSama);

        jalan.Tahap.ShouldBe("Diambilalih");
        (await jalan.Fakta("Pengambilalihan")).ShouldHaveSingleItem().GetProperty("isi").GetProperty("daftarBeban").GetArrayLength().ShouldBe(2);

        async Task Surat(string sumber, string dokumen, Func<Guid, object> isi) => await jalan.Catat(sumber, Roles.BagianKerjaSama, isi(await jalan.Unggah(dokumen)));
        object Pengambilalihan(Guid id, Guid[] pihak) => new
        {
            tanggal = jalan.Tanggal,
            nomor = "KEP/1",
            oleh = "Gubernur",
            beban = pihak.Select(p => new { pihakId = p, tahunAnggaran = 2026, jumlah = 500_000_000 }),
            dokumenId = id,
        };
    }
}
