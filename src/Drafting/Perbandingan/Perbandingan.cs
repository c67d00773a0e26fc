namespace Ksd.Drafting;

/// <summary>A part of one version of a text: its id where it is known, its place, and its words without what follows from the place.</summary>
public sealed record SatuanTeks(string? Id, string? Induk, string Tempat, TingkatButir? Tingkat, string Teks)
{
    /// <summary>What is compared. References stand in it by id, so that a new number alone is no change.</summary>
    internal string Banding { get; init; } = Teks;
}

/// <summary>What became of one part.</summary>
public sealed record PerubahanTeks(SatuanTeks? Lama, SatuanTeks? Baru, bool Dipindah, IReadOnlyList<PotonganBeda> Beda)
{
    public bool Ditambah => Lama is null;

    public bool Dihapus => Baru is null;

    public bool Diubah => Lama is not null && Baru is not null && Beda.Any(potongan => potongan.Jenis is not JenisBeda.Sama);
}

/// <summary>Compares two versions of a text part by part.</summary>
public static class Perbandingan
{
    private const double MiripPalingSedikit = 0.5;

    /// <summary>The changes in the order of the new version; what was taken out stands where it was.</summary>
    public static IReadOnlyList<PerubahanTeks> Bandingkan(Rancangan lama, Rancangan baru) => Bandingkan(Satuan(lama), Satuan(baru));

    public static IReadOnlyList<SatuanTeks> Satuan(Rancangan rancangan)
    {
        var nomor = DaftarNomor.Hitung(rancangan);
        return
        [
            .. rancangan.Judul.Select((baris, ke) => new SatuanTeks($"judul.{ke}", null, "judul", null, baris)),
            .. Susunan.Susun(rancangan, nomor).Select(paragraf => new SatuanTeks(
                paragraf.Butir.Id, paragraf.IndukId, Tempat(paragraf, nomor), paragraf.Butir.Tingkat, Penyuntingan.Bersih(paragraf.Butir.Tingkat, paragraf.Teks))
            {
                Banding = Penyuntingan.Bersih(paragraf.Butir.Tingkat, paragraf.Butir.Teks),
            }),
        ];
    }

    public static IReadOnlyList<PerubahanTeks> Bandingkan(IReadOnlyList<SatuanTeks> lama, IReadOnlyList<SatuanTeks> baru)
    {
        var pasangan = Pasangkan(lama, baru);
        var pindah = Pindah(lama, baru, pasangan);
        var asal = pasangan.ToDictionary(pasang => pasang.Value, pasang => pasang.Key);
        var hasil = new List<PerubahanTeks>();
        var terlewati = 0;
        for (var j = 0; j < baru.Count; j++)
        {
            if (!asal.TryGetValue(j, out var i))
            {
                hasil.Add(new(null, baru[j], false, [new(JenisBeda.Ditambah, baru[j].Teks)]));
                continue;
            }

            var dipindah = pindah.Contains(i);
            for (; !dipindah && terlewati < i; terlewati++)
            {
                Dihapus(terlewati);
            }

            var sama = lama[i].Banding == baru[j].Banding;
            if (dipindah || !sama)
            {
                hasil.Add(new(lama[i], baru[j], dipindah, sama ? [new(JenisBeda.Sama, baru[j].Teks)] : BedaKata.Bandingkan(lama[i].Teks, baru[j].Teks)));
            }
        }

        for (; terlewati < lama.Count; terlewati++)
        {
            Dihapus(terlewati);
        }

        return hasil;

        void Dihapus(int i)
        {
            if (!pasangan.ContainsKey(i))
            {
                hasil.Add(new(lama[i], null, false, [new(JenisBeda.Dihapus, lama[i].Teks)]));
            }
        }
    }

    private static string Tempat(ParagrafTersusun paragraf, DaftarNomor nomor) => nomor.Label(paragraf.Butir.Id) is { Length: > 0 } label ? label : "paragraf";

