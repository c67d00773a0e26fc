using CsvHelper;

namespace Ksd.Regulation.Tests;

public class KlasifikasiTests
{
    private static readonly KodeWilayah Kukar = KodeWilayah.Kemendagri("64.02");
    private static readonly KodeWilayah Samarinda = KodeWilayah.Kemendagri("64.72");
    private static readonly KodeWilayah Donggala = KodeWilayah.Kemendagri("72.03");

    /// <summary>One example for each row of the table, in its order, and what it must come to.</summary>
    public static TheoryData<string, KelasPihak, KelasPihak, BentukObjek, string> Examples => new()
    {
        { "K01", KelasPihak.Dprd, KelasPihak.PemerintahPusat, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K02", KelasPihak.Bumd, KelasPihak.OtoritaIkn, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K03", KelasPihak.Blud, KelasPihak.PerguruanTinggiSwasta, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K04", KelasPihak.Desa, KelasPihak.BadanUsahaSwasta, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K05", KelasPihak.TidakDiketahui, KelasPihak.PemerintahDaerah, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K10", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerah, BentukObjek.InternalPerangkatDaerah, "Internal" },
        { "K11", KelasPihak.PemerintahDaerah, KelasPihak.BadanUsahaSwasta, BentukObjek.Swakelola, "Swakelola" },
        { "K12", KelasPihak.PemerintahDaerah, KelasPihak.PerusahaanLuarNegeri, BentukObjek.PengadaanBarangJasa, "Pbj" },
        { "K13", KelasPihak.PemerintahDaerah, KelasPihak.PerusahaanLuarNegeri, BentukObjek.InfrastrukturDenganPengembalianInvestasi, "Kpbu" },
        { "K14", KelasPihak.PemerintahDaerah, KelasPihak.PerusahaanLuarNegeri, BentukObjek.Investasi, "Investasi" },
        { "K15", KelasPihak.PemerintahDaerah, KelasPihak.BadanUsahaSwasta, BentukObjek.PengadaanBarangJasa, "Pbj" },
        { "K16", KelasPihak.PemerintahDaerah, KelasPihak.BadanUsahaSwasta, BentukObjek.PemanfaatanBmd, "Bmd" },
        { "K17", KelasPihak.PemerintahDaerah, KelasPihak.BadanUsahaSwasta, BentukObjek.InfrastrukturDenganPengembalianInvestasi, "Kpbu" },
        { "K18", KelasPihak.PemerintahDaerah, KelasPihak.MitraPembangunanLuarNegeri, BentukObjek.Hibah, "Hibah" },
        { "K19", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahPusat, BentukObjek.Hibah, "Hibah" },
        { "K20", KelasPihak.PemerintahDaerah, KelasPihak.Bumn, BentukObjek.Investasi, "Investasi" },
        { "K30", KelasPihak.PemerintahDaerah, KelasPihak.OtoritaIkn, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K31", KelasPihak.PemerintahDaerah, KelasPihak.PtnBadanHukum, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K32", KelasPihak.PemerintahDaerah, KelasPihak.Dprd, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K33", KelasPihak.PemerintahDaerah, KelasPihak.Blud, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K34", KelasPihak.PemerintahDaerah, KelasPihak.Desa, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K35", KelasPihak.PemerintahDaerah, KelasPihak.TidakDiketahui, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K40", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerah, BentukObjek.UrusanPemerintahan, "KsddWajib" },
        { "K41", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerah, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K42", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerah, BentukObjek.UrusanPemerintahan, "KsddSukarela" },
        { "K50", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahPusat, BentukObjek.UrusanPemerintahan, "Sinergi" },
        { "K51", KelasPihak.PemerintahDaerah, KelasPihak.PerguruanTinggiNegeri, BentukObjek.UrusanPemerintahan, "Sinergi" },
        { "K60", KelasPihak.PemerintahDaerah, KelasPihak.PerguruanTinggiSwasta, BentukObjek.UrusanPemerintahan, "Ksdpk" },
        { "K61", KelasPihak.PemerintahDaerah, KelasPihak.Ormas, BentukObjek.UrusanPemerintahan, "Ksdpk" },
        { "K70", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerahLuarNegeri, BentukObjek.UrusanPemerintahan, "Ksdpl" },
        { "K71", KelasPihak.PemerintahDaerah, KelasPihak.NirlabaLuarNegeri, BentukObjek.UrusanPemerintahan, "KsdllPenerusan" },
        { "K72", KelasPihak.PemerintahDaerah, KelasPihak.OrganisasiInternasional, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K73", KelasPihak.PemerintahDaerah, KelasPihak.LembagaLuarNegeri, BentukObjek.UrusanPemerintahan, "KsdllLainnya" },
        { "K74", KelasPihak.PemerintahDaerah, KelasPihak.PerusahaanLuarNegeri, BentukObjek.UrusanPemerintahan, "NeedsLegalRuling" },
        { "K99", KelasPihak.PemerintahDaerah, KelasPihak.PemerintahDaerah, BentukObjek.InfrastrukturDenganPengembalianInvestasi, "NeedsLegalRuling" },
    };

    private static FaktaKlasifikasi Facts(params Mitra[] mitra) => new() { WilayahKami = Kukar, ParaMitra = mitra };

    private static KelompokMitra Only(FaktaKlasifikasi fakta) => Klasifikasi.Classify(fakta).DaftarKelompok.ShouldHaveSingleItem();

    /// <summary>The facts that a row waits for are made true, those it must not know are left out; so each row is reached on purpose.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_row_decides_its_example(string id, KelasPihak kami, KelasPihak mitra, BentukObjek objek, string hasil)
    {
        var row = TabelKlasifikasi.Baris.Single(r => r.Id == id);
        bool? Wanted(Fakta fakta) => row.FaktaBenar.Contains(fakta) ? true : null;
        var kelompok = Only(new FaktaKlasifikasi
        {
            PihakKami = kami,
            ParaMitra = [new Mitra("Mitra", mitra) { Berbatasan = Wanted(Fakta.Berbatasan) }],
            Objek = objek,
            EksternalitasLintasDaerah = Wanted(Fakta.EksternalitasLintasDaerah),
            LebihEfisienBersama = Wanted(Fakta.LebihEfisienBersama),
            Prakarsa = Wanted(Fakta.PrakarsaPihakKetiga) is true ? Prakarsa.PihakKetiga : Prakarsa.Daerah,
            PenerusanKerjaSamaPusat = Wanted(Fakta.PenerusanKerjaSamaPusat),
        });

        kelompok.DaftarAturan.ShouldHaveSingleItem().Id.ShouldBe(id);
        (kelompok.Jenis?.ToString() ?? kelompok.Jalur?.ToString() ?? kelompok.Putusan.ToString()).ShouldBe(hasil);
    }

    [Fact]
    public void Every_row_has_an_example_in_order() =>
        Examples.Select(example => (string)((object[])example)[0]).ShouldBe(TabelKlasifikasi.Baris.Select(row => row.Id));

    [Fact]
    public void Every_row_has_an_article_and_both_languages() => TabelKlasifikasi.Baris.ShouldAllBe(row =>
        row.DasarHukum.Count > 0 && row.Penjelasan.Id.Length > 20 && row.Penjelasan.En.Length > 20 && row.Versi > 0 && (row.Jenis == null || row.Jalur == null));

    [Fact]
    public void Every_class_object_and_side_comes_to_a_decision()
    {
        foreach (var kami in Enum.GetValues<KelasPihak>())
        {
            foreach (var mitra in Enum.GetValues<KelasPihak>())
            {
                foreach (var objek in Enum.GetValues<BentukObjek>())
                {
                    var kelompok = Only(new FaktaKlasifikasi { PihakKami = kami, ParaMitra = [new Mitra("X", mitra)], Objek = objek });

                    (kelompok.Jenis is not null && kelompok.Jalur is not null).ShouldBeFalse();
                    if (kami is not KelasPihak.PemerintahDaerah)
                    {
                        kelompok.Putusan.ShouldBe(PutusanKlasifikasi.NeedsLegalRuling);
                    }
                }
            }
        }
    }

    [Fact]
    public void Bordering_is_read_from_the_table()
    {
        var fakta = Facts(new Mitra("Samarinda", KelasPihak.PemerintahDaerah, Samarinda)) with { EksternalitasLintasDaerah = true, LebihEfisienBersama = true };

        Only(fakta).Jenis.ShouldBe(JenisKerjaSama.KsddWajib);
        Only(fakta with { ParaMitra = [new Mitra("Donggala", KelasPihak.PemerintahDaerah, Donggala)] }).Jenis.ShouldBe(JenisKerjaSama.KsddSukarela);
        Only(fakta with { ParaMitra = [new Mitra("Paser", KelasPihak.PemerintahDaerah, KodeWilayah.Kemendagri("64.01"))] }).Putusan
            .ShouldBe(PutusanKlasifikasi.NeedsLegalRuling);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(true, null, true)]
    [InlineData(null, false, false)]
    public void A_sukarela_nobody_assessed_is_provisional(bool? eksternalitas, bool? efisien, bool sementara)
    {
        var kelompok = Only(Facts(new Mitra("Samarinda", KelasPihak.PemerintahDaerah, Samarinda)) with
        {
            EksternalitasLintasDaerah = eksternalitas,
            LebihEfisienBersama = efisien,
        });

        kelompok.Jenis.ShouldBe(JenisKerjaSama.KsddSukarela);
        kelompok.Sementara.ShouldBe(sementara);
    }

    [Fact]
    public void Seven_universities_at_one_ceremony_are_split_by_partner()
    {
        var hasil = Klasifikasi.Classify(Facts(
            new Mitra("UINSI Samarinda", KelasPihak.PerguruanTinggiNegeri),
            new Mitra("UMKT", KelasPihak.PerguruanTinggiSwasta),
            new Mitra("Untag", KelasPihak.PerguruanTinggiSwasta)));

        hasil.PerluDipisah.ShouldBeTrue();
        hasil.DaftarKelompok.Select(k => (k.Jenis, k.ParaMitra.Count)).ShouldBe([(JenisKerjaSama.Sinergi, 1), (JenisKerjaSama.Ksdpk, 2)]);
        hasil.AturanNaskah!.Id.ShouldBe("N03");
        hasil.NeedsLegalRuling.ShouldBeFalse();
        hasil.Jenis.ShouldBeNull();
    }

    [Fact]
    public void Partners_of_one_kind_by_different_rules_stay_together()
    {
        var hasil = Klasifikasi.Classify(Facts(new Mitra("BRIN", KelasPihak.PemerintahPusat), new Mitra("UINSI", KelasPihak.PerguruanTinggiNegeri)));

        hasil.Jenis.ShouldBe(JenisKerjaSama.Sinergi);
        hasil.DaftarKelompok.ShouldHaveSingleItem().DaftarAturan.Select(a => a.Id).ShouldBe(["K50", "K51"]);
        hasil.AturanNaskah.ShouldBeNull();
    }

    [Fact]
    public void A_region_and_a_company_in_one_text_ask_a_person()
    {
        var hasil = Klasifikasi.Classify(Facts(new Mitra("Samarinda", KelasPihak.PemerintahDaerah, Samarinda), new Mitra("Bank", KelasPihak.Bumd)));

        hasil.AturanNaskah!.Id.ShouldBe("N01");
        hasil.NeedsLegalRuling.ShouldBeTrue();
    }

    [Fact]
    public void Wajib_and_sukarela_in_one_text_ask_a_person() => Klasifikasi.Classify(
        Facts(new Mitra("Samarinda", KelasPihak.PemerintahDaerah, Samarinda), new Mitra("Donggala", KelasPihak.PemerintahDaerah, Donggala)) with
        {
            EksternalitasLintasDaerah = true,
            LebihEfisienBersama = true,
        }).AturanNaskah!.Id.ShouldBe("N02");

    [Fact]
    public void The_authority_of_the_new_capital_is_never_decided()
    {
        var hasil = Klasifikasi.Classify(Facts(
            new Mitra("Otorita IKN", KelasPihak.OtoritaIkn), new Mitra("Kaltim", KelasPihak.PemerintahDaerah, KodeWilayah.Kemendagri("64"))));

        hasil.NeedsLegalRuling.ShouldBeTrue();
        hasil.DaftarKelompok.Single(k => k.Putusan is PutusanKlasifikasi.NeedsLegalRuling).DaftarAturan.Single().DasarHukum[0].Label
            .ShouldBe("UU 3/2022 Pasal 4 ayat (1) huruf b");
    }

    [Fact]
    public void A_text_without_partners_is_a_bug() => Should.Throw<ArgumentOutOfRangeException>(() => Klasifikasi.Classify(Facts()));

    [Fact]
    public void The_120_reported_agreements_are_classified_and_none_loses_a_partner()
    {
        using var csv = CsvReader.Create(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "register-public.csv")));
        var kinds = new Dictionary<string, int>();
        var rows = 0;
        foreach (var row in csv)
        {
            rows++;
            var names = row["partners"].ToString().Split(';');
            var classes = row["partner_class"].ToString().Split(';');
            var type = row["instrument_type"].ToString();
            var title = row["title"].ToString();
            var hasil = Klasifikasi.Classify(new FaktaKlasifikasi
            {
                PihakKami = OurClass(row["our_party"].ToString()),
                ParaMitra = [.. names.Select((name, i) => new Mitra(name.Trim(), KelasPihak.FromKode(classes[Math.Min(i, classes.Length - 1)])))],
                Objek = type == "BMD" ? BentukObjek.PemanfaatanBmd
                    : title.Contains("hibah", StringComparison.OrdinalIgnoreCase) ? BentukObjek.Hibah
                    : title.Contains("KPBU", StringComparison.Ordinal) ? BentukObjek.InfrastrukturDenganPengembalianInvestasi
                    : BentukObjek.UrusanPemerintahan,
            });

            hasil.DaftarKelompok.Sum(k => k.ParaMitra.Count).ShouldBe(names.Length);
            foreach (var kelompok in hasil.DaftarKelompok)
            {
                var key = kelompok.Jenis?.ToString() ?? kelompok.Jalur?.ToString() ?? "?";
                kinds[key] = kinds.GetValueOrDefault(key) + 1;
            }
        }

        rows.ShouldBe(120);
        kinds.Keys.Order().ShouldBe(["?", "Bmd", "Hibah", "Kpbu", "KsddSukarela", "KsdllLainnya", "Ksdpk", "Ksdpl", "Sinergi"], ignoreOrder: true);
        kinds["Bmd"].ShouldBe(3);
        kinds["Ksdpl"].ShouldBe(11);
    }

    private static KelasPihak OurClass(string pihak) => pihak.StartsWith("DPRD", StringComparison.Ordinal) ? KelasPihak.Dprd
        : pihak.StartsWith("RSUD", StringComparison.Ordinal) ? KelasPihak.Blud
        : pihak.StartsWith("BUMD", StringComparison.Ordinal) ? KelasPihak.Bumd
        : KelasPihak.PemerintahDaerah;
}
