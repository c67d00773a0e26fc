using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Stamps any time that is asked for (RFC 3161), as anybody can who makes a certificate.</summary>
internal sealed class PemberiStempel : IDisposable
{
    private readonly RSA kunci = RSA.Create(2048);

    public PemberiStempel(DateTimeOffset now)
    {
        var minta = new CertificateRequest("CN=Pemberi Stempel Rekaan", kunci, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        minta.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        Sertifikat = minta.CreateSelfSigned(now.AddYears(-20), now.AddYears(1));
    }

    public X509Certificate2 Sertifikat { get; }

    /// <summary>A stamp over these bytes.</summary>
    public byte[] Cap(byte[] isi, DateTimeOffset waktu)
    {
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), Keterangan(isi, waktu)));
        var penanda = new CmsSigner(Sertifikat) { DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1") };
        penanda.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), Penunjuk()));
        cms.ComputeSignature(penanda);
        return cms.Encode();
    }

    public void Dispose()
    {
        Sertifikat.Dispose();
        kunci.Dispose();
    }

    /// <summary>TSTInfo.</summary>
    private static byte[] Keterangan(byte[] isi, DateTimeOffset waktu)
    {
        var tulis = new AsnWriter(AsnEncodingRules.DER);
        using (tulis.PushSequence())
        {
            tulis.WriteInteger(1);
            tulis.WriteObjectIdentifier("1.3.6.1.4.1.99999.1");
            using (tulis.PushSequence())
            {
                using (tulis.PushSequence())
                {
                    tulis.WriteObjectIdentifier("2.16.840.1.101.3.4.2.1");
                }

                tulis.WriteOctetString(SHA256.HashData(isi));
            }

            tulis.WriteInteger(1);
            tulis.WriteGeneralizedTime(waktu, omitFractionalSeconds: true);
        }

        return tulis.Encode();
    }

    /// <summary>SigningCertificateV2: by which certificate it is stamped.</summary>
    private byte[] Penunjuk()
    {
        var tulis = new AsnWriter(AsnEncodingRules.DER);
        using (tulis.PushSequence())
        using (tulis.PushSequence())
        using (tulis.PushSequence())
        {
            tulis.WriteOctetString(SHA256.HashData(Sertifikat.RawData));
        }

        return tulis.Encode();
    }
}
