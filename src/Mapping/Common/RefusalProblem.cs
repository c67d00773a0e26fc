using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Common;

/// <summary>The only translation of a refusal into a problem document.</summary>
internal static class RefusalProblem
{
    public static ProblemHttpResult ToProblem(this Refusal refusal, IReadOnlyList<LangkahView>? langkah = null)
    {
        List<KeyValuePair<string, object?>> extensions =
        [
            new("dasarHukum", refusal.DasarHukum.Select(DasarHukumView.Of).ToArray()),
            new("syarat", refusal.DaftarSyarat.Select(GerbangView.Of).ToArray()),
        ];
        if (langkah is not null)
        {
            extensions.Add(new("tahapBerikutnya", langkah));
        }

        return Problems.Of(refusal.Jenis, refusal.Rincian.Localize(), extensions);
    }
}
