using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>TKKSD chooses what to do about another kerja sama that overlaps: merge, distinguish, or end the old one (guard G17).</summary>
internal static class AnswerTumpangTindih
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] PilihanTumpangTindih? Pilihan,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/tumpang-tindih/{lainId:guid}", Handle)
        .WithSummary("Menanggapi kerja sama lain yang beririsan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid lainId, Request request, [AsParameters] Perkara perkara) =>
        lainId != id && await perkara.Db.KerjaSama.AnyAsync(lain => lain.Id == lainId, perkara.CancellationToken)
            ? await perkara.Record(id, new TanggapanTumpangTindih(lainId, request.Pilihan!.Value, request.Alasan), request.Tanggal!.Value)
            : Kueri.Missing();
}
