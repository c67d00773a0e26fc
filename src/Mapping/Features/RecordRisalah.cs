using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>Records the minutes and the attendance of the TKKSD forum on a list.</summary>
internal static class RecordRisalah
{
    public sealed record Request(
        [property: Required, StringLength(100)] string Nomor,
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(200)] string Tempat,
        [property: Required, StringLength(RisalahTkksd.TextMaxLength, MinimumLength = 5)] string Pembahasan,
        [property: Required, StringLength(RisalahTkksd.TextMaxLength, MinimumLength = 5)] string Kesimpulan,
        [property: Required, Length(2, RisalahTkksd.MaxHadirin)] List<Hadirin> DaftarHadir);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/risalah", Handle)
        .WithSummary("Mencatat risalah dan daftar hadir forum TKKSD")
        .RequireRoles(Roles.Tkksd, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Created<RisalahView>, ProblemHttpResult>> Handle(
        Guid id, Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.FindAsync([id], cancellationToken) is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        if (request.Tanggal > clock.LegalDay())
        {
            return Problems.InvalidInput("tanggal", Language.Choose("Tanggal forum belum tiba.", "The date of the forum is in the future."));
        }

        if (daftar.RefuseWhenDecided() is { } refusal)
        {
            return refusal.ToProblem();
        }

        var risalah = RisalahTkksd.Of(
            daftar, request.Nomor, request.Tanggal!.Value, request.Tempat, request.Pembahasan, request.Kesimpulan, request.DaftarHadir, caller.Pelaku(), clock.GetUtcNow());
        db.Add(risalah);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/daftar-rencana/{id}/risalah", RisalahView.Of(risalah));
    }
}
