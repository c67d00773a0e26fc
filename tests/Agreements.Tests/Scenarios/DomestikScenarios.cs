using System.Net;
using Ksd.Agreements.Tests.Features;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>The hard cases of domestic cooperation.</summary>
[Collection(AgreementsCollection.Name)]
public class DomestikScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task S3_An_unbudgeted_cost_needs_the_DPRD_and_its_silence_is_no_approval()
    {
        var jalan = await Berjalan.Sampai(app, "MenungguDprd");

        var refusal = (await jalan.Coba("CatatPutusanDprd", Roles.KabagKerjaSama, new { tanggal = "2026-10-01" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Pasal("G14").ShouldBe(["PP 28/2018 Pasal 6 ayat (2)", "UU 23/2014 Pasal 154 ayat (1) huruf i"]);
        (await jalan.Coba("AnggapDisetujuiDprd", Roles.KabagKerjaSama, new { tanggal = "2026-10-01" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
    }

    [Fact]
    public async Task S6_An_addendum_by_letter_of_a_lower_official_is_blocked_and_a_lawful_one_makes_version_2()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan");
        var pokok = jalan.Naskah;
        await jalan.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, Isi("Dua kecamatan", 2_900_000_000), pokok);
        await jalan.Unggah("SuratPermohonanPerubahan", jalan.Naskah);
        await jalan.Unggah("TinjauanDampak", jalan.Naskah);
        await jalan.Catat($"naskah/{jalan.Naskah}/tinjauan-dampak", Roles.PerangkatDaerah, new
        {
            tanggal = jalan.Tanggal,
            kewajibanTerdampak = new[] { "pemeliharaan", "pelaporan", "pembayaran" },
            mengubahJangkaWaktu = false,
            menambahBeban = true,
            tambahanAnggaran = 500_000_000,
            uraian = "Menambah satu kecamatan.",
        });
        await jalan.Langkah("TinjauDampak", Roles.Tkksd, jalan.Naskah);
        await jalan.Tandatangani("NaskahPerubahan", "KepalaDaerah", kami: "PejabatPerangkatDaerah");

        var refusal = (await jalan.Coba("TandaTanganiPerubahan", Roles.PerangkatDaerah, new { tanggal = jalan.Tanggal, naskahId = jalan.Naskah }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["G14", "G31", "G13"], "not assessed, of a lower signer, without mandate");
        refusal.Pasal("G31").ShouldBe(["PP 28/2018 Pasal 6 ayat (1)"]);

        await jalan.Unggah("CatatanBeban", jalan.Naskah);
        await jalan.Catat("penilaian-beban", Roles.Bpkad, new
        {
            tanggal = jalan.Tanggal,
            naskahId = jalan.Naskah,
            membebaniMasyarakat = false,
            membebaniDaerah = false,
            uraian = "Teranggarkan",
            pendanaan = new[] { new { sumber = "Apbd", tahunAnggaran = 2025, kodeAnggaran = "1.03", jumlah = 500_000_000, teranggarkan = true } },
        });
        jalan.Tanggal = "2025-07-01";
        await jalan.Tandatangani("NaskahPerubahan", "KepalaDaerah");
        await jalan.Langkah("TandaTanganiPerubahan", Roles.KepalaDaerah, jalan.Naskah);

        var sebelum = await jalan.As(Roles.Inspektorat).Get($"{jalan.Path}/naskah/{pokok}/konsolidasi?pada=2025-06-30");
        var sesudah = await jalan.As(Roles.Inspektorat).Get($"{jalan.Path}/naskah/{pokok}/konsolidasi?pada=2025-07-01");
        (sebelum.Body.GetProperty("versiNaskah").GetInt32(), sesudah.Body.GetProperty("versiNaskah").GetInt32()).ShouldBe((1, 2));
        (sebelum.Text("ruangLingkup"), sesudah.Text("ruangLingkup")).ShouldBe(("Jaringan perpipaan", "Dua kecamatan"));
        sesudah.Body.GetProperty("nilai").GetInt64().ShouldBe(2_900_000_000);
        sesudah.Text("status").ShouldBe("Berlaku");
        (await app.Told(jalan.Id)).Select(told => told.Name).ShouldContain("PerubahanNaskahSigned");
        jalan.Tahap.ShouldBe("Pelaksanaan");

        static object Isi(string ruangLingkup, long nilai) => new { judul = "Adendum pertama", ruangLingkup, nilai };
    }

    [Fact]
    public async Task S7_A_new_official_who_disagrees_ends_nothing_and_a_flood_does_with_its_proof()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan", ksdpk: true);
        await jalan.Unggah("SuratPengakhiran", jalan.Naskah);
        var bukti = await jalan.Unggah("BuktiPengakhiran", jalan.Naskah);
        Task Dasar(string dasar) => jalan.Catat("pengakhiran", Roles.PerangkatDaerah, new { tanggal = jalan.Tanggal, naskahId = jalan.Naskah, dasar, uraian = dasar, buktiDokumenId = bukti });

        await Dasar("PergantianPimpinan");
        var refusal = (await jalan.Coba("AkhiriPerjanjian", Roles.KabagKerjaSama, new { tanggal = jalan.Tanggal, naskahId = jalan.Naskah }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["G33", "G34"]);
        refusal.Pasal("G34").ShouldBe(["PP 28/2018 Pasal 9 ayat (2)"]);

        await Dasar("PihakKetigaPailit");
        (await jalan.Coba("AkhiriPerjanjian", Roles.KabagKerjaSama, new { tanggal = jalan.Tanggal, naskahId = jalan.Naskah }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Pasal("G33").ShouldContain("PP 28/2018 Pasal 22");

        await Dasar("ObjekHilang");
        await jalan.Langkah("AkhiriPerjanjian", Roles.KabagKerjaSama, jalan.Naskah);
        (await jalan.As(Roles.Inspektorat).Get($"{jalan.Path}/naskah/{jalan.Naskah}/konsolidasi?pada={jalan.Tanggal}")).Text("status").ShouldBe("Diakhiri");
    }

    [Fact]
    public async Task S5_A_lease_of_regional_property_is_recorded_in_its_lane_and_no_rule_of_KSD_is_applied()
    {
        var mitra = $"PT KMIA {Guid.CreateVersion7():N}";
        var pertama = await Sewa(mitra, "BMD/1", 1_062_500_000);
        pertama.Text("jalur").ShouldBe("Bmd");
        pertama.Body.GetProperty("dasarHukum").GetArrayLength().ShouldBeGreaterThan(0);
        var kerjaSama = pertama.Body.GetProperty("kerjaSama");
        kerjaSama.GetProperty("tahap").GetString().ShouldBe("Tercatat");
        kerjaSama.GetProperty("tahapBerikutnya").GetArrayLength().ShouldBe(0);
        kerjaSama.GetProperty("naskah")[0].GetProperty("nilai").GetInt64().ShouldBe(1_062_500_000);

        var kedua = await Sewa(mitra, "BMD/2", 1_062_500_000);
        var id = kedua.Body.GetProperty("kerjaSama").GetProperty("id").GetGuid();
        (await app.As(Roles.Tkksd).Get($"kerja-sama/{id}/tumpang-tindih")).Body.EnumerateArray()
            .Select(lain => lain.GetProperty("kerjaSamaId").GetGuid()).ShouldContain(kerjaSama.GetProperty("id").GetGuid());
        (await app.As(Roles.KepalaDaerah).Post($"kerja-sama/{id}/langkah/TandaTanganiKesepakatan", new { tanggal = "2025-06-12" }, kedua.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "hanya-tercatat");
        (await app.As(Roles.BagianKerjaSama).Post("kerja-sama/jalur", Isi(mitra, "BMD/3", 1_000_000_000))).ShouldNameField("nilai");

        async Task<Answer> Sewa(string nama, string nomor, long nilai) =>
            (await app.As(Roles.BagianKerjaSama).Post("kerja-sama/jalur", Isi(nama, nomor, nilai))).ShouldBe(HttpStatusCode.Created);
        static object Isi(string nama, string nomor, long nilai) => new
        {
            usulan = new
            {
                judul = "Sewa lahan untuk depo",
                objek = "Tanah 12.650 m2",
                ruangLingkup = "Sewa lahan 12.650 m2",
                urusan = new[] { new { kode = "1.03" } },
                paraPihak = new object[]
                {
                    new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
                    new { nama, kelas = "BadanUsahaSwasta" },
                },
                lokasi = new[] { "Tenggarong" },
                bentuk = "PemanfaatanBmd",
            },
            nomor = new[] { nomor },
            tanggalTandaTangan = "2025-06-12",
            penandatangan = "Sekretaris Daerah selaku pengelola barang",
            mulai = "2025-06-12",
            sampai = "2030-06-11",
            nilaiPerTahun = 212_500_000,
            nilai,
        };
    }

    [Fact]
    public async Task S10_Seven_universities_of_one_ceremony_are_split_by_kind_and_held_together()
    {
        var mitra = Enumerable.Range(1, 6).Select(i => new { nama = $"Universitas Swasta {i}", kelas = "PerguruanTinggiSwasta" })
            .Append(new { nama = "UINSI Samarinda", kelas = "PerguruanTinggiNegeri" });
        var usulan = new
        {
            judul = "Tridarma perguruan tinggi",
            objek = "Pendidikan dan penelitian",
            ruangLingkup = "Pendidikan, penelitian, pengabdian",
            urusan = new[] { new { kode = "1.01" } },
            paraPihak = mitra.Cast<object>().Prepend(
                new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } }),
            rencanaMulai = "2025-11-27",
            rencanaSampai = "2030-11-26",
        };

        var acara = (await app.As(Roles.BagianKerjaSama).Post("kerja-sama/acara", usulan)).ShouldBe(HttpStatusCode.OK);

        acara.Body.GetProperty("dibuka").EnumerateArray().GroupBy(dosir => dosir.GetProperty("jenis").GetString()).ToDictionary(jenis => jenis.Key!, jenis => jenis.Count())
            .ShouldBe(new Dictionary<string, int> { ["Ksdpk"] = 6, ["Sinergi"] = 1 }, ignoreOrder: true);
        acara.Body.GetProperty("tidakDibuka").GetArrayLength().ShouldBe(0);
        var daftar = await app.As(Roles.Tkksd).Get($"kerja-sama?acaraId={acara.Text("acaraId")}");
        daftar.Body.GetProperty("items").GetArrayLength().ShouldBe(7);
        var uinsi = acara.Body.GetProperty("dibuka").EnumerateArray().Single(dosir => dosir.GetProperty("jenis").GetString() == "Sinergi").GetProperty("id").GetGuid();
        (await app.As(Roles.Tkksd).Get($"kerja-sama/{uinsi}/langkah")).Langkah("Usulkan", "langkah").GetProperty("syarat").EnumerateArray()
            .Select(syarat => syarat.GetProperty("id").GetString()).ShouldNotContain("G37");

        var campuran = (await app.As(Roles.PerangkatDaerah, Dosir.Dinas).Post("kerja-sama", new
        {
            usulan.judul,
            usulan.objek,
            usulan.ruangLingkup,
            usulan.urusan,
            usulan.paraPihak,
            jenis = "Ksdpk",
        })).ShouldBe(HttpStatusCode.Created);
        (await app.As(Roles.Tkksd).Get($"kerja-sama/{campuran.Id}/langkah")).Langkah("Usulkan", "langkah").GetProperty("syarat").EnumerateArray()
            .Single(syarat => syarat.GetProperty("id").GetString() == "G37").GetProperty("dasarHukum")[0].GetProperty("label").GetString().ShouldBe("PP 28/2018 Pasal 14");
    }

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
