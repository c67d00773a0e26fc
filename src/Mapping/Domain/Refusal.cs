using Ksd.Regulation;
using Ksd.ServiceDefaults;

namespace Ksd.Mapping.Domain;

/// <summary>A lawful request that the law or the register does not allow now: why, by which article, and what can be done instead.</summary>
internal sealed record Refusal(ProblemType Jenis, Teks Rincian)
{
    public IReadOnlyList<HasilGerbang> DaftarSyarat { get; init; } = [];

    public IReadOnlyList<DasarHukum> DasarHukum { get; init; } = [];
}
