using Ksd.Agreements.Features;

namespace Ksd.Agreements;

/// <summary>What the service does, on one screen.</summary>
internal static class Endpoints
{
    public static void MapAgreements(this IEndpointRouteBuilder app)
    {
        var rujukan = app.MapGroup("/api/v1").WithTags("Rujukan");
        SearchPeraturan.Map(rujukan);
        Classify.Map(rujukan);
        ListAturanKlasifikasi.Map(rujukan);
        ListUrusan.Map(rujukan);
        CheckKewenangan.Map(rujukan);
        FindWilayah.Map(rujukan);
        HitungHariKerja.Map(rujukan);
    }
}
