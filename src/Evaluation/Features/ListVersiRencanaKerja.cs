using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Every version of a work plan that was confirmed, oldest first, each with the version of the naskah it was pinned to.</summary>
internal static class ListVersiRencanaKerja
{
    public sealed record Row(
        int Nomor, int VersiNaskah, string Oleh, DateTimeOffset DitetapkanPada, IReadOnlyList<Kegiatan> Kegiatan, IReadOnlyList<Indikator> Indikator);

    public sealed record Response(IReadOnlyList<Row> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}/versi", Handle)
        .WithSummary("Mendaftar versi rencana kerja yang pernah ditetapkan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var versi = await kueri.Db.VersiRencanaKerja.AsNoTracking().Where(satu => satu.RencanaKerjaId == id).OrderBy(satu => satu.Nomor)
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(new Response([.. versi.Select(satu => new Row(
            satu.Nomor, satu.VersiNaskah, satu.Oleh, satu.DitetapkanPada, satu.DaftarKegiatan, satu.DaftarIndikator))]));
    }
}
