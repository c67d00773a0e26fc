using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Other kerja sama that this one overlaps with, the reason for each (guard G17), and what TKKSD chose about it.</summary>
internal static class ListTumpangTindih
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/tumpang-tindih", Handle)
        .WithSummary("Melihat kerja sama lain yang beririsan, dengan alasannya")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<IrisanView[]>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var tanggapan = kerjaSama.DaftarFakta.Where(fakta => fakta.Isi is TanggapanTumpangTindih).OrderBy(fakta => fakta.Versi)
            .Select(fakta => (TanggapanTumpangTindih)fakta.Isi).ToLookup(isi => isi.KerjaSamaLainId);
        var beririsan = await kueri.Db.Overlapping(id, kerjaSama.Usulan, kueri.CancellationToken);
        return TypedResults.Ok(beririsan.Select(lain => IrisanView.Of(lain, tanggapan[lain.KerjaSamaId].LastOrDefault())).ToArray());
    }
}
