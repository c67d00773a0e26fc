using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Somebody compared two records and says whether they are one paper; neither record is changed or removed.</summary>
internal static class AnswerNaskahKembar
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] PilihanKembar? Pilihan,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah-kembar/{lainId:guid}", Handle)
        .WithSummary("Menyatakan apakah dua catatan adalah naskah yang sama")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid lainId, Request request, [AsParameters] Perkara perkara)
    {
        var kembar = await perkara.Db.Kembar(id, perkara.CancellationToken);
        return kembar.Any(lain => lain.KerjaSamaId == lainId)
            ? await perkara.Record(id, new TanggapanKembar(lainId, request.Pilihan!.Value, request.Alasan), request.Tanggal!.Value)
            : Problems.NotFound(Language.Choose("Kerja sama itu bukan kembar kerja sama ini.", "That kerja sama is no twin of this one."));
    }
}
