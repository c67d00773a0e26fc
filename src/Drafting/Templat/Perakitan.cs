namespace Ksd.Drafting;

/// <summary>The draft, or why none can be made.</summary>
public sealed record HasilRakitan(Rancangan? Rancangan, PenolakanRancangan? Penolakan);

/// <summary>Assembles a draft from a template and what is known of the kerja sama.</summary>
public static class Perakitan
{
    public static HasilRakitan Rakit(this Templat templat, DataKerjaSama data)
    {
        if (templat.Jenis.Count > 0 && !templat.Jenis.Contains(data.Jenis))
        {
            return new(null, new("templat-bukan-untuk-jenis-ini", $"{templat.Nama} tidak dipakai untuk {data.Jenis}.", [templat.Kode], templat.DasarHukum));
        }

        if (data.ParaPihak.Select(pihak => pihak.Id).Distinct(StringComparer.Ordinal).Count() != data.ParaPihak.Count)
        {
            return new(null, new("pihak-kembar", "Pihak disebut dua kali.", [.. data.ParaPihak.Select(pihak => pihak.Nama)], []));
        }

        if (data.KlausulPilihan.Concat(data.Varian.Keys).FirstOrDefault(kode => templat.DaftarKlausul.All(tempat => tempat.Kode != kode)) is { } asing)
        {
            return new(null, new("klausul-tidak-ada", "Klausul tidak ada dalam templat ini.", [asing], []));
        }

        var dipakai = templat.DaftarKlausul.Where(tempat => tempat.Sifat is not SifatKlausul.Pilihan || data.KlausulPilihan.Contains(tempat.Kode)).ToArray();
        if (dipakai.FirstOrDefault(tempat => Klausul(templat, data, tempat) is null) is { } tanpaVarian)
        {
            return new(null, new("klausul-tidak-ada", "Varian klausul tidak ada dalam pustaka.", [$"{tanpaVarian.Kode}/{data.Varian[tanpaVarian.Kode]}"], []));
        }

        var perakit = new Perakit(templat, data, dipakai.Select(tempat => tempat.Kode).ToHashSet(StringComparer.Ordinal));
        var rancangan = perakit.Rakit();
        var ada = rancangan.Semua.Select(butir => butir.Id).ToHashSet(StringComparer.Ordinal);
        var putus = rancangan.Semua.SelectMany(butir => TeksBertanda.Dirujuk(butir.Teks)).Where(id => !ada.Contains(id)).Distinct().ToArray();
        return putus.Length > 0
            ? new(null, new("rujukan-tidak-ada", "Templat merujuk klausul yang tidak ada dalam naskah.", putus, []))
            : new(rancangan, null);
    }

    /// <summary>A clause of the library as it would stand in a text, filled in; null when the library has none of that name.</summary>
    public static Butir? RakitKlausul(this Templat templat, Rancangan rancangan, DataKerjaSama data, string kode, string varian = Drafting.Klausul.VarianUmum)
    {
        if (templat.Pustaka.Cari(kode, varian) is null)
        {
            return null;
        }

        var ada = rancangan.Semua.Select(butir => butir.Klausul).OfType<string>().Append(kode).ToHashSet(StringComparer.Ordinal);
        return new Perakit(templat, data, ada).Pasang(new TempatKlausul(SifatKlausul.Pilihan, kode, varian, []));
    }

    internal static int Rangkap(DataKerjaSama data) => data.Rangkap is > 0 and var rangkap ? rangkap : Math.Max(data.ParaPihak.Count, 1);

    internal static Klausul? Klausul(Templat templat, DataKerjaSama data, TempatKlausul tempat) =>
        templat.Pustaka.Cari(tempat.Kode, data.Varian.GetValueOrDefault(tempat.Kode, tempat.Varian));
}

/// <summary>One assembly at work: counts ids as it goes.</summary>
internal sealed class Perakit(Templat templat, DataKerjaSama data, IReadOnlySet<string> klausul)
{
    private readonly Dictionary<string, int> hitung = new(StringComparer.Ordinal);

    public Rancangan Rakit()
    {
        var nilai = new NilaiIsian(data);
        return new Rancangan
        {
            Templat = templat.Kode,
            VersiTemplat = templat.Versi,
            VersiKlausul = templat.Pustaka.Versi,
            Bentuk = templat.Bentuk,
            Macam = templat.Macam,
            Judul = [.. templat.Judul.SelectMany(baris => BarisJudul(baris, nilai))],
            Kepala = templat.Bentuk is BentukRancangan.Surat ? Kepala(nilai) : null,
            ParaPihak = [.. Penandatangan()],
            Isi = [.. templat.Urutan.SelectMany(bagian => bagian is TempatKlausul tempat ? klausul.Contains(tempat.Kode) ? [Pasang(tempat)] : [] : Isi((IReadOnlyList<Pola>)bagian, "teks", nilai))],
            Tembusan = [.. templat.Tembusan.Select(baris => Tampak(nilai.Terisi(baris)))],
            Rangkap = templat.Bentuk is BentukRancangan.Perjanjian ? Perakitan.Rangkap(data) : 0,
            DaftarWajib = templat.DaftarWajib,
        };
    }

    public Butir Pasang(TempatKlausul tempat)
    {
        var isi = Perakitan.Klausul(templat, data, tempat)!;
        var judul = templat.Kerangka is TingkatButir.Bagian ? isi.Judul : isi.Judul.ToUpper(Angka.Indonesia);
        return new Butir(tempat.Kode, templat.Kerangka, judul) { Klausul = tempat.Kode, Anak = [.. Isi(isi.Isi, tempat.Kode, new NilaiIsian(data))] };
    }

