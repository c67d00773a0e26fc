using System.Security.Cryptography;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>The code printed on a text: too long to be guessed, and without letters that are read for one another.</summary>
internal static class KodeVerifikasi
{
    public const int Panjang = 20;

    public const string Pattern = "^[2-9A-HJ-NP-Z]{20}$";

    private const string Huruf = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string Baru() => RandomNumberGenerator.GetString(Huruf, Panjang);
}
