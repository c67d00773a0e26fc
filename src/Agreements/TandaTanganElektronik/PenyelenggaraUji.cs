using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Ksd.Agreements.TandaTanganElektronik;

/// <summary>
/// An issuer for trying things out: its root lives in this process and is called what it is. A signature by it is worth nothing in
/// law; a passphrase that begins with "salah" is refused as the real one would refuse a wrong one.
/// </summary>
internal sealed class PenyelenggaraUji(TimeProvider clock) : IPenyelenggara, IDisposable
{
    private const string Awalan = "UJI COBA, TANPA KEKUATAN HUKUM";

    private readonly Lazy<X509Certificate2> akar = new(() => Akar(clock.GetUtcNow()));

    public string Nama => $"Penyelenggara uji ({Awalan})";

    public X509Certificate2 SertifikatAkar => akar.Value;

    public Task<HasilPenandatanganan> TandaTangani(byte[] pdf, Penandatangan penandatangan, CancellationToken cancellationToken)
    {
        if (penandatangan.Passphrase.StartsWith("salah", StringComparison.Ordinal))
        {
            return Task.FromResult(new HasilPenandatanganan(null, "Passphrase anda salah.", false));
        }

        using var sertifikat = Terbitkan(penandatangan.Nama, clock.GetUtcNow());
        return Task.FromResult(PenandaPdf.Sisipkan(pdf, isi => Cms(isi, sertifikat)) is { } hasil
            ? new HasilPenandatanganan(hasil, null, false)
            : new HasilPenandatanganan(null, "Pdf ini tidak dapat ditandatangani oleh penyelenggara uji.", false));
    }

    public void Dispose()
    {
        if (akar.IsValueCreated)
        {
            akar.Value.Dispose();
        }
    }

    private byte[] Cms(byte[] isi, X509Certificate2 sertifikat)
    {
        var tanda = new SignedCms(new ContentInfo(isi), detached: true);
        tanda.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, sertifikat)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
            SignedAttributes = { new Pkcs9SigningTime(clock.GetUtcNow().UtcDateTime) },
        });
        return tanda.Encode();
    }

    private static X509Certificate2 Akar(DateTimeOffset kini)
    {
        using var kunci = RSA.Create(2048);
        var minta = new CertificateRequest($"CN=Akar Penyelenggara Uji Ksd, O={Awalan.Replace(",", "", StringComparison.Ordinal)}", kunci, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        minta.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return minta.CreateSelfSigned(kini.AddDays(-1), kini.AddYears(2));
    }

    private X509Certificate2 Terbitkan(string nama, DateTimeOffset kini)
    {
        using var kunci = RSA.Create(2048);
        var subjek = new X500DistinguishedNameBuilder();
        subjek.AddCommonName(nama);
        subjek.AddOrganizationName(Awalan);
        var minta = new CertificateRequest(subjek.Build(), kunci, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        minta.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        using var terbit = minta.Create(akar.Value, kini.AddMinutes(-5), kini.AddYears(1), RandomNumberGenerator.GetBytes(12));
        return terbit.CopyWithPrivateKey(kunci);
    }
}
