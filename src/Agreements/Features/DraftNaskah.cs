using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Begins a naskah: the Kesepakatan Bersama, one of its PKS, or an addendum to a PKS (PP 28/2018 Pasal 6 ayat (1) huruf c and f).</summary>
internal static class DraftNaskah
{
    public sealed record Request(
        [property: Required] JenisNaskah? Jenis,
        [property: Required] DateOnly? Tanggal,
        Guid? MengubahId,
        [property: Required] NaskahInput Isi,
        [property: MaxLength(50)] IReadOnlyDictionary<string, string>? AlasanPeringatan);

    public sealed record Response(Guid NaskahId, KerjaSamaView KerjaSama);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/naskah", Handle)
        .WithSummary("Mulai menyusun naskah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (request.Isi.Refuse() is { } problem)
        {
            return problem;
        }

        if (request.Tanggal > perkara.Clock.LegalDay())
        {
            return Perkara.FutureDate("tanggal");
        }

        if (await perkara.Load(id) is not { } kerjaSama)
        {
            return Perkara.Missing();
        }

        var sekitar = await perkara.Surroundings(kerjaSama, request.Tanggal!.Value);
        var minta = new PermintaanLangkah(
            request.Tanggal!.Value, null, null, request.AlasanPeringatan ?? new Dictionary<string, string>(), null);
        if (kerjaSama.SusunNaskah(
            request.Jenis!.Value, request.Isi.ToIsi(kerjaSama), request.MengubahId, minta, perkara.Caller.Petugas(), sekitar,
            perkara.Clock.GetUtcNow(), out var naskah) is { } refusal)
        {
            return refusal.ToProblem(await perkara.NextSteps(kerjaSama));
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        var answer = await perkara.Answer(kerjaSama);
        return ETags.Created(
            $"/api/v1/kerja-sama/{id}/naskah/{naskah!.Id}", new Response(naskah.Id, answer.Value), perkara.VersionOf(kerjaSama));
    }
}
