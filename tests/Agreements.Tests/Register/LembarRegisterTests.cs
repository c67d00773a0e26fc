using System.Text;
using CsvHelper;
using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Tests.Register;

public sealed class LembarRegisterTests
{
    [Fact]
    public async Task The_sample_register_has_120_complete_records()
    {
        await using var berkas = File.OpenRead(Sampel.Path);
        var baris = await Read(berkas);
        baris.Count.ShouldBe(120);
        baris.ShouldAllBe(b => b.IsComplete);
        baris[15][KolomRegister.SignedOn].ShouldBe("2025-06-12");
        baris[^1].Nomor.ShouldBe(120);
    }

    [Theory]
    [InlineData(',', "")]
    [InlineData(';', "\ufeff")]
    [InlineData('\t', "\ufeff")]
    public async Task Reads_any_separator_with_and_without_a_byte_order_mark(char pemisah, string bom)
    {
        var kepala = Sampel.Kepala.Replace(',', pemisah);
        var baris = string.Join(pemisah, "1", "\"Judul; dengan, tanda\ndan baris\"", "PKS", "", "", "Kami", "Mitra", "REGION", "", "", "", "", "", "", "", "");
        var lembar = await Read(Bytes($"{bom}{kepala}\r\n{baris}\r\n"));
        lembar.ShouldHaveSingleItem()[KolomRegister.Title].ShouldBe("Judul; dengan, tanda\ndan baris");
    }

    [Fact]
    public void Names_missing_unknown_and_double_columns()
    {
        var kepala = KepalaRegister.Read(["row_no", "Judul", "title", "warna"]);
        kepala.IsValid.ShouldBeFalse();
        kepala.Ganda.ShouldBe(["title"]);
        kepala.TidakDikenal.ShouldBe(["warna"]);
        kepala.Kurang.Count.ShouldBe(14);
        kepala.Kurang.ShouldContain("signed_on");
    }

    [Fact]
    public async Task An_open_quotation_mark_is_an_error_not_a_record() =>
        await Should.ThrowAsync<CsvFormatException>(() => Read(Bytes($"{Sampel.Kepala}\n1,\"tidak ditutup,{new string('x', 200_000)}")));

    [Fact]
    public async Task An_empty_file_has_no_heading() => (await LembarRegister.Open(Bytes(""), default)).ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4096)]
    public void Utf8_passes_in_pieces_of_any_size(int ukuran) =>
        Check(Encoding.UTF8.GetBytes("\ufeffnaskah – é 漢字 😀\n" + new string('a', 10_000)), ukuran).ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Latin1_is_refused_by_place(int ukuran)
    {
        var pesan = Check(Encoding.Latin1.GetBytes("judul\nbaris dua\nkafé dan lain-lain"), ukuran);
        pesan.ShouldNotBeNull().ShouldContain("0xE9");
        pesan.ShouldContain("Byte ke-20");
        pesan.ShouldContain("baris 3");
    }

    [Fact]
    public void A_file_cut_off_inside_a_letter_is_refused() => Check([.. "kaf"u8, 0xC3], 4096).ShouldNotBeNull();

    [Fact]
    public void Utf16_is_named() => Check([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("judul")], 4096)!.ShouldContain("UTF-16");

    private static MemoryStream Bytes(string teks) => new(Encoding.UTF8.GetBytes(teks));

    private static string? Check(byte[] isi, int ukuran)
    {
        var pemeriksa = new PemeriksaUtf8();
        return isi.Chunk(ukuran).Select(potongan => pemeriksa.Check(potongan, false)).FirstOrDefault(pesan => pesan is not null)
            ?? pemeriksa.Check([], true);
    }

    private static async Task<List<BarisMentah>> Read(Stream berkas)
    {
        await using var lembar = (await LembarRegister.Open(berkas, default)).ShouldNotBeNull();
        var baris = new List<BarisMentah>();
        await foreach (var b in lembar.Rows(default))
        {
            baris.Add(b);
        }

        return baris;
    }
}
