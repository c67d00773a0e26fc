namespace Ksd.Agreements.Domain;

/// <summary>Placeholder for cref until the table is in.</summary>
internal static class MasaCatat;
