using System.Globalization;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Common;

/// <summary>The only translation of a refusal into a problem document.</summary>
internal static class RefusalProblem
{
    public static ProblemHttpResult ToProblem(this Refusal refusal)
    {
        List<KeyValuePair<string, object?>> extensions = [];
        if (refusal.DasarHukum.Count > 0)
        {
            extensions.Add(new("dasarHukum", refusal.DasarHukum));
        }

        if (refusal.PerluKonfirmasi.Count > 0)
        {
            extensions.Add(new("perluKonfirmasi", refusal.PerluKonfirmasi));
        }

        return Problems.Of(refusal.Jenis, refusal.Rincian.In(CultureInfo.CurrentUICulture), extensions);
    }
}