    /// <summary>By id; what has none on one side by the same words, then by the most alike.</summary>
    private static Dictionary<int, int> Pasangkan(IReadOnlyList<SatuanTeks> lama, IReadOnlyList<SatuanTeks> baru)
    {
        var hasil = new Dictionary<int, int>();
        var ada = new HashSet<int>();
        var menurutId = baru.Index().Where(satu => satu.Item.Id is not null).GroupBy(satu => satu.Item.Id!).ToDictionary(grup => grup.Key, grup => grup.First().Index);
        for (var i = 0; i < lama.Count; i++)
        {
            if (lama[i].Id is { } id && menurutId.TryGetValue(id, out var j))
            {
                hasil[i] = j;
                ada.Add(j);
            }
        }

        var sisa = Enumerable.Range(0, baru.Count).Where(j => !ada.Contains(j) && baru[j].Id is null).ToList();
        foreach (var sama in new[] { true, false })
        {
            for (var i = 0; i < lama.Count && sisa.Count > 0; i++)
            {
                if (hasil.ContainsKey(i))
                {
                    continue;
                }

                var pilihan = sama
                    ? sisa.FindIndex(j => baru[j].Banding == lama[i].Banding)
                    : sisa.Index().Select(satu => (satu.Index, Mirip: BedaKata.Kemiripan(lama[i].Teks, baru[satu.Item].Teks)))
                        .Where(satu => satu.Mirip >= MiripPalingSedikit).OrderByDescending(satu => satu.Mirip).Select(satu => (int?)satu.Index).FirstOrDefault() ?? -1;
                if (pilihan >= 0)
                {
                    hasil[i] = sisa[pilihan];
                    sisa.RemoveAt(pilihan);
                }
            }
        }

        return hasil;
    }

    /// <summary>
    /// What stands elsewhere: not on the longest run that kept its order, or in another parent. What moved along with its parent
    /// is not counted again.
    /// </summary>
    private static HashSet<int> Pindah(IReadOnlyList<SatuanTeks> lama, IReadOnlyList<SatuanTeks> baru, Dictionary<int, int> pasangan)
    {
        var urut = pasangan.Keys.Order().ToArray();
        var tetap = TetapBerurutan(urut, pasangan);
        var pindah = urut.Where(i => !tetap.Contains(i) || (Diketahui(lama[i], baru[pasangan[i]]) && lama[i].Induk != baru[pasangan[i]].Induk)).ToHashSet();
        var idPindah = pindah.Select(i => lama[i].Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        pindah.RemoveWhere(i => lama[i].Induk is { } induk && idPindah.Contains(induk) && Diketahui(lama[i], baru[pasangan[i]]) && baru[pasangan[i]].Induk == induk);
        return pindah;
    }

    private static bool Diketahui(SatuanTeks lama, SatuanTeks baru) => lama.Tingkat is not null && baru.Tingkat is not null;

    /// <summary>The longest increasing run of new places, by patience sorting.</summary>
    private static HashSet<int> TetapBerurutan(int[] urut, Dictionary<int, int> pasangan)
    {
        var ujung = new List<int>();
        var sebelum = new Dictionary<int, int>();
        foreach (var i in urut)
        {
            var (dari, sampai) = (0, ujung.Count);
            while (dari < sampai)
            {
                var tengah = (dari + sampai) / 2;
                (dari, sampai) = pasangan[ujung[tengah]] < pasangan[i] ? (tengah + 1, sampai) : (dari, tengah);
            }

            if (dari > 0)
            {
                sebelum[i] = ujung[dari - 1];
            }

            if (dari == ujung.Count)
            {
                ujung.Add(i);
            }
            else
            {
                ujung[dari] = i;
            }
        }

        var hasil = new HashSet<int>();
        for (int? i = ujung.Count > 0 ? ujung[^1] : null; i is { } kini; i = sebelum.TryGetValue(kini, out var lalu) ? lalu : null)
        {
            hasil.Add(kini);
        }

        return hasil;
    }
}
