using Ksd.Regulation;
using Ksd.ServiceDefaults;

namespace Ksd.Agreements.Domain;

/// <summary>Something a lawful user can meet: why a change is not made, by which guards, and what rests on which article.</summary>
internal sealed record Refusal(ProblemType Type, Teks Rincian)
{
    public IReadOnlyList<Kekurangan> Syarat { get; init; } = [];

    public IReadOnlyList<DasarHukum> DasarHukum { get; init; } = [];

    /// <summary>Who may, when it is the caller who may not.</summary>
    public Pelaku? Pelaku { get; init; }
}
