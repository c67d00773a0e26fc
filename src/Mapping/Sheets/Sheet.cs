namespace Ksd.Mapping.Sheets;

/// <summary>A cell with its address; <paramref name="Defect"/> says in Indonesian why it cannot be read, whatever the column.</summary>
internal readonly record struct SheetCell(string Text, DateOnly? Date, bool IsNumber, string Address, string? Defect);

/// <summary>A row below the heading, numbered as the spreadsheet numbers it.</summary>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);

/// <summary>A sheet in memory: its heading, the rows with something in them, and what is wrong with the sheet as a whole.</summary>
internal sealed record Sheet(SheetRow Heading, IReadOnlyList<SheetRow> Rows, IReadOnlyList<CellError> Defects);

/// <summary>What is wrong, and where: row and column as the spreadsheet shows them.</summary>
public sealed record CellError(int Baris, string? Kolom, string? Sel, string? Isi, string Pesan);

/// <summary>The file is no sheet that could be read; the message is for whoever sent it.</summary>
internal sealed class SheetUnreadableException(string indonesian, string english) : Exception(english)
{
    public string Pesan { get; } = indonesian;
}
