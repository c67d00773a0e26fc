using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Mapping.Sheets;

/// <summary>Reads one row by column name; what cannot be read is noted with its place, and null is given back.</summary>
internal sealed partial class RowReader(SheetRow row, IReadOnlyDictionary<string, int> places, List<CellError> errors)
{
    private static readonly string[] Months =
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

    public int Number => row.Number;

    public string? Text(string column, int maxLength)
    {
        if (Read(column) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        return cell.Text.Length <= maxLength ? cell.Text : Refuse<string>(column, $"Paling panjang {maxLength} karakter.");
    }

    public string RequiredText(string column, int maxLength, int minLength = 1)
    {
        var text = Text(column, maxLength);
        return text is { Length: var length } && length >= minLength
            ? text
            : Refuse<string>(column, text is null ? "Wajib diisi." : $"Paling sedikit {minLength} karakter.", unlessRefused: text is null) ?? "";
    }

    public int? Integer(string column, int min, int max) => Decimal(column) is not { } number ? null
        : number == decimal.Truncate(number) && number >= min && number <= max ? (int)number
        : RefuseValue<int>(column, $"Harus bilangan bulat {min} sampai {max}.");

    /// <summary>Integer rupiah: <c>1500000</c>, <c>1.500.000</c> or <c>Rp 1.500.000</c>.</summary>
    public long? Rupiah(string column)
    {
        if (Read(column) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        var text = RupiahSign().Replace(cell.Text, "");
        text = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : RefuseValue<long>(column, "Harus rupiah bulat, misalnya 1500000 atau 1.500.000.");
    }

    /// <summary>A number with a decimal comma or point; one that can be read two ways is refused.</summary>
    public decimal? Decimal(string column)
    {
        if (Read(column) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        var text = cell.Text;
        if (!cell.IsNumber)
        {
            if (text.Contains(',', StringComparison.Ordinal))
            {
                text = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
            }
            else if (Thousands().IsMatch(text))
            {
                return RefuseValue<decimal>(column, $"\"{text}\" dapat berarti ribuan atau pecahan. Tulis tanpa pemisah ribuan, pecahan dengan koma.");
            }
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : RefuseValue<decimal>(column, "Harus bilangan.");
    }

    /// <summary>A date: a date cell, <c>2027-01-31</c>, <c>31/1/2027</c> or <c>31 Januari 2027</c>; the day comes before the month.</summary>
    public DateOnly? Date(string column)
    {
        if (Read(column) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        if (cell.Date is { } date)
        {
            return date;
        }

        return ReadDate(cell.Text) ?? RefuseValue<DateOnly>(
            column, cell.IsNumber ? "Sel berisi angka, bukan tanggal. Ubah format sel menjadi tanggal." : "Tanggal ditulis 2027-01-31, 31/01/2027, atau 31 Januari 2027.");
    }

    public bool? YesNo(string column) => Read(column) is not { Text.Length: > 0 } cell ? null : cell.Text.ToUpperInvariant() switch
    {
        "YA" or "Y" or "1" or "TRUE" => true,
        "TIDAK" or "T" or "0" or "FALSE" => false,
        _ => RefuseValue<bool>(column, "Isi dengan ya atau tidak."),
    };

    public T? Choice<T>(string column)
        where T : struct, Enum
    {
        if (Read(column) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        var wanted = string.Concat(cell.Text.Where(char.IsLetter));
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), wanted, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return RefuseValue<T>(column, $"Pilih salah satu: {string.Join(", ", Enum.GetNames<T>())}.");
    }

    public T Require<T>(string column, T? value)
        where T : struct
    {
        if (value is null)
        {
            Refuse<string>(column, "Wajib diisi.", unlessRefused: true);
        }

        return value.GetValueOrDefault();
    }

    /// <summary>Notes what is wrong with a column that could be read.</summary>
    public void Refuse(string column, string message) => Refuse<string>(column, message);

    private SheetCell? Read(string column)
    {
        if (!places.TryGetValue(column, out var place) || place >= row.Cells.Count)
        {
            return null;
        }

        var cell = row.Cells[place];
        if (cell.Defect is { } defect)
        {
            Refuse<string>(column, defect, unlessRefused: true);
            return null;
        }

        return cell;
    }

    private T? RefuseValue<T>(string column, string message)
        where T : struct
    {
        Refuse<string>(column, message);
        return null;
    }

    private T? Refuse<T>(string column, string message, bool unlessRefused = false)
        where T : class
    {
        SheetCell? cell = places.TryGetValue(column, out var place) && place < row.Cells.Count ? row.Cells[place] : null;
        if (!unlessRefused || !errors.Exists(error => error.Baris == row.Number && error.Kolom == column))
        {
            errors.Add(new CellError(
                row.Number, column, cell?.Address ?? (places.ContainsKey(column) ? SheetReader.Address(place, row.Number) : null),
                cell?.Text is { Length: > 0 } text ? text[..Math.Min(text.Length, 100)] : null, message));
        }

        return null;
    }

    private static DateOnly? ReadDate(string text)
    {
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        return DayMonthYear().Match(text) is { Success: true } match
            && Array.FindIndex(Months, month => month.StartsWith(match.Groups["b"].Value, StringComparison.OrdinalIgnoreCase)) is >= 0 and var month
            && DateOnly.TryParseExact($"{match.Groups["t"].Value}-{month + 1:00}-{int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture):00}", "yyyy-MM-dd", out date)
            ? date
            : null;
    }

    [GeneratedRegex(@"^\s*Rp\.?\s*|\s+|,-$|,00$", RegexOptions.IgnoreCase)]
    private static partial Regex RupiahSign();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?<h>\d{1,2})\s+(?<b>\p{L}{3,})\s+(?<t>\d{4})$")]
    private static partial Regex DayMonthYear();
}
