using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>One kerja sama, with what counts of its facts and its next steps as of today.</summary>
internal static class GetKerjaSama
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}", Handle)
        .WithSummary("Melihat satu kerja sama dan langkah berikutnya")
        .WithDescription("pada: hari yang dipakai untuk menghitung status setiap naskah; tanpa itu hari ini.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada, [AsParameters] Kueri kueri) =>
        await kueri.Find(id) is { } kerjaSama
            ? await kueri.Answer(kerjaSama, pada)
            : Kueri.Missing();
}
