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

        app.MapAudit("evaluation");
    }
}
