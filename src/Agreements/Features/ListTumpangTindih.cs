using Ksd.Agreements.Common;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Other kerja sama with the same partner, an urusan in common and overlapping time (guard G17), and what TKKSD chose about each.</summary>
internal static class ListTumpangTindih
{
    public sealed record Row(
        Guid KerjaSamaId,
        string Judul,
        IReadOnlyList<string> Mitra,
        IReadOnlyList<CodeView> Urusan,
        DateOnly? Mulai,
        DateOnly? Sampai,
        PilihanTumpangTindih? Pilihan,
        string? Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/tumpang-tindih", Handle)
        .WithSummary("Melihat kerja sama lain yang beririsan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Row[]>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var tanggapan = kerjaSama.DaftarFakta.Where(fakta => fakta.Isi is TanggapanTumpangTindih).OrderBy(fakta => fakta.Versi)
            .Select(fakta => (TanggapanTumpangTindih)fakta.Isi).ToLookup(isi => isi.KerjaSamaLainId);
        var beririsan = await kueri.Db.Overlapping(kerjaSama, kueri.CancellationToken);
        return TypedResults.Ok(beririsan
            .Select(lain => new Row(
                lain.KerjaSamaId,
                lain.Judul,
                lain.Mitra,
                [.. lain.Urusan.Select(CodeView.OfUrusan)],
                lain.Mulai,
                lain.Sampai,
                tanggapan[lain.KerjaSamaId].LastOrDefault()?.Pilihan,
                tanggapan[lain.KerjaSamaId].LastOrDefault()?.Alasan))
            .ToArray());
    }
}
