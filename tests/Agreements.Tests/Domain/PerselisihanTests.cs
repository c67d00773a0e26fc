using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>K8: the ladder by pair of parties, its rungs in their order.</summary>
public class PerselisihanTests
{
    private static readonly DateTimeOffset Kini = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private static Pihak Daerah(string kode) => Contoh.Bontang with { Id = Guid.CreateVersion7(), Nama = kode, Wilayah = KodeWilayah.Kemendagri(kode) };

    /// <summary>domain.md S8, restated: pair, forums in order, articles; a question mark is a doubt that the answer shows.</summary>
    [Fact]
    public void The_ladders_are_as_agreed() => string.Join('\n', Enum.GetValues<PasanganPerselisihan>().Select(pasangan =>
        $"{pasangan}: {string.Join(" > ", TanggaPerselisihan.Untuk(pasangan, [ForumPerselisihan.Mediasi, ForumPerselisihan.Pengadilan]).Select(anak => $"{anak.Forum} ({anak.DasarHukum.Label}{(anak.DasarHukum.PerluKonfirmasi ? "?" : "")}{(anak.Final ? ", final" : "")})"))}"))
        .ShouldBe(
            """
            SatuProvinsi: Musyawarah (PP 28/2018 Pasal 8) > Gubernur (UU 23/2014 Pasal 370 ayat (1)) > Menteri (UU 23/2014 Pasal 370 ayat (3), final)
            DenganProvinsi: Musyawarah (PP 28/2018 Pasal 8) > Menteri (UU 23/2014 Pasal 370 ayat (2), final)
            LintasProvinsi: Musyawarah (PP 28/2018 Pasal 8) > Menteri (UU 23/2014 Pasal 370 ayat (2)?, final)
            PihakKetiga: Musyawarah (PP 28/2018 Pasal 21) > Mediasi (PP 28/2018 Pasal 21) > Pengadilan (PP 28/2018 Pasal 21)
            PemerintahPusat: Musyawarah (PP 28/2018 Pasal 46 ayat (4)?) > Menteri (PP 28/2018 Pasal 44 ayat (1)?)
            LuarNegeri: Negosiasi (Permendagri 25/2020 Pasal 40) > KonsultasiMenteri (Permendagri 25/2020 Pasal 41)
            """);

    [Theory]
    [InlineData("64.09", PasanganPerselisihan.SatuProvinsi)]
    [InlineData("64", PasanganPerselisihan.DenganProvinsi)]
    [InlineData("63.01", PasanganPerselisihan.LintasProvinsi)]
    public void The_pair_follows_from_the_region_codes(string kode, PasanganPerselisihan pasangan) =>
        TanggaPerselisihan.Pasangan(JenisKerjaSama.KsddSukarela, [Contoh.Kukar, Daerah(kode)]).ShouldBe(pasangan);

