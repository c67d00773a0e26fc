namespace Ksd.Drafting;

/// <summary>A piece of a paragraph as it is read. <see cref="Sasaran"/>: the part whose number a reference shows.</summary>
internal sealed record Potongan(JenisTanda Jenis, string Teks, string? Sasaran = null);

/// <summary>A paragraph of the body as it is read: its number, and its words with references written out.</summary>
internal sealed record ParagrafTersusun(Butir Butir, string? IndukId, TingkatButir? TingkatInduk, int Kedalaman, string Nomor, IReadOnlyList<Potongan> Isi)
{
    public string Teks => string.Concat(Isi.Select(potongan => potongan.Teks));
}

/// <summary>The body of a text as a run of paragraphs. Plain text, docx, checks and comparison all start from it.</summary>
internal static class Susunan
{
    public static IReadOnlyList<ParagrafTersusun> Susun(Rancangan rancangan) => Susun(rancangan, DaftarNomor.Hitung(rancangan));

    public static IReadOnlyList<ParagrafTersusun> Susun(Rancangan rancangan, DaftarNomor nomor)
    {
        var hasil = new List<ParagrafTersusun>();
        Tambah(rancangan.Isi, null, 0);
        return hasil;

        void Tambah(IReadOnlyList<Butir> anak, Butir? induk, int kedalaman)
        {
            for (var i = 0; i < anak.Count; i++)
            {
                var butir = anak[i];
                hasil.Add(new(butir, induk?.Id, induk?.Tingkat, kedalaman, nomor.Nomor(butir.Id), [.. Tulis(butir, PenutupButir(anak, i), nomor)]));
                Tambah(butir.Anak, butir, kedalaman + 1);
            }
        }
    }

    private static IEnumerable<Potongan> Tulis(Butir butir, string penutup, DaftarNomor nomor)
    {
        foreach (var (jenis, isi) in TeksBertanda.Potong(butir.Teks))
        {
            if (jenis is not JenisTanda.Rujukan)
            {
                yield return new(jenis, jenis is JenisTanda.Celah ? $"[{isi}]" : isi);
            }
            else if (!nomor.Ada(isi))
            {
                yield return new(JenisTanda.Celah, "[rujukan hilang]");
            }
            else
            {
                var awal = "";
                foreach (var (id, sebutan, angka) in nomor.Bagian(isi, butir.Id))
                {
                    yield return new(JenisTanda.Teks, awal + sebutan);
                    yield return new(JenisTanda.Rujukan, angka, id);
                    awal = " ";
                }
            }
        }

        if (penutup != "")
        {
            yield return new(JenisTanda.Teks, penutup);
        }
    }

    /// <summary>List items end with a semicolon, the last but one with "; dan", the last with a full stop; what introduces a list keeps its colon.</summary>
    private static string PenutupButir(IReadOnlyList<Butir> anak, int i)
    {
        var butir = anak[i];
        if (butir.Tingkat is not (TingkatButir.Huruf or TingkatButir.Angka or TingkatButir.Premis) || butir.Anak.Count > 0 || butir.Teks.EndsWith(':'))
        {
            return "";
        }

        var sisa = anak.Skip(i + 1).Count(satu => satu.Tingkat == butir.Tingkat);
        return sisa switch { 0 => ".", 1 => "; dan", _ => ";" };
    }
}
