using Ksd.Regulation;
using Ksd.ServiceDefaults;

namespace Ksd.Evaluation.Domain;

/// <summary>A lawful request that the register does not allow now, and why.</summary>
internal sealed record Refusal(ProblemType Jenis, Teks Rincian)
{
    public IReadOnlyList<DasarHukum> DasarHukum { get; init; } = [];

    /// <summary>Figures that are taken only with a reason.</summary>
    public IReadOnlyList<PerluKonfirmasi> PerluKonfirmasi { get; init; } = [];
}
