using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>A position: who holds it on a day, and who ever did.</summary>
internal static class GetJabatan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/jabatan/{id:guid}", Handle)
        .WithSummary("Melihat jabatan dan pemangkunya, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Versioned<JabatanView>, ProblemHttpResult>> Handle(
        Guid id, [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada, [AsParameters] Kueri kueri) =>
        await kueri.Db.Set<Jabatan>().Include(j => j.DaftarPemangku).SingleOrDefaultAsync(j => j.Id == id, kueri.CancellationToken) is { } jabatan
            ? ETags.Ok(JabatanView.Of(jabatan, pada ?? kueri.Clock.LegalDay()), kueri.Db.VersionOf(jabatan))
            : Problems.NotFound(Language.Choose("Jabatan tidak ditemukan.", "There is no such position."));
}
