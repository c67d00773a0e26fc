using System.Text.Json;
using Ksd.Portal.Shell;
using Ksd.Portal.Web;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>Views of the register that somebody keeps, by name, in their own browser; each is an address that can be sent to others too.</summary>
internal sealed class TampilanTersimpan(HttpContext http)
{
    /// <summary>As many as fit in a cookie.</summary>
    private const int Terbanyak = 8;

    private const int TerpanjangNama = 40;
    private const int TerpanjangAlamat = 300;

    public sealed record Satu(string Nama, string Alamat);

    private readonly string _nama = Kue.NameFor("tampilan", Pengguna.Of(http.User)?.Subjek);

    public IReadOnlyList<Satu> Daftar()
    {
        try
        {
            return [.. (JsonSerializer.Deserialize<List<Satu>>(Kue.Read(http, _nama) ?? "[]") ?? []).Where(satu => Sah(satu.Nama, satu.Alamat))];
        }
        catch (JsonException)
        {
            return []; // Not what we wrote: there are no views, and the next one kept replaces it.
        }
    }

    /// <summary>Keeps a view; the oldest goes when there are too many. False when the name or the address is no good.</summary>
    public bool Simpan(string nama, string alamat)
    {
        if (!Sah(nama, alamat))
        {
            return false;
        }

        Tulis([.. Daftar().Where(satu => satu.Nama != nama).TakeLast(Terbanyak - 1), new Satu(nama, alamat)]);
        return true;
    }

    public void Hapus(string nama) => Tulis([.. Daftar().Where(satu => satu.Nama != nama)]);

    private static bool Sah(string? nama, string? alamat) =>
        nama is { Length: > 0 and <= TerpanjangNama } && alamat is ['?', ..] && alamat.Length <= TerpanjangAlamat;

    private void Tulis(IReadOnlyList<Satu> daftar) => Kue.Keep(http, _nama, JsonSerializer.Serialize(daftar), "/kerja-sama");
}
