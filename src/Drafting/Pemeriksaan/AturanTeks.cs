using System.Globalization;
using System.Text.RegularExpressions;
using static Ksd.Drafting.BobotTemuan;

namespace Ksd.Drafting;

/// <summary>Checks of a text against itself and against the data it was made from.</summary>
internal static partial class AturanTeks
{
    public static readonly AturanNaskah[] Baris =
    [
        new("N02", Kunci, "Belum diisi:", [], naskah =>
            from butir in naskah.Rancangan.Semua
            from celah in TeksBertanda.BelumDiisi(butir.Teks)
            select ((string?)butir.Id, $"{celah}.")),
        new("N03", Kunci, "Jumlah dalam angka dan huruf tidak sama:", [], naskah => Tiap(naskah, UangSalah)),
        new("N04", Kunci, "Bilangan dalam angka dan huruf tidak sama:", [], naskah => Tiap(naskah, BilanganSalah)),
        new("N05", Kunci, "Tanggal bertentangan:", [], naskah => Tiap(naskah, teks => HariSalah(teks, naskah.Data.Tanggal))),
        new("N06", Kunci, "Jangka waktu bertentangan:", [], naskah => Tiap(naskah, teks => JangkaSalah(teks, naskah.Data))),
        new("N07", Peringatan, "Tidak satu pun jumlah dalam naskah sama dengan nilai kerja sama:", [], naskah =>
            naskah.Data.Nilai is { } nilai && Uang(naskah).ToArray() is { Length: > 0 } jumlah && jumlah.All(satu => satu.Nilai != nilai)
                ? [(jumlah[0].Butir, $"{Angka.Rupiah(nilai)}.")] : []),
        new("N08", Kunci, "Rujukan menunjuk butir yang tidak ada:", [], naskah =>
            from butir in naskah.Rancangan.Semua
            from tuju in TeksBertanda.Dirujuk(butir.Teks)
            where !naskah.Nomor.Ada(tuju)
            select ((string?)butir.Id, $"{tuju}.")),
        new("N09", Peringatan, "Nomor diketik, bukan dirujuk; nomor itu tidak ikut berubah bila susunan naskah berubah:", [], naskah =>
            from butir in naskah.Rancangan.Semua
            from tanda in TeksBertanda.Potong(butir.Teks)
            where tanda.Jenis is JenisTanda.Teks
            from Match match in Diketik().Matches(tanda.Isi)
            select ((string?)butir.Id, $"\"{match.Value}\".")),
        new("N10", Kunci, "Pihak dalam naskah tidak sama dengan data kerja sama:", [], PihakBerbeda),
        new("N11", Peringatan, "Nomor naskah belum diisi untuk:", [], naskah =>
            from pihak in naskah.Rancangan.ParaPihak
            where naskah.Rancangan.Bentuk is BentukRancangan.Perjanjian && pihak.Nomor is null
            select ((string?)pihak.Id, $"{pihak.Nama}.")),
        new("N12", Peringatan, "Jumlah rangkap asli:", [], naskah => naskah.Rancangan.Bentuk is not BentukRancangan.Perjanjian ? []
            : naskah.Rancangan.Rangkap < naskah.Rancangan.ParaPihak.Count ? [(null, $"{naskah.Rancangan.Rangkap} rangkap untuk {naskah.Rancangan.ParaPihak.Count} pihak.")]
            : Tiap(naskah, teks => RangkapLain(teks, naskah.Rancangan.Rangkap))),
    ];

    private static IEnumerable<(string?, string)> Tiap(NaskahDiperiksa naskah, Func<string, IEnumerable<string>> cari) =>
        from paragraf in naskah.Paragraf
        from rincian in cari(paragraf.Teks)
        select ((string?)paragraf.Butir.Id, rincian);

    private static IEnumerable<(string? Butir, long Nilai)> Uang(NaskahDiperiksa naskah) =>
        from paragraf in naskah.Paragraf
        from Match match in UangPattern().Matches(paragraf.Teks)
        let nilai = Angka64(match.Groups["angka"].Value)
        where nilai is not null
        select ((string?)paragraf.Butir.Id, nilai.Value);

    private static IEnumerable<string> UangSalah(string teks) =>
        from Match match in UangPattern().Matches(teks)
        let angka = Angka64(match.Groups["angka"].Value)
        where angka is null || (match.Groups["kata"] is { Success: true, Value: var kata } && !(Terbilang.TryParseRupiah(kata, out var huruf) && huruf == angka))
        select $"\"{match.Value}\"" + (angka is >= 0 and <= Terbilang.Terbesar ? $", seharusnya {Terbilang.Rupiah(angka.Value)}." : ".");

    private static IEnumerable<string> BilanganSalah(string teks) =>
        from Match match in BilanganPattern().Matches(teks)
        let kata = match.Groups["kata"].Value
        where kata.Split(' ').Any(satu => Terbilang.TryParse(satu, out _) || satu is "puluh" or "belas" or "ratus" or "ribu" or "juta")
        let angka = Angka64(match.Groups["angka"].Value)
        where angka is null || !(Terbilang.TryParse(kata, out var huruf) && huruf == angka)
        select $"\"{match.Value}\".";

    private static IEnumerable<string> HariSalah(string teks, DateOnly? tandaTangan)
    {
        foreach (var (kutipan, tanggal, salah) in Tanggal.Lengkap(teks))
        {
            if (salah is not null)
            {
                yield return $"\"{kutipan}\": {salah}.";
            }
            else if (tandaTangan is { } data && tanggal != data)
            {
                yield return $"naskah menyebut {Tanggal.Biasa(tanggal!.Value)}, data kerja sama {Tanggal.Biasa(data)}.";
            }
        }
    }

