namespace Ksd.Agreements.Domain;

/// <summary>Who acts, in which position on that day, for which offices.</summary>
internal sealed record Petugas(string Subjek, string Jabatan, IReadOnlyList<string> Peran, string? PerangkatDaerah = null);
