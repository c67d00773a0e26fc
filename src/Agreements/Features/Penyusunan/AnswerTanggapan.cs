using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Answers a comment, or decides a proposal: accepted, its edit becomes the next version in the same moment.</summary>
internal static class AnswerTanggapan
{
    public sealed record Request([property: Required] bool? Terima, [property: StringLength(RancanganNaskah.UraianMaxLength)] string? Jawaban);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rancangan/{id:guid}/tanggapan/{tanggapanId:guid}/jawaban", Handle)
        .WithSummary("Menjawab komentar, atau menerima atau menolak usul perubahan")
        .WithDescription("`If-Match` berisi ETag rancangan: usul yang diterima langsung menjadi versi berikutnya. Pengusul tidak menerima usulnya sendiri.")
        .RequireRoles(PenyusunanPerkara.Menyusun)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> Handle(
        Guid id, Guid tanggapanId, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (await perkara.Db.Set<TanggapanRancangan>().SingleOrDefaultAsync(satu => satu.Id == tanggapanId && satu.RancanganId == id, perkara.CancellationToken) is not { } tanggapan)
        {
            return Problems.NotFound(Language.Choose("Tanggapan tidak ditemukan.", "There is no such comment."));
        }

        if ((berkas.Rancangan.Terbuka() ?? tanggapan.Jawab(request.Terima!.Value, request.Jawaban, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow())) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (await perkara.DataNaskah(berkas) is not { } data)
        {
            return PenyusunanPerkara.NotRun();
        }

        if (tanggapan is not { Status: StatusTanggapan.Diterima, Usulan: { } usulan })
        {
            return await perkara.Answer(berkas, data);
        }

        var (teks, penolakan) = berkas.Versi.Isi.Sunting(usulan);
        return penolakan is not null
            ? penolakan.ToProblem()
            : await perkara.Save(berkas, teks, $"Usul {tanggapan.Jabatan} diterima: {tanggapan.Tempat}.", data);
    }
}
