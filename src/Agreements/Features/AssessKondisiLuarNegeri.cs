using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The conditions for a foreign cooperation, each with its proof (guard G20).</summary>
internal static class AssessKondisiLuarNegeri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] ObjekLuarNegeri? Objek,
        [property: Required, MinLength(1), MaxLength(20)] IReadOnlyList<PersyaratanInput> Daftar);

    public sealed record PersyaratanInput(
        [property: Required] PersyaratanLuarNegeri? Persyaratan,
        [property: Required] bool? Terpenuhi,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        Guid? BuktiDokumenId)
    {
        internal PenilaianPersyaratan ToPenilaian() => new(Persyaratan!.Value, Terpenuhi!.Value, Uraian, BuktiDokumenId);
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/persyaratan-luar-negeri", Handle)
        .WithSummary("Mencatat penilaian persyaratan kerja sama luar negeri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new KondisiLuarNegeri(request.Objek!.Value, [.. request.Daftar.Select(nilai => nilai.ToPenilaian())]),
            request.Tanggal!.Value);
}
