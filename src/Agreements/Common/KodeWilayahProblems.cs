using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common;

/// <summary>Refusals of region codes; each is a row of docs/problems.md.</summary>
internal static class KodeWilayahProblems
{
    public static readonly ProblemType SchemeMissing =
        new(PenolakanKodeWilayah.CodeSchemeMissing, 422, "Kode wilayah tanpa skema", "A region code without its scheme");

    public static readonly ProblemType SchemeUnknown =
        new(PenolakanKodeWilayah.CodeSchemeUnknown, 422, "Skema kode wilayah tidak dikenal", "An unknown scheme of region codes");

    public static readonly ProblemType Malformed =
        new(PenolakanKodeWilayah.CodeMalformed, 422, "Kode wilayah tidak berbentuk benar", "A malformed region code");

    public static ProblemHttpResult ToProblem(this PenolakanKodeWilayah penolakan, string field) => Problems.Of(
        penolakan.Kode switch
        {
            PenolakanKodeWilayah.CodeSchemeMissing => SchemeMissing,
            PenolakanKodeWilayah.CodeSchemeUnknown => SchemeUnknown,
            _ => Malformed,
        },
        penolakan.Pesan.Localized,
        [new("errors", new Dictionary<string, string[]> { [field] = [penolakan.Pesan.Localized] })]);
}
