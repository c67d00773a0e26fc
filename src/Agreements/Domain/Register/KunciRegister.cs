using System.Security.Cryptography;
using System.Text;

namespace Ksd.Agreements.Domain.Register;

/// <summary>
/// The keys by which two records are the same paper: its fingerprint (title, parties, date, numbers), or one of its numbers
/// given by the same party on the same date. So a paper entered again under the partner's number is found (S24), while two
/// papers of one ceremony with different partners stay two.
/// </summary>
internal static class KunciRegister
{
    public static IReadOnlyList<string> Of(
        string judul, string pihakKami, IReadOnlyList<string> paraMitra, TanggalTercatat? ditandatangani, string? nomorKami, string? nomorMitra)
    {
        var tanggal = ditandatangani?.ToString() ?? "";
        var daftar = new List<string>
        {
            Hash(["naskah", NamaPihak.Key(judul), .. paraMitra.Append(pihakKami).Select(NamaPihak.Key).Order(StringComparer.Ordinal), tanggal,
                .. new[] { nomorKami, nomorMitra }.OfType<string>().Select(NomorNaskah.Key).Order(StringComparer.Ordinal)]),
        };
        if (nomorKami is not null)
        {
            daftar.Add(Hash(["nomor", NamaPihak.Key(pihakKami), NomorNaskah.Key(nomorKami), tanggal]));
        }

        // Of several partners, none is known to be the one that gave the number.
        if (nomorMitra is not null && paraMitra is [var mitra])
        {
            daftar.Add(Hash(["nomor", NamaPihak.Key(mitra), NomorNaskah.Key(nomorMitra), tanggal]));
        }

        return daftar;
    }

    private static string Hash(IEnumerable<string> bagian) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', bagian))).AsSpan(0, 16));
}
