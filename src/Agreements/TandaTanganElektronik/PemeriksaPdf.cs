using System.Buffers;
using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.TandaTanganElektronik;

public enum PutusanTandaTangan
{
    /// <summary>Made by the key of a certificate that leads to a trusted root, and nothing it covers was changed.</summary>
    Sah,

    /// <summary>Whole, but who issued the certificate is not among the trusted roots, or the certificate was not valid then.</summary>
    PenerbitTidakDipercaya,

    /// <summary>The document or the signature was changed, or the signature cannot be read.</summary>
    TidakSah,
}

/// <summary>One signature in a pdf: who, by which certificate, when, and whether it holds.</summary>
public sealed record HasilTandaTangan(
    PutusanTandaTangan Putusan,
    IReadOnlyList<string> Keterangan,
    string? Penandatangan,
    string? Penerbit,
    string? SeriSertifikat,
    DateTimeOffset? BerlakuDari,
    DateTimeOffset? BerlakuSampai,
    DateTimeOffset? Waktu,
    bool WaktuDariStempel,
    bool MencakupSeluruhBerkas);

/// <summary>
/// Checks the signatures in a pdf (PAdES: a CMS over the bytes that ByteRange names). It reads nothing of the pdf but the signature
/// dictionaries, and fetches nothing; whether a certificate was revoked is asked of nobody and said so.
/// </summary>
internal static partial class PemeriksaPdf
{
    private const int TandaTanganMax = 50;
    private const string StempelWaktu = "1.2.840.113549.1.9.16.2.14";

    /// <summary>What a certificate must be made for to stamp times (RFC 3161 section 2.3).</summary>
    private const string PemberiStempel = "1.3.6.1.5.5.7.3.8";

    private static readonly SearchValues<char> Heksadesimal = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly string[] DigestLemah = ["1.2.840.113549.2.5", "1.3.14.3.2.26"];

    /// <summary>Empty when the pdf bears no signature.</summary>
    public static IReadOnlyList<HasilTandaTangan> Periksa(byte[] pdf, X509Certificate2Collection akar)
    {
        var teks = Encoding.Latin1.GetString(pdf);
        return [.. ByteRange().Matches(teks).Take(TandaTanganMax).Select(match => Satu(pdf, teks, match, akar))];
    }

    private static HasilTandaTangan Satu(byte[] pdf, string teks, Match match, X509Certificate2Collection akar)
    {
        if (Rentang(match, pdf.Length) is not { } rentang || Isi(teks, rentang) is not { } cms)
        {
            return Rusak("Rentang bita tanda tangan tidak mencakup dokumen dari awal dengan tepat satu celah untuk tanda tangannya.");
        }

        var (a, b, c) = rentang;
        var tertutup = new byte[a + c];
        pdf.AsSpan(0, a).CopyTo(tertutup);
        pdf.AsSpan(b, c).CopyTo(tertutup.AsSpan(a));
        var tanda = new SignedCms(new ContentInfo(tertutup), detached: true);
        try
        {
            tanda.Decode(cms);
        }
        catch (CryptographicException)
        {
            return Rusak("Tanda tangan bukan CMS yang dapat dibaca.");
        }

        return tanda.SignerInfos.Count == 1 && tanda.SignerInfos[0] is { Certificate: { } sertifikat } penanda
            ? Nilai(tanda, penanda, sertifikat, akar, seluruhnya: b + c >= pdf.AsSpan().TrimEnd("\r\n \0"u8).Length)
            : Rusak("Tanda tangan tidak memuat tepat satu penanda tangan dengan sertifikatnya.");
    }

    private static HasilTandaTangan Nilai(SignedCms tanda, SignerInfo penanda, X509Certificate2 sertifikat, X509Certificate2Collection akar, bool seluruhnya)
    {
        var keterangan = new List<string>();
        var utuh = true;
        try
        {
            penanda.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            utuh = false;
            keterangan.Add("Isi yang ditandatangani atau tanda tangannya sudah berubah.");
        }

        if (DigestLemah.Contains(penanda.DigestAlgorithm.Value))
        {
            utuh = false;
            keterangan.Add("Algoritma sidik (MD5 atau SHA-1) tidak lagi aman.");
        }

        var (waktu, stempel) = Waktu(penanda, akar);
        using var rantai = Rantai(akar, tanda.Certificates, waktu);
        var dipercaya = rantai.Build(sertifikat);
        if (!dipercaya)
        {
            keterangan.AddRange(rantai.ChainStatus.Select(status => status.Status switch
            {
                X509ChainStatusFlags.NotTimeValid => "Sertifikat tidak berlaku pada waktu tanda tangan.",
                X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain => "Penerbit sertifikat tidak ada dalam daftar akar yang dipercaya.",
                _ => $"Sertifikat: {status.Status}.",
            }).Distinct());
        }

        if (!seluruhnya)
        {
            keterangan.Add("Berkas ditambah setelah tanda tangan ini; yang ditandatangani adalah bagian sebelumnya.");
        }

        keterangan.Add("Pencabutan sertifikat tidak diperiksa: pemeriksaan ini tidak menghubungi pihak luar.");
        if (!stempel)
        {
            keterangan.Add(waktu is null ? "Waktu tanda tangan tidak disebut." : "Waktu menurut penanda tangan, tanpa stempel waktu.");
        }

        return new(
            !utuh ? PutusanTandaTangan.TidakSah : dipercaya ? PutusanTandaTangan.Sah : PutusanTandaTangan.PenerbitTidakDipercaya,
            keterangan, sertifikat.GetNameInfo(X509NameType.SimpleName, forIssuer: false), sertifikat.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
            sertifikat.SerialNumber, new DateTimeOffset(sertifikat.NotBefore).ToUniversalTime(), new DateTimeOffset(sertifikat.NotAfter).ToUniversalTime(),
            waktu, stempel, seluruhnya);
    }

