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

    /// <summary>The address with a message for whoever arrives there; <paramref name="draf"/> names what the browser kept and may now forget.</summary>
    public static string WithPesan(string alamat, string pesan, string? draf = null) =>
        $"{alamat}{(alamat.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pesan={pesan}{(draf is null ? "" : $"&draf={Uri.EscapeDataString(draf)}")}";
}
