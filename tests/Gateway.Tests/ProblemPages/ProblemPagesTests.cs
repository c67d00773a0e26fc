using System.Net.Http.Headers;
using Ksd.Gateway.ProblemPages;
using Ksd.Gateway.Tests.Support;
using Ksd.ServiceDefaults;

namespace Ksd.Gateway.Tests.ProblemPages;

[Collection(RunningGatewayTests.Name)]
public sealed class ProblemPagesTests(RunningGateway gateway)
{
    [Fact]
    public async Task A_person_reads_a_page_and_a_program_reads_json()
    {
        using var http = gateway.Host.Http();
        using var json = await http.GetAsync("/problems/version-stale");
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var page = await http.GetAsync("/problems/version-stale");

        (await json.JsonAsync(200)).GetProperty("code").GetString().ShouldBe("version-stale");
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("<html lang=\"id\">");
        html.ShouldContain("Data sudah diubah pihak lain");
    }

    [Fact]
    public async Task An_unknown_code_is_not_found()
    {
        using var http = gateway.Host.Http();
        using var response = await http.GetAsync("/problems/%3Cscript%3E");

        await response.ProblemAsync(404, "not-found");
    }

    [Fact]
    public void Every_code_that_the_gateway_can_answer_has_its_page_with_the_right_status()
    {
        var catalogue = ProblemCatalogue.Load();
        var types = ProblemType.In(typeof(GatewayProblems).Assembly).Concat(ProblemType.In(typeof(KsdProblems).Assembly)).ToArray();

        types.ShouldNotBeEmpty();
        foreach (var type in types)
        {
            var row = catalogue.Find(type.Code);
            row.ShouldNotBeNull($"{type.Code} has no row in docs/problems.md");
            row.Single(cell => cell.Key == "status").Value.ShouldBe(type.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
