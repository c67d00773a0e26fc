using Ksd.Portal.Shell;
using Ksd.Portal.Web;

namespace Ksd.Portal.Pages.Beranda;

/// <summary>How far somebody has read what changed, kept in their own browser.</summary>
internal sealed class KunjunganTerakhir(HttpContext http, Pengguna pengguna)
{
    private readonly string _nama = Kue.NameFor("kunjungan", pengguna.Subjek);

    public string? Titik => Kue.Read(http, _nama);

    /// <summary>What cannot be written any more, because the page is on its way, is written at the next visit.</summary>
    public void Ingat(string titik)
    {
        if (!http.Response.HasStarted && titik is { Length: > 0 and < 40 })
        {
            Kue.Keep(http, _nama, titik, "/beranda");
        }
    }
}
