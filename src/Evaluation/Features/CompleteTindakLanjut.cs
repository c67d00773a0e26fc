using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>Who had to do it says that it is done, and how.</summary>
internal static class CompleteTindakLanjut
{
    public sealed record Request([property: Required(ErrorMessage = "Sebutkan apa yang sudah dikerjakan."), StringLength(2000)] string Penyelesaian);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/evaluasi/tindak-lanjut/{id:guid}", Read)
            .WithName("GetTindakLanjut").WithSummary("Menampilkan satu tindak lanjut").RequireAuthorization(Policies.Baca);
        routes.MapPost("/evaluasi/tindak-lanjut/{id:guid}/penyelesaian", Handle)
            .WithName("CompleteTindakLanjut")
            .WithSummary("Menyatakan tindak lanjut selesai")
            .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<Versioned<TindakLanjutView>, ProblemHttpResult>> Read(Guid id, [AsParameters] Perkara perkara) =>
        await perkara.Db.TindakLanjut.FindAsync([id], perkara.CancellationToken) is { } tindakLanjut
            ? ETags.Ok(TindakLanjutView.Of(tindakLanjut, perkara.Today), perkara.Db.VersionOf(tindakLanjut))
            : Missing();

    internal static async Task<Results<Versioned<TindakLanjutView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.Db.TindakLanjut.FindAsync([id], perkara.CancellationToken) is not { } tindakLanjut)
        {
            return Missing();
        }

        if (Wewenang.SeesOwnOnly(perkara.Caller) && tindakLanjut.Penanggung != perkara.Caller.Department)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaPerangkatDaerahLain, new(
                $"Tindak lanjut ini tugas perangkat daerah {tindakLanjut.Penanggung}.", $"This follow-up is the task of {tindakLanjut.Penanggung}.")).ToProblem();
        }

        perkara.Expect(tindakLanjut);
        if (tindakLanjut.Complete(request.Penyelesaian, perkara.Today) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(TindakLanjutView.Of(tindakLanjut, perkara.Today), perkara.Db.VersionOf(tindakLanjut));
    }

    private static ProblemHttpResult Missing() => Problems.NotFound(Language.Choose("Tindak lanjut tidak ditemukan.", "There is no such follow-up."));
}
