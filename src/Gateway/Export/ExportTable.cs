namespace Ksd.Gateway.Export;

/// <summary>What can be taken away whole: collections whose lists go on by cursor, and who answers them.</summary>
internal static class ExportTable
{
    public static readonly IReadOnlyDictionary<string, Row> Rows = new Row[]
    {
        new("kerja-sama", "agreements"),
        new("register", "agreements"),
        new("pihak", "agreements"),
        new("pemetaan", "mapping"),
        new("kandidat", "mapping"),
        new("daftar-rencana", "mapping"),
        new("rencana-kerja", "evaluation"),
        new("laporan", "evaluation"),
        new("evaluasi", "evaluation"),
    }.ToDictionary(row => row.Name, StringComparer.Ordinal);

    internal sealed record Row(string Name, string Service)
    {
        public string Page(string? cursor) =>
            $"/api/v1/{Name}?limit={ExportCollection.PageSize}{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}";
    }
}
