namespace Ksd.Mapping.Domain;

/// <summary>By how many points of a hundred a weight must move before something changes; null when no weight from 0 to 100 does it.</summary>
internal sealed record Pergeseran(double Poin, Guid Turun, Guid Naik);

/// <summary>
/// How firm the first places are in one criterion: its weight moves, the others keep their proportion to each other. The first change of their
/// order, and the first change of who is among them, each way.
/// </summary>
internal sealed record KepekaanKriteria(
    int Kriteria, Pergeseran? UrutanNaik, Pergeseran? UrutanTurun, Pergeseran? AnggotaNaik, Pergeseran? AnggotaTurun);

/// <summary>
/// With the weight t of one criterion and the others in proportion, the score of a kandidat is t·a + (1-t)·R: a straight line. So two kandidat
/// change places at one weight at most, and the first change is found without trying any.
/// </summary>
internal static class Sensitivitas
{
    public const int Teratas = 10;

    public static IReadOnlyList<KepekaanKriteria> Analyse(IReadOnlyList<BarisPeringkat> peringkat, IReadOnlyList<decimal> bobot, int teratas = Teratas)
    {
        var jumlah = bobot.Sum();
        return [.. bobot.Select((satu, k) => Analyse(peringkat, (double)(satu / jumlah), k, Math.Min(teratas, peringkat.Count)))];
    }

    private static KepekaanKriteria Analyse(IReadOnlyList<BarisPeringkat> peringkat, double w, int k, int teratas)
    {
        var hasil = new KepekaanKriteria(k, null, null, null, null);
        if (w >= 1)
        {
            // The others have no proportion to keep.
            return hasil;
        }

        var (naik, turun) = (new Nearest(100 * (1 - w)), new Nearest(100 * w));
        for (var i = 0; i + 1 < teratas; i++)
        {
            Cross(peringkat[i], peringkat[i + 1], w, k, naik, turun);
        }

        var (masuk, keluar) = (new Nearest(100 * (1 - w)), new Nearest(100 * w));
        for (var j = teratas; j < peringkat.Count; j++)
        {
            for (var i = 0; i < teratas; i++)
            {
                Cross(peringkat[i], peringkat[j], w, k, masuk, keluar);
            }

            // From outside the first is overtaken last: whoever comes in passes the lowest of them.
            Cross(peringkat[teratas - 1], peringkat[j], w, k, naik, turun);
        }

        return hasil with { UrutanNaik = naik.Found, UrutanTurun = turun.Found, AnggotaNaik = masuk.Found, AnggotaTurun = keluar.Found };
    }

    private static void Cross(BarisPeringkat atas, BarisPeringkat bawah, double w, int k, Nearest naik, Nearest turun)
    {
        var lead = (double)(atas.Total - bawah.Total);
        var own = (double)(atas.RataRata[k] - bawah.RataRata[k]);

        // lead = w·own + (1-w)·rest, and the lead changes by own - rest for each unit of weight.
        var slope = (own - lead) / (1 - w);
        if (slope < -1e-9)
        {
            naik.Offer(100 * lead / -slope, atas, bawah);
        }
        else if (slope > 1e-9)
        {
            turun.Offer(100 * lead / slope, atas, bawah);
        }
    }

    private sealed class Nearest(double limit)
    {
        private double _points = double.PositiveInfinity;
        private BarisPeringkat? _down;
        private BarisPeringkat? _up;

        public Pergeseran? Found => _down is null ? null : new(Math.Round(_points, 2), _down.Kandidat.Id, _up!.Kandidat.Id);

        public void Offer(double points, BarisPeringkat down, BarisPeringkat up)
        {
            if (points <= limit && points < _points)
            {
                (_points, _down, _up) = (points, down, up);
            }
        }
    }
}
