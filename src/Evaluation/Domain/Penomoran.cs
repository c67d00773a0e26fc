namespace Ksd.Evaluation.Domain;

/// <summary>Codes by which reports name the lines of a plan: those there are, and the next free one.</summary>
internal sealed class Penomoran
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public Penomoran(IEnumerable<string?> kode)
    {
        foreach (var satu in kode.OfType<string>())
        {
            Ganda ??= used.Add(satu) ? null : satu;
        }
    }

    /// <summary>A code that stands twice, if any.</summary>
    public string? Ganda { get; }

    public string Baru(char awalan)
    {
        var nomor = 1;
        while (!used.Add($"{awalan}{nomor}"))
        {
            nomor++;
        }

        return $"{awalan}{nomor}";
    }
}
