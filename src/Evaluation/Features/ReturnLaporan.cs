using System.ComponentModel.DataAnnotations;
using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>Bagian Kerja Sama returns a report with its remarks.</summary>
internal static class ReturnLaporan
{
    public sealed record Request([property: Required(ErrorMessage = "Catatan pengembalian wajib diisi."), StringLength(2000)] string Catatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/laporan/{id:guid}/pengembalian", Handle)
        .WithSummary("Mengembalikan laporan dengan catatan")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LaporanView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindLaporan(id) is not { } laporan)
        {
            return Perkara.NoLaporan();
        }

        perkara.Expect(laporan);
        if (laporan.Return(PenerimaKiriman.Catat(perkara, LangkahLaporan.Dikembalikan, request.Catatan)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        PenerimaKiriman.Record(perkara, laporan);
        perkara.Db.Queue(new LaporanReturned
        {
            EventId = Guid.CreateVersion7(perkara.Now),
            Region = perkara.Caller.Region,
            AggregateId = laporan.Id,
            Version = laporan.Version,
            OccurredAt = perkara.Now,
            KerjaSamaId = laporan.KerjaSamaId,
            NaskahId = laporan.NaskahId,
            Departemen = laporan.Departemen,
            Periode = laporan.KodePeriode,
            PeriodeMulai = laporan.PeriodeMulai,
            PeriodeSelesai = laporan.PeriodeSelesai,
            Tanggal = perkara.Today,
            Catatan = request.Catatan,
        });
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return perkara.Answer(laporan);
    }
}
