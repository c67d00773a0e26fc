using System.Text.Json.Nodes;
using Ksd.Gateway.Tokens;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.OpenData;

/// <summary>Describes a region's open data to catalogues that harvest (DCAT 3, as JSON-LD).</summary>
internal static class Catalogue
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet(PublicTable.Prefix + "/katalog", Handle)
        .AllowAnonymous()
        .WithName("OpenDataCatalogue").WithTags("Data terbuka")
        .WithSummary("Katalog data terbuka satu wilayah (DCAT)")
        .Produces<string>(StatusCodes.Status200OK, "application/ld+json");

    internal static IResult Handle(string wilayah, HttpContext context, IOptions<IssuerOptions> issuer)
    {
        var root = issuer.Value.At($"/publik/{wilayah}");
        context.Response.Headers.CacheControl = "public, max-age=3600";
        var catalogue = new JsonObject
        {
            ["@context"] = new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/" },
            ["@id"] = root + "/katalog",
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = $"Data terbuka kerja sama daerah, wilayah {wilayah} (kode Kemendagri)",
            ["dct:language"] = "id",
            ["dcat:dataset"] = new JsonArray(
                Dataset(
                    $"register-kerja-sama-{wilayah}", root + "/register", "Register kerja sama daerah",
                    "Naskah kerja sama yang sudah ditandatangani: jenis, judul, nomor, para pihak, urusan, lokasi, tanggal, dan status. Tanpa data pribadi.",
                    (root + "/register", "application/json"), (root + "/register.csv", "text/csv")),
                Dataset(
                    $"daftar-rencana-{wilayah}", root + "/daftar-rencana", "Daftar Rencana Kerja Sama Daerah",
                    "Daftar rencana yang sudah ditetapkan; isi setiap daftar ada pada alamat daftar-rencana/{id}/data.json dan data.csv.",
                    (root + "/daftar-rencana", "application/json")),
                Dataset(
                    $"portofolio-{wilayah}", root + "/portofolio", "Portofolio kerja sama daerah",
                    "Jumlah kerja sama yang berlaku, yang berasal dari Daftar Rencana, yang tertaut RPJMD, dan yang dampaknya terukur, seluruhnya dan menurut jenis.",
                    (root + "/portofolio", "application/json"))),
        };
        return Results.Text(catalogue.ToJsonString(), "application/ld+json");
    }

    private static JsonObject Dataset(string identifier, string address, string title, string description, params (string Address, string Type)[] distributions) => new()
    {
        ["@id"] = address,
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = identifier,
        ["dct:title"] = title,
        ["dct:description"] = description,
        ["dcat:keyword"] = new JsonArray("kerja sama daerah", "PP 28/2018"),
        ["dcat:distribution"] = new JsonArray([.. distributions.Select(distribution => Distribution(distribution.Address, distribution.Type))]),
    };

    private static JsonObject Distribution(string address, string type) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["dcat:accessURL"] = address,
        ["dcat:mediaType"] = type,
    };
}
