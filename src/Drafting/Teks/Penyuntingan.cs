namespace Ksd.Drafting;

/// <summary>Does an edit or refuses it. Whatever is done leaves every reference with its target and nothing mandatory gone unsaid.</summary>
public static class Penyuntingan
{
    public const int TeksMaxLength = 10_000;
    public const int ButirMax = 2_000;

    public static HasilSuntingan Sunting(this Rancangan rancangan, Suntingan suntingan)
    {
        var (isi, penolakan) = suntingan switch
        {
            UbahButir ubah => Ubah(rancangan, ubah),
            SisipButir sisip => Sisip(rancangan, sisip),
            PindahButir pindah => Pindah(rancangan, pindah),
            HapusButir hapus => Hapus(rancangan, hapus),
            _ => throw new ArgumentOutOfRangeException(nameof(suntingan)),
        };
        if (penolakan is not null)
        {
            return new(rancangan, penolakan);
        }

        var baru = rancangan with { Isi = isi! };
        var hilang = baru.WajibYangHilang.Except(rancangan.WajibYangHilang).ToArray();
        if (hilang.Length > 0 && string.IsNullOrWhiteSpace(suntingan.Alasan))
        {
            return new(rancangan, new("isi-wajib", "Isi yang diwajibkan peraturan tidak dapat dihapus tanpa alasan.",
                [.. hilang.Select(wajib => wajib.Nama)], [.. hilang.SelectMany(wajib => wajib.DasarHukum)]));
        }

        return new(baru with { DaftarPenghapusan = [.. Bertahan(baru), .. hilang.Select(wajib => new PenghapusanWajib(wajib.Kode, suntingan.Alasan!.Trim()))] }, null);
    }

    /// <summary>What was put back again is no longer taken out.</summary>
    private static IEnumerable<PenghapusanWajib> Bertahan(Rancangan baru)
    {
        var hilang = baru.WajibYangHilang.Select(wajib => wajib.Kode).ToHashSet(StringComparer.Ordinal);
        return baru.DaftarPenghapusan.Where(penghapusan => hilang.Contains(penghapusan.Kode));
    }

    private static (IReadOnlyList<Butir>? Isi, PenolakanRancangan? Penolakan) Ubah(Rancangan rancangan, UbahButir ubah)
    {
        if (Pohon.Cari(rancangan.Isi, ubah.Id) is not { } butir)
        {
            return (null, TidakAda(ubah.Id));
        }

        var teks = Bersih(butir.Tingkat, ubah.Teks);
        return TeksDitolak(rancangan, ubah.Id, teks, []) is { } penolakan
            ? (null, penolakan)
            : (Pohon.Ganti(rancangan.Isi, ubah.Id, lama => lama with { Teks = teks }), null);
    }

    private static (IReadOnlyList<Butir>? Isi, PenolakanRancangan? Penolakan) Sisip(Rancangan rancangan, SisipButir sisip)
    {
        var butir = BersihSemua(sisip.Butir);
        var id = rancangan.Semua.Select(satu => satu.Id).ToHashSet(StringComparer.Ordinal);
        var baru = butir.Semua.ToArray();
        if (baru.FirstOrDefault(satu => string.IsNullOrWhiteSpace(satu.Id) || satu.Id.Length > 100 || satu.Id.AsSpan().ContainsAny("[]") || !id.Add(satu.Id)) is { } kembar)
        {
            return (null, new("id-sudah-dipakai", "Pengenal butir kosong, terlalu panjang, atau sudah dipakai.", [kembar.Id], []));
        }

        if (id.Count > ButirMax)
        {
            return (null, new("terlalu-panjang", $"Naskah memuat paling banyak {ButirMax} butir.", [], []));
        }

        if (butir.Tingkat is TingkatButir.Pihak || baru.Any(satu => satu.Tingkat is TingkatButir.Pihak))
        {
            return (null, new("bukan-tempatnya", "Pihak ditambahkan melalui data kerja sama, bukan dengan menyunting naskah.", [butir.Id], []));
        }

        foreach (var satu in baru)
        {
            if (TeksDitolak(rancangan, satu.Id, satu.Teks, baru) is { } penolakan)
            {
                return (null, penolakan);
            }
        }

        return TataButir.Utuh(butir) ? Taruh(rancangan.Isi, butir, sisip.Induk, sisip.Posisi) : (null, BukanTempatnya(butir.Id));
    }

    private static (IReadOnlyList<Butir>? Isi, PenolakanRancangan? Penolakan) Pindah(Rancangan rancangan, PindahButir pindah)
    {
        if (Pohon.Cari(rancangan.Isi, pindah.Id) is not { } butir)
        {
            return (null, TidakAda(pindah.Id));
        }

        return pindah.Induk is { } induk && butir.Semua.Any(satu => satu.Id == induk)
            ? (null, new("bukan-tempatnya", "Butir tidak dapat dipindahkan ke dalam dirinya sendiri.", [pindah.Id], []))
            : Taruh(Pohon.Buang(rancangan.Isi, pindah.Id), butir, pindah.Induk, pindah.Posisi);
    }

