using System.Net;
using System.Text;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>What everybody may know of a printed text: what it is and whether it is agreed, signed, in force. Nothing personal.</summary>
public sealed record VerifikasiView(
    string Kode, string Status, string Keterangan, string? Naskah, string? Judul, IReadOnlyList<string> Nomor, IReadOnlyList<string> ParaPihak,
    DateOnly? TanggalTandaTangan, DateOnly? BerlakuSampai, string? Sha256, DateTimeOffset? DisepakatiPada);

/// <summary>The page that a telephone opens from the QR code: no script, nothing from elsewhere.</summary>
internal static class HalamanVerifikasi
{
    public const string Csp = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static string Tulis(VerifikasiView? view, string kode)
    {
        var isi = new StringBuilder();
        if (view is null)
        {
            isi.Append("<h1>Tidak dikenal</h1><p>Tidak ada naskah dengan kode ").Append(Aman(kode)).Append(". Periksa kembali kodenya, atau tanyakan kepada Bagian Kerja Sama.</p>");
        }
        else
        {
            isi.Append("<h1>").Append(Aman(view.Status)).Append("</h1><p>").Append(Aman(view.Keterangan)).Append("</p><dl>");
            Baris("Naskah", view.Naskah);
            Baris("Judul", view.Judul);
            Baris("Nomor", string.Join("; ", view.Nomor));
            Baris("Para pihak", string.Join("; ", view.ParaPihak));
            Baris("Ditandatangani", Tanggal(view.TanggalTandaTangan));
            Baris("Berlaku sampai dengan", Tanggal(view.BerlakuSampai));
            Baris("SHA-256 teks", view.Sha256);
            Baris("Kode verifikasi", view.Kode);
            isi.Append("</dl>");
        }

        return $$"""
            <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Verifikasi naskah kerja sama daerah</title>
            <style>body{font:1rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}dt{font-weight:bold;margin-top:.75rem}dd{margin:0;overflow-wrap:anywhere}</style></head>
            <body><main>{{isi}}</main></body></html>
            """;

        void Baris(string nama, string? nilai)
        {
            if (!string.IsNullOrEmpty(nilai))
            {
                isi.Append("<dt>").Append(nama).Append("</dt><dd>").Append(Aman(nilai)).Append("</dd>");
            }
        }
    }

    private static string? Tanggal(DateOnly? tanggal) => tanggal is { } ada ? Drafting.Tanggal.Biasa(ada) : null;

    private static string Aman(string teks) => WebUtility.HtmlEncode(teks);
}
