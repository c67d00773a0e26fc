using Ksd.Evaluation.Features;
using Ksd.ServiceDefaults.Audit;

namespace Ksd.Evaluation;

/// <summary>What the service does, on one screen.</summary>
internal static class Endpoints
{
    public static void MapEvaluation(this IEndpointRouteBuilder app)
    {
        var rencana = app.MapGroup("/api/v1").WithTags("Rencana Kerja");
        ListRencanaKerja.Map(rencana);
        GetRencanaKerja.Map(rencana);
        FillRencanaKerja.Map(rencana);
        ConfirmRencanaKerja.Map(rencana);
        ReopenRencanaKerja.Map(rencana);
        ListVersiRencanaKerja.Map(rencana);
        PlanRencanaTahunan.Map(rencana);
        UploadBukti.Map(rencana);
        DownloadBukti.Map(rencana);
        ListBukti.Map(rencana);

        var laporan = app.MapGroup("/api/v1").WithTags("Laporan");
        GetJadwalLaporan.Map(laporan);
        SubmitLaporan.Map(laporan);
        ResubmitLaporan.Map(laporan);
        AcceptLaporan.Map(laporan);
        ReturnLaporan.Map(laporan);
        GetLaporan.Map(laporan);
        ListLaporan.Map(laporan);
        ListKewajibanLaporan.Map(laporan);
        GetRekapLaporan.Map(laporan);
        ListBlokirLuarNegeri.Map(laporan);
        RequestLaporanResmi.Map(laporan);

        var evaluasi = app.MapGroup("/api/v1").WithTags("Evaluasi");
        GetInstrumen.Map(evaluasi);
        PublishInstrumen.Map(evaluasi);
        OpenEvaluasi.Map(evaluasi);
        AssessEvaluasi.Map(evaluasi);
        DecideEvaluasi.Map(evaluasi);
        GetEvaluasi.Map(evaluasi);
        ListEvaluasi.Map(evaluasi);
        ListKewajibanEvaluasi.Map(evaluasi);
        ListTanpaDampak.Map(evaluasi);
        ListTindakLanjut.Map(evaluasi);
        CompleteTindakLanjut.Map(evaluasi);

        var portofolio = app.MapGroup("/api/v1").WithTags("Portofolio");
        ListIndikatorPortofolio.Map(portofolio);
        GetPortofolio.Map(portofolio);
        GetPortofolioPublik.Map(portofolio);
        DrillPortofolio.Map(portofolio);
        GetTrenPortofolio.Map(portofolio);
        ListLamaTahap.Map(portofolio);
        GetPembelajaran.Map(portofolio);
        RebuildPortofolio.Map(portofolio);

        ListKetentuan.Map(app.MapGroup("/api/v1").WithTags("Rujukan"));

        app.MapAudit("evaluation");
    }
}
