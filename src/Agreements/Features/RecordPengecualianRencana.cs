using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>One of the three exceptions for an object that is in no plan, with its proof (PP 28/2018 Pasal 4 ayat (3)).</summary>
internal static class RecordPengecualianRencana
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] JenisPengecualian? Jenis,
        [property: Required, StringLength(200, MinimumLength = 2)] string NomorBukti,
        [property: Required] DateOnly? TanggalBukti,
        DateOnly? BerlakuSampai,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengecualian-rencana", Handle)
        .WithSummary("Mencatat pengecualian atas objek di luar rencana")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PengecualianRencana(
                request.Jenis!.Value, request.NomorBukti, request.TanggalBukti!.Value, request.BerlakuSampai, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