    private static IEnumerable<string> JangkaSalah(string teks, DataKerjaSama data)
    {
        foreach (Match match in JangkaPattern().Matches(teks))
        {
            var (awal, akhir) = (match.Groups["mulai"].Value, match.Groups["sampai"].Value);
            if (!Tanggal.TryParse(awal, out var mulai) || !Tanggal.TryParse(akhir, out var sampai))
            {
                yield return $"\"{match.Value}\" bukan tanggal yang ada.";
                continue;
            }

            if (sampai < mulai)
            {
                yield return $"berakhir {akhir}, sebelum mulai {awal}.";
                continue;
            }

            if (match.Groups["lama"] is { Success: true, Value: var lama } && lama != NilaiIsian.Lama(mulai, sampai))
            {
                yield return $"tertulis {lama}, sedangkan {awal} sampai dengan {akhir} adalah {NilaiIsian.Lama(mulai, sampai)}.";
            }

            if ((data.Mulai is { } dataMulai && dataMulai != mulai) || (data.Sampai is { } dataSampai && dataSampai != sampai))
            {
                yield return $"naskah menyebut {awal} sampai dengan {akhir}, data kerja sama {Biasa(data.Mulai)} sampai dengan {Biasa(data.Sampai)}.";
            }
        }
    }

    private static IEnumerable<string> RangkapLain(string teks, int rangkap) =>
        from Match match in RangkapPattern().Matches(teks)
        where Angka64(match.Groups["angka"].Value) != rangkap
        select $"naskah menyebut {match.Groups["angka"].Value}, seharusnya {rangkap}.";

    private static IEnumerable<(string?, string)> PihakBerbeda(NaskahDiperiksa naskah)
    {
        if (naskah.Rancangan.Bentuk is not BentukRancangan.Perjanjian)
        {
            yield break;
        }

        var data = naskah.Data.ParaPihak.ToDictionary(NilaiIsian.IdPihak, StringComparer.Ordinal);
        foreach (var pihak in naskah.Rancangan.ParaPihak)
        {
            if (!data.Remove(pihak.Id, out var kini))
            {
                yield return (pihak.Id, $"{pihak.Nama} bukan lagi pihak.");
                continue;
            }

            var komparisi = naskah.Paragraf.FirstOrDefault(paragraf => paragraf.Butir.Id == pihak.Id)?.Teks;
            string[] dicari = [NilaiIsian.Aman(kini.Nama), NilaiIsian.Aman(kini.NamaWakil), NilaiIsian.Aman(kini.JabatanWakil)];
            foreach (var nama in dicari.Where(nama => komparisi is null || !komparisi.Contains(nama, StringComparison.OrdinalIgnoreCase)))
            {
                yield return (pihak.Id, $"\"{nama}\" tidak disebut dalam komparisi.");
            }

            if (pihak.NamaWakil != dicari[1] || pihak.JabatanWakil != dicari[2] || pihak.Kapasitas != kini.Kapasitas)
            {
                yield return (pihak.Id, $"penandatangan {pihak.Nama} telah berubah.");
            }
        }

        foreach (var baru in data.Values)
        {
            yield return (null, $"{baru.Nama} belum ada dalam naskah.");
        }

        foreach (var (butir, sebutan) in from butir in naskah.Rancangan.Semua
                                         from tanda in TeksBertanda.Potong(butir.Teks)
                                         where tanda.Jenis is JenisTanda.Teks
                                         from Match match in SebutanPattern().Matches(tanda.Isi)
                                         where Terbilang.TryParse(match.Groups["ke"].Value, out var ke) && ke > naskah.Rancangan.ParaPihak.Count
                                         select (butir.Id, match.Value))
        {
            yield return (butir, $"{sebutan} disebut, tetapi pihak hanya {naskah.Rancangan.ParaPihak.Count}.");
        }
    }

    private static string Biasa(DateOnly? tanggal) => tanggal is { } ada ? Tanggal.Biasa(ada) : "belum diisi";

    private static long? Angka64(string angka) =>
        long.TryParse(angka.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : null;

    [GeneratedRegex(@"Rp\.? ?(?<angka>\d{1,3}(\.\d{3})*|\d+)(,\d\d|,-)?( \((?<kata>[^()]{1,300})\))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UangPattern();

    [GeneratedRegex(@"(?<![\d.,-]|Rp\.? ?)(?<angka>\d{1,3}(\.\d{3})+|\d+) \((?<kata>[a-z ]{1,200})\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BilanganPattern();

    [GeneratedRegex(
        @"(jangka waktu (?<lama>\d+ \([a-z ]+\) (tahun|bulan|hari)), )?(terhitung )?sejak tanggal (?<mulai>\d{1,2} \w{3,9} \d{4}) sampai dengan tanggal (?<sampai>\d{1,2} \w{3,9} \d{4})",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JangkaPattern();

    [GeneratedRegex(@"rangkap (?<angka>\d{1,4}) \(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RangkapPattern();

    /// <summary>A number typed by hand, unless a regulation follows in the same sentence.</summary>
    [GeneratedRegex(@"\bPasal \d+( ayat \(\d+\))?(?![^.;]*(Undang-Undang|Peraturan|Keputusan))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Diketik();

    [GeneratedRegex(@"PIHAK KE(?<ke>[A-Z]+( BELAS| PULUH( [A-Z]+)?)?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SebutanPattern();
}