    private IEnumerable<Butir> Isi(IReadOnlyList<Pola> daftar, string induk, NilaiIsian nilai) => daftar.SelectMany(pola => Satu(pola, induk, nilai));

    private IEnumerable<Butir> Satu(Pola pola, string induk, NilaiIsian nilai)
    {
        if ((pola.Bila is { } bila && !nilai.Ada(bila)) || (pola.Tanpa is { } tanpa && nilai.Ada(tanpa)) || (pola.Klausul is { } kode && !klausul.Contains(kode)))
        {
            return [];
        }

        return pola.Tiap switch
        {
            null => [Buat(pola, induk, nilai)],
            "pihak" => data.ParaPihak.Select(pihak => Buat(pola, induk, nilai with { Pihak = pihak })),
            "mitra" => data.ParaPihak.Skip(1).Select(pihak => Buat(pola, induk, nilai with { Pihak = pihak })),
            var daftar when nilai.Daftar(daftar) is { Count: > 0 } isi => isi.Select(butir => Buat(pola, induk, nilai with { Butir = butir })),
            var kosong => [Buat(pola, induk, nilai with { Butir = TeksBertanda.Celah(KatalogIsian.Label(kosong)!) })],
        };
    }

    private Butir Buat(Pola pola, string induk, NilaiIsian nilai)
    {
        var id = Id(pola, induk, nilai);
        return new Butir(id, pola.Tingkat, Penyuntingan.Bersih(pola.Tingkat, nilai.Terisi(pola.Teks)))
        {
            Klausul = induk == "teks" ? pola.Nama : null,
            Anak = [.. Isi(pola.Anak, id, nilai)],
        };
    }

    private string Id(Pola pola, string induk, NilaiIsian nilai)
    {
        if (pola.Tingkat is TingkatButir.Pihak && nilai.Pihak is { } pihak)
        {
            return NilaiIsian.IdPihak(pihak);
        }

        var ke = hitung[induk] = hitung.GetValueOrDefault(induk) + 1;
        return pola.Nama is null || pola.Tiap is not null ? $"{induk}.{pola.Nama}{ke}" : induk == "teks" ? pola.Nama : $"{induk}.{pola.Nama}";
    }

    private IEnumerable<string> BarisJudul(string baris, NilaiIsian nilai) => baris == "{para-pihak.besar}"
        ? data.ParaPihak.SelectMany((pihak, ke) => ke == 0 ? new[] { Nama(pihak) } : ["DAN", Nama(pihak)])
        : [Tampak(nilai.Terisi(baris)).ToUpper(Angka.Indonesia)];

    private static string Nama(DataPihak pihak) => NilaiIsian.Aman(pihak.Nama).ToUpper(Angka.Indonesia);

    private KepalaSurat Kepala(NilaiIsian nilai) => new(
        NilaiIsian.Aman(data.Surat?.Tempat), data.Surat?.Tanggal is { } tanggal ? Tanggal.Biasa(tanggal) : "", NilaiIsian.Aman(data.Surat?.Nomor), "Penting",
        Tampak(nilai.Terisi(templat.Lampiran)), Tampak(nilai.Terisi(templat.Hal)), [.. templat.Tujuan.Select(baris => Tampak(nilai.Terisi(baris)))]);

    private IEnumerable<PihakRancangan> Penandatangan() => templat.Penandatangan switch
    {
        "semua" => data.ParaPihak.Select(Pihak),
        "penyusun" => [new("penyusun", "", Regulation.KelasPihak.PemerintahDaerah, NilaiIsian.Aman(data.Penyusun?.Nama), NilaiIsian.Aman(data.Penyusun?.Jabatan), KapasitasPenandatangan.PenyusunKertas)],
        "kuasa" =>
        [
            new("penerima", "Penerima Kuasa", Regulation.KelasPihak.PemerintahDaerah, Uraian("penerima-kuasa"), Uraian("jabatan-penerima-kuasa"), KapasitasPenandatangan.PejabatDenganKuasa),
            .. data.ParaPihak.Take(1).Select(Pihak),
        ],
        "kami" => data.ParaPihak.Take(1).Select(Pihak),
        _ => throw new InvalidOperationException($"The template {templat.Kode} was read with an unknown signer."),
    };

    private string Uraian(string nama) => NilaiIsian.Gabung(new NilaiIsian(data).Daftar(nama));

    private static PihakRancangan Pihak(DataPihak pihak) => new(
        NilaiIsian.IdPihak(pihak), NilaiIsian.Aman(pihak.Nama), pihak.Kelas, NilaiIsian.Aman(pihak.NamaWakil), NilaiIsian.Aman(pihak.JabatanWakil), pihak.Kapasitas)
    {
        Nomor = string.IsNullOrWhiteSpace(pihak.NomorNaskah) ? null : NilaiIsian.Aman(pihak.NomorNaskah),
        DasarJabatan = string.IsNullOrWhiteSpace(pihak.DasarJabatan) ? null : NilaiIsian.Aman(pihak.DasarJabatan),
        SuratKuasa = pihak.SuratKuasa,
    };

    /// <summary>Outside the body a gap is shown as it reads.</summary>
    private static string Tampak(string teks) => string.Concat(TeksBertanda.Potong(teks).Select(tanda => tanda.Jenis is JenisTanda.Celah ? $"[{tanda.Isi}]" : tanda.Isi));
}
