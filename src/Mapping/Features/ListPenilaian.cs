using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Every score a kandidat was given, second thoughts too, and how far the assessors lie apart in each criterion.</summary>
internal static class ListPenilaian
{
    public sealed record Beda(string Kriteria, int Terendah, int Tertinggi, int Selisih, bool Berbeda);

    public sealed record Response(decimal? RataRata, int AmbangBeda, IReadOnlyList<Beda> DaftarBeda, IReadOnlyList<PenilaianView> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/penilaian", Handle)
        .WithSummary("Menampilkan penilaian kandidat oleh para penilai dan perbedaannya")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseRead(caller, kandidat) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var rows = await db.Penilaian.AsNoTracking().Where(satu => satu.KandidatId == id).OrderBy(satu => satu.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return TypedResults.Ok(new Response(null, 0, [], []));
        }

        var bobotId = rows[^1].PerangkatBobotId;
        var bobot = await db.PerangkatBobot.AsNoTracking().SingleAsync(satu => satu.Id == bobotId, cancellationToken);
        var last = rows.GroupBy(satu => satu.Penilai).Select(group => group.MaxBy(satu => satu.Urutan)!).ToArray();
        return TypedResults.Ok(new Response(
            decimal.Round(last.Average(satu => satu.Total), 4),
            bobot.AmbangBeda,
            [.. bobot.DaftarKriteria.Select((kriteria, i) =>
            {
                var (low, high) = (last.Min(satu => satu.DaftarNilai[i]), last.Max(satu => satu.DaftarNilai[i]));
                return new Beda(kriteria.Kode, low, high, high - low, high - low > bobot.AmbangBeda);
            })],
            rows.ConvertAll(satu => PenilaianView.Of(satu, bobot, last.Contains(satu)))));
    }
}
