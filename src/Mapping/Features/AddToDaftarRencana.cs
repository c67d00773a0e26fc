using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>
/// Drafts an addition to a decided list, by the three exceptions of the law alone, each with its evidence on file (PP 28/2018 Pasal 4 ayat (3),
/// Pasal 16 ayat (3)); it then goes the way of any list.
/// </summary>
internal static class AddToDaftarRencana
{
    public sealed record Request([property: Required, Length(1, 500)] List<Guid> KandidatIds);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/tambahan", Handle)
        .WithSummary("Menyusun tambahan atas Daftar Rencana KSD yang sudah ditetapkan, dengan pengecualian yang sah")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id && satu.IndukId == null, cancellationToken) is not { } induk)
        {
            return Missing.DaftarRencana();
        }

        var urutan = await db.DaftarRencana.CountAsync(satu => satu.PemetaanId == induk.PemetaanId, cancellationToken);
        var (tambahan, refusal) = DaftarRencana.Add(induk, urutan, clock.GetUtcNow());
        if (refusal is not null || tambahan is null)
        {
            return refusal!.ToProblem();
        }

        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => request.KandidatIds.Contains(kandidat.Id))
            .ToDictionaryAsync(kandidat => kandidat.Id, cancellationToken);
        if (request.KandidatIds.Count != paraKandidat.Count)
        {
            return Problems.InvalidInput("kandidatIds", Language.Choose(
                "Ada kandidat yang tidak ditemukan atau disebut lebih dari sekali.", "A kandidat does not exist or is named more than once."));
        }

        var berbukti = await db.LampiranKandidat.Where(lampiran => request.KandidatIds.Contains(lampiran.KandidatId))
            .Select(lampiran => lampiran.KandidatId).Distinct().ToListAsync(cancellationToken);
        if (tambahan.Fill([.. request.KandidatIds.Select(kandidatId => paraKandidat[kandidatId])], clock.GetUtcNow(), clock.LegalDay()) is { } held)
        {
            return held.ToProblem();
        }

        if (paraKandidat.Values.FirstOrDefault(kandidat => !berbukti.Contains(kandidat.Id)) is { } tanpaBukti)
        {
            return new Refusal(MappingProblems.TambahanTanpaPengecualian, new(
                $"Bukti pengecualian \"{tanpaBukti.Judul}\" belum dilampirkan ({tanpaBukti.Isi.Pengecualian!.NomorBukti}).",
                $"The evidence of \"{tanpaBukti.Judul}\" is not on file ({tanpaBukti.Isi.Pengecualian!.NomorBukti})."))
            { DasarHukum = [Dasar.Pengecualian, Dasar.PengecualianPihakKetiga] }.ToProblem();
        }

        db.Add(tambahan);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/daftar-rencana/{tambahan.Id}", DaftarRencanaView.Of(tambahan, tambahan.DaftarItem.Count), db.VersionOf(tambahan));
    }
}
