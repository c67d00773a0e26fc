using System.IO.Compression;
using System.Net;
using System.Text;
using Ksd.Agreements.Tests.Support;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

/// <summary>After an import: which Kesepakatan Bersama a PKS executes, and the scans by number or title.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class PasanganTests(AgreementsApplication app)
{
    private const string Lembar =
        """
        row_no,title,instrument_type,our_number,partner_number,our_party,partners,partner_class,initiating_department,affair_hint,location,signed_on,valid_until,duration_text,value_idr,source_url
        1,Kesepakatan Bersama air bersih perbatasan,KB,100.3/1/REKAAN/2020,,Pemerintah Kabupaten Kutai Kartanegara,Pemerintah Kota Rekaan,REGION,,,,2020-01-06,,,,
        2,Perjanjian air bersih perbatasan,PKS,100.3/2/REKAAN/2020,,Pemerintah Kabupaten Kutai Kartanegara,Pemerintah Kota Rekaan,REGION,,,,2020-03-06,,,,
        3,Kesepakatan Bersama yang lebih baru,KB,100.3/3/REKAAN/2022,,Pemerintah Kabupaten Kutai Kartanegara,Pemerintah Kota Rekaan,REGION,,,,2022-01-06,,,,
        4,Perjanjian dengan mitra lain,PKS,100.3/4/REKAAN/2021,,Pemerintah Kabupaten Kutai Kartanegara,Pemerintah Kota Lain Rekaan,REGION,,,,2021-03-06,,,,

        """;

    [Fact]
    public async Task A_PKS_is_proposed_the_KB_of_the_same_partner_signed_before_it_and_a_person_pairs_them()
    {
        var server = new RegisterServer(app, "15.11");
        (await server.Import(Lembar.ReplaceLineEndings("\r\n"))).Text("status").ShouldBe("Selesai");

        var pasangan = (await server.All("register/pasangan")).ToDictionary(satu => satu.GetProperty("judul").GetString()!);
        pasangan["Perjanjian dengan mitra lain"].GetProperty("usulan").EnumerateArray().ShouldBeEmpty();
        var pks = pasangan["Perjanjian air bersih perbatasan"];
        var usul = pks.GetProperty("usulan").EnumerateArray().ShouldHaveSingleItem();
        usul.GetProperty("judul").GetString().ShouldBe("Kesepakatan Bersama air bersih perbatasan");

        var (id, naskah) = (pks.GetProperty("kerjaSamaId").GetGuid(), pks.GetProperty("naskahId").GetGuid());
        var dosir = await server.Bagian.Get($"kerja-sama/{id}");
        (await server.Bagian.Put($"kerja-sama/{id}/naskah/{naskah}/induk", new { indukId = naskah }, dosir.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "naskah-tidak-ditemukan");
        (await server.Bagian.Put($"kerja-sama/{id}/naskah/{naskah}/induk", new { indukId = usul.GetProperty("naskahId").GetGuid() }, dosir.ETag)).ShouldBe(HttpStatusCode.OK)
            .Body.GetProperty("naskah")[0].GetProperty("indukId").GetGuid().ShouldBe(usul.GetProperty("naskahId").GetGuid());
        (await server.All("register/pasangan")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Scans_are_filed_by_number_or_title_and_what_fits_none_or_lies_is_told()
    {
        var server = new RegisterServer(app, "15.12");
        var impor = await server.Import(Lembar.ReplaceLineEndings("\r\n"));
        byte[] zip;
        using (var stream = new MemoryStream())
        {
            using (var arsip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                Isi(arsip, "pindaian/100.3-2-REKAAN-2020 final.pdf", "%PDF-1.7 a");
                Isi(arsip, "Kesepakatan Bersama yang lebih baru.pdf", "%PDF-1.7 b");
                Isi(arsip, "entah.pdf", "%PDF-1.7 c");
                Isi(arsip, "100.3_4_REKAAN_2021.pdf", "bukan pdf");
            }

            zip = stream.ToArray();
        }

        string[] Hasil(Answer answer) => [.. answer.Body.GetProperty("berkas").EnumerateArray().Select(satu => satu.GetProperty("hasil").GetString()!)];
        var path = $"register/impor/{impor.Id}/berkas";
        Hasil((await server.Bagian.Post($"{path}?ujiCoba=true", Dosir.File(zip, "application/zip"))).ShouldBe(HttpStatusCode.OK)).ShouldBe(["Dipasangkan", "Dipasangkan", "TidakDikenal", "Dipasangkan"]);
        var hasil = (await server.Bagian.Post(path, Dosir.File(zip, "application/zip"))).ShouldBe(HttpStatusCode.OK);
        Hasil(hasil).ShouldBe(["Dipasangkan", "Dipasangkan", "TidakDikenal", "Ditolak"]);
        var naskah = hasil.Body.GetProperty("berkas")[0].GetProperty("naskahId").GetGuid();
        var entri = (await server.All("register?limit=100")).Single(satu => satu.GetProperty("naskahId").GetGuid() == naskah);
        (await server.Bagian.Get($"kerja-sama/{entri.GetProperty("kerjaSamaId").GetGuid()}")).Body.GetProperty("dokumen").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("jenis").GetString().ShouldBe("NaskahPerjanjian");
        Hasil((await server.Bagian.Post(path, Dosir.File(zip, "application/zip"))).ShouldBe(HttpStatusCode.OK)).ShouldBe(["Dipasangkan", "Dipasangkan", "TidakDikenal", "Ditolak"], "again changes nothing");
        (await server.Bagian.Get($"kerja-sama/{entri.GetProperty("kerjaSamaId").GetGuid()}")).Body.GetProperty("dokumen").EnumerateArray().ShouldHaveSingleItem();
        (await server.Bagian.Post(path, Dosir.File("bukan zip"u8.ToArray(), "application/zip"))).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");
    }

    private static void Isi(ZipArchive arsip, string nama, string isi)
    {
        using var bagian = arsip.CreateEntry(nama).Open();
        bagian.Write(Encoding.UTF8.GetBytes(isi));
    }
}
