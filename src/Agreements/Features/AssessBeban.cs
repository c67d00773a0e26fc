using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The note on burden and budget that decides whether the DPRD is asked (PP 28/2018 Pasal 6 ayat (2); guards G14, G38).</summary>
internal static class AssessBeban
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required] bool? MembebaniMasyarakat,
        [property: Required] bool? MembebaniDaerah,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required, MaxLength(50)] IReadOnlyList<Dana> Pendanaan);

    public sealed record Dana(
        [property: Required] SumberDana? Sumber,
        [property: Required, Range(1945, 2100)] int? TahunAnggaran,
        [property: StringLength(60)] string? KodeAnggaran,
        [property: Required, Range(0L, long.MaxValue)] long? Jumlah,
        [property: Required] bool? Teranggarkan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/penilaian-beban", Handle)
        .WithSummary("Mencatat penilaian beban dan anggaran")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PenilaianBeban(
                request.MembebaniMasyarakat!.Value,
                request.MembebaniDaerah!.Value,
                request.Uraian,
                [.. request.Pendanaan.Select(dana => new Pendanaan(
                    dana.Sumber!.Value, dana.TahunAnggaran!.Value, dana.KodeAnggaran, dana.Jumlah!.Value, dana.Teranggarkan!.Value))]),
            request.Tanggal!.Value, request.NaskahId);
}
