namespace Ksd.Drafting;

/// <summary>Reads a draft for what is missing, contradictory or not allowed.</summary>
public static class Pemeriksaan
{
    /// <summary>Locks first, then by the order of the text. <paramref name="data"/> is what is known now, not when the draft was made.</summary>
    public static IReadOnlyList<TemuanNaskah> Periksa(this Rancangan rancangan, DataKerjaSama data)
    {
        var naskah = new NaskahDiperiksa(rancangan, data);
        var urutan = rancangan.Semua.Select((butir, ke) => (butir.Id, ke)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. AturanHukum.IsiWajib(naskah)
                .Concat(AturanHukum.Baris.Concat(AturanTeks.Baris).SelectMany(aturan => aturan.Periksa(naskah)))
                .OrderBy(temuan => temuan.Bobot)
                .ThenBy(temuan => temuan.Butir is { } id ? urutan.GetValueOrDefault(id, -1) : -1),
        ];
    }
}
