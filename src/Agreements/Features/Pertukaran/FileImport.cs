using System.IO.Compression;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Pertukaran;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Pertukaran;

/// <summary>Files the scans of an imported register: a zip whose files are called after the number or the title of their naskah. What fits none, or several, is told and left out.</summary>
internal static class FileImport
{
    private const int FilesMax = 5000;
    private const int KeyMin = 5;

    public enum Outcome
    {
        Dipasangkan,
        TidakDikenal,
        Meragukan,
        Ditolak,
    }

    public sealed record Row(string Nama, Outcome Hasil, Guid? NaskahId, string? Keterangan);

    public sealed record Response(bool UjiCoba, IReadOnlyList<Row> Berkas);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/register/impor/{id:guid}/berkas", Handle)
        .WithSummary("Melampirkan berkas naskah hasil impor dari sebuah zip, menurut nomor atau judul pada nama berkasnya")
        .WithDescription("Isi kiriman adalah zip. ujiCoba=true hanya menyebut pasangannya. Berkas yang sama dua kali tidak mengubah apa pun.")
        .RequireRoles(ImportRoles.Boleh)
        .AcceptBodyUpTo(FileStoreSettings.MaxSheetBytes + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, bool? ujiCoba, HttpRequest request, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        var (db, batal) = (kueri.Db, kueri.CancellationToken);
        var naskah = await (
            from asal in db.Set<AsalNaskah>().AsNoTracking()
            where asal.ImporId == id
            join satu in db.Naskah.AsNoTracking() on asal.NaskahId equals satu.Id
            select new Known(satu.Id, satu.KerjaSamaId, satu.Jenis, satu.Judul, satu.Nomor, satu.TanggalTandaTangan)).ToListAsync(batal);
        if (naskah.Count == 0)
        {
            return Problems.NotFound(Language.Choose("Impor tidak ditemukan, atau tidak memuat naskah.", "There is no such import, or it brought in nothing."));
        }

        await using var berkas = BerkasSementara.Buat();
        await request.Body.CopyToAsync(berkas, batal);
        berkas.Position = 0;
        try
        {
            using var zip = new ZipArchive(berkas, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > FilesMax)
            {
                return Problems.Of(AgreementsProblems.BerkasTidakSah, Language.Choose($"Zip memuat lebih dari {FilesMax} berkas.", $"The zip holds more than {FilesMax} files."));
            }

            var hasil = new List<Row>();
            foreach (var entri in zip.Entries.Where(entri => entri.Name.Length > 0))
            {
                hasil.Add(await One(entri, naskah, ujiCoba is true, files, kueri));
            }

            await db.SaveChangesAsync(batal);
            return TypedResults.Ok(new Response(ujiCoba is true, hasil));
        }
        catch (InvalidDataException)
        {
            return Problems.Of(AgreementsProblems.BerkasTidakSah, Language.Choose("Berkas ini bukan zip yang utuh.", "The file is no whole zip."));
        }
    }

    private sealed record Known(Guid Id, Guid KerjaSamaId, JenisNaskah Jenis, string Judul, string[] Nomor, DateOnly? TanggalTandaTangan);

    private static async Task<Row> One(ZipArchiveEntry entri, List<Known> naskah, bool ujiCoba, IFileStore files, Kueri kueri)
    {
        var nama = Key(Path.GetFileNameWithoutExtension(entri.Name));
        var cocok = naskah.Where(satu => satu.Nomor.Select(Key).Any(nomor => nomor.Length >= KeyMin && nama.Contains(nomor, StringComparison.Ordinal))).ToArray();
        cocok = cocok.Length > 0 ? cocok : [.. naskah.Where(satu => Key(satu.Judul) == nama)];
        if (cocok is not [var milik])
        {
            return new(entri.FullName, cocok.Length == 0 ? Outcome.TidakDikenal : Outcome.Meragukan, null, cocok.Length == 0 ? null : $"{cocok.Length} naskah bernama atau bernomor seperti itu.");
        }

        var jenis = Path.GetExtension(entri.Name).ToLowerInvariant() switch
        {
            ".pdf" => FileKind.Pdf,
            ".png" => FileKind.Png,
            ".jpg" or ".jpeg" => FileKind.Jpeg,
            ".docx" => FileKind.Docx,
            _ => null,
        };
        if (jenis is null || ujiCoba)
        {
            return new(entri.FullName, jenis is null ? Outcome.Ditolak : Outcome.Dipasangkan, milik.Id, jenis is null ? "Yang diterima: pdf, png, jpg, docx." : null);
        }

        try
        {
            // The store stops at its own limit, whatever the zip says of the size.
            await using var isi = entri.Open();
            var stored = await files.Save(isi, jenis, kueri.CancellationToken);
            var kerjaSama = (await kueri.Db.LoadKerjaSama(milik.KerjaSamaId, kueri.CancellationToken))!;
            var kiriman = new Berkas(
                Paper(milik.Jenis), milik.Id, milik.Nomor.FirstOrDefault(), milik.TanggalTandaTangan ?? kueri.Clock.LegalDay(),
                entri.Name[..Math.Min(entri.Name.Length, 255)], jenis, stored.Ukuran, stored.Sha256);
            var refusal = kerjaSama.Sama(kiriman) is null ? kerjaSama.Simpan(kiriman, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow(), out _) : null;
            return refusal is null ? new(entri.FullName, Outcome.Dipasangkan, milik.Id, null) : new(entri.FullName, Outcome.Ditolak, milik.Id, refusal.Rincian.Localized);
        }
        catch (FileRefusedException refused)
        {
            return new(entri.FullName, Outcome.Ditolak, milik.Id, Language.Choose(refused.Pesan, refused.Message));
        }
    }

    private static JenisDokumen Paper(JenisNaskah jenis) => jenis switch
    {
        JenisNaskah.KesepakatanBersama => JenisDokumen.NaskahKesepakatan,
        JenisNaskah.PerjanjianKerjaSama => JenisDokumen.NaskahPerjanjian,
        JenisNaskah.NotaKesepakatan => JenisDokumen.NaskahNota,
        JenisNaskah.PernyataanKehendak => JenisDokumen.NaskahPernyataan,
        JenisNaskah.NaskahLuarNegeri => JenisDokumen.NaskahLuarNegeri,
        _ => JenisDokumen.Lainnya,
    };

    private static string Key(string teks) => new([.. teks.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
}
