using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>
/// Takes back the docx that the partner edited and compares it with what was sent. Macros, what is fetched from outside and bombs are
/// refused before anything is read or kept; each change of a part can become a proposal at once.
/// </summary>
internal static class ReceiveKiriman
{
    public const int BytesMax = 20_000_000;

    public sealed record View(
        Guid Id, int Versi, string NamaBerkas, string Sha256, IReadOnlyList<PerubahanView> Perubahan, IReadOnlyList<string> Komentar, string Jabatan, DateTimeOffset DicatatPada)
    {
        internal static View Of(KirimanMitra kiriman) => new(
            kiriman.Id, kiriman.Versi, kiriman.NamaBerkas, kiriman.Sha256, [.. kiriman.DaftarPerubahan.Select(PerubahanView.Of)], kiriman.DaftarKomentar,
            kiriman.Jabatan, kiriman.DicatatPada);
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/rancangan/{id:guid}/kiriman-mitra", Handle)
            .WithSummary("Menerima kembali docx yang disunting mitra dan membandingkannya dengan yang dikirim")
            .WithDescription("Isi kiriman adalah berkas docx, atau formulir multipart dengan satu berkas. `versi`: versi yang dahulu dikirim; tanpa itu yang terakhir. `usulkan=true`: setiap perubahan butir menjadi usul yang dapat diterima atau ditolak. Makro, rujukan ke luar dokumen, dan bom zip ditolak. Berkas yang sama dua kali adalah kiriman yang sama.")
            .RequireRoles([.. PenyusunanPerkara.Menyusun, Roles.Mitra])
            .AcceptBodyUpTo(BytesMax + (64 * 1024))
            .IdempotentByContent()
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapGet("/rancangan/{id:guid}/kiriman-mitra", HandleList)
            .WithSummary("Mendaftar kiriman mitra beserta perbandingannya")
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Results<Created<View>, Ok<View>, ProblemHttpResult>> Handle(
        Guid id, [Range(1, int.MaxValue)] int? versi, bool? usulkan, HttpRequest request, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRancangan(id, versi) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (berkas.Rancangan.Terbuka() is { } terkunci)
        {
            return terkunci.ToProblem();
        }

        if (await Upload.Read(request, kueri.CancellationToken) is not { } upload || await Bytes(upload.Content, kueri.CancellationToken) is not { } isi)
        {
            return Problems.Of(AgreementsProblems.BerkasTidakSah, Language.Choose($"Kirim satu berkas docx, paling besar {BytesMax} bita.", $"Send one docx of at most {BytesMax} bytes."));
        }

        var hasil = PembacaDocx.Bandingkan(berkas.Versi.Isi, isi);
        if (hasil.Penolakan is { } penolakan)
        {
            return Problems.Of(AgreementsProblems.BerkasTidakSah, $"{penolakan.Pesan} ({penolakan.Kode})");
        }

        var stored = await files.Save(new MemoryStream(isi, writable: false), FileKind.Docx, kueri.CancellationToken);
        var (sha256, ke) = (stored.Sha256, berkas.Versi.Ke);
        if (await kueri.Db.Set<KirimanMitra>().FirstOrDefaultAsync(k => k.RancanganId == id && k.Sha256 == sha256 && k.Versi == ke, kueri.CancellationToken) is { } ada)
        {
            return TypedResults.Ok(View.Of(ada));
        }

        var nama = upload.NamaBerkas ?? "kiriman-mitra.docx";
        var kiriman = KirimanMitra.Catat(berkas.Rancangan, ke, nama[..Math.Min(nama.Length, 255)], sha256, hasil, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.Add(kiriman);
        if (usulkan is true)
        {
            kueri.Db.AddRange(hasil.Perubahan.Select(perubahan => Proposal(berkas, perubahan, kueri)));
        }

        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return TypedResults.Created($"/api/v1/rancangan/{id}/kiriman-mitra", View.Of(kiriman));
    }

    internal static async Task<Results<Ok<Page<View>>, ProblemHttpResult>> HandleList(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (await kueri.FindRancangan(id) is null)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<KirimanMitra>().AsNoTracking().Where(k => k.RancanganId == id && k.Id < before)
            .OrderByDescending(k => k.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(View.Of), take, row => row.Id));
    }

    private static TanggapanRancangan Proposal(BerkasRancangan berkas, PerubahanTeks perubahan, Kueri kueri)
    {
        var id = perubahan.Lama?.Id is { } butir && berkas.Versi.Isi.Tempat(butir) is not null ? butir : null;
        var uraian = perubahan.Ditambah ? $"Mitra menambahkan: {perubahan.Baru!.Teks}"
            : perubahan.Dihapus ? $"Mitra menghapus: {perubahan.Lama!.Teks}"
            : perubahan.Diubah ? $"Mitra mengubah menjadi: {perubahan.Baru!.Teks}"
            : "Mitra memindahkan butir ini.";
        return TanggapanRancangan.Catat(
            berkas.Rancangan, id, id is null ? (perubahan.Lama ?? perubahan.Baru)!.Tempat : berkas.Versi.Isi.Tempat(id)!,
            uraian[..Math.Min(uraian.Length, RancanganNaskah.UraianMaxLength)], perubahan.Usulan(berkas.Versi.Isi), Roles.Mitra, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
    }

    /// <summary>Null when there is nothing, or more than is taken.</summary>
    private static async Task<byte[]?> Bytes(Stream content, CancellationToken cancellationToken)
    {
        using var isi = new MemoryStream();
        var penyangga = new byte[81920];
        for (int banyak; (banyak = await content.ReadAsync(penyangga, cancellationToken)) > 0;)
        {
            if (isi.Length + banyak > BytesMax)
            {
                return null;
            }

            isi.Write(penyangga, 0, banyak);
        }

        return isi.Length == 0 ? null : isi.ToArray();
    }
}
