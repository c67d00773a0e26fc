using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>What the page behind the QR code of a text shows: number, title, parties, date, hash and status, for everybody (UU 14/2008).</summary>
internal static class VerifyRancangan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rancangan/verifikasi/{kode}", Handle)
        .IsOpenData()
        .WithSummary("Memeriksa keaslian naskah menurut kode yang tercetak padanya")
        .WithDescription("Terbuka melalui gerbang pada /publik/{wilayah}/verifikasi/{kode}; halamannya untuk peramban /daerah/{wilayah}/verifikasi/{kode}.")
        .RequireAuthorization(Policies.Baca)
        .Produces<VerifikasiView>()
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<IResult> Handle(
        [RegularExpression(KodeVerifikasi.Pattern, ErrorMessage = "Kode verifikasi terdiri atas 20 huruf besar dan angka.")] string kode, HttpContext http, [AsParameters] Kueri kueri)
    {
        var view = await kueri.Db.Set<RancanganNaskah>().AsNoTracking().SingleOrDefaultAsync(satu => satu.KodeVerifikasi == kode, kueri.CancellationToken) is { } rancangan
            && await kueri.Db.LoadKerjaSama(rancangan.KerjaSamaId, kueri.CancellationToken) is { } kerjaSama
                ? View(rancangan, kerjaSama, kueri.Clock.LegalDay())
                : null;
        http.Response.Headers.CacheControl = "public, max-age=60";
        return view is null ? Problems.NotFound(Language.Choose("Tidak ada naskah dengan kode itu.", "There is no text with that code.")) : TypedResults.Ok(view);
    }

    /// <summary>As long as a text is not agreed nothing of it is public but that it is a draft.</summary>
    private static VerifikasiView View(RancanganNaskah rancangan, KerjaSama kerjaSama, DateOnly hari)
    {
        if (rancangan.Status is not StatusRancangan.Disepakati)
        {
            return new(
                rancangan.KodeVerifikasi, rancangan.Status is StatusRancangan.Dibatalkan ? "Dibatalkan" : "Rancangan",
                "Teks ini belum disepakati; cetakannya bukan naskah yang berlaku.", null, null, [], [], null, null, null, null);
        }

        var naskah = kerjaSama.DaftarNaskah.FirstOrDefault(satu => satu.Id == rancangan.NaskahId && satu.Isi.RancanganId == rancangan.Id);
        var status = naskah is { TanggalTandaTangan: not null } ? MasaBerlaku.Of(naskah, kerjaSama).StatusOn(hari) : (StatusNaskah?)null;
        return new(
            rancangan.KodeVerifikasi,
            status?.ToString() ?? "Disepakati",
            status is null ? "Teks ini sudah disepakati para pihak dan dibekukan, dan belum tercatat ditandatangani." : "Naskah ini tercatat ditandatangani.",
            rancangan.NamaTemplat, rancangan.Judul, naskah?.Nomor ?? [],
            [.. kerjaSama.ParaPihak.Select(pihak => pihak.Kelas is KelasPihak.Perseorangan ? "perseorangan" : pihak.Nama)],
            naskah?.TanggalTandaTangan, naskah?.SampaiPada(hari, kerjaSama), rancangan.Sha256, rancangan.DisepakatiPada);
    }
}
