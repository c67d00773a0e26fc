using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The secretariat of a kerja sama wajib, with what makes it lawful (guard G19).</summary>
internal static class RecordSekretariatBersama
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(Naskah.NomorMaxLength, MinimumLength = 1)] string Nomor,
        [property: Required] bool? TerusMenerus,
        [property: Required, Range(1, 1000)] int? JumlahObjek,
        [property: Required, Range(1, 100)] int? JangkaTahun,
        [property: Required] bool? BukanPerangkatDaerah,
        [property: Required, MaxLength(50)] IReadOnlyList<Guid> DidanaiOleh,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/sekretariat-kerja-sama", Handle)
        .WithSummary("Mencatat pembentukan sekretariat kerja sama")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SekretariatBersama(
                request.TerusMenerus!.Value, request.JumlahObjek!.Value, request.JangkaTahun!.Value, request.BukanPerangkatDaerah!.Value,
                request.DidanaiOleh, request.Nomor, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
