using System.Net;
using System.Text;
using Ksd.Gateway.Web;
using Ksd.ServiceDefaults;

namespace Ksd.Gateway.ProblemPages;

/// <summary>The page behind a problem document's <c>type</c>: readable for people, JSON for programs.</summary>
internal static class ShowProblem
{
    public sealed record Item(string Code, string Type);

    public sealed record ListResponse(IEnumerable<Item> Items);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/problems", HandleAll).AllowAnonymous()
            .WithName("ListProblems").WithTags("Keterangan").WithSummary("Semua kode masalah")
            .Produces<ListResponse>(StatusCodes.Status200OK, "application/json", "text/html");
        routes.MapGet("/problems/{code}", Handle).AllowAnonymous()
            .WithName("ShowProblem").WithTags("Keterangan").WithSummary("Arti satu kode masalah dan apa yang dapat dilakukan")
            .Produces<Dictionary<string, string>>(StatusCodes.Status200OK, "application/json", "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static IResult Handle(string code, HttpRequest request, ProblemCatalogue catalogue)
    {
        if (catalogue.Find(code) is not { } row)
        {
            return Problems.NotFound(Language.Choose($"Tidak ada kode masalah {code}.", $"There is no problem code {code}."));
        }

        return Page.IsWanted(request)
            ? Page.Of(request.HttpContext, code, Describe(row))
            : Results.Ok(row.ToDictionary(cell => cell.Key, cell => cell.Value));
    }

    internal static IResult HandleAll(HttpRequest request, ProblemCatalogue catalogue) => Page.IsWanted(request)
        ? Page.Of(request.HttpContext, "Kode masalah", Links(catalogue))
        : Results.Ok(new ListResponse(catalogue.Codes.Select(code => new Item(code, $"/problems/{code}"))));

    private static string Describe(IEnumerable<KeyValuePair<string, string>> row)
    {
        var html = new StringBuilder("<dl>");
        foreach (var (column, text) in row.Skip(1))
        {
            html.Append("<dt>").Append(WebUtility.HtmlEncode(column)).Append("</dt><dd>").Append(WebUtility.HtmlEncode(text)).Append("</dd>");
        }

        return html.Append("</dl><p><a href=\"/problems\">Semua kode masalah</a></p>").ToString();
    }

    private static string Links(ProblemCatalogue catalogue) =>
        $"<ul>{string.Concat(catalogue.Codes.Select(code => $"<li><a href=\"/problems/{code}\">{WebUtility.HtmlEncode(code)}</a></li>"))}</ul>";
}
