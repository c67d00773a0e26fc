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

    /// <summary>The decisions of a sheet that cannot stand; nothing of the sheet is carried out.</summary>
    public static ProblemHttpResult ToProblem(
        this IReadOnlyList<(PutusanTriase Putusan, Refusal Refusal)> tertahan, IReadOnlyDictionary<Guid, Kandidat> paraKandidat) => Problems.Of(
            MappingProblems.PutusanTriaseTertahan,
            Language.Choose(
                $"{tertahan.Count} putusan tidak dapat dijalankan; tidak satu pun dijalankan. `putusan` menyebut masing-masing.",
                $"{tertahan.Count} decisions cannot be carried out; none was. `putusan` names each."),
            [new("putusan", tertahan.Select(satu => PutusanTertahanView.Of(satu, paraKandidat)).ToArray())]);
}
