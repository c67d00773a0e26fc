namespace Ksd.Portal.Ui;

/// <summary>Addresses of questions with their filters.</summary>
public static class Alamat
{
    /// <summary>The path with what is not empty after it, escaped.</summary>
    public static string Tanya(string path, params (string Nama, object? Nilai)[] filters)
    {
        var query = string.Join('&', filters
            .Select(filter => (filter.Nama, Nilai: Convert.ToString(filter.Nilai, System.Globalization.CultureInfo.InvariantCulture)))
            .Where(filter => !string.IsNullOrWhiteSpace(filter.Nilai))
            .Select(filter => $"{filter.Nama}={Uri.EscapeDataString(filter.Nilai!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
