using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Common;

/// <summary>The only translation of a refusal into a problem document.</summary>
internal static class RefusalProblem
{
    public static ProblemHttpResult ToProblem(this Refusal refusal) => Problems.Of(
        refusal.Jenis,
        refusal.Rincian.Localize(),
        [
            new("syarat", refusal.DaftarSyarat.Select(GerbangView.Of).ToArray()),
            new("tahapBerikutnya", refusal.TahapBerikutnya),
        ]);
}
