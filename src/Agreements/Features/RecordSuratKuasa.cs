using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The head's mandate to an official to sign one PKS (guard G13).</summary>
internal static class RecordSuratKuasa
{
    /// <summary>JenisNaskah and JudulNaskah are those that the letter names; TermasukPerubahan where it also names amendments.</summary>
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        DateOnly? BerlakuSampai,
        [property: Required, StringLength(200, MinimumLength = 2)] string NamaPenerima,
        [property: Required, StringLength(200, MinimumLength = 2)] string JabatanPenerima,
        [property: Required] Guid? DokumenId,
        [property: StringLength(2000)] string? RuangLingkup,
        [property: Required] JenisNaskah? JenisNaskah,
        [property: Required, StringLength(Naskah.JudulMaxLength, MinimumLength = 2)] string JudulNaskah,
        bool TermasukPerubahan = false);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah/{naskahId:guid}/surat-kuasa/{pihakId:guid}", Handle)
        .WithSummary("Mencatat surat kuasa untuk menandatangani PKS")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid naskahId, Guid pihakId, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SuratKuasa(
                pihakId, request.Nomor, request.Tanggal!.Value, request.BerlakuSampai, request.NamaPenerima, request.JabatanPenerima,
                request.DokumenId!.Value)
            {
                RuangLingkup = request.RuangLingkup,
                JenisNaskah = request.JenisNaskah,
                JudulNaskah = request.JudulNaskah,
                TermasukPerubahan = request.TermasukPerubahan,
            },
            request.Tanggal!.Value, naskahId);
}
