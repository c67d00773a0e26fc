using System.Globalization;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Common;

/// <summary>The only translation of a refusal into a problem document.</summary>
internal static class RefusalProblem
{
    public static ProblemHttpResult ToProblem(this Refusal refusal) =>
        Problems.Of(refusal.Jenis, refusal.Rincian.In(CultureInfo.CurrentUICulture));
}
