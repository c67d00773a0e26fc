using System.Text;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Register;

public sealed class PembacaBarisTests
{
    private static readonly DateOnly HariIni = new(2026, 11, 22);

    [Fact]
    public async Task The_sample_register_is_taken_in_whole_and_graded()
    {
        var hasil = await Sample();
        hasil.ShouldAllBe(h => h.Entri != null);
        Rows(hasil, h => h.DaftarPeringatan.Count > 0)
            .ShouldBe([10, 16, 17, 18, 19, 20, 27, 35, 49, 57, 61, 82, 92, 104, 105, 106, 107, 115, 116, 118]);
        Rows(hasil, h => h.Entri!.Mutu is Mutu.A).ShouldBeEmpty();
        Rows(hasil, h => h.Entri!.Mutu is Mutu.B).ShouldBe([40]);
        Rows(hasil, h => h.Entri!.Mutu is Mutu.D).ShouldBe([16]);
        hasil.SelectMany(h => h.Entri!.DaftarKunci).ShouldBeUnique();
    }

    [Fact]
    public async Task The_kinds_of_the_sample_register_follow_the_table_or_are_asked()
    {
        var hasil = await Sample();
        hasil.CountBy(h => (h.Entri!.Klasifikasi.Jenis?.ToString() ?? h.Entri.Klasifikasi.Jalur?.ToString()) ?? "ditanyakan")
            .OrderBy(jumlah => jumlah.Key, StringComparer.Ordinal)
            .Select(jumlah => $"{jumlah.Key} {jumlah.Value}")
            .ShouldBe(["Bmd 3", "Hibah 10", "Kpbu 1", "KsddSukarela 24", "KsdllLainnya 3", "Ksdpk 30", "Ksdpl 11", "Sinergi 19", "ditanyakan 19"]);

        // Seven universities, one ceremony: kind by partner (S10).
        Rows(hasil[1..8].ToList(), h => h.Entri!.Klasifikasi.Jenis is JenisKerjaSama.Sinergi).ShouldBe([3]);
        hasil.ShouldAllBe(h => (h.Entri!.Klasifikasi.Pertanyaan == null) == (h.Entri.Klasifikasi.Jenis != null || h.Entri.Klasifikasi.Jalur != null));
    }

    [Fact]
    public async Task Nothing_is_invented_for_what_the_sample_register_does_not_report()
    {
        var hasil = await Sample();
        hasil.Count(h => h.Entri!.Ditandatangani is null).ShouldBe(14);
        hasil.Count(h => h.Entri!.Ditandatangani?.Ketelitian is Ketelitian.Tahun).ShouldBe(10);
        hasil.Count(h => h.Entri!.Ditandatangani?.Ketelitian is Ketelitian.Bulan).ShouldBe(4);
        hasil.Where(h => h.Entri!.Sampai is not null).Select(h => h.Entri!.Sampai.ToString())
            .ShouldBe(["2022-12", "2029-06-12", "2030", "2030", "2023", "2026-07-26", "2025"]);
        hasil[1].Entri!.JangkaWaktu.ShouldBe("5 (lima) tahun, dapat diperpanjang");
        hasil[1].Entri!.Sampai.ShouldBeNull();
        hasil.Count(h => h.Entri!.NomorKami is not null).ShouldBe(4);
    }

    [Fact]
    public async Task A_refusal_names_each_field()
    {
        var hasil = await One(title: "", partners: "-", value: "-5000", kelas: "ALIEN");
        hasil.Entri.ShouldBeNull();
        hasil.DaftarTolakan.Select(t => t.Kolom).ShouldBe(["title", "partners", "partner_class", "value_idr"], ignoreOrder: true);
    }

    [Fact]
    public async Task Too_long_a_title_is_refused_and_not_cut() =>
        (await One(title: new string('a', 501))).DaftarTolakan.ShouldHaveSingleItem().Kolom.ShouldBe("title");

    [Fact]
    public async Task An_unreadable_date_leaves_the_row_in_and_the_date_empty()
    {
        var hasil = await One(tanggal: "31/06/2025");
        hasil.Entri.ShouldNotBeNull().Ditandatangani.ShouldBeNull();
        hasil.DaftarPeringatan.ShouldHaveSingleItem().ShouldBe(new CatatanBaris(
            "signed_on", "Tanggal \"31/06/2025\" tidak ada dalam kalender; dibiarkan kosong."));
    }

