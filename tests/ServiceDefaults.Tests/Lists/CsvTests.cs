namespace Ksd.ServiceDefaults.Tests.Lists;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Dinas Kesehatan", "Dinas Kesehatan")]
    [InlineData("Jalan, jembatan", "\"Jalan, jembatan\"")]
    [InlineData("kata \"baru\"", "\"kata \"\"baru\"\"\"")]
    [InlineData("dua\r\nbaris", "\"dua\r\nbaris\"")]
    [InlineData("=HYPERLINK(\"http://contoh\")", "\"'=HYPERLINK(\"\"http://contoh\"\")\"")]
    [InlineData("+62 541", "'+62 541")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_cell_is_quoted_and_never_a_formula(string? text, string cell) => Csv.Row([text]).ShouldBe(cell + "\r\n");

    [Fact]
    public void Numbers_are_written_the_same_in_every_language()
    {
        using var _ = new CultureScope("id-ID");

        Csv.Row([-1.5m, 2026]).ShouldBe("-1.5,2026\r\n");
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly System.Globalization.CultureInfo _before = System.Globalization.CultureInfo.CurrentCulture;

        public CultureScope(string name) => System.Globalization.CultureInfo.CurrentCulture = new(name);

        public void Dispose() => System.Globalization.CultureInfo.CurrentCulture = _before;
    }
}
