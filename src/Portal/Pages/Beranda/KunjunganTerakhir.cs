using Ksd.Portal.Shell;

namespace Ksd.Portal.Pages.Beranda;

/// <summary>How far somebody has read what changed, kept in their own browser.</summary>
internal sealed class KunjunganTerakhir(HttpContext http, Pengguna pengguna)
{
    /// <summary>By person, because a browser may have several.</summary>
    private string Kue => "ksd-kunjungan-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(pengguna.Subjek)))[..12];

    public string? Titik => http.Request.Cookies[Kue];

    /// <summary>What cannot be written any more, because the page is on its way, is written at the next visit.</summary>
    public void Ingat(string titik)
    {
        if (http.Response.HasStarted || titik is not { Length: > 0 and < 40 })
        {
            return;
        }

        http.Response.Cookies.Append(Kue, titik, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            Path = "/beranda",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Secure = http.Request.IsHttps,
        });
    }
}
