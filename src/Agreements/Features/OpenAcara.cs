using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>
/// Opens the dossiers of what is to be signed in one ceremony: split by kind, partner by partner, held together by the id of the
/// ceremony (PP 28/2018 Pasal 14 and 46, guard G37). What is no kerja sama daerah, or open in law, is named and not opened.
/// </summary>
internal static class OpenAcara
{
    public sealed record Dosir(Guid Id, JenisKerjaSama Jenis, IReadOnlyList<string> Mitra);

    public sealed record TidakDibuka(IReadOnlyList<string> Mitra, Jalur? Jalur, string Penjelasan, IReadOnlyList<DasarHukum> DasarHukum);

    public sealed record Response(Guid AcaraId, IReadOnlyList<Dosir> Dibuka, IReadOnlyList<TidakDibuka> TidakDibuka);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/acara", Handle)
        .WithSummary("Membuka berkas untuk satu acara penandatanganan, dipisah menurut jenis")
        .RequireRoles([.. Pelaku.Pengusul.Peran, Roles.BagianKerjaSama, Roles.KabagKerjaSama])
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(PokokUsulanInput request, [AsParameters] Kueri kueri)
    {
        if (request.Refuse() is { } problem)
        {
            return problem;
        }

        var (caller, now) = (kueri.Caller, kueri.Clock.GetUtcNow());
        var acaraId = Guid.CreateVersion7(now);
        if (await kueri.Db.Rujuk(request.ToUsulan(caller), kueri.CancellationToken) is not { } usulan)
        {
            return RujukanPihak.Missing();
        }

        var bagian = PemisahanUsulan.Split(usulan, acaraId);
        var dibuka = bagian.Where(satu => satu.Jenis is not null)
            .Select(satu => KerjaSama.Open(caller.Region, satu.Usulan, kueri.Clock.LegalDay(), caller.Petugas(), now))
            .ToArray();
        kueri.Db.AddRange(dibuka);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return TypedResults.Ok(new Response(
            acaraId,
            [.. dibuka.Select(kerjaSama => new Dosir(kerjaSama.Id, kerjaSama.Jenis!.Value, Mitra(kerjaSama.Usulan)))],
            [.. bagian.Where(satu => satu.Jenis is null).Select(satu => new TidakDibuka(
                Mitra(satu.Usulan), satu.Jalur, satu.Aturan.Penjelasan.Localized, satu.Aturan.DasarHukum))]));
    }

    private static string[] Mitra(Usulan usulan) => [.. usulan.Mitra.Select(pihak => pihak.Nama)];
}
