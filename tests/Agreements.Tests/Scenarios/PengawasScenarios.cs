using System.Net;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>The Inspektorat reads everything of its region and changes nothing: over every route there is, so that none is forgotten.</summary>
[Collection(AgreementsCollection.Name)]
public class PengawasScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task Inspektorat_is_refused_on_every_route_that_changes_something()
    {
        var inspektorat = app.As(Roles.Inspektorat);
        var diizinkan = new List<string>();
        foreach (var (method, path) in Routes().Where(route => route.Method is not "GET"))
        {
            var answer = await inspektorat.Send(new HttpMethod(method), path, new { }, ifMatch: "\"1\"");
            if (answer.Status is not HttpStatusCode.Forbidden)
            {
                diizinkan.Add($"{method} {path}: {answer.Status}");
            }
        }

        // Classifying records nothing: it is a question with a body.
        diizinkan.ShouldAllBe(route => route.StartsWith("POST klasifikasi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Inspektorat_may_read_on_every_route_that_shows_something()
    {
        using var client = app.As(Roles.Inspektorat);
        foreach (var (_, path) in Routes().Where(route => route.Method is "GET"))
        {
            using var response = await client.GetAsync($"/api/v1/{path}");
            response.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden, path);
            ((int)response.StatusCode).ShouldBeLessThan(500, path);
        }
    }

    [Fact]
    public async Task Inspektorat_walks_the_audit_trail_and_the_first_broken_link_is_named()
    {
        const string Daerah = "14.01";
        var bagian = app.As(Roles.BagianKerjaSama, region: Daerah);
        for (var i = 0; i < 3; i++)
        {
            (await bagian.Post("jabatan", new { nama = $"Jabatan {i}" })).ShouldBe(HttpStatusCode.Created);
        }

        var inspektorat = app.As(Roles.Inspektorat, region: Daerah);
        var utuh = await Eventually.Get(
            () => inspektorat.Get("agreements/audit/verifikasi"), answer => answer.Body.GetProperty("unsealed").GetInt64() == 0);
        utuh.Body.GetProperty("holds").GetBoolean().ShouldBeTrue(utuh.Body.ToString());

        await app.AsOwner($"UPDATE audit_entry SET subject = 'orang lain' WHERE id = (SELECT id FROM audit_entry WHERE region_code = '{Daerah}' ORDER BY id LIMIT 1)");
        var rusak = await inspektorat.Get("agreements/audit/verifikasi");
        rusak.Body.GetProperty("holds").GetBoolean().ShouldBeFalse();
        rusak.Body.GetProperty("broken").GetProperty("seq").GetInt64().ShouldBe(1);
        rusak.Body.GetProperty("broken").GetProperty("kind").GetString().ShouldBe("EntryChanged");
        (await app.As(Roles.PerangkatDaerah, region: Daerah).Get("agreements/audit/verifikasi")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private List<(string Method, string Path)> Routes() =>
    [
        .. from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           where endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/v1/", StringComparison.Ordinal)
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
           select (method, Fill(endpoint.RoutePattern)),
    ];

    /// <summary>An address that matches the route; what it names need not be there.</summary>
    private static string Fill(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern) => string.Join('/', pattern.PathSegments.Skip(2).Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "peristiwa" } => "Usulkan",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "daftar" } => "AkanBerakhir",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "tahun" } => "2025",
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "jenis" } => "KsddSukarela",
            _ => Guid.Empty.ToString(),
        }))));
}
