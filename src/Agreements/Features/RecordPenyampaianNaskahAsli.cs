using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The original goes to the Menteri (Permendagri 25/2020 Pasal 25 ayat (2)).</summary>
internal static class RecordPenyampaianNaskahAsli
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah-asli", Handle)
        .WithSummary("Mencatat penyampaian naskah asli kepada Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PenyampaianNaskahAsli(request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