    /// <summary>Every state x event x forum: allowed exactly where the ladder says so.</summary>
    [Fact]
    public void No_rung_is_left_out_and_none_comes_twice()
    {
        foreach (var gagal in Enumerable.Range(0, 3))
        {
            var perjalanan = Diberitahukan(out var id);
            ForumPerselisihan[] tangga = [ForumPerselisihan.Musyawarah, ForumPerselisihan.Gubernur, ForumPerselisihan.Menteri];
            for (var i = 0; i < gagal; i++)
            {
                Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, tangga[i]).ShouldBeNull();
                Lanjut(perjalanan, id, PeristiwaPerselisihan.Gagal).ShouldBeNull();
            }

            foreach (var forum in Enum.GetValues<ForumPerselisihan>().Where(forum => forum != tangga[gagal]))
            {
                var refusal = Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, forum)!;
                refusal.Syarat.Single().Id.ShouldBe("G35");
                refusal.Syarat.Single().Rincian.ShouldBe([$"forum berikutnya {tangga[gagal]}, bukan {forum}"]);
            }

            Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, tangga[gagal]).ShouldBeNull();
            (Lanjut(perjalanan, id, PeristiwaPerselisihan.Putuskan) is null).ShouldBe(gagal > 0, "musyawarah does not decide");
        }
    }

    [Fact]
    public void A_deadline_that_passes_only_opens_the_next_forum()
    {
        var perjalanan = Diberitahukan(out var id);
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Musyawarah, perjalanan.Tanggal.AddDays(30)).ShouldBeNull();
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Gubernur)!.Syarat.Single().Rincian.ShouldBe(["Musyawarah masih berjalan dan belum dinyatakan gagal"]);

        perjalanan.Tanggal = perjalanan.Tanggal.AddDays(31);
        var keadaan = perjalanan.KerjaSama.DaftarPerselisihan(perjalanan.Tanggal).Single();
        (keadaan.Status, keadaan.LewatTenggat, keadaan.Berikut!.Forum).ShouldBe((StatusPerselisihan.Berjalan, true, ForumPerselisihan.Gubernur));
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Gubernur).ShouldBeNull();
    }

    [Fact]
    public void A_dispute_changes_no_stage_and_no_naskah_and_ends_for_good()
    {
        var perjalanan = Diberitahukan(out var id);
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Musyawarah).ShouldBeNull();
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Sepakat).ShouldBeNull();

        (perjalanan.KerjaSama.Tahap, perjalanan.Perjanjian.Tahap, perjalanan.Perjanjian.DiakhiriPada).ShouldBe((Tahap.Pelaksanaan, Tahap.Pelaksanaan, null));
        foreach (var peristiwa in Enum.GetValues<PeristiwaPerselisihan>())
        {
            Lanjut(perjalanan, id, peristiwa, ForumPerselisihan.Gubernur)!.Syarat.Single().Rincian.ShouldBe(["perselisihan sudah Disepakati"]);
        }

        perjalanan.KerjaSama.DaftarPerselisihan(perjalanan.Tanggal.AddDays(-1)).ShouldBeEmpty("not known on that day");
    }

    [Fact]
    public void With_a_third_party_the_clause_of_the_contract_gives_the_order()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, JenisKerjaSama.Ksdpk);
        Ajukan(perjalanan, out _)!.Syarat.Single().Rincian.Single().ShouldContain("klausul penyelesaian perselisihan");
        Ajukan(perjalanan, out var id, perjalanan.Perjanjian.Id, ForumPerselisihan.Mediasi, ForumPerselisihan.Pengadilan).ShouldBeNull();

        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Musyawarah).ShouldBeNull();
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Gagal).ShouldBeNull();
        Lanjut(perjalanan, id, PeristiwaPerselisihan.Mulai, ForumPerselisihan.Pengadilan)!.Syarat.Single().Rincian
            .ShouldBe(["forum berikutnya Mediasi, bukan Pengadilan"]);
    }

    private static Perjalanan Diberitahukan(out Guid id)
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        Ajukan(perjalanan, out id).ShouldBeNull();
        return perjalanan;
    }

    private static Refusal? Ajukan(Perjalanan perjalanan, out Guid id, Guid? naskahId = null, params ForumPerselisihan[] forum)
    {
        id = Guid.CreateVersion7();
        perjalanan.Unggah(JenisDokumen.PemberitahuanPerselisihan);
        return perjalanan.KerjaSama.AjukanPerselisihan(
            new Perselisihan(
                id, [.. perjalanan.KerjaSama.ParaPihak.Select(pihak => pihak.Id)], naskahId, "Pembayaran", forum,
                perjalanan.Terakhir(JenisDokumen.PemberitahuanPerselisihan).Id),
            perjalanan.Tanggal, Perjalanan.Orang(Roles.BagianHukum), Kini);
    }

    private static Refusal? Lanjut(
        Perjalanan perjalanan, Guid id, PeristiwaPerselisihan peristiwa, ForumPerselisihan? forum = null, DateOnly? tenggat = null)
    {
        perjalanan.Unggah(JenisDokumen.BuktiPerselisihan);
        return perjalanan.KerjaSama.LanjutkanPerselisihan(
            new KemajuanPerselisihan(id, peristiwa, forum, tenggat, "Uraian", perjalanan.Terakhir(JenisDokumen.BuktiPerselisihan).Id),
            perjalanan.Tanggal, Perjalanan.Orang(Roles.BagianHukum), Kini);
    }
}
