using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Takes one step of the flow: one row of the table, on facts and papers recorded before (PP 28/2018 Pasal 6 ayat (1)).</summary>
internal static class TakeLangkah
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: StringLength(4000)] string? Alasan,
        [property: StringLength(4000)] string? Catatan,
        [property: MaxLength(50)] IReadOnlyDictionary<string, string>? AlasanPeringatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/langkah/{peristiwa}", Handle)
        .WithSummary("Melakukan satu langkah alur")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Peristiwa peristiwa, Request request, [AsParameters] Perkara perkara)
    {
        var tanggal = request.Tanggal!.Value;
        if (tanggal > perkara.Clock.LegalDay())
        {
            return Perkara.FutureDate("tanggal");
        }

        if (await perkara.Load(id) is not { } kerjaSama)
        {
            return Perkara.Missing();
        }

        var (petugas, now) = (perkara.Caller.Petugas(), perkara.Clock.GetUtcNow());
        var sekitar = await perkara.Surroundings(kerjaSama, tanggal);
        var minta = new PermintaanLangkah(
            tanggal, request.Alasan, request.Catatan, request.AlasanPeringatan ?? new Dictionary<string, string>(), request.NaskahId);
        if (kerjaSama.Melangkah(peristiwa, minta, petugas, sekitar, now, out var riwayat) is { } refusal)
        {
            return refusal.ToProblem(await perkara.NextSteps(kerjaSama));
        }

        foreach (var warta in Pemberitaan.Of(kerjaSama, riwayat!).Concat(TemuanKepatuhan.Of(kerjaSama, riwayat!)))
        {
            perkara.Db.Queue(warta);
        }

        perkara.Db.Audit.Reason = request.Alasan;
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return await perkara.Answer(kerjaSama);
    }
}
