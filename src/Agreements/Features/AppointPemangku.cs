using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Somebody takes a position over. It ends the term of the one before and no kerja sama (PP 28/2018 Pasal 9 ayat (2)).</summary>
internal static class AppointPemangku
{
    public sealed record Request(
        [property: StringLength(100)] string? Subjek,
        [property: Required, StringLength(200, MinimumLength = 2)] string Nama,
        [property: Required] KapasitasJabatan? Kapasitas,
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorKeputusan,
        [property: Required] DateOnly? Mulai,
        DateOnly? Sampai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/jabatan/{id:guid}/pemangku", Handle)
        .WithSummary("Mencatat pemangku jabatan sejak suatu tanggal")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Admin)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<JabatanView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (request.Sampai < request.Mulai)
        {
            return Problems.InvalidInput("sampai", Language.Choose("Lebih awal dari mulai.", "Earlier than mulai."));
        }

        if (request is { Kapasitas: not KapasitasJabatan.Definitif, Sampai: null })
        {
            return Problems.InvalidInput("sampai", Language.Choose(
                "Plt., Plh., dan Pj. ditetapkan sampai hari tertentu.", "An acting officer is appointed until a certain day."));
        }

        var db = perkara.Db;
        if (await db.Set<Jabatan>().Include(j => j.DaftarPemangku).SingleOrDefaultAsync(j => j.Id == id, perkara.CancellationToken) is not { } jabatan)
        {
            return Problems.NotFound(Language.Choose("Jabatan tidak ditemukan.", "There is no such position."));
        }

        db.ExpectVersion(jabatan, perkara.IfMatch);
        var pemangku = PemangkuJabatan.Of(
            jabatan, request.Subjek, request.Nama.Trim(), request.Kapasitas!.Value, request.NomorKeputusan, request.Mulai!.Value, request.Sampai, perkara.Clock.GetUtcNow());
        if (jabatan.Appoint(pemangku) is { } refusal)
        {
            return refusal.ToProblem();
        }

        // The version is the position's: it moves with its holders.
        db.Entry(jabatan).State = EntityState.Modified;
        await db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(JabatanView.Of(jabatan, perkara.Clock.LegalDay()), db.VersionOf(jabatan));
    }
}
