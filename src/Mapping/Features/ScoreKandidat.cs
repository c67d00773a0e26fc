using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>An assessor scores a kandidat on every criterion, each with its reason; scoring again adds a second thought.</summary>
internal static class ScoreKandidat
{
    public sealed record Nilai(
        [property: Required, StringLength(10)] string Kriteria,
        [property: Required, Range(0, 100)] int? Skor,
        [property: Required, StringLength(Penilaian.AlasanMaxLength, MinimumLength = 3)] string Alasan);

    public sealed record Request([property: Required, Length(1, PerangkatBobot.MaxKriteria)] List<Nilai> DaftarNilai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/penilaian", Handle)
        .WithSummary("Menilai kandidat menurut setiap kriteria, 0 sampai 100, dengan alasannya")
        .RequireRoles(Roles.Tkksd, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Created<PenilaianView>, ProblemHttpResult>> Handle(
        Guid id, Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        var pemetaan = await db.Pemetaan.SingleAsync(satu => satu.Id == kandidat.PemetaanId, cancellationToken);
        var (pelaku, now) = (caller.Pelaku(), clock.GetUtcNow());
        if ((pemetaan.RefuseWhenClosed() ?? kandidat.RefuseScore(pelaku)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var bobot = pemetaan.PerangkatBobotId is { } bobotId
            ? await db.PerangkatBobot.SingleAsync(satu => satu.Id == bobotId, cancellationToken)
            : await Bobot.Newest(db, pelaku, now, cancellationToken);
        if (RefuseCriteria(request, bobot) is { } wrong)
        {
            return wrong;
        }

        if (pemetaan.PerangkatBobotId is null)
        {
            // Opened before there were weight sets.
            pemetaan.Weigh(bobot, sudahDinilai: false);
        }

        var urutan = await db.Penilaian.CountAsync(satu => satu.KandidatId == id && satu.Penilai == pelaku.Subjek, cancellationToken) + 1;
        var byKriteria = request.DaftarNilai.ToDictionary(nilai => nilai.Kriteria);
        var penilaian = Penilaian.Of(
            kandidat,
            bobot,
            urutan,
            [.. bobot.DaftarKriteria.Select(kriteria => byKriteria[kriteria.Kode].Skor!.Value)],
            [.. bobot.DaftarKriteria.Select(kriteria => byKriteria[kriteria.Kode].Alasan)],
            pelaku,
            now);
        db.Add(penilaian);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/kandidat/{id}/penilaian", PenilaianView.Of(penilaian, bobot, berlaku: true));
    }

    private static ProblemHttpResult? RefuseCriteria(Request request, PerangkatBobot bobot)
    {
        var given = request.DaftarNilai.Select(nilai => nilai.Kriteria).ToArray();
        var wanted = bobot.DaftarKriteria.Select(kriteria => kriteria.Kode).ToArray();
        return given.Length == wanted.Length && given.ToHashSet().SetEquals(wanted)
            ? null
            : Problems.InvalidInput("daftarNilai", Language.Choose(
                $"Nilai setiap kriteria tepat satu kali: {string.Join(", ", wanted)}.", $"Score each criterion once: {string.Join(", ", wanted)}."));
    }
}