    private static bool Dipercaya(X509Certificate2 pemberi, Rfc3161TimestampToken stempel, X509Certificate2Collection akar)
    {
        using var rantai = Rantai(akar, stempel.AsSignedCms().Certificates, stempel.TokenInfo.Timestamp);
        rantai.ChainPolicy.ApplicationPolicy.Add(new Oid(PemberiStempel));
        return rantai.Build(pemberi);
    }

    /// <summary>To the roots given and no others, as it was at that time; nothing is fetched.</summary>
    private static X509Chain Rantai(X509Certificate2Collection akar, X509Certificate2Collection antara, DateTimeOffset? waktu)
    {
        var rantai = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true } };
        rantai.ChainPolicy.CustomTrustStore.AddRange(akar);
        rantai.ChainPolicy.ExtraStore.AddRange(antara);
        if (waktu is { } saat)
        {
            rantai.ChainPolicy.VerificationTime = saat.UtcDateTime;
        }

        return rantai;
    }

    /// <summary>
    /// By a time stamp over this very signature, else as the signer says. Whose stamp does not lead to a trusted root is nobody's: anybody
    /// can stamp an earlier day.
    /// </summary>
    private static (DateTimeOffset? Waktu, bool Stempel) Waktu(SignerInfo penanda, X509Certificate2Collection akar)
    {
        foreach (var atribut in penanda.UnsignedAttributes.Cast<CryptographicAttributeObject>().Where(atribut => atribut.Oid.Value == StempelWaktu))
        {
            if (Rfc3161TimestampToken.TryDecode(atribut.Values[0].RawData, out var stempel, out _) && stempel.VerifySignatureForData(penanda.GetSignature(), out var pemberi)
                && pemberi is not null && Dipercaya(pemberi, stempel, akar))
            {
                return (stempel.TokenInfo.Timestamp, true);
            }
        }

        var waktu = penanda.SignedAttributes.Cast<CryptographicAttributeObject>().SelectMany(atribut => atribut.Values.Cast<AsnEncodedData>()).OfType<Pkcs9SigningTime>().FirstOrDefault();
        return (waktu is null ? null : new DateTimeOffset(DateTime.SpecifyKind(waktu.SigningTime, DateTimeKind.Utc)), false);
    }

    /// <summary>The length before the gap, where it goes on, and the length from there; null unless it is [0 a b c] within the file.</summary>
    private static (int A, int B, int C)? Rentang(Match match, int panjang)
    {
        var angka = Enumerable.Range(1, 4).Select(i => int.TryParse(match.Groups[i].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : -1).ToArray();
        return angka is [0, > 0, > 0, >= 0] && angka[1] < angka[2] && (long)angka[2] + angka[3] <= panjang ? (angka[1], angka[2], angka[3]) : null;
    }

    /// <summary>What stands in the gap, from its first to its last byte: one hexadecimal string, its padding cut off.</summary>
    private static byte[]? Isi(string teks, (int A, int B, int C) rentang)
    {
        var celah = teks.AsSpan(rentang.A, rentang.B - rentang.A);
        if (celah is not ['<', .. var heksa, '>'] || heksa.Length % 2 != 0 || heksa.ContainsAnyExcept(Heksadesimal))
        {
            return null;
        }

        var isi = Convert.FromHexString(heksa);
        return AsnDecoder.TryReadEncodedValue(isi, AsnEncodingRules.BER, out _, out _, out _, out var panjang) ? isi[..panjang] : null;
    }

    private static HasilTandaTangan Rusak(string keterangan) => new(PutusanTandaTangan.TidakSah, [keterangan], null, null, null, null, null, null, false, false);

    [GeneratedRegex(@"/ByteRange\s{0,10}\[\s{0,10}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,100}\]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ByteRange();
}
