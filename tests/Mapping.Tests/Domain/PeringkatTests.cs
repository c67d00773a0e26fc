using FsCheck;
using FsCheck.Fluent;
using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Tests.Domain;

/// <summary>What must hold of the ranking whatever the scores and weights.</summary>
public sealed class PeringkatTests
{
    private const int Kriteria = 4;

    [Fact]
    public void Weights_in_another_unit_give_the_same_order_and_totals() => Check(round =>
    {
        foreach (var scale in new[] { 0.01m, 0.5m, 3m, 250m })
        {
            var scaled = Peringkat.Rank(round.ParaKandidat, [.. round.Bobot.Select(bobot => bobot * scale)]);
            Order(scaled).ShouldBe(Order(Peringkat.Rank(round.ParaKandidat, round.Bobot)));
        }
    });

    [Fact]
    public void Who_was_submitted_first_and_which_assessor_was_first_make_no_difference() => Check(round =>
    {
        var random = new System.Random(round.Seed);
        var shuffled = round.ParaKandidat.OrderBy(_ => random.Next())
            .Select(kandidat => kandidat with { Id = Guid.CreateVersion7(), Nilai = [.. kandidat.Nilai.OrderBy(_ => random.Next())] })
            .ToArray();

        Peringkat.Rank(shuffled, round.Bobot).Select(baris => (baris.Peringkat, baris.Kandidat.Judul, baris.Total))
            .ShouldBe(Peringkat.Rank(round.ParaKandidat, round.Bobot).Select(baris => (baris.Peringkat, baris.Kandidat.Judul, baris.Total)));
    });

    [Fact]
    public void A_better_score_never_lowers_a_rank() => Check(round =>
    {
        var before = Peringkat.Rank(round.ParaKandidat, round.Bobot);
        var chosen = before[before.Count / 2];
        var better = round.ParaKandidat
            .Select(kandidat => kandidat.Id == chosen.Kandidat.Id ? kandidat with { Nilai = [.. kandidat.Nilai.Select(nilai => nilai.Select(satu => Math.Min(100, satu + 5)).ToArray())] } : kandidat)
            .ToArray();

        Peringkat.Rank(better, round.Bobot).Single(baris => baris.Kandidat.Id == chosen.Kandidat.Id).Peringkat.ShouldBeLessThanOrEqualTo(chosen.Peringkat);
    });

    /// <summary>The worked-out distance is where the first change is: just before it nothing has changed, just behind it something has.</summary>
    [Fact]
    public void Sensitivity_says_exactly_where_the_first_change_is() => Check(round =>
    {
        const int top = 3;
        var peringkat = Peringkat.Rank(round.ParaKandidat, round.Bobot);
        foreach (var kepekaan in Sensitivitas.Analyse(peringkat, round.Bobot, top))
        {
            Verify(round, peringkat, kepekaan.Kriteria, kepekaan.UrutanNaik, +1, Top);
            Verify(round, peringkat, kepekaan.Kriteria, kepekaan.UrutanTurun, -1, Top);
            Verify(round, peringkat, kepekaan.Kriteria, kepekaan.AnggotaNaik, +1, Members);
            Verify(round, peringkat, kepekaan.Kriteria, kepekaan.AnggotaTurun, -1, Members);
        }

        static IEnumerable<Guid> Top(IEnumerable<BarisPeringkat> baris) => baris.Take(top).Select(satu => satu.Kandidat.Id);
        static IEnumerable<Guid> Members(IEnumerable<BarisPeringkat> baris) => Top(baris).Order();
    });

    [Fact]
    public void Equal_totals_share_a_rank()
    {
        var peringkat = Peringkat.Rank([Kandidat("B", [80, 20]), Kandidat("A", [20, 80]), Kandidat("C", [10, 10])], [50, 50]);

        peringkat.Select(baris => (baris.Peringkat, baris.Kandidat.Judul)).ShouldBe([(1, "A"), (1, "B"), (3, "C")]);
    }

    [Fact]
    public void A_score_made_with_a_weight_set_is_that_of_no_later_one()
    {
        var pelaku = new Pelaku("tkksd-1", "Penilai");
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var bobot = PerangkatBobot.Default(pelaku, now);
        bobot.DaftarKriteria.Sum(kriteria => kriteria.Bobot).ShouldBe(100);
        var kandidat = Ksd.Mapping.Domain.Kandidat.Register(Guid.CreateVersion7(), "1.02", "Rujukan", "1.02", new IsiKandidat(), new SaranKlasifikasi(), now);

        var penilaian = Penilaian.Of(kandidat, bobot, 1, [100, 50, 0, 80, 40, 60], ["a", "b", "c", "d", "e", "f"], pelaku, now);
        PerangkatBobot.Make(2, "Lain", [new Kriteria { Kode = "EKS", Nama = "Eksternalitas", Bobot = 100 }], 10, pelaku, now);

        penilaian.Total.ShouldBe(54m);
        penilaian.PerangkatBobotId.ShouldBe(bobot.Id);
    }

    private static void Verify(
        Round round, IReadOnlyList<BarisPeringkat> peringkat, int kriteria, Pergeseran? geser, int direction, Func<IEnumerable<BarisPeringkat>, IEnumerable<Guid>> what)
    {
        var jumlah = round.Bobot.Sum();
        var w = (double)(100 * round.Bobot[kriteria] / jumlah);
        var room = direction > 0 ? 100 - w : w;
        var unchanged = what(peringkat).ToArray();

        // The answer is rounded to a hundredth of a point.
        var before = geser is null ? room * 0.999 : geser.Poin - 0.011;
        if (before > 0)
        {
            what(Moved(before)).ShouldBe(unchanged, $"criterion {kriteria}, {direction * before} points");
        }

        if (geser is not null && geser.Poin + 0.011 < room)
        {
            what(Moved(geser.Poin + 0.011)).ShouldNotBe(unchanged, $"criterion {kriteria}, {direction * geser.Poin} points");
        }

        IReadOnlyList<BarisPeringkat> Moved(double points)
        {
            var target = (decimal)(w + (direction * points));
            var rest = jumlah - round.Bobot[kriteria];
            return Peringkat.Rank(
                round.ParaKandidat, [.. round.Bobot.Select((bobot, k) => k == kriteria ? target : rest == 0 ? 0 : bobot / rest * (100 - target))]);
        }
    }

    private static IEnumerable<(int, Guid, decimal)> Order(IEnumerable<BarisPeringkat> peringkat) =>
        peringkat.Select(baris => (baris.Peringkat, baris.Kandidat.Id, baris.Total));

    private static Ternilai Kandidat(string judul, params IReadOnlyList<int>[] nilai) => new(Guid.CreateVersion7(), judul, "1.02", nilai);

    private static void Check(Action<Round> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(Round.Of(seed))).QuickCheckThrowOnFailure();

    /// <summary>A dozen kandidat with one to three assessors, and weights that are not round.</summary>
    private sealed record Round(int Seed, Ternilai[] ParaKandidat, decimal[] Bobot)
    {
        public static Round Of(int seed)
        {
            var random = new System.Random(seed);
            return new(
                seed,
                [.. Enumerable.Range(0, 12).Select(i => Kandidat(
                    $"Kandidat {i:00}",
                    [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, Kriteria).Select(_ => random.Next(0, 101)).ToArray())]))],
                [.. Enumerable.Range(0, Kriteria).Select(_ => random.Next(1, 50) + (random.Next(0, 100) / 100m))]);
        }
    }
}
