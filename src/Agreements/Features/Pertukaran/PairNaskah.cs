using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Pertukaran;

/// <summary>
/// Finds the Kesepakatan Bersama that a PKS of an old register executes: with the same partner, signed no later. It is proposed only;
/// a person decides, and what is not decided stays unknown (PP 28/2018 Pasal 6 ayat (1)).
/// </summary>
internal static class PairNaskah
{
    private const int ProposalMax = 5;

    public sealed record Candidate(Guid NaskahId, Guid KerjaSamaId, string Judul, IReadOnlyList<string> Nomor, DateOnly? TanggalTandaTangan, DateOnly? Sampai, double Kemiripan);

    public sealed record Row(Guid NaskahId, Guid KerjaSamaId, string Judul, IReadOnlyList<string> Nomor, DateOnly? TanggalTandaTangan, IReadOnlyList<Candidate> Usulan);

    public sealed record Request([property: Required] Guid? IndukId);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/register/pasangan", HandleList)
            .WithSummary("Mendaftar PKS tercatat tanpa Kesepakatan Bersama, dengan usul induknya")
            .RequireRoles(ImportRoles.Lihat)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapPut("/kerja-sama/{id:guid}/naskah/{naskahId:guid}/induk", Handle)
            .WithSummary("Memasangkan PKS tercatat dengan Kesepakatan Bersama yang dilaksanakannya")
            .RequireAuthorization(Policies.Catat)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> HandleList(string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var (db, batal) = (kueri.Db, kueri.CancellationToken);
        var take = limit ?? Paging.DefaultLimit;
        var pks = await (
            from naskah in db.Naskah.AsNoTracking()
            where naskah.Jenis == JenisNaskah.PerjanjianKerjaSama && naskah.Tahap == Tahap.Tercatat && naskah.IndukId == null && naskah.Id < before
            join kerjaSama in db.KerjaSama on naskah.KerjaSamaId equals kerjaSama.Id
            orderby naskah.Id descending
            select new { naskah.Id, naskah.KerjaSamaId, naskah.Judul, naskah.Nomor, naskah.TanggalTandaTangan, kerjaSama.KunciMitra }).Take(take + 1).ToListAsync(batal);
        var kunci = pks.SelectMany(satu => satu.KunciMitra).Distinct().ToArray();
        var induk = await (
            from naskah in db.Naskah.AsNoTracking()
            where naskah.Jenis == JenisNaskah.KesepakatanBersama && naskah.MengubahId == null && naskah.TanggalTandaTangan != null
            join kerjaSama in db.KerjaSama on naskah.KerjaSamaId equals kerjaSama.Id
            where db.Database.SqlQuery<Guid>($"SELECT kerja_sama_id AS \"Value\" FROM pihak_kerja_sama({kunci})").Contains(kerjaSama.Id)
            select new { naskah.Id, naskah.KerjaSamaId, naskah.Judul, naskah.Nomor, naskah.TanggalTandaTangan, naskah.Sampai, kerjaSama.KunciMitra }).ToListAsync(batal);
        var rows = pks.ConvertAll(satu => new Row(satu.Id, satu.KerjaSamaId, satu.Judul, satu.Nomor, satu.TanggalTandaTangan,
        [
            .. induk.Where(calon => calon.KunciMitra.Intersect(satu.KunciMitra).Any() && !(calon.TanggalTandaTangan > satu.TanggalTandaTangan))
                .Select(calon => new Candidate(calon.Id, calon.KerjaSamaId, calon.Judul, calon.Nomor, calon.TanggalTandaTangan, calon.Sampai, Alike(calon.Judul, satu.Judul)))
                .OrderByDescending(calon => calon.Kemiripan).ThenByDescending(calon => calon.TanggalTandaTangan).Take(ProposalMax),
        ]));
        return TypedResults.Ok(Paging.Of(rows, take, row => row.NaskahId));
    }

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(Guid id, Guid naskahId, Request request, [AsParameters] Perkara perkara)
    {
        var induk = await perkara.Db.Naskah.AsNoTracking().SingleOrDefaultAsync(naskah => naskah.Id == request.IndukId, perkara.CancellationToken);
        return induk is null
            ? Problems.InvalidInput("indukId", Language.Choose("Naskah tidak ditemukan.", "There is no such naskah."))
            : await perkara.Change(id, perkara.Clock.LegalDay(), kerjaSama => kerjaSama.Pasangkan(naskahId, induk));
    }

    /// <summary>Words in common over all words, 0 to 1.</summary>
    private static double Alike(string satu, string dua)
    {
        var (a, b) = (Words(satu), Words(dua));
        return a.Count + b.Count == 0 ? 0 : Math.Round((double)a.Intersect(b).Count() / a.Union(b).Count(), 2);
    }

    private static HashSet<string> Words(string teks) => [.. Pihak.KunciNama(teks).Split(' ').Where(kata => kata.Length > 3)];
}
