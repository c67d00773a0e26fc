using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>A comment on a place of the text, or with an edit in it a proposal: by Bagian Hukum, TKKSD, the partner, or any other office with a part in it.</summary>
internal static class CommentRancangan
{
    public sealed record Request(
        [property: StringLength(100)] string? Butir,
        [property: Required, StringLength(RancanganNaskah.UraianMaxLength, MinimumLength = 1)] string Isi,
        SuntinganInput? Usulan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rancangan/{id:guid}/tanggapan", Handle)
        .WithSummary("Menanggapi rancangan: komentar pada suatu tempat, atau usul perubahan")
        .RequireRoles(Wewenang.Bekerja)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Created<TanggapanView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (berkas.Rancangan.Terbuka() is { } terkunci)
        {
            return terkunci.ToProblem();
        }

        if (request.Butir is { } butir && berkas.Versi.Isi.Tempat(butir) is null)
        {
            return Problems.InvalidInput("butir", Language.Choose("Butir tidak ada dalam versi ini.", "There is no such part in this version."));
        }

        Suntingan? usulan = null;
        if (request.Usulan is { } masukan)
        {
            var (templat, problem) = await kueri.Templat(berkas.Rancangan.Templat);
            if (templat is null || await kueri.DataNaskah(berkas) is not { } data)
            {
                return problem ?? PenyusunanPerkara.NotRun();
            }

            (usulan, var kurang) = masukan.ToSuntingan(templat, berkas.Versi.Isi, data);
            if (usulan is null)
            {
                return Problems.InvalidInput($"usulan.{kurang}", Language.Choose("Belum diisi, atau tidak ada.", "Missing, or there is none."));
            }

            if (berkas.Versi.Isi.Sunting(usulan).Penolakan is { } penolakan)
            {
                return penolakan.ToProblem();
            }
        }

        var peran = kueri.Caller.Roles.FirstOrDefault(Wewenang.Bekerja.Contains) ?? "";
        var tanggapan = TanggapanRancangan.Catat(
            berkas.Rancangan, request.Butir, request.Butir is null ? "" : berkas.Versi.Isi.Tempat(request.Butir)!, request.Isi, usulan, peran,
            kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.Add(tanggapan);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return TypedResults.Created($"/api/v1/rancangan/{id}/tanggapan", TanggapanView.Of(tanggapan));
    }
}
