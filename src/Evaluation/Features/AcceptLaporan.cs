using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Bagian Kerja Sama accepts a report; a foreign one lifts the block it caused (Permendagri 25/2020 Pasal 38).</summary>
internal static class AcceptLaporan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/laporan/{id:guid}/penerimaan", Handle)
        .WithSummary("Menerima laporan")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LaporanView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindLaporan(id) is not { } laporan)
        {
            return Perkara.NoLaporan();
        }

        perkara.Expect(laporan);
        if (laporan.Accept(PenerimaKiriman.Catat(perkara, LangkahLaporan.Diterima, null)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var versi = await perkara.Db.VersiRencanaKerja.AsNoTracking().SingleAsync(
            satu => satu.RencanaKerjaId == laporan.RencanaKerjaId && satu.Nomor == laporan.Kiriman.VersiRencana, perkara.CancellationToken);
        PenerimaKiriman.Record(perkara, laporan, versi);
        perkara.Db.Queue(new LaporanAccepted
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
            TanggalDiterima = perkara.Today,
            Terlambat = laporan.Terlambat,
            JumlahRealisasi = laporan.Isi.DaftarRealisasi.Count,
            JumlahTanpaBukti = laporan.JumlahTanpaBukti,
        });
        await Lift(laporan, perkara);
        await perkara.SaveAndTell(laporan.KerjaSamaId);
        return perkara.Answer(laporan);
    }

    private static async Task Lift(Laporan laporan, Perkara perkara)
    {
        if (laporan.Pelapor is PelaporLaporan.PerangkatDaerah
            && Periode.TryParse(laporan.KodePeriode, out var periode)
            && periode.Triwulan is null
            && await perkara.Db.BlokirLuarNegeri.FindAsync([laporan.NaskahId, periode.Tahun], perkara.CancellationToken) is { DicabutPada: null } blokir)
        {
            blokir.Lift(perkara.Today);
            perkara.Db.Queue(new RencanaLuarNegeriUnblocked
            {
                EventId = Guid.CreateVersion7(perkara.Now),
                Region = perkara.Caller.Region,
                AggregateId = laporan.KerjaSamaId,
                Version = periode.Tahun,
                OccurredAt = perkara.Now,
                NaskahId = laporan.NaskahId,
                Tahun = periode.Tahun,
                LaporanId = laporan.Id,
                Tanggal = perkara.Today,
            });
        }
    }
}
