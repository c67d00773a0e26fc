using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>A liaison officer's duty ends; who it was stays on record, how to reach them does not (UU 27/2022).</summary>
internal static class EndPetugasPenghubung
{
    public sealed record Request([property: Required] DateOnly? Tanggal);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/petugas-penghubung/{petugasId:guid}/akhir", Handle)
        .WithSummary("Mengakhiri tugas petugas penghubung dan menghapus data pribadinya")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PetugasPenghubungView>, ProblemHttpResult>> Handle(
        Guid id, Guid petugasId, Request request, [AsParameters] Perkara perkara)
    {
        if (request.Tanggal > perkara.Clock.LegalDay())
        {
            return Kueri.FutureDate("tanggal");
        }

        var db = perkara.Db;
        if (await perkara.Find(id) is null
            || await db.Set<PetugasPenghubung>().SingleOrDefaultAsync(p => p.Id == petugasId && p.KerjaSamaId == id, perkara.CancellationToken) is not { } petugas)
        {
            return Problems.NotFound(Language.Choose("Petugas penghubung tidak ditemukan.", "There is no such liaison officer."));
        }

        db.ExpectVersion(petugas, perkara.IfMatch);
        if (petugas.End(request.Tanggal!.Value) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(PetugasPenghubungView.Of(petugas, disamarkan: true), db.VersionOf(petugas));
    }
}
