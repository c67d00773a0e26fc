using System.Diagnostics;
using Ksd.ServiceDefaults.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.ServiceDefaults;

/// <summary>Gives every problem document its type, title, place and trace id, whoever made it and whatever the caller accepts.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        problem.Status ??= http.Response.StatusCode;
        http.Response.StatusCode = problem.Status.Value;
        Complete(problem, http);
        return new(http.Response.WriteAsJsonAsync(
            problem, problem.GetType(), JsonExtensions.Options, "application/problem+json", http.RequestAborted));
    }

    private static void Complete(ProblemDetails problem, HttpContext http)
    {
        if (problem is HttpValidationProblemDetails validation)
        {
            Title(problem, KsdProblems.InvalidInput);
            problem.Detail ??= Language.Choose(
                "Perbaiki isian yang disebut dalam errors.", "Correct the fields named in errors.");
            validation.Errors = validation.Errors.ToDictionary(error => JsonPath.CamelCase(error.Key), error => error.Value);
        }
        else if (problem.Type?.StartsWith("/problems/", StringComparison.Ordinal) != true)
        {
            Title(problem, KsdProblems.Of(problem.Status!.Value));
        }

        problem.Instance ??= http.Request.Path;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
    }

    private static void Title(ProblemDetails problem, ProblemType type) => (problem.Type, problem.Title) = (type.Uri, type.LocalizedTitle);
}
