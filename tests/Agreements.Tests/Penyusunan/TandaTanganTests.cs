using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;
using Ksd.Agreements.TandaTanganElektronik;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.Extensions.Options;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>Electronic signatures: made by the test issuer, checked, kept; and the adapter's words with BSrE's service.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class TandaTanganTests(AgreementsApplication app)
{
    private const string Rahasia = "rahasia-sekali-42";

    private readonly Penyusun penyusun = new(app);

    [Fact]
    public async Task Both_parties_sign_the_agreed_text_the_signatures_are_checked_and_kept_and_no_secret_stays()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);
        (await Tandatangani(dosir, rancangan.Id, 0)).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-belum-disepakati");
        (await penyusun.Sepakati(rancangan)).ShouldBe(HttpStatusCode.OK);
        await dosir.Baca();
        await dosir.Unggah("RancanganPerjanjian", dosir.Naskah);
        await dosir.Unggah("BeritaAcaraPerjanjian", dosir.Naskah);
        await dosir.Langkah("SepakatiPerjanjian", Roles.PerangkatDaerah, dosir.Naskah);

        (await Tandatangani(dosir, rancangan.Id, 0, "salah")).ShouldBeProblem(HttpStatusCode.Conflict, "tanda-tangan-elektronik-ditolak");
        var satu = (await Tandatangani(dosir, rancangan.Id, 0)).ShouldBe(HttpStatusCode.OK);
        satu.Body.GetProperty("pemeriksaan").EnumerateArray().ShouldHaveSingleItem().GetProperty("putusan").GetString().ShouldBe("Sah");
        await dosir.Baca();
        var dua = (await Tandatangani(dosir, rancangan.Id, 1)).ShouldBe(HttpStatusCode.OK);
        var hasil = dua.Body.GetProperty("pemeriksaan").EnumerateArray().ToArray();
        hasil.Select(h => (h.GetProperty("putusan").GetString(), h.GetProperty("penandatangan").GetString(), h.GetProperty("mencakupSeluruhBerkas").GetBoolean()))
            .ShouldBe([("Sah", "Penanda 0", false), ("Sah", "Penanda 1", true)]);

        var dokumen = dua.Body.GetProperty("dokumenId").GetGuid();
        var pdf = await penyusun.Dinas.GetByteArrayAsync($"/api/v1/{dosir.Path}/dokumen/{dokumen}");
        Encoding.Latin1.GetString(pdf).ShouldNotContain("RANCANGAN");
        using (var terbuka = UglyToad.PdfPig.PdfDocument.Open(pdf))
        {
            terbuka.GetPage(1).Text.ShouldContain("PERJANJIAN KERJA SAMA");
        }

        await dosir.Baca();
        (await dosir.Kekurangan("TandaTanganiPerjanjian", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8)).ToString("O", CultureInfo.InvariantCulture))).ShouldNotContain("G43");
        (await penyusun.Kabag.Post($"{dosir.Path}/dokumen/{dokumen}/pemeriksaan-tanda-tangan")).ShouldBe(HttpStatusCode.Created).Body.GetProperty("hasil").EnumerateArray().Count().ShouldBe(2);
        (await penyusun.Kabag.Get($"{dosir.Path}/dokumen/{dokumen}/pemeriksaan-tanda-tangan")).Body.GetProperty("items").EnumerateArray().Count().ShouldBe(2);
        (await app.Kept(Rahasia)).ShouldBeEmpty("no passphrase is stored");
    }

    [Fact]
    public void A_time_is_believed_of_a_trusted_stamp_and_of_no_other()
    {
        var dulu = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
        using var stempel = new PemberiStempel(TimeProvider.System.GetUtcNow());
        using var penanda = new PemberiStempel(TimeProvider.System.GetUtcNow());
        var pdf = PenandaPdf.Sisipkan(Pdf(), isi => Berstempel(isi, penanda, stempel, dulu))!;

        var percaya = PemeriksaPdf.Periksa(pdf, [stempel.Sertifikat]).ShouldHaveSingleItem();
        (percaya.Waktu, percaya.WaktuDariStempel).ShouldBe((dulu, true));
        var tidak = PemeriksaPdf.Periksa(pdf, [penanda.Sertifikat]).ShouldHaveSingleItem();
        (tidak.Waktu, tidak.WaktuDariStempel).ShouldBe((null, false));
    }

    private static byte[] Berstempel(byte[] isi, PemberiStempel penanda, PemberiStempel stempel, DateTimeOffset waktu)
    {
        var tanda = new SignedCms(new ContentInfo(isi), detached: true);
        tanda.ComputeSignature(new CmsSigner(penanda.Sertifikat));
        var satu = tanda.SignerInfos[0];
        satu.AddUnsignedAttribute(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.14"), stempel.Cap(satu.GetSignature(), waktu)));
        return tanda.Encode();
    }

    [Fact]
    public async Task A_changed_file_an_unknown_issuer_and_what_is_no_signature_are_told_apart()
    {
        using var uji = new PenyelenggaraUji(TimeProvider.System);
        var pdf = (await uji.TandaTangani(Pdf(), new("1234567890123456", "Penanda", "x"), CancellationToken.None)).Pdf!;

        PemeriksaPdf.Periksa(pdf, [uji.SertifikatAkar]).ShouldHaveSingleItem().Putusan.ShouldBe(PutusanTandaTangan.Sah);
        PemeriksaPdf.Periksa(pdf, []).ShouldHaveSingleItem().Putusan.ShouldBe(PutusanTandaTangan.PenerbitTidakDipercaya);
        PemeriksaPdf.Periksa(Pdf(), []).ShouldBeEmpty();

        var berubah = pdf.ToArray();
        berubah[Encoding.Latin1.GetString(pdf).IndexOf("Halaman", StringComparison.Ordinal)] ^= 1;
        PemeriksaPdf.Periksa(berubah, [uji.SertifikatAkar]).ShouldHaveSingleItem().Putusan.ShouldBe(PutusanTandaTangan.TidakSah);
        var ditambah = PemeriksaPdf.Periksa([.. pdf, .. "1 0 obj <<>> endobj"u8], [uji.SertifikatAkar]).ShouldHaveSingleItem();
        (ditambah.Putusan, ditambah.MencakupSeluruhBerkas).ShouldBe((PutusanTandaTangan.Sah, false));
        PemeriksaPdf.Periksa("%PDF-1.7 /ByteRange [0 5 9 3] /Contents<zz>"u8.ToArray(), []).ShouldHaveSingleItem().Putusan.ShouldBe(PutusanTandaTangan.TidakSah);
        PemeriksaPdf.Periksa("%PDF-1.7 /ByteRange [0 99999 1 2]"u8.ToArray(), []).ShouldHaveSingleItem().Putusan.ShouldBe(PutusanTandaTangan.TidakSah);
        PenandaPdf.Sisipkan("%PDF-1.7 bukan pdf"u8.ToArray(), isi => isi).ShouldBeNull();
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "%PDF", null, false)]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"Passphrase anda salah","status_code":2031}""", "Passphrase anda salah", false)]
    [InlineData(HttpStatusCode.BadGateway, "<html>", "Layanan BSrE menjawab 502 tanpa keterangan.", true)]
    public async Task The_adapter_for_BSrE_sends_a_form_and_reads_either_a_pdf_or_a_reason(HttpStatusCode status, string isi, string? penolakan, bool cobaLagi)
    {
        using var penerima = new Penerima(status, isi);
        using var http = new HttpClient(penerima);
        var bsre = new PenyelenggaraBsre(http, Options.Create(new TandaTanganSettings { Alamat = new("http://esign.invalid/"), Pengguna = "ksd", KataSandi = "kata" }));

        var hasil = await bsre.TandaTangani("%PDF-1.7"u8.ToArray(), new("1234567890123456", "Penanda", Rahasia), CancellationToken.None);

        (hasil.Penolakan, hasil.CobaLagi, hasil.Pdf is null).ShouldBe((penolakan, cobaLagi, penolakan is not null));
        penerima.Alamat.ShouldBe("http://esign.invalid/api/sign/pdf");
        penerima.Wewenang.ShouldBe("Basic a3NkOmthdGE=");
        penerima.Formulir.ShouldContain("name=nik\r\n\r\n1234567890123456");
        penerima.Formulir.ShouldContain($"name=passphrase\r\n\r\n{Rahasia}");
        penerima.Formulir.ShouldContain("filename=naskah.pdf");
        new Penandatangan("1", "x", Rahasia).ToString().ShouldNotContain(Rahasia);
    }

    private Task<Answer> Tandatangani(Dosir dosir, Guid rancangan, int ke, string passphrase = Rahasia) => app.As(ke == 0 ? Roles.KepalaDaerah : Roles.PerangkatDaerah, ke == 0 ? null : Dosir.Dinas).Post(
        $"rancangan/{rancangan}/tanda-tangan-elektronik",
        new
        {
            pihakId = dosir.ParaPihak[ke],
            nama = $"Penanda {ke}",
            jabatan = "Pimpinan",
            kapasitas = ke == 0 ? "KepalaDaerah" : "PimpinanMitra",
            nomorNaskah = $"{ke}/TTE/REKAAN",
            nik = "6402000000000001",
            passphrase,
        },
        dosir.ETag);

    /// <summary>The smallest pdf with a page; its text is in the clear so that a test can change it.</summary>
    private static byte[] Pdf()
    {
        var teks = new StringBuilder("%PDF-1.4\n");
        string[] objek = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Judul(Halaman)>>"];
        var tempat = new List<int>();
        for (var i = 0; i < objek.Length; i++)
        {
            tempat.Add(teks.Length);
            teks.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objek[i]}\nendobj\n");
        }

        var xref = teks.Length;
        teks.Append("xref\n0 4\n0000000000 65535 f \n").AppendJoin("", tempat.Select(di => $"{di:D10} 00000 n \n")).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(teks.ToString());
    }

    private sealed class Penerima(HttpStatusCode status, string isi) : HttpMessageHandler
    {
        public string? Alamat { get; private set; }

        public string? Wewenang { get; private set; }

        public string Formulir { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Alamat, Wewenang, Formulir) = (request.RequestUri!.ToString(), request.Headers.Authorization!.ToString(), await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(status) { Content = new StringContent(isi) };
        }
    }
}
