using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The impacts that are promised, on welfare and on public service, each with baseline and target (guard G03).</summary>
internal static class RecordDampak
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, MaxLength(50)] IReadOnlyList<Indikator> Indikator);

    public sealed record Indikator(
        [property: Required] DimensiDampak? Dimensi,
        [property: Required, StringLength(300, MinimumLength = 2)] string Nama,
        [property: Required, StringLength(50)] string Satuan,
        [property: Required] decimal? NilaiAwal,
        [property: Required, Range(1945, 2100)] int? TahunAwal,
        [property: Required] decimal? Target,
        [property: Required, Range(1945, 2100)] int? TahunTarget,
        [property: StringLength(300)] string? Sumber);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/dampak", Handle)
        .WithSummary("Mencatat indikator dampak")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new DampakDijanjikan([.. request.Indikator.Select(indikator => new Domain.Indikator(
                indikator.Dimensi!.Value, indikator.Nama, indikator.Satuan, indikator.NilaiAwal!.Value, indikator.TahunAwal!.Value,
                indikator.Target!.Value, indikator.TahunTarget!.Value, indikator.Sumber))]),
            request.Tanggal!.Value);
}
