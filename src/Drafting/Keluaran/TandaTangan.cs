namespace Ksd.Drafting;

/// <summary>One block at the end of a text: what the signer is called, for whom, and who signs.</summary>
internal sealed record BlokTandaTangan(string Sebutan, string Jabatan, string Nama)
{
    public static IReadOnlyList<BlokTandaTangan> Susun(Rancangan rancangan)
    {
        var nomor = DaftarNomor.Hitung(rancangan);
        return
        [
            .. rancangan.PihakBerurutan.Select(pihak => new BlokTandaTangan(
                rancangan.Bentuk is BentukRancangan.Perjanjian && nomor.Ada(pihak.Id) ? nomor.Label(pihak.Id) : "",
                Atau(pihak.JabatanWakil, "jabatan").ToUpper(Angka.Indonesia),
                Atau(pihak.NamaWakil, "nama").ToUpper(Angka.Indonesia))),
        ];
    }

    internal static string Atau(string? isi, string nama) => string.IsNullOrWhiteSpace(isi) ? $"[{nama}]" : isi;
}
