using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>One liaison officer. In the clear only with a purpose, for whoever works with them or supervises; each such reading is on record (UU 27/2022).</summary>
internal static class GetPetugasPenghubung
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/petugas-penghubung/{petugasId:guid}", Handle)
        .WithSummary("Melihat satu petugas penghubung; dengan keperluan, data pribadinya terbuka dan pembacaan dicatat")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Versioned<PetugasPenghubungView>, ProblemHttpResult>> Handle(
        Guid id, Guid petugasId, [StringLength(500, MinimumLength = 5)] string? keperluan, HttpResponse response, [AsParameters] Kueri kueri)
    {
        var (db, caller) = (kueri.Db, kueri.Caller);
        if (await kueri.Find(id) is not { } kerjaSama
            || await db.Set<PetugasPenghubung>().SingleOrDefaultAsync(p => p.Id == petugasId && p.KerjaSamaId == id, kueri.CancellationToken) is not { } petugas)
        {
            return Problems.NotFound(Language.Choose("Petugas penghubung tidak ditemukan.", "There is no such liaison officer."));
        }

        if (keperluan is not null)
        {
            var perlu = caller.Roles.Any(peran => peran is Roles.BagianKerjaSama or Roles.KabagKerjaSama or Roles.Inspektorat)
                || petugas.DicatatOleh == caller.Subject
                || (caller.Is(Roles.PerangkatDaerah) && kerjaSama.PerangkatDaerah is { } kode && kode == caller.Department);
            if (!perlu)
            {
                return Problems.Of(KsdProblems.Forbidden, Language.Choose(
                    "Data pribadi hanya dibuka bagi yang bekerja dengan petugas ini atau mengawasinya.",
                    "Personal data are open only to those who work with this officer, or supervise."));
            }

            var now = kueri.Clock.GetUtcNow();
            db.Add(new AksesDataPribadi
            {
                Id = Guid.CreateVersion7(now),
                RegionCode = caller.Region,
                PetugasId = petugasId,
                KerjaSamaId = id,
                Oleh = caller.Subject,
                Jabatan = caller.Position,
                Keperluan = keperluan,
                Pada = now,
            });
            await db.SaveChangesAsync(kueri.CancellationToken);
            response.Headers.CacheControl = "no-store";
        }

        return ETags.Ok(PetugasPenghubungView.Of(petugas, disamarkan: keperluan is null), db.VersionOf(petugas));
    }
}
