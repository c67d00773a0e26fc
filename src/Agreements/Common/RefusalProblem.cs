using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common;

/// <summary>The only translation of a refusal into a problem document.</summary>
internal static class RefusalProblem
{
    public static ProblemHttpResult ToProblem(this Refusal refusal, IEnumerable<Penilaian>? langkah = null)
    {
        List<KeyValuePair<string, object?>> extensions =
        [
            new("dasarHukum", refusal.DasarHukum),
            new("syarat", refusal.Syarat.Select(SyaratView.Of).ToArray()),
        ];
        if (refusal.Pelaku is { } pelaku)
        {
            extensions.Add(new("pelaku", new { nama = pelaku.Nama.Localized, peran = pelaku.Peran }));
        }

        if (langkah is not null)
        {
            extensions.Add(new("tahapBerikutnya", langkah.Select(LangkahView.Of).ToArray()));
        }

        return Problems.Of(refusal.Type, refusal.Rincian.Localized, extensions);
    }
}
