using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The minister of foreign affairs confirms the text (PP 28/2018 Pasal 33 ayat (3)).</summary>
internal static class RecordSuratKonfirmasi
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] bool? AspekPolitis,
        [property: Required] bool? AspekYuridis,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/surat-konfirmasi", Handle)
        .WithSummary("Mencatat Surat Konfirmasi")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SuratKonfirmasi(request.Nomor, request.Tanggal!.Value, request.AspekPolitis!.Value, request.AspekYuridis!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
