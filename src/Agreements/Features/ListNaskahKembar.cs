using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Other records that seem to be the same paper: the same file, or a number in common with a partner in common.</summary>
internal static class ListNaskahKembar
{
    public sealed record Row(
        Guid KerjaSamaId, Guid? NaskahId, string Judul, string? PerangkatDaerah, IReadOnlyList<string> Nomor, string? Sha256, string? NomorSama,
        PilihanKembar? Pilihan, string? Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/naskah-kembar", Handle)
        .WithSummary("Melihat catatan lain yang tampaknya naskah yang sama")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Row[]>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is null)
        {
            return Kueri.Missing();
        }

        var kembar = await kueri.Db.Kembar(id, kueri.CancellationToken);
        var daftarId = kembar.Select(lain => lain.KerjaSamaId).Distinct().ToList();
        var lain = await kueri.Db.KerjaSama.AsNoTracking().Where(k => daftarId.Contains(k.Id))
            .Select(k => new { k.Id, k.Judul, k.PerangkatDaerah, Naskah = k.DaftarNaskah.Select(n => new { n.Id, n.Nomor }).ToList() })
            .ToDictionaryAsync(k => k.Id, kueri.CancellationToken);

        // The answer may stand with either of the two.
        daftarId.Add(id);
        var tanggapan = (await kueri.Db.Fakta.AsNoTracking()
            .Where(fakta => daftarId.Contains(fakta.KerjaSamaId) && fakta.Jenis == nameof(TanggapanKembar)).ToListAsync(kueri.CancellationToken))
            .OrderBy(fakta => fakta.DicatatPada)
            .ToLookup(fakta => Pasangan(fakta.KerjaSamaId, ((TanggapanKembar)fakta.Isi).KerjaSamaLainId), fakta => (TanggapanKembar)fakta.Isi);
        return TypedResults.Ok(kembar.Where(k => lain.ContainsKey(k.KerjaSamaId)).Select(k =>
        {
            var (kerjaSama, jawaban) = (lain[k.KerjaSamaId], tanggapan[Pasangan(id, k.KerjaSamaId)].LastOrDefault());
            return new Row(
                k.KerjaSamaId, k.NaskahId, kerjaSama.Judul, kerjaSama.PerangkatDaerah,
                [.. kerjaSama.Naskah.Where(n => k.NaskahId is null || n.Id == k.NaskahId).SelectMany(n => n.Nomor)],
                k.Berkas, k.Nomor, jawaban?.Pilihan, jawaban?.Alasan);
        }).ToArray());
    }

    private static (Guid, Guid) Pasangan(Guid a, Guid b) => a.CompareTo(b) < 0 ? (a, b) : (b, a);
}
