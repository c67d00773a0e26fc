namespace Ksd.Drafting;

/// <summary>Brings a text up to what is known now, without touching what people wrote.</summary>
public static class Pembaruan
{
    /// <summary>
    /// Where <paramref name="kini"/> still reads as it was assembled (<paramref name="lama"/>) it follows the new assembly
    /// (<paramref name="baru"/>); what a person changed, added, moved or took out stays as it is.
    /// </summary>
    public static Rancangan Perbarui(this Rancangan kini, Rancangan lama, Rancangan baru)
    {
        var dirujuk = kini.Semua.Concat(baru.Semua).SelectMany(butir => TeksBertanda.Dirujuk(butir.Teks)).ToHashSet(StringComparer.Ordinal);
        var milikOrang = kini.Semua.Select(butir => butir.Id).ToHashSet(StringComparer.Ordinal);
        return kini with
        {
            Judul = kini.Judul.SequenceEqual(lama.Judul) ? baru.Judul : kini.Judul,
            Kepala = baru.Kepala,
            ParaPihak = baru.ParaPihak,
            Tembusan = kini.Tembusan.SequenceEqual(lama.Tembusan) ? baru.Tembusan : kini.Tembusan,
            Rangkap = baru.Rangkap,
            Isi = Gabung(kini.Isi, lama.Isi, baru.Isi),
        };

        IReadOnlyList<Butir> Gabung(IReadOnlyList<Butir> daftarKini, IReadOnlyList<Butir> daftarLama, IReadOnlyList<Butir> daftarBaru)
        {
            var asal = daftarLama.ToDictionary(butir => butir.Id, StringComparer.Ordinal);
            var tujuan = daftarBaru.ToDictionary(butir => butir.Id, StringComparer.Ordinal);
            var hasil = new List<Butir>();
            foreach (var butir in daftarKini)
            {
                if (!asal.TryGetValue(butir.Id, out var dahulu))
                {
                    hasil.Add(butir);
                }
                else if (tujuan.TryGetValue(butir.Id, out var kelak))
                {
                    hasil.Add(butir with
                    {
                        Teks = butir.Teks == dahulu.Teks ? kelak.Teks : butir.Teks,
                        Anak = Gabung(butir.Anak, dahulu.Anak, kelak.Anak),
                    });
                }
                else if (butir.Tingkat is not TingkatButir.Pihak && (dirujuk.Contains(butir.Id) || !Sama(butir, dahulu)))
                {
                    hasil.Add(butir);
                }
            }

            for (var i = 0; i < daftarBaru.Count; i++)
            {
                var butir = daftarBaru[i];
                if (asal.ContainsKey(butir.Id) || milikOrang.Contains(butir.Id))
                {
                    continue;
                }

                var tempat = i == 0 ? 0 : hasil.FindIndex(satu => satu.Id == daftarBaru[i - 1].Id) + 1;
                hasil.Insert(tempat, butir);
            }

            return hasil;
        }
    }

    private static bool Sama(Butir satu, Butir dua) => satu.Id == dua.Id && satu.Teks == dua.Teks && satu.Anak.Count == dua.Anak.Count
        && satu.Anak.Zip(dua.Anak).All(pasang => Sama(pasang.First, pasang.Second));
}
