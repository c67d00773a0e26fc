namespace Ksd.Mapping.Domain;

/// <summary>Who acts, and in which position at that moment.</summary>
internal sealed record Pelaku(string Subjek, string Jabatan);
