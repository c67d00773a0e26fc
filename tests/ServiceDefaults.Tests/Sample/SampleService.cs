using System.ComponentModel.DataAnnotations;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.ServiceDefaults.Tests.Sample;

/// <summary>A service like the real ones: what it can do is what the defaults give it.</summary>
internal static class SampleService
{
    public sealed record Request(
        [property: Required, StringLength(100, MinimumLength = 3)] string Judul,
        [property: Required] DateOnly? Tanggal,
        Jenis Jenis,
        [property: Range(0, long.MaxValue)] long Nilai,
        [property: RegularExpression("^[A-Z]+$")] string? Kode,
        [EmailAddress] string? Surel,
        [property: MinLength(1)] List<PihakRequest> ParaPihak);

    public sealed record PihakRequest(string Nama, string? Alamat);

    public sealed record Response(Guid Id, string Judul, Jenis Jenis);

    public static WebApplication Build(IEnumerable<string> settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder([.. settings, "--urls=http://127.0.0.1:0"]);
        builder.AddServiceDefaults("sample");
        builder.AddKsdDatabase<SampleDbContext>("sample-db");
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseServiceDefaults();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        var routes = app.MapGroup("/api/v1");
        routes.MapPost("/contoh", Create).RequireAuthorization(Policies.Baca);
        routes.MapGet("/contoh/{id:guid}", Get).RequireAuthorization(Policies.Baca);
        routes.MapPut("/contoh/{id:guid}", Rename).RequireAuthorization(Policies.Baca).RequireIfMatch();
        routes.MapGet("/contoh", (DateOnly? pada, [Range(1, 100)] int? limit, SampleDbContext db) =>
            db.Contoh.OrderBy(contoh => contoh.Id).Select(contoh => contoh.Judul).ToListAsync()).RequireAuthorization(Policies.Baca);
        routes.MapGet("/cari", (string q, SampleDbContext db) =>
            db.Contoh.Where(contoh => contoh.Judul == q).Select(contoh => contoh.Judul).ToListAsync());
        routes.MapPost("/unggah", async (HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
            return TypedResults.NoContent();
        }).AcceptBodyUpTo(3 * Limits.BodyBytes);
        routes.MapPost("/mentah", async (Guid id, string judul, SampleDbContext db) =>
        {
            db.Add(new Contoh { Id = id, Judul = judul });
            await db.SaveChangesAsync();
        });
        routes.MapGet("/tunggu/{gerbang}", async (string gerbang) =>
        {
            await Gates.Pass(gerbang);
            return "selesai";
        });
        routes.MapGet("/rusak", string () => throw new InvalidOperationException("rahasia dapur"));
        routes.MapGet("/admin", () => "boleh").RequireAuthorization(Policies.Administrasi);
        routes.MapGet("/inspektur", () => "boleh").RequireRoles(Roles.Inspektorat, Roles.Sekda);
        routes.MapGet("/saya", (Caller caller) => new { caller.Subject, caller.Region, caller.Department, caller.Position, caller.Roles });
        routes.MapGet("/alamat", (HttpContext context) => new { Alamat = context.Connection.RemoteIpAddress?.ToString(), context.Request.Scheme });
        routes.MapGet("/siapa-pun", () => "boleh").AllowAnyScope();
        routes.MapGet("/tanpa-kebijakan", () => "tidak terbuka");
    }

    private static async Task<Versioned<Response>> Create(Request request, SampleDbContext db, TimeProvider clock)
    {
        var contoh = new Contoh
        {
            Judul = request.Judul,
            Jenis = request.Jenis,
            DicatatPada = clock.GetUtcNow(),
            DaftarPihak = [.. request.ParaPihak.Select(pihak => new Pihak { NamaPihak = pihak.Nama })],
        };
        db.Add(contoh);
        await db.SaveChangesAsync();
        return ETags.Created($"/api/v1/contoh/{contoh.Id}", Answer(contoh), db.VersionOf(contoh));
    }

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Get(Guid id, SampleDbContext db) =>
        await db.Contoh.FindAsync(id) is { } contoh
            ? ETags.Ok(Answer(contoh), db.VersionOf(contoh))
            : Ksd.ServiceDefaults.Problems.NotFound("Tidak ada contoh dengan id ini.");

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Rename(
        Guid id, RenameRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, SampleDbContext db)
    {
        if (await db.Contoh.FindAsync(id) is not { } contoh)
        {
            return Ksd.ServiceDefaults.Problems.NotFound("Tidak ada contoh dengan id ini.");
        }

        db.ExpectVersion(contoh, ifMatch);
        if (request.TungguDi is { } gate)
        {
            await Gates.Pass(gate);
        }

        contoh.Rename(request.Judul);
        await db.SaveChangesAsync();
        return ETags.Ok(Answer(contoh), db.VersionOf(contoh));
    }

    public sealed record RenameRequest([property: Required] string Judul, string? TungguDi = null);

    private static Response Answer(Contoh contoh) => new(contoh.Id, contoh.Judul, contoh.Jenis);
}
