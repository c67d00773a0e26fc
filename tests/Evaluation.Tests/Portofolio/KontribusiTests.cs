using FsCheck;
using FsCheck.Fluent;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.Regulation;
using Fakta = Ksd.Evaluation.Domain.Fakta;

namespace Ksd.Evaluation.Tests.Portofolio;

/// <summary>What must hold of figures whatever happened in whatever order.</summary>
public sealed class KontribusiTests
{
    private static readonly HitunganPortofolio Hitungan = new(Ketentuan.Bawaan, KalenderHariKerja.Bawaan);
    private static readonly Guid KerjaSama = Guid.CreateVersion7();
    private static readonly Guid[] Naskah = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly Guid Temuan = Guid.CreateVersion7();
    private static readonly DateOnly Awal = new(2024, 1, 1);

    private static Gen<DateOnly> Hari => Gen.Choose(0, 900).Select(Awal.AddDays);

    /// <summary>Facts of every kind, recorded on the day they happened or up to two months after it.</summary>
    private static Gen<CatatanFakta> Satu =>
        from hari in Hari
        from telat in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 60)))
        from isi in Isi(hari)
        from jam in Gen.Choose(0, 23)
        select Catatan(isi, hari.AddDays(telat), jam);

    private static Gen<List<CatatanFakta>> Daftar => Satu.ListOf().Resize(25).Select(daftar => daftar.ToList());

    [Fact]
    public void A_day_uses_only_what_was_recorded_by_its_end() =>
        Prop.ForAll(Daftar.SelectMany(daftar => Hari.Select(pada => (daftar, pada))).ToArbitrary(), kasus =>
            Pada(kasus.daftar, kasus.pada).SequenceEqual(Pada(kasus.daftar.Where(catatan => Diketahui(catatan) <= kasus.pada), kasus.pada)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_order_and_any_repeats_give_the_same_days() =>
        Prop.ForAll(
            (from daftar in Daftar
             from ulang in daftar.Count == 0 ? Gen.Constant(Array.Empty<CatatanFakta>()) : Gen.Elements<CatatanFakta>(daftar).ArrayOf().Resize(8)
             from acak in Gen.Shuffle(daftar.Concat(ulang.Select(Again)))
             select (daftar, acak)).ToArbitrary(),
            kasus => Tulis(kasus.daftar).SequenceEqual(Tulis(kasus.acak)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_numerator_lies_within_the_denominator_and_departments_add_up_to_the_total() =>
        Prop.ForAll(Daftar.SelectMany(daftar => Hari.Select(pada => (daftar, pada))).ToArbitrary(), kasus =>
        {
            var kontribusi = Kontribusi.Of(KerjaSama, kasus.daftar, Hitungan);
            return kontribusi.TrueForAll(satu => satu.Pembilang.TrueForAll(selang => satu.Penyebut.Exists(luar => luar.Dari <= selang.Dari && luar.Sampai >= selang.Sampai)))
                && KatalogIndikator.Daftar.All(indikator =>
                {
                    var hadir = kontribusi.Where(satu => satu.Indikator == indikator.Kode && Termasuk(satu.Penyebut, kasus.pada)).ToArray();
                    int Jumlah(string dimensi) => hadir.Sum(satu => satu.Kepala.Pecahan().Count(pecah => pecah.Dimensi == dimensi));
                    return Jumlah("Departemen") == Jumlah("Total") && Jumlah("Jenis") == Jumlah("Total");
                });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Days_are_read_as_they_were_written() =>
        Prop.ForAll(Daftar.ToArbitrary(), daftar => Kontribusi.Of(KerjaSama, daftar, Hitungan).TrueForAll(satu =>
            HimpunanHari.Baca(HimpunanHari.Tulis(satu.Penyebut)).SequenceEqual(satu.Penyebut)
            && HimpunanHari.Baca(HimpunanHari.Tulis(satu.Pembilang)).SequenceEqual(satu.Pembilang)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("2024-01-31", 0, 0)]
    [InlineData("2024-02-15", 0, 1)]
    [InlineData("2024-03-01", 0, 1)]
    [InlineData("2024-03-02", 1, 1)]
    [InlineData("2024-03-20", 0, 1)]
    [InlineData("2024-05-01", 1, 1)]
    [InlineData("2024-05-10", 0, 0)]
    public void A_dispute_is_overdue_from_the_day_after_the_day_its_forum_had_until_it_moves_or_ends(string pada, int lewat, int terbuka)
    {
        // Notified on 1 February; before the musyawarah until 1 March; failed on 20 March; before the Gubernur until 30 April; decided on 10 May.
        CatatanFakta Sengketa(int versi, string status, string hari, string? tenggat) => CatatanFakta.Told(
            Guid.CreateVersion7(), KerjaSama, versi,
            new PerselisihanBerubah(Temuan, status, DateOnly.Parse(hari, null), tenggat is null ? null : DateOnly.Parse(tenggat, null), status == "Diputus"),
            new DateTimeOffset(DateOnly.Parse(hari, null), new TimeOnly(9, 0), TimeSpan.FromHours(8)));
        CatatanFakta[] daftar =
        [
            CatatanFakta.Told(Guid.CreateVersion7(), KerjaSama, 1, new KerjaSamaDiusulkan("Rekaan", "Ksdpk", "A", ["1.02"], [], null), new DateTimeOffset(2024, 1, 2, 9, 0, 0, TimeSpan.FromHours(8))),
            Sengketa(2, "Diberitahukan", "2024-02-01", null),
            Sengketa(3, "Berjalan", "2024-02-05", "2024-03-01"),
            Sengketa(4, "Gagal", "2024-03-20", "2024-03-01"),
            Sengketa(5, "Berjalan", "2024-03-25", "2024-04-30"),
            Sengketa(6, "Diputus", "2024-05-10", "2024-04-30"),
        ];

        var sengketa = Kontribusi.Of(KerjaSama, daftar, Hitungan).Where(satu => satu.Indikator == "SENGKETA").ToArray();

        var hari = DateOnly.Parse(pada, null);
        (sengketa.Count(satu => Termasuk(satu.Pembilang, hari)), sengketa.Count(satu => Termasuk(satu.Penyebut, hari))).ShouldBe((lewat, terbuka));
    }

    private static Gen<Fakta> Isi(DateOnly hari) =>
        from naskah in Gen.Elements(Naskah)
        from tahun in Gen.Choose(2024, 2026)
        from triwulan in Gen.Choose(1, 4)
        from langkah in Gen.Elements(Enum.GetValues<LangkahLaporan>())
        from tanpaBukti in Gen.Choose(0, 1)
        from benar in Gen.Elements(true, false)
        from lama in Gen.Choose(30, 900)
        from departemen in Gen.Elements("A", "B")
        from fakta in Gen.Elements<Fakta>(
            new NaskahBerlaku("Rekaan", naskah == Naskah[0] ? "Ksdpk" : "Ksdpl", departemen, ["1.02"], [], benar ? Temuan : null, naskah,
                naskah == Naskah[0] ? JenisNaskah.PerjanjianKerjaSama : JenisNaskah.NaskahLuarNegeri, "Naskah", new DateOnly(2024, 1, 10), new DateOnly(2024, 1, 10), new DateOnly(2026, 3, 31), null),
            new KesepakatanDitandatangani("Rekaan", "Ksdpk", departemen, ["1.02"], [], null, hari),
            new TahapBerubah(benar ? "MenungguDprd" : "Pelaksanaan", "Persiapan", benar ? "MenungguDprd" : "Pelaksanaan", hari, null),
            new NaskahDiubah(naskah, 2 + (lama % 3), hari, hari.AddDays(lama)),
            new KerjaSamaBerakhir(benar ? naskah : null, hari, "KesepakatanParaPihak"),
            new TemuanKepatuhan(Temuan, null, "UrutanTahap", "G16", hari, "Rekaan", [], benar ? hari.AddDays(lama) : null),
            new PerselisihanBerubah(Temuan, tanpaBukti == 0 ? "Berjalan" : "Disepakati", hari, hari.AddDays(lama / 10), tanpaBukti == 1),
            new RencanaDitetapkan(naskah, 1 + (lama % 2), benar),
            new LaporanDilangkahkan(naskah, naskah == Naskah[0] ? $"{tahun}-TW{triwulan}" : $"{tahun}", langkah, hari, 1, tanpaBukti, benar, benar),
            new EvaluasiDiputuskan(naskah, tahun, 1 + (triwulan % 2), hari, "Lanjut", 3, 2))
        select fakta;

    /// <summary>The same fact gets the same version, as Agreements would tell it; facts of one version say the same.</summary>
    private static CatatanFakta Catatan(Fakta isi, DateOnly pada, int jam) => Baru(isi, new DateTimeOffset(pada, new TimeOnly(jam, 30), TimeSpan.FromHours(8)));

    private static CatatanFakta Baru(Fakta isi, DateTimeOffset pada)
    {
        var versi = isi is FaktaBerkepala or TahapBerubah or PerselisihanBerubah ? Math.Abs((long)isi.GetHashCode()) : 0;
        var json = System.Text.Json.JsonSerializer.Serialize(isi, Ksd.Evaluation.Data.Jsonb.Options);
        var read = System.Text.Json.JsonSerializer.Deserialize<Fakta>(json, Ksd.Evaluation.Data.Jsonb.Options)!;
        return CatatanFakta.Told(Guid.CreateVersion7(), KerjaSama, versi, read, pada);
    }

    private static CatatanFakta Again(CatatanFakta catatan) => CatatanFakta.Told(Guid.CreateVersion7(), KerjaSama, catatan.Versi, catatan.Isi, catatan.Pada);

    private static DateOnly Diketahui(CatatanFakta catatan) => DateOnly.FromDateTime(catatan.Pada.ToOffset(TimeSpan.FromHours(8)).Date);

    private static string[] Tulis(IReadOnlyCollection<CatatanFakta> daftar) =>
        [.. Kontribusi.Of(KerjaSama, daftar, Hitungan).Select(satu => $"{satu.Indikator} {satu.SubjekId} {satu.Urut} {satu.Kepala.Departemen} {HimpunanHari.Tulis(satu.Penyebut)} {HimpunanHari.Tulis(satu.Pembilang)}")];

    private static string[] Pada(IEnumerable<CatatanFakta> daftar, DateOnly pada) =>
        [.. Kontribusi.Of(KerjaSama, [.. daftar], Hitungan).Where(satu => Termasuk(satu.Penyebut, pada))
            .Select(satu => $"{satu.Indikator} {satu.SubjekId} {satu.Kepala.Departemen} {Termasuk(satu.Pembilang, pada)}")];

    private static bool Termasuk(List<Selang> hari, DateOnly pada) => hari.Exists(satu => satu.Dari <= pada && pada <= satu.Sampai);
}