    [Theory]
    [InlineData("2025-01-01", "2024-12-31", "")]
    [InlineData("2027-01-01", "", "")]
    [InlineData("2025-01-01", "2029-01-01", "5 tahun")]
    public async Task Dates_that_cannot_be_right_make_grade_D_and_change_nothing(string tanggal, string until, string term)
    {
        var hasil = await One(tanggal: tanggal, until: until, term: term);
        hasil.Entri.ShouldNotBeNull().Mutu.ShouldBe(Mutu.D);
        hasil.Entri.Ditandatangani.ToString().ShouldBe(tanggal);
        hasil.DaftarPeringatan.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Number_date_term_and_sure_kind_lack_only_the_paper() =>
        (await One(number: "1/KS/2025", tanggal: "2025-01-01", until: "2026-01-01", kelas: "SOE")).Entri!.Mutu.ShouldBe(Mutu.B);

    [Fact]
    public async Task A_source_that_is_no_web_address_does_not_become_a_link() =>
        (await One(source: "javascript:alert(1)")).Entri.ShouldNotBeNull().Sumber.ShouldBeNull();

    [Fact]
    public async Task A_row_of_another_width_is_refused()
    {
        await using var lembar = (await LembarRegister.Open(new MemoryStream(Encoding.UTF8.GetBytes($"{Sampel.Kepala}\n1,a,b\n")), default)).ShouldNotBeNull();
        await foreach (var baris in lembar.Rows(default))
        {
            PembacaBaris.Read(baris, HariIni).DaftarTolakan.ShouldHaveSingleItem().Pesan.ShouldBe("Baris berisi 3 kolom, seharusnya 16.");
        }
    }

    [Fact]
    public void The_same_paper_under_the_partners_number_shares_a_key()
    {
        var kami = KunciRegister.Of("Program Puskesmas", "Pemkab Sumenep", ["Pemprov Jatim"], Hari(2014, 1, 2), "415.4.44/03", "120.1/33/012/2014");
        var mitra = KunciRegister.Of("PKS Program Puskesmas", "Pemerintah Provinsi Jawa Timur", ["Pemkab Sumenep"], Hari(2014, 1, 2), "No. 120.1/33/012/2014", null);
        kami.Intersect(mitra).ShouldHaveSingleItem();
    }

    [Fact]
    public void One_ceremony_with_two_partners_is_two_papers() =>
        KunciRegister.Of("NPHD Pilkada", "Pemkab Kukar", ["KPU Kukar"], Hari(2025, 3, 19), null, null)
            .Intersect(KunciRegister.Of("NPHD Pilkada", "Pemkab Kukar", ["Bawaslu Kukar"], Hari(2025, 3, 19), null, null)).ShouldBeEmpty();

    private static TanggalTercatat Hari(int tahun, int bulan, int hari) => TanggalTercatat.Hari(new DateOnly(tahun, bulan, hari));

    private static int[] Rows(IReadOnlyList<HasilBaris> hasil, Func<HasilBaris, bool> yang) =>
        [.. hasil.Index().Where(h => yang(h.Item)).Select(h => h.Index + 1)];

    private static async Task<List<HasilBaris>> Sample()
    {
        await using var berkas = File.OpenRead(Sampel.Path);
        return await Read(berkas);
    }

    private static async Task<HasilBaris> One(
        string title = "Judul", string number = "", string partners = "Pemerintah Kota Bontang", string kelas = "REGION", string tanggal = "",
        string until = "", string term = "", string value = "", string source = "")
    {
        var baris = $"1,{title},PKS,{number},,Pemerintah Kabupaten Kutai Kartanegara,{partners},{kelas},,,,{tanggal},{until},{term},{value},{source}";
        return (await Read(new MemoryStream(Encoding.UTF8.GetBytes($"{Sampel.Kepala}\n{baris}\n")))).ShouldHaveSingleItem();
    }

    private static async Task<List<HasilBaris>> Read(Stream berkas)
    {
        await using var lembar = (await LembarRegister.Open(berkas, default)).ShouldNotBeNull();
        var hasil = new List<HasilBaris>();
        await foreach (var baris in lembar.Rows(default))
        {
            hasil.Add(PembacaBaris.Read(baris, HariIni));
        }

        return hasil;
    }
}
