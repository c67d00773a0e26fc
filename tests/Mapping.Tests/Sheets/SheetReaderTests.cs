using System.Text;
using Ksd.Mapping.Sheets;
using Ksd.Mapping.Tests.Support;
using Ksd.ServiceDefaults.Files;

namespace Ksd.Mapping.Tests.Sheets;

public sealed class SheetReaderTests
{
    private static readonly Columns Columns = new(new("nama", true), new("jumlah"), new("pagu"), new("tanggal"), new("setuju"), new("jenis"));

    private enum Warna
    {
        MerahTua,
        Biru,
    }

    [Theory]
    [InlineData("2027-01-31", "2027-01-31")]
    [InlineData("31/01/2027", "2027-01-31")]
    [InlineData("5-3-2027", "2027-03-05")]
    [InlineData("5 Maret 2027", "2027-03-05")]
    [InlineData("5 Des 2027", "2027-12-05")]
    [InlineData("01/31/2027", null)]
    [InlineData("30 Februari 2027", null)]
    [InlineData("46053", null)]
    public async Task Dates_are_read_as_clerks_write_them_day_first(string text, string? expected)
    {
        var (row, errors) = await One($"nama;tanggal\nA;{text}");

        row.Date("tanggal").ShouldBe(expected is null ? null : DateOnly.Parse(expected, null));
        errors.Count.ShouldBe(expected is null ? 1 : 0);
        errors.ShouldAllBe(error => error.Baris == 2 && error.Kolom == "tanggal" && error.Sel == "B2" && error.Isi == text);
    }

    [Theory]
    [InlineData("12", 12.0)]
    [InlineData("12,5", 12.5)]
    [InlineData("1.250,75", 1250.75)]
    [InlineData("0.5", 0.5)]
    [InlineData("1.250", null)]
    [InlineData("banyak", null)]
    public async Task A_number_that_reads_two_ways_is_refused(string text, double? expected)
    {
        var (row, errors) = await One($"nama;jumlah\nA;{text}");

        row.Decimal("jumlah").ShouldBe((decimal?)expected);
        errors.Count.ShouldBe(expected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("1500000", 1_500_000L)]
    [InlineData("Rp 1.500.000", 1_500_000L)]
    [InlineData("1.500.000,00", 1_500_000L)]
    [InlineData("1,5 juta", null)]
    public async Task Rupiah_are_whole(string text, long? expected) => (await One($"nama;pagu\nA;{text}")).Row.Rupiah("pagu").ShouldBe(expected);

    [Fact]
    public async Task Choices_and_yes_or_no_are_read_without_regard_to_case_and_blanks()
    {
        var (row, errors) = await One("nama,setuju,jenis\nA,Ya,merah tua\nB,mungkin,hijau");

        row.YesNo("setuju").ShouldBe(true);
        row.Choice<Warna>("jenis").ShouldBe(Warna.MerahTua);
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workbook_gives_dates_numbers_and_texts_with_their_addresses()
    {
        var sheet = await Read(Lembar.Workbook(
        [
            ["Nama", "Jumlah", "Tanggal"],
            ["Satu", 1.5, new DateOnly(2027, 1, 31)],
            [null, null, null],
            ["Dua", new Formula("1+1", "2"), 46053],
        ]));
        var errors = new List<CellError>();
        var places = Columns.Find(sheet.Heading, errors);
        sheet.Rows.Select(row => row.Number).ShouldBe([2, 4]);
        var (first, second) = (new RowReader(sheet.Rows[0], places, errors), new RowReader(sheet.Rows[1], places, errors));

        first.Decimal("jumlah").ShouldBe(1.5m);
        first.Date("tanggal").ShouldBe(new DateOnly(2027, 1, 31));
        second.Decimal("jumlah").ShouldBe(2);
        errors.ShouldBeEmpty();
        second.Date("tanggal").ShouldBeNull();
        errors.Single().Sel.ShouldBe("C4");
        errors.Single().Pesan.ShouldContain("format sel");
    }

    [Fact]
    public async Task Merged_cells_and_formulas_without_a_value_are_named_by_place()
    {
        var sheet = await Read(Lembar.Workbook([["nama", "jumlah"], ["A", new Formula("B9*2", null)], ["B", 3]], "A2:A3"));
        var errors = sheet.Defects.ToList();
        var row = new RowReader(sheet.Rows[0], Columns.Find(sheet.Heading, errors), errors);

        row.Decimal("jumlah").ShouldBeNull();

        errors.Select(error => error.Sel).ShouldBe(["A2:A3", "B2"]);
    }

    [Fact]
    public async Task A_heading_says_what_is_missing_double_or_unknown()
    {
        var errors = new List<CellError>();

        Columns.Find((await Read("jumlah;Jumlah;warna\n1;2;3"u8.ToArray())).Heading, errors);

        errors.Select(error => error.Kolom).ShouldBe(["jumlah", "warna", "nama"]);
    }

    [Fact]
    public async Task What_is_no_sheet_is_refused_with_a_reason()
    {
        byte[][] files =
        [
            [],
            "nama;jumlah\n"u8.ToArray(),
            [0xFF, 0xFE, 0x41, 0x00],
            Encoding.Latin1.GetBytes("nama\nR\u00e9"),
            "nama\n\"tidak ditutup"u8.ToArray(),
            [.. "PK\u0003\u0004"u8, 1, 2, 3],
            Lembar.Workbook([["nama"], ["A"]])[..400],
        ];
        foreach (var file in files)
        {
            (await Should.ThrowAsync<SheetUnreadableException>(Read(file))).Pesan.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task More_rows_than_allowed_are_refused() => await Should.ThrowAsync<SheetUnreadableException>(
        Read(Encoding.UTF8.GetBytes("nama\n" + string.Join('\n', Enumerable.Range(0, 12))), maxRows: 10));

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 2, "Z2")]
    [InlineData(26, 3, "AA3")]
    [InlineData(701, 4, "ZZ4")]
    [InlineData(702, 5, "AAA5")]
    public void Addresses_are_those_of_spreadsheets(int column, int row, string address) => SheetReader.Address(column, row).ShouldBe(address);

    private static async Task<(RowReader Row, List<CellError> Errors)> One(string csv)
    {
        var sheet = await Read(Encoding.UTF8.GetBytes(csv));
        var errors = new List<CellError>();
        return (new RowReader(sheet.Rows[0], Columns.Find(sheet.Heading, errors), errors), errors);
    }

    private static async Task<Sheet> Read(byte[] content, int maxRows = 100) =>
        (await SheetReader.Read(new Upload(new MemoryStream(content), "", null, null), maxRows, CancellationToken.None)).Sheet;
}
