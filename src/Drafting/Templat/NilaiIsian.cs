using System.Globalization;

namespace Ksd.Drafting;

/// <summary>The values of fields from the data of a kerja sama, for one party or one item of a list where the line is repeated.</summary>
internal sealed record NilaiIsian(DataKerjaSama Data, DataPihak? Pihak = null, string? Butir = null)
{
    public static string IdPihak(DataPihak pihak) => $"pihak.{pihak.Id}";

    public bool Ada(string nama) => Daftar(nama).Count > 0;

    /// <summary>The value, or a gap that names the field.</summary>
    public string Isi(string nama) => Daftar(nama) is { Count: > 0 } nilai
        ? Gabung(nilai)
        : TeksBertanda.Celah(KatalogIsian.Label(nama)!);

    public string Terisi(string pola) => Pola.Kurung().Replace(pola, match => Isi(match.Groups[1].Value));

    /// <summary>No values when nothing is known; marks in what people typed lose their meaning.</summary>
    public IReadOnlyList<string> Daftar(string nama) => KatalogIsian.Semua.ContainsKey(nama)
        ? [.. Data.Isian.GetValueOrDefault(nama, []).Select(Aman).Where(satu => satu.Length > 0)]
        : nama.Split('.', 2) is ["pihak" or "kami" or "mitra", var bagian]
            ? DariPihak(nama[0] switch { 'p' => Pihak, 'k' => Data.ParaPihak is [var kami, ..] ? kami : null, _ => Data.ParaPihak is [_, var mitra, ..] ? mitra : null }, bagian)
            : Satu(nama) is { Length: > 0 } nilai ? [nilai] : [];

    private string? Satu(string nama) => nama switch
    {
        "tentang" => Aman(Data.Tentang),
        "tentang.besar" => Aman(Data.Tentang).ToUpper(Angka.Indonesia),
        "para-pihak" => Gabung(Data.ParaPihak.Select(pihak => Aman(pihak.Nama))),
        "para-pihak.besar" => Gabung(Data.ParaPihak.Select(pihak => Aman(pihak.Nama))).ToUpper(Angka.Indonesia),
        "jumlah-pihak" => Angka.DenganKata(Data.ParaPihak.Count),
        "tanggal" => Biasa(Data.Tanggal),
        "tanggal.lengkap" => Data.Tanggal is { } tanggal ? Tanggal.Lengkap(tanggal) : null,
        "tempat" => Aman(Data.Tempat),
        "mulai" => Biasa(Data.Mulai),
        "sampai" => Biasa(Data.Sampai),
        "sampai-peristiwa" => Aman(Data.SampaiPeristiwa),
        "lama" => Data is { Mulai: { } mulai, Sampai: { } sampai } && sampai >= mulai ? Lama(mulai, sampai) : null,
        "nilai" => Data.Nilai is { } nilai and >= 0 and <= Terbilang.Terbesar ? Angka.Rupiah(nilai) : null,
        "rangkap" => Angka.DenganKata(Perakitan.Rangkap(Data)),
        "tahun" => Data.Tahun?.ToString(CultureInfo.InvariantCulture),
        "induk.judul" => Aman(Data.Induk?.Judul),
        "induk.nomor" => Data.Induk is { Nomor.Count: > 0 } induk ? Gabung(induk.Nomor.Select(Aman)) : null,
        "induk.tanggal" => Biasa(Data.Induk?.Tanggal),
        "induk.sampai" => Biasa(Data.Induk?.Sampai),
        "dprd.nomor" => Aman(Data.PersetujuanDprd?.Nomor),
        "dprd.tanggal" => Biasa(Data.PersetujuanDprd?.Tanggal),
        "penyusun.nama" => Aman(Data.Penyusun?.Nama),
        "penyusun.jabatan" => Aman(Data.Penyusun?.Jabatan),
        "butir" => Butir,
        _ => throw new InvalidOperationException($"The field {nama} is in the catalogue and has no value here."),
    };

    private static IReadOnlyList<string> DariPihak(DataPihak? pihak, string bagian) => pihak is null ? [] : bagian switch
    {
        "hak" => [.. pihak.Hak.Select(Aman).Where(satu => satu.Length > 0)],
        "kewajiban" => [.. pihak.Kewajiban.Select(Aman).Where(satu => satu.Length > 0)],
        _ => (bagian switch
        {
            "rujuk" => TeksBertanda.Rujukan(IdPihak(pihak)),
            "nama" => Aman(pihak.Nama),
            "nama.besar" => Aman(pihak.Nama).ToUpper(Angka.Indonesia),
            "wakil" => Aman(pihak.NamaWakil),
            "jabatan" => Aman(pihak.JabatanWakil),
            "dasar" => pihak is { Kapasitas: KapasitasPenandatangan.PejabatDenganKuasa, SuratKuasa: { } kuasa }
                ? $"Surat Kuasa Nomor {Aman(kuasa.Nomor)} tanggal {Tanggal.Biasa(kuasa.Tanggal)}"
                : Aman(pihak.DasarJabatan),
            "alamat" => Aman(pihak.Alamat),
            "narahubung" => Aman(pihak.Narahubung),
            "telepon" => Aman(pihak.Telepon),
            "surel" => Aman(pihak.Surel),
            "kuasa.nomor" => Aman(pihak.SuratKuasa?.Nomor),
            "kuasa.tanggal" => Biasa(pihak.SuratKuasa?.Tanggal),
            _ => throw new InvalidOperationException($"The field {bagian} of a party is in the catalogue and has no value here."),
        }) is { Length: > 0 } nilai ? [nilai] : [],
    };

    private static string? Biasa(DateOnly? tanggal) => tanggal is { } ada ? Tanggal.Biasa(ada) : null;

    internal static string Gabung(IEnumerable<string> nama) => nama.ToArray() switch
    {
        [] => "",
        [var satu] => satu,
        [var satu, var dua] => $"{satu} dan {dua}",
        var banyak => $"{string.Join(", ", banyak[..^1])}, dan {banyak[^1]}",
    };

    /// <summary>From the first to the last day, both counted, in the greatest unit that fits: years, months or days.</summary>
    internal static string Lama(DateOnly mulai, DateOnly sampai)
    {
        var bulan = ((sampai.Year - mulai.Year) * 12) + sampai.Month - mulai.Month;
        var tepat = new[] { bulan, bulan + 1 }.FirstOrDefault(banyak => banyak > 0 && (mulai.AddMonths(banyak).AddDays(-1) == sampai || mulai.AddMonths(banyak) == sampai));
        return tepat == 0 ? $"{Angka.DenganKata(sampai.DayNumber - mulai.DayNumber + 1)} hari"
            : tepat % 12 == 0 ? $"{Angka.DenganKata(tepat / 12)} tahun"
            : $"{Angka.DenganKata(tepat)} bulan";
    }

    internal static string Aman(string? teks) => teks is null ? "" : string.Join(' ', string
        .Concat(teks.Select(satu => char.IsControl(satu) || char.IsSurrogate(satu) || satu is '\uFFFE' or '\uFFFF' ? ' ' : satu))
        .Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
