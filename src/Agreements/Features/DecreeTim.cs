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

/// <summary>The decree that composes TKKSD of positions, from a day on; the one before ends the day before.</summary>
internal static class DecreeTim
{
    public sealed record Request(
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorKeputusan,
        [property: Required] DateOnly? Mulai,
        DateOnly? Sampai,
        [property: Required, MinLength(1), MaxLength(200)] IReadOnlyList<Anggota> Anggota);

    public sealed record Anggota([property: Required] Guid? JabatanId, [property: Required] KedudukanTim? Kedudukan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/tkksd", Handle)
        .WithSummary("Mencatat keputusan pembentukan TKKSD")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<TimView>, ProblemHttpResult>> Handle(Request request, [AsParameters] Kueri kueri)
    {
        if (request.Sampai < request.Mulai)
        {
            return Problems.InvalidInput("sampai", Language.Choose("Lebih awal dari mulai.", "Earlier than mulai."));
        }

        if (request.Anggota.Count(anggota => anggota.Kedudukan is KedudukanTim.Ketua) != 1)
        {
            return Problems.InvalidInput("anggota", Language.Choose("Tepat satu jabatan adalah Ketua.", "Exactly one position is Ketua."));
        }

        var (db, mulai) = (kueri.Db, request.Mulai!.Value);
        var daftarId = request.Anggota.Select(anggota => anggota.JabatanId!.Value).Distinct().ToList();
        var jabatan = await db.Set<Jabatan>().Include(j => j.DaftarPemangku).Where(j => daftarId.Contains(j.Id)).ToDictionaryAsync(j => j.Id, kueri.CancellationToken);
        if (jabatan.Count < daftarId.Count)
        {
            return Problems.InvalidInput("anggota", Language.Choose("Ada jabatan yang tidak tercatat.", "One of the positions is not on record."));
        }

        var terakhir = await db.Set<TimKoordinasi>().OrderByDescending(t => t.Mulai).FirstOrDefaultAsync(kueri.CancellationToken);
        if (terakhir?.Mulai >= mulai)
        {
            return Problems.Of(PihakProblems.MasaTidakUrut, Language.Choose(
                $"TKKSD terakhir dibentuk mulai {terakhir.Mulai:yyyy-MM-dd}.", $"The last TKKSD began on {terakhir.Mulai:yyyy-MM-dd}."));
        }

        if (terakhir is not null && !(terakhir.Sampai < mulai))
        {
            terakhir.End(mulai.AddDays(-1));
        }

        var tim = TimKoordinasi.Decree(
            kueri.Caller.Region, request.NomorKeputusan, mulai, request.Sampai,
            [.. request.Anggota.Select(anggota => new AnggotaTim(anggota.JabatanId!.Value, anggota.Kedudukan!.Value))], kueri.Clock.GetUtcNow());
        db.Add(tim);
        await db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created("/api/v1/tkksd", TimView.Of(tim, jabatan, kueri.Clock.LegalDay()), db.VersionOf(tim));
    }
}
