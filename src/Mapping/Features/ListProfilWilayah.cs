using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>What is known of regions, newest first, by region, urusan and aspect.</summary>
internal static class ListProfilWilayah
{
    public sealed record Row(
        Guid Id,
        CodeView Wilayah,
        CodeView Urusan,
        AspekProfil Aspek,
        int Tingkat,
        string Uraian,
        string Sumber,
        int Tahun);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/profil-wilayah", Handle)
        .WithSummary("Mendaftar profil wilayah menurut wilayah, urusan, dan aspek")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        string? kodeWilayah,
        string? kodeUrusan,
        AspekProfil? aspek,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = db.ProfilWilayah.AsNoTracking().Where(profil => profil.Id < before);
        query = kodeWilayah is null ? query : query.Where(profil => profil.KodeWilayah == kodeWilayah);
        query = kodeUrusan is null ? query : query.Where(profil => profil.KodeUrusan == kodeUrusan);
        query = aspek is null ? query : query.Where(profil => profil.Aspek == aspek);
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(profil => profil.Id).Take(take + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(profil => new Row(
                profil.Id,
                new CodeView("KEMENDAGRI", profil.KodeWilayah, DaftarWilayah.Bawaan.NameOf(profil.KodeWilayah) ?? profil.NamaWilayah),
                CodeView.OfUrusan(profil.KodeUrusan),
                profil.Aspek,
                profil.Tingkat,
                profil.Uraian,
                profil.Sumber,
                profil.Tahun)),
            take,
            row => row.Id));
    }
}
