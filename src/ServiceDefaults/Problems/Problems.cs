using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.ServiceDefaults;

/// <summary>Answers that say no (RFC 9457).</summary>
public static class Problems
{
    public static ProblemHttpResult Of(
        ProblemType type, string rincian, IEnumerable<KeyValuePair<string, object?>>? extensions = null) =>
        TypedResults.Problem(rincian, statusCode: type.Status, title: type.LocalizedTitle, type: type.Uri, extensions: extensions);

    /// <summary>For a code whose title depends on the case; else give the code a <see cref="ProblemType"/>.</summary>
    public static ProblemHttpResult Of(
        string code, int status, string judul, string rincian, IEnumerable<KeyValuePair<string, object?>>? extensions = null) =>
        TypedResults.Problem(rincian, statusCode: status, title: judul, type: $"/problems/{code}", extensions: extensions);

    public static ProblemHttpResult NotFound(string rincian) => Of(KsdProblems.NotFound, rincian);

    public static ProblemHttpResult Conflict(string rincian) => Of(KsdProblems.Conflict, rincian);

    /// <summary>400 for what only the handler can see; keys are JSON paths (<c>paraPihak[0].nama</c>).</summary>
    public static ProblemHttpResult InvalidInput(IDictionary<string, string[]> errors) => Of(
        KsdProblems.InvalidInput,
        Language.Choose("Perbaiki isian yang disebut dalam errors.", "Correct the fields named in errors."),
        [new("errors", errors)]);

    public static ProblemHttpResult InvalidInput(string field, string message) =>
        InvalidInput(new Dictionary<string, string[]> { [field] = [message] });
}
