using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Latihan;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Latihan;

/// <summary>Training: a made-up kerja sama of a kind, led from its proposal to the signed text, each answer explained with its article, what was wrong listed at the end.</summary>
internal static class RunSimulasi
{
    public sealed record Question(string Kode, string Pertanyaan, IReadOnlyList<PilihanLatihan> Pilihan);

    public sealed record Feedback(string Soal, string Pertanyaan, IReadOnlyList<string> Jawaban, bool Benar, IReadOnlyList<string> SeharusnyaMemilih, string Penjelasan, IReadOnlyList<DasarHukum> DasarHukum);

    public sealed record Response(
        Guid Id, string Peringatan, JenisKerjaSama? Jenis, string Judul, int Percobaan, int JumlahSoal, int Terjawab, int JumlahBenar, Question? Soal, Feedback? Terakhir, bool Selesai, IReadOnlyList<Feedback> Kekeliruan);

    public sealed record Row(Guid Id, string Judul, int Percobaan, int Terjawab, DateTimeOffset DicatatPada);

    public sealed record StartRequest([property: Required] JenisKerjaSama? Jenis);

    public sealed record AnswerRequest([property: Required, StringLength(200)] string Soal, [property: Required, MinLength(1), MaxLength(50)] IReadOnlyList<string> Pilihan);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/simulasi", HandleStart).WithSummary("Memulai simulasi: kasus rekaan satu jenis kerja sama, dari usulan sampai naskah ditandatangani")
            .WithDescription("Simulasi tidak menyentuh data kerja sama yang sebenarnya. Soalnya disusun dari tabel alur, klasifikasi, dan templat yang menjalankan sistem ini.")
            .RequireRoles(SimulasiPerkara.Peserta);
        routes.MapGet("/simulasi", HandleList).WithSummary("Mendaftar simulasi Anda").RequireAuthorization(Policies.Baca).ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/simulasi/{id:guid}", HandleGet).WithSummary("Melihat soal berikutnya; setelah selesai, apa yang keliru beserta pasalnya").RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/simulasi/{id:guid}/jawaban", HandleAnswer).WithSummary("Menjawab soal; jawabannya langsung dijelaskan").RequireRoles(SimulasiPerkara.Peserta).RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/simulasi/{id:guid}/ulang", HandleReset).WithSummary("Mengulang simulasi dari awal").RequireRoles(SimulasiPerkara.Peserta).RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleStart(StartRequest request, [AsParameters] Kueri kueri)
    {
        var simulasi = Simulasi.Mulai(kueri.Caller.Region, request.Jenis!.Value, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.Add(simulasi);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/simulasi/{simulasi.Id}", View(simulasi), kueri.Db.VersionOf(simulasi));
    }

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> HandleList(string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var (oleh, take) = (kueri.Caller.Subject, limit ?? Paging.DefaultLimit);
        var rows = await kueri.Db.Set<Simulasi>().AsNoTracking().Where(satu => satu.Oleh == oleh && satu.Id < before)
            .OrderByDescending(satu => satu.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(satu => new Row(satu.Id, satu.Kasus.Judul, satu.Percobaan, satu.DaftarJawaban.Count, satu.DicatatPada)), take, row => row.Id));
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleGet(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.FindSimulasi(id) is { } simulasi ? ETags.Ok(View(simulasi), kueri.Db.VersionOf(simulasi)) : SimulasiPerkara.MissingSimulasi();

    internal static Task<Results<Versioned<Response>, ProblemHttpResult>> HandleAnswer(Guid id, AnswerRequest request, [AsParameters] Perkara perkara) => Change(id, perkara, simulasi =>
    {
        if (simulasi.Soal(DaftarSoal.Untuk(simulasi.Kasus)) is not { } soal || soal.Kode != request.Soal)
        {
            return Problems.InvalidInput("soal", Language.Choose("Bukan soal yang sedang diajukan.", "Not the question that is asked."));
        }

        if (request.Pilihan.Any(pilihan => soal.Pilihan.All(satu => satu.Kode != pilihan)))
        {
            return Problems.InvalidInput("pilihan", Language.Choose("Bukan salah satu pilihan soal ini.", "None of the choices."));
        }

        simulasi.Jawab(soal, request.Pilihan, perkara.Clock.GetUtcNow());
        return null;
    });

    internal static Task<Results<Versioned<Response>, ProblemHttpResult>> HandleReset(Guid id, [AsParameters] Perkara perkara) => Change(id, perkara, simulasi =>
    {
        simulasi.Ulang();
        return null;
    });

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Change(Guid id, Perkara perkara, Func<Simulasi, ProblemHttpResult?> change)
    {
        if (await perkara.LoadSimulasi(id) is not { } simulasi)
        {
            return SimulasiPerkara.MissingSimulasi();
        }

        if (change(simulasi) is { } problem)
        {
            return problem;
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(View(simulasi), perkara.Db.VersionOf(simulasi));
    }

    private static Response View(Simulasi simulasi)
    {
        var daftar = DaftarSoal.Untuk(simulasi.Kasus);
        var balikan = simulasi.DaftarJawaban.Select((jawaban, ke) => Explain(daftar[ke], jawaban)).ToArray();
        var soal = simulasi.Soal(daftar);
        return new(
            simulasi.Id, SimulasiPerkara.Peringatan, balikan.Length > 0 ? simulasi.Jenis : null, simulasi.Kasus.Judul, simulasi.Percobaan, daftar.Count, balikan.Length, balikan.Count(satu => satu.Benar),
            soal is null ? null : new(soal.Kode, soal.Pertanyaan, soal.Pilihan), balikan.LastOrDefault(), soal is null, soal is null ? [.. balikan.Where(satu => !satu.Benar)] : []);
    }

    private static Feedback Explain(SoalLatihan soal, JawabanLatihan jawaban) =>
        new(soal.Kode, soal.Pertanyaan, jawaban.Pilihan, jawaban.Benar, soal.Benar, soal.Penjelasan, soal.DasarHukum);
}
