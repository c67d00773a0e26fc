using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>A kind's way from stage to stage, as the tables that run it say.</summary>
public sealed record ProsedurView(string Sebutan, DasarHukumRingkas DasarUrutan, IReadOnlyList<BagianProsedur> Bagian);

public sealed record BagianProsedur(string Tentang, IReadOnlyList<TahapProsedur> Tahap);

public sealed record TahapProsedur(string Tahap, string Sebutan, bool Akhir, IReadOnlyList<LangkahProsedur> Langkah);

public sealed record LangkahProsedur(string Peristiwa, string Ke, DasarHukumRingkas DasarHukum);

/// <summary>The way of the kerja sama, or of one of its naskah that goes its own.</summary>
public sealed record Jalur(string? Judul, IReadOnlyList<TitikJalur> Titik)
{
    public static IEnumerable<Jalur> Of(PerkaraView perkara, ProsedurView prosedur, RiwayatView riwayat)
    {
        if (prosedur.Bagian is not [{ Tahap.Count: > 0 } utama, ..])
        {
            yield break;
        }

        yield return new(null, TitikJalur.Of(utama, perkara.Tahap, riwayat.Langkah.Select(langkah => (langkah.TahapKerjaSama, langkah.DasarHukum, langkah.Tanggal))));
        foreach (var bagian in prosedur.Bagian.Skip(1).Where(bagian => bagian.Tahap.Count > 0))
        {
            // A part belongs to the naskah whose stage is one of its own.
            var naskah = perkara.Naskah.Where(satu => bagian.Tahap.Any(tahap => tahap.Tahap == satu.Tahap) && utama.Tahap.All(tahap => tahap.Tahap != satu.Tahap)).ToList();
            foreach (var satu in naskah)
            {
                var lalu = riwayat.Langkah.Where(langkah => langkah.NaskahId == satu.Id).Select(langkah => (langkah.Ke, langkah.DasarHukum, langkah.Tanggal));
                yield return new(satu.Judul, TitikJalur.Of(bagian, satu.Tahap, lalu));
            }

            if (naskah.Count == 0 && bagian == prosedur.Bagian[1] && bagian.Tahap.Any(tahap => tahap.Tahap == "Pelaksanaan"))
            {
                yield return new(bagian.Tentang, TitikJalur.Of(bagian, null, []));
            }
        }
    }
}

/// <summary>A stage on the way of one kerja sama: been there (with its day), there now, or still to come.</summary>
public sealed record TitikJalur(string Tahap, string Sebutan, string? DasarHukum, DateOnly? Tanggal, bool Kini)
{
    /// <summary>
    /// The way taken so far, then the shortest way from here to where it is done. Steps back and out (withdrawn, declined) are no part of the way
    /// ahead: what is possible now is among the next steps.
    /// </summary>
    public static IReadOnlyList<TitikJalur> Of(BagianProsedur bagian, string? kini, IEnumerable<(string Tahap, string DasarHukum, DateOnly Tanggal)> lalu)
    {
        var tahap = bagian.Tahap.ToDictionary(satu => satu.Tahap);
        string Sebutan(string nama) => tahap.TryGetValue(nama, out var satu) ? satu.Sebutan : Format.Nama(nama);
        var jalur = new List<TitikJalur> { new(bagian.Tahap[0].Tahap, bagian.Tahap[0].Sebutan, null, null, false) };
        foreach (var (di, dasar, tanggal) in lalu.Where(langkah => langkah.Tahap != jalur[^1].Tahap))
        {
            jalur.Add(new(di, Sebutan(di), dasar, tanggal, false));
        }

        if (kini is not null && jalur[^1].Tahap != kini)
        {
            jalur.Add(new(kini, Sebutan(kini), null, null, false));
        }

        jalur[^1] = jalur[^1] with { Kini = kini is not null };
        return [.. jalur, .. KeDepan(jalur[^1].Tahap, tahap)];
    }

    private static IEnumerable<TitikJalur> KeDepan(string dari, Dictionary<string, TahapProsedur> tahap)
    {
        // Done without ever having been carried out is no way that somebody sets out on.
        var pelaksanaan = Terpendek(dari, "Pelaksanaan", tahap);
        return [.. pelaksanaan, .. Terpendek(pelaksanaan.Count > 0 ? "Pelaksanaan" : dari, "Selesai", tahap)];
    }

    private static Stack<TitikJalur> Terpendek(string dari, string ke, Dictionary<string, TahapProsedur> tahap)
    {
        var lewat = new Dictionary<string, (string Dari, LangkahProsedur Langkah)>();
        var antre = new Queue<string>([dari]);
        while (antre.TryDequeue(out var kini) && !lewat.ContainsKey(ke))
        {
            foreach (var langkah in tahap.GetValueOrDefault(kini)?.Langkah ?? [])
            {
                if (langkah.Ke != dari && lewat.TryAdd(langkah.Ke, (kini, langkah)))
                {
                    antre.Enqueue(langkah.Ke);
                }
            }
        }

        var titik = new Stack<TitikJalur>();
        for (var di = ke; lewat.TryGetValue(di, out var asal); di = asal.Dari)
        {
            titik.Push(new(di, tahap.TryGetValue(di, out var satu) ? satu.Sebutan : Format.Nama(di), asal.Langkah.DasarHukum.Label, null, false));
        }

        return titik;
    }
}