    private static (IReadOnlyList<Butir>? Isi, PenolakanRancangan? Penolakan) Hapus(Rancangan rancangan, HapusButir hapus)
    {
        if (Pohon.Cari(rancangan.Isi, hapus.Id) is not { } butir)
        {
            return (null, TidakAda(hapus.Id));
        }

        if (butir.Tingkat is TingkatButir.Pihak)
        {
            return (null, new("bukan-tempatnya", "Pihak dihapus melalui data kerja sama, bukan dengan menyunting naskah.", [hapus.Id], []));
        }

        var hilang = butir.Semua.Select(satu => satu.Id).ToHashSet(StringComparer.Ordinal);
        var perujuk = rancangan.Semua.Where(satu => !hilang.Contains(satu.Id) && TeksBertanda.Dirujuk(satu.Teks).Any(hilang.Contains)).ToArray();
        if (perujuk.Length > 0)
        {
            var nomor = DaftarNomor.Hitung(rancangan);
            return (null, new("masih-dirujuk", "Butir masih dirujuk dari tempat yang disebut; ubah dahulu rujukannya.",
                [.. perujuk.Select(satu => nomor.Label(satu.Id))], []));
        }

        return (Pohon.Buang(rancangan.Isi, hapus.Id), null);
    }

    private static (IReadOnlyList<Butir>? Isi, PenolakanRancangan? Penolakan) Taruh(IReadOnlyList<Butir> isi, Butir butir, string? induk, int posisi)
    {
        var wadah = induk is null ? null : Pohon.Cari(isi, induk);
        if (induk is not null && wadah is null)
        {
            return (null, TidakAda(induk));
        }

        var anak = wadah?.Anak ?? isi;
        if (posisi < 0 || posisi > anak.Count || !TataButir.Cocok(wadah?.Tingkat, anak.Append(butir).Select(satu => satu.Tingkat)))
        {
            return (null, BukanTempatnya(butir.Id));
        }

        Butir[] baru = [.. anak.Take(posisi), butir, .. anak.Skip(posisi)];
        return (induk is null ? baru : Pohon.Ganti(isi, induk, lama => lama with { Anak = baru }), null);
    }

    private static PenolakanRancangan? TeksDitolak(Rancangan rancangan, string id, string teks, IReadOnlyList<Butir> baru)
    {
        if (string.IsNullOrWhiteSpace(teks) || teks.Length > TeksMaxLength)
        {
            return new("teks-kosong", $"Teks butir harus diisi, paling banyak {TeksMaxLength} karakter.", [id], []);
        }

        if (!TeksBertanda.Utuh(teks))
        {
            return new("penanda-rusak", "Teks memuat penanda yang tidak lengkap atau karakter yang tidak dapat ditulis ke dokumen.", [id], []);
        }

        var takAda = TeksBertanda.Dirujuk(teks).Where(tuju => Pohon.Cari(rancangan.Isi, tuju) is null && baru.All(satu => satu.Id != tuju)).ToArray();
        return takAda.Length > 0 ? new("rujukan-tidak-ada", "Teks merujuk butir yang tidak ada.", takAda, []) : null;
    }

    /// <summary>One line, and of a list item no closing mark: which one it gets follows from its place.</summary>
    internal static string Bersih(TingkatButir tingkat, string teks)
    {
        var satuBaris = string.Join(' ', teks.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        if (tingkat is not (TingkatButir.Huruf or TingkatButir.Angka or TingkatButir.Premis))
        {
            return satuBaris;
        }

        var tanpaDan = satuBaris.EndsWith("; dan", StringComparison.Ordinal) ? satuBaris[..^5] : satuBaris;
        return tanpaDan.TrimEnd(';', '.', ',', ' ');
    }

    private static Butir BersihSemua(Butir butir) => butir with { Teks = Bersih(butir.Tingkat, butir.Teks), Anak = [.. butir.Anak.Select(BersihSemua)] };

    private static PenolakanRancangan TidakAda(string id) => new("butir-tidak-ada", "Butir tidak ada dalam naskah ini.", [id], []);

    private static PenolakanRancangan BukanTempatnya(string id) =>
        new("bukan-tempatnya", "Butir tidak dapat diletakkan di tempat itu: tingkatnya tidak sesuai dengan induk atau dengan butir di sampingnya.", [id], []);
}

/// <summary>Finds and replaces in a tree of parts.</summary>
internal static class Pohon
{
    public static Butir? Cari(IReadOnlyList<Butir> isi, string id) => isi.SelectMany(butir => butir.Semua).FirstOrDefault(butir => butir.Id == id);

    public static IReadOnlyList<Butir> Ganti(IReadOnlyList<Butir> isi, string id, Func<Butir, Butir> ganti) =>
        [.. isi.Select(butir => butir.Id == id ? ganti(butir) : butir with { Anak = Ganti(butir.Anak, id, ganti) })];

    public static IReadOnlyList<Butir> Buang(IReadOnlyList<Butir> isi, string id) =>
        [.. isi.Where(butir => butir.Id != id).Select(butir => butir with { Anak = Buang(butir.Anak, id) })];
}
