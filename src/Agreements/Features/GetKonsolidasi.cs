using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A signed naskah with its amendments as it read on a day, each clause with the naskah whose words it has.</summary>
internal static class GetKonsolidasi
{
    public sealed record Versi(int Nomor, Guid NaskahId, string Judul, IReadOnlyList<string> NomorNaskah, DateOnly TanggalTandaTangan);

    public sealed record KlausulView(JenisKlausul Jenis, string Teks, Guid NaskahId);

    public sealed record Response(
        Guid NaskahId,
        JenisNaskah Jenis,
        DateOnly Pada,
        int VersiNaskah,
        StatusNaskah Status,
        string Judul,
        string RuangLingkup,
        DateOnly? Mulai,
        DateOnly? Sampai,
        string? SampaiPeristiwa,
        long? Nilai,
        IReadOnlyList<KlausulView> Klausul,
        IReadOnlyList<Versi> DaftarVersi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/naskah/{naskahId:guid}/konsolidasi", Handle)
        .WithSummary("Membaca naskah dengan semua perubahannya, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, Guid naskahId, DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var hari = pada ?? kueri.Clock.LegalDay();
        return kerjaSama.DaftarNaskah.FirstOrDefault(naskah => naskah.Id == naskahId && naskah.MengubahId is null) is { } pokok
            && NaskahKonsolidasi.Of(pokok, kerjaSama, hari) is { } konsolidasi
                ? TypedResults.Ok(View(konsolidasi, kerjaSama, hari))
                : Problems.NotFound(Language.Choose(
                    "Bukan naskah pokok kerja sama ini, atau belum ditandatangani pada tanggal itu.",
                    "No principal naskah of this kerja sama, or not signed by that day."));
    }

    private static Response View(NaskahKonsolidasi konsolidasi, KerjaSama kerjaSama, DateOnly pada)
    {
        var pokok = konsolidasi.Pokok;
        return new(
            pokok.Id,
            pokok.Jenis,
            pada,
            konsolidasi.Versi,
            MasaBerlaku.Of(pokok, kerjaSama).StatusOn(pada),
            pokok.Judul,
            konsolidasi.RuangLingkup,
            pokok.Mulai,
            konsolidasi.Sampai,
            pokok.SampaiPeristiwa,
            konsolidasi.Nilai,
            [.. konsolidasi.DaftarKlausul.Select(klausul => new KlausulView(klausul.Jenis, klausul.Teks, klausul.NaskahId))],
            [.. konsolidasi.DaftarPerubahan.Prepend(pokok).Select((naskah, i) =>
                new Versi(i + 1, naskah.Id, naskah.Judul, naskah.Nomor, naskah.TanggalTandaTangan!.Value))]);
    }
}
