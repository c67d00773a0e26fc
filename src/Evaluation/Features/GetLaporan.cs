using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>A report as last sent, with its history.</summary>
internal static class GetLaporan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/laporan/{id:guid}", Handle)
        .WithSummary("Menampilkan satu laporan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<LaporanView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.Db.Laporan.AsNoTracking().Where(satu => satu.Id == id)
            .Select(satu => new { Laporan = satu, Version = EF.Property<uint>(satu, RowVersion.Property) })
            .SingleOrDefaultAsync(kueri.CancellationToken) is not { } row)
        {
            return Perkara.NoLaporan();
        }

        return Wewenang.RefuseRead(kueri.Caller, row.Laporan) is { } refusal
            ? refusal.ToProblem()
            : ETags.Ok(LaporanView.Of(row.Laporan), row.Version);
    }
}
