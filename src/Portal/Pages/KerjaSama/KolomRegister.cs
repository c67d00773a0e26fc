using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>Columns of the register's table that somebody may show or leave out; the title is always there.</summary>
internal static class KolomRegister
{
    private static readonly string[] s_baku = ["mitra", "jenis", "tandaTangan", "berlakuSampai", "status"];

    public static IReadOnlyList<(string Kode, string Nama)> Semua =>
    [
        ("nomor", Choose("Nomor", "Number")),
        ("naskah", Choose("Naskah", "Naskah")),
        ("mitra", Choose("Mitra", "Partners")),
        ("jenis", Choose("Jenis", "Kind")),
        ("urusan", Choose("Urusan", "Affairs")),
        ("perangkatDaerah", Choose("Perangkat daerah", "Department")),
        ("lokasi", Choose("Lokasi", "Place")),
        ("nilai", Choose("Nilai", "Value")),
        ("tandaTangan", Choose("Ditandatangani", "Signed")),
        ("berlakuSampai", Choose("Berlaku sampai", "In force until")),
        ("status", "Status"),
        ("mutu", Choose("Mutu catatan", "Grade of the record")),
        ("sumber", Choose("Sumber", "Source")),
    ];

    public static IReadOnlyList<(string Kode, string Nama)> Dipilih(IQueryCollection query) =>
        [.. Semua.Where(kolom => (query.ContainsKey("kolom") ? query["kolom"].OfType<string>() : s_baku).Contains(kolom.Kode))];
}
