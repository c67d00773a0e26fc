namespace Ksd.Portal.Ui;

/// <summary>A page of a list, as every service answers it; <paramref name="Next"/> is null at the end.</summary>
public sealed record Halaman<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A code with the scheme it belongs to, and what it is called.</summary>
public sealed record KodeRingkas(string Scheme, string Code, string? Label)
{
    public override string ToString() => Label is null ? Code : $"{Label} ({Code})";
}
