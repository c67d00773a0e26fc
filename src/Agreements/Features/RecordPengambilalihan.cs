using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The takeover, and what each APBD bears of it in rupiah (condition W07).</summary>
internal static class RecordPengambilalihan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(Naskah.NomorMaxLength, MinimumLength = 1)] string Nomor,
        [property: Required] PengambilAlih? Oleh,
        [property: Required, MinLength(1), MaxLength(200)] IReadOnlyList<BebanInput> Beban,
        [property: Required] Guid? DokumenId);

    public sealed record BebanInput(
        [property: Required] Guid? PihakId,
        [property: Required, Range(2018, 2200)] int? TahunAnggaran,
        [property: Required, Range(0L, long.MaxValue)] long? Jumlah)
    {
        internal BebanApbd ToBeban() => new(PihakId!.Value, TahunAnggaran!.Value, Jumlah!.Value);
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengambilalihan", Handle)
        .WithSummary("Mencatat pengambilalihan dan beban setiap APBD")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Pengambilalihan(
                request.Oleh!.Value, request.Nomor, request.Tanggal!.Value, [.. request.Beban.Select(beban => beban.ToBeban())], request.DokumenId!.Value),
            request.Tanggal!.Value);
}
