namespace Ksd.Agreements.Domain;

/// <summary>A clause as it stands, and the naskah whose words these are.</summary>
internal sealed record KlausulBerlaku(JenisKlausul Jenis, string Teks, Guid NaskahId);

/// <summary>The text of a naskah with its amendments signed by a day: what an amendment says of a matter takes the place of what was there.</summary>
internal sealed record NaskahKonsolidasi(
    Naskah Pokok, int Versi, string RuangLingkup, DateOnly? Sampai, long? Nilai, IReadOnlyList<KlausulBerlaku> DaftarKlausul, IReadOnlyList<Naskah> DaftarPerubahan)
{
    /// <summary>Null while the naskah is not signed.</summary>
    public static NaskahKonsolidasi? Of(Naskah pokok, KerjaSama kerjaSama, DateOnly pada)
    {
        if (!(pokok.TanggalTandaTangan <= pada))
        {
            return null;
        }

        Naskah[] perubahan = [.. pokok.PerubahanPada(pada, kerjaSama)];
        var klausul = Klausul(pokok).ToList();
        foreach (var satu in perubahan)
        {
            var diubah = satu.Isi.DaftarKlausul.Select(k => k.Jenis).ToHashSet();
            klausul.RemoveAll(k => diubah.Contains(k.Jenis));
            klausul.AddRange(Klausul(satu));
        }

        return new NaskahKonsolidasi(
            pokok,
            1 + perubahan.Length,
            perubahan.LastOrDefault()?.Isi.RuangLingkup ?? pokok.Isi.RuangLingkup,
            pokok.SampaiPada(pada, kerjaSama),
            perubahan.LastOrDefault(satu => satu.Nilai is not null)?.Nilai ?? pokok.Nilai,
            klausul,
            perubahan);
    }

    private static IEnumerable<KlausulBerlaku> Klausul(Naskah naskah) =>
        naskah.Isi.DaftarKlausul.Select(klausul => new KlausulBerlaku(klausul.Jenis, klausul.Teks, naskah.Id));
}
