namespace Ksd.Mapping.Sheets;

/// <summary>The columns that a kind of sheet has, and where a given heading puts them.</summary>
internal sealed record Columns(params IReadOnlyList<Column> All)
{
    /// <summary>Where each column stands, or what is wrong with the heading.</summary>
    public IReadOnlyDictionary<string, int> Find(SheetRow heading, List<CellError> errors)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < heading.Cells.Count; i++)
        {
            var cell = heading.Cells[i];
            if (cell.Text.Length == 0)
            {
                continue;
            }

            if (All.FirstOrDefault(column => Normal(column.Name) == Normal(cell.Text)) is not { } column)
            {
                errors.Add(new CellError(heading.Number, cell.Text, cell.Address, cell.Text, $"Kolom tidak dikenal. Yang dikenal: {string.Join(", ", All.Select(one => one.Name))}."));
            }
            else if (!places.TryAdd(column.Name, i))
            {
                errors.Add(new CellError(heading.Number, column.Name, cell.Address, cell.Text, "Kolom ini ada dua kali."));
            }
        }

        errors.AddRange(All.Where(column => column.Required && !places.ContainsKey(column.Name))
            .Select(column => new CellError(heading.Number, column.Name, null, null, "Kolom wajib ini tidak ada.")));
        return places;
    }

    private static string Normal(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

/// <summary>A column by the name in its heading; case, blanks and underscores do not matter.</summary>
internal sealed record Column(string Name, bool Required = false);
