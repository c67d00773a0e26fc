using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>A new version of a form, from a day that is not past; what was written on the old one stays as it is (guard G40).</summary>
internal static class PublishInstrumen
{
    public sealed record Request(
        [property: Required] JenisInstrumen? Jenis,
        [property: Required] DateOnly? BerlakuSejak,
        [property: Required, MaxLength(100)] List<ButirInstrumen> DaftarButir);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/evaluasi/instrumen", Handle)
        .WithSummary("Menerbitkan versi baru formulir laporan atau evaluasi")
        .RequireRoles(Roles.KabagKerjaSama, Roles.Admin);

    internal static async Task<Results<Created<InstrumenView>, ProblemHttpResult>> Handle(Request request, [AsParameters] Perkara perkara)
    {
        var jenis = request.Jenis!.Value;
        if (request.BerlakuSejak < perkara.Today)
        {
            return Problems.InvalidInput("berlakuSejak", Language.Choose("Formulir tidak berlaku surut.", "A form does not apply to the past."));
        }

        if (request.DaftarButir.Select(butir => butir.Kode).Distinct().Count() != request.DaftarButir.Count)
        {
            return Problems.InvalidInput("daftarButir", Language.Choose("Setiap kode butir hanya boleh sekali.", "Each code may stand once."));
        }

        if (jenis is JenisInstrumen.Evaluasi && Enum.GetValues<DimensiEvaluasi>().FirstOrDefault(dimensi => request.DaftarButir.All(butir => butir.Dimensi != dimensi), (DimensiEvaluasi)(-1)) is var kurang && kurang >= 0)
        {
            return Problems.InvalidInput("daftarButir", Language.Choose($"Dimensi {kurang} belum memiliki butir.", $"The dimension {kurang} has no question."));
        }

        var terakhir = await InstrumenBerlaku.Find(perkara.Db, jenis, DateOnly.MaxValue, perkara.CancellationToken);
        if (request.BerlakuSejak < terakhir.BerlakuSejak)
        {
            return Problems.InvalidInput("berlakuSejak", Language.Choose(
                $"Formulir versi {terakhir.Versi} baru berlaku {terakhir.BerlakuSejak:yyyy-MM-dd}.", $"Form {terakhir.Versi} only begins on {terakhir.BerlakuSejak:yyyy-MM-dd}."));
        }

        var baru = Instrumen.Of(jenis, terakhir.Versi + 1, request.BerlakuSejak!.Value, request.DaftarButir, perkara.Caller.Subject, perkara.Now);
        perkara.Db.Add(baru);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return TypedResults.Created(
            $"/api/v1/evaluasi/instrumen?jenis={jenis}&pada={baru.BerlakuSejak:yyyy-MM-dd}", new InstrumenView(jenis, baru.Versi, baru.BerlakuSejak, baru.DaftarButir));
    }
}
