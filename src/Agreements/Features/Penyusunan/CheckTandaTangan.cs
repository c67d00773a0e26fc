using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.TandaTanganElektronik;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Checks the electronic signatures in a pdf on file and keeps what was found (PP 71/2019; UU 11/2008 Pasal 11 (?)).</summary>
internal static class CheckTandaTangan
{
    public sealed record View(Guid Id, string Sha256, IReadOnlyList<HasilTandaTangan> Hasil, string Jabatan, DateTimeOffset DicatatPada)
    {
        internal static View Of(PemeriksaanTandaTangan satu) => new(satu.Id, satu.Sha256, satu.DaftarHasil, satu.Jabatan, satu.DicatatPada);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/kerja-sama/{id:guid}/dokumen/{dokumenId:guid}/pemeriksaan-tanda-tangan", Handle)
            .WithSummary("Memeriksa tanda tangan elektronik pada pdf dan menyimpan hasilnya")
            .WithDescription("Setiap tanda tangan: siapa, penerbit dan nomor seri sertifikatnya, waktunya, dan apakah isi yang ditandatangani masih utuh. Daftar kosong berarti pdf itu tidak ditandatangani secara elektronik. Pencabutan sertifikat tidak diperiksa.")
            .RequireRoles(Wewenang.Bekerja)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.MapGet("/kerja-sama/{id:guid}/dokumen/{dokumenId:guid}/pemeriksaan-tanda-tangan", HandleList)
            .WithSummary("Mendaftar hasil pemeriksaan tanda tangan sebuah dokumen")
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Results<Created<View>, ProblemHttpResult>> Handle(
        Guid id, Guid dokumenId, [FromServices] IFileStore files, [FromServices] DaftarAkar akar, [AsParameters] Kueri kueri)
    {
        if (await Find(id, dokumenId, kueri) is not { } dokumen || files.Open(dokumen.Sha256) is not { } isi)
        {
            return Problems.NotFound(Language.Choose("Dokumen tidak ditemukan.", "There is no such paper."));
        }

        await using (isi)
        {
            if (dokumen.JenisMedia != FileKind.Pdf)
            {
                return Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose("Yang diperiksa hanya pdf.", "Only a pdf is checked."));
            }

            using var bita = new MemoryStream();
            await isi.CopyToAsync(bita, kueri.CancellationToken);
            var pemeriksaan = PemeriksaanTandaTangan.Catat(dokumen, PemeriksaPdf.Periksa(bita.ToArray(), akar.Akar), kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
            kueri.Db.Add(pemeriksaan);
            await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
            return TypedResults.Created($"/api/v1/kerja-sama/{id}/dokumen/{dokumenId}/pemeriksaan-tanda-tangan", View.Of(pemeriksaan));
        }
    }

    internal static async Task<Results<Ok<Page<View>>, ProblemHttpResult>> HandleList(
        Guid id, Guid dokumenId, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (await Find(id, dokumenId, kueri) is null)
        {
            return Problems.NotFound(Language.Choose("Dokumen tidak ditemukan.", "There is no such paper."));
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<PemeriksaanTandaTangan>().AsNoTracking().Where(satu => satu.DokumenId == dokumenId && satu.Id < before)
            .OrderByDescending(satu => satu.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(View.Of), take, row => row.Id));
    }

    private static async Task<Dokumen?> Find(Guid id, Guid dokumenId, Kueri kueri) =>
        await kueri.Find(id) is { } kerjaSama ? kerjaSama.DaftarDokumen.FirstOrDefault(satu => satu.Id == dokumenId) : null;
}
