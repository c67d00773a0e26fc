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
        var garis = new Line[peringkat.Count];
        return [.. bobot.Select((satu, k) =>
        {
            for (var i = 0; i < garis.Length; i++)
            {
                garis[i] = new(peringkat[i].Kandidat.Id, (double)peringkat[i].Total, (double)peringkat[i].RataRata[k]);
            }

            return Analyse(garis, (double)(satu / jumlah), k, Math.Min(teratas, garis.Length));
        })];
    }

    private static KepekaanKriteria Analyse(Line[] peringkat, double w, int k, int teratas)
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
            Cross(peringkat[i], peringkat[i + 1], w, naik, turun);
        }

        var (masuk, keluar) = (new Nearest(100 * (1 - w)), new Nearest(100 * w));
        for (var j = teratas; j < peringkat.Length; j++)
        {
            for (var i = 0; i < teratas; i++)
            {
                Cross(peringkat[i], peringkat[j], w, masuk, keluar);
            }

            // From outside the first is overtaken last: whoever comes in passes the lowest of them.
            Cross(peringkat[teratas - 1], peringkat[j], w, naik, turun);
        }

        return hasil with { UrutanNaik = naik.Found, UrutanTurun = turun.Found, AnggotaNaik = masuk.Found, AnggotaTurun = keluar.Found };
    }

    private static void Cross(Line atas, Line bawah, double w, Nearest naik, Nearest turun)
    {
        var (lead, own) = (atas.Total - bawah.Total, atas.Own - bawah.Own);

        // lead = w·own + (1-w)·rest, and the lead changes by own - rest for each unit of weight.
        var slope = (own - lead) / (1 - w);
        if (slope < -1e-9)
        {
            naik.Offer(100 * lead / -slope, atas.Id, bawah.Id);
        }
        else if (slope > 1e-9)
        {
            turun.Offer(100 * lead / slope, atas.Id, bawah.Id);
        }
    }

    /// <summary>A kandidat as one criterion sees it: what it has in all, and in this one.</summary>
    private readonly record struct Line(Guid Id, double Total, double Own);

    private sealed class Nearest(double limit)
    {
        private double _points = double.PositiveInfinity;
        private Guid _down;
        private Guid _up;

        public Pergeseran? Found => double.IsPositiveInfinity(_points) ? null : new(Math.Round(_points, 2), _down, _up);

        public void Offer(double points, Guid down, Guid up)
        {
            if (points <= limit && points < _points)
            {
                (_points, _down, _up) = (points, down, up);
            }
        }
    }
}
