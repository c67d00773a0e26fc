using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Features;

/// <summary>Puts a paper on file. The body is the file itself, or a form with one file; sending the same paper again changes nothing.</summary>
internal static class UploadDokumen
{
    public sealed record Response(DokumenView Dokumen, IReadOnlyList<LangkahView> TahapBerikutnya, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/dokumen", Handle)
        .WithSummary("Mengunggah dokumen")
        .WithDescription("Isi kiriman adalah berkasnya sendiri (Content-Type berkas itu), atau formulir multipart dengan satu berkas. sha256: bila disebut, harus cocok dengan berkas yang diterima.")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .AcceptBodyUpTo(FileStoreSettings.MaxBytesDefault + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> Handle(
        Guid id,
        JenisDokumen jenis,
        DateOnly tanggal,
        [StringLength(Naskah.NomorMaxLength)] string? nomor,
        Guid? naskahId,
        [StringLength(255)] string? namaBerkas,
        [RegularExpression("^[0-9a-fA-F]{64}$", ErrorMessage = "SHA-256 ditulis dengan 64 angka heksadesimal.")] string? sha256,
        HttpRequest request,
        [FromServices] IFileStore files,
        [AsParameters] Perkara perkara)
    {
        if (tanggal > perkara.Clock.LegalDay())
        {
            return Kueri.FutureDate("tanggal");
        }

        if (await perkara.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var (isi, penolakan) = await files.Receive(request, AgreementsProblems.BerkasTidakSah, perkara.CancellationToken);
        if (isi is null)
        {
            return penolakan!;
        }

        if (sha256 is not null && !sha256.Equals(isi.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            return Problems.Of(AgreementsProblems.BerkasTidakSah, Language.Choose(
                $"Berkas yang diterima ber-SHA-256 {isi.Sha256}, bukan yang disebut.", $"The file received has the SHA-256 {isi.Sha256}, not the one named."));
        }

        var berkas = new Berkas(
            jenis, naskahId, nomor, tanggal, namaBerkas ?? isi.NamaBerkas ?? $"{jenis}", isi.JenisMedia, isi.Ukuran, isi.Sha256);
        if (kerjaSama.Sama(berkas) is { } ada)
        {
            return ETags.Ok(await Answer(perkara, kerjaSama, ada), perkara.VersionOf(kerjaSama));
        }

        perkara.Expect(kerjaSama);
        if (kerjaSama.Simpan(berkas, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow(), out var dokumen) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (kerjaSama.IsSignedText(jenis) && kerjaSama.TandaiTidakTeratur(
            dokumen!, perkara.Caller.Petugas(), await perkara.Surroundings(kerjaSama, tanggal), perkara.Clock.GetUtcNow()) is { } fakta)
        {
            perkara.Db.Queue(TemuanKepatuhan.TidakTeratur(kerjaSama, fakta));
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Created(
            $"/api/v1/kerja-sama/{id}/dokumen/{dokumen!.Id}", await Answer(perkara, kerjaSama, dokumen), perkara.VersionOf(kerjaSama));
    }

    private static async Task<Response> Answer(Perkara perkara, KerjaSama kerjaSama, Dokumen dokumen) =>
        new(DokumenView.Of(dokumen), [.. (await perkara.NextSteps(kerjaSama)).Select(LangkahView.Of)], kerjaSama.Version);
}
