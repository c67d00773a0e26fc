using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Puts a position on record.</summary>
internal static class CreateJabatan
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 2)] string Nama, [property: StringLength(300)] string? PerangkatDaerah);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/jabatan", Handle)
        .WithSummary("Mencatat jabatan")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Admin)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<JabatanView>, ProblemHttpResult>> Handle(Request request, [AsParameters] Kueri kueri)
    {
        var (nama, perangkat) = (request.Nama.Trim(), request.PerangkatDaerah?.Trim());
        if (await kueri.Db.Set<Jabatan>().AnyAsync(j => j.Nama == nama && j.PerangkatDaerah == perangkat, kueri.CancellationToken))
        {
            return Problems.Of(PihakProblems.SudahAda, Language.Choose("Jabatan itu sudah tercatat.", "That position is on record already."));
        }

        var jabatan = Jabatan.Create(kueri.Caller.Region, nama, perangkat, kueri.Clock.GetUtcNow());
        kueri.Db.Add(jabatan);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/jabatan/{jabatan.Id}", JabatanView.Of(jabatan, kueri.Clock.LegalDay()), kueri.Db.VersionOf(jabatan));
    }
}
