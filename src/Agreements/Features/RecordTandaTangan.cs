using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A party's signature under a naskah, wet or electronic, with its proof (guards G12, G13, G43).</summary>
internal static class RecordTandaTangan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(200, MinimumLength = 2)] string Nama,
        [property: Required, StringLength(200, MinimumLength = 2)] string Jabatan,
        [property: Required] Kapasitas? Kapasitas,
        [property: StringLength(300)] string? DasarJabatan,
        [property: StringLength(Naskah.NomorMaxLength)] string? NomorNaskah,
        [property: Required] MetodeTandaTangan? Metode,
        [property: Required] Guid? BuktiDokumenId,
        [property: StringLength(200)] string? PenyelenggaraSertifikat,
        [property: StringLength(100)] string? SeriSertifikat);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah/{naskahId:guid}/tanda-tangan/{pihakId:guid}", Handle)
        .WithSummary("Mencatat tanda tangan satu pihak pada naskah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid naskahId, Guid pihakId, Request request, [AsParameters] Perkara perkara)
    {
        if (request.Metode is MetodeTandaTangan.Elektronik && (request.PenyelenggaraSertifikat is null || request.SeriSertifikat is null))
        {
            return Problems.InvalidInput("seriSertifikat", Language.Choose(
                "Tanda tangan elektronik dicatat dengan penyelenggara dan nomor seri sertifikatnya.",
                "An electronic signature is recorded with the issuer and the serial number of its certificate."));
        }

        return await perkara.Record(
            id,
            new TandaTangan(
                pihakId, request.Nama, request.Jabatan, request.Kapasitas!.Value, request.DasarJabatan, request.NomorNaskah,
                request.Metode!.Value, request.BuktiDokumenId!.Value)
            {
                PenyelenggaraSertifikat = request.PenyelenggaraSertifikat,
                SeriSertifikat = request.SeriSertifikat,
            },
            request.Tanggal!.Value, naskahId);
    }
}
