using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The places of the object in the region's plan documents (guard G04).</summary>
internal static class RecordKeterkaitanRencana
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, MinLength(1), MaxLength(50)] IReadOnlyList<Butir> Butir);

    public sealed record Butir(
        [property: Required] DokumenRencana? Dokumen,
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorPeraturan,
        [property: Required, Range(1945, 2100)] int? TahunMulai,
        [property: Required, Range(1945, 2100)] int? TahunSelesai,
        [property: Required, StringLength(60)] string Kode,
        [property: Required, StringLength(500)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/keterkaitan-rencana", Handle)
        .WithSummary("Mencatat keterkaitan dengan dokumen perencanaan pembangunan daerah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new KeterkaitanRencana([.. request.Butir.Select(butir => new ButirRencana(
                butir.Dokumen!.Value, butir.NomorPeraturan, butir.TahunMulai!.Value, butir.TahunSelesai!.Value, butir.Kode, butir.Uraian))]),
            request.Tanggal!.Value);
}
