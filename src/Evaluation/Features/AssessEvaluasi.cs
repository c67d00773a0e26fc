using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The department assesses itself, TKKSD assesses it: two columns that never mix. An earlier assessment stays in the record.</summary>
internal static class AssessEvaluasi
{
    public sealed record Request(
        [property: Required, Range(1, 10000)] int? VersiInstrumen, [property: Required, MaxLength(100)] List<Jawaban> DaftarJawaban);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/evaluasi/{id:guid}/penilaian-diri", HandleDiri)
            .WithName("AssessEvaluasiDiri")
            .WithSummary("Mengisi penilaian diri perangkat daerah")
            .RequireRoles(Roles.PerangkatDaerah)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPut("/evaluasi/{id:guid}/penilaian-tkksd", HandleTkksd)
            .WithName("AssessEvaluasiTkksd")
            .WithSummary("Mengisi penilaian TKKSD")
            .RequireRoles(Roles.Tkksd)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> HandleDiri(Guid id, Request request, [AsParameters] Perkara perkara) =>
        Handle(id, request, Penilai.Diri, perkara);

    internal static Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> HandleTkksd(Guid id, Request request, [AsParameters] Perkara perkara) =>
        Handle(id, request, Penilai.Tkksd, perkara);

    private static async Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> Handle(Guid id, Request request, Penilai penilai, Perkara perkara)
    {
        if (await perkara.Db.Evaluasi.FindAsync([id], perkara.CancellationToken) is not { } evaluasi
            || await perkara.FindRencana(evaluasi.RencanaKerjaId) is not { } rencana)
        {
            return Problems.NotFound(Language.Choose("Evaluasi tidak ditemukan.", "There is no such evaluation."));
        }

        if (penilai is Penilai.Diri && Wewenang.RefuseWrite(perkara.Caller, rencana) is { } foreign)
        {
            return foreign.ToProblem();
        }

        perkara.Expect(evaluasi);
        var formulir = await InstrumenBerlaku.Find(perkara.Db, JenisInstrumen.Evaluasi, perkara.Today, perkara.CancellationToken);
        if (request.VersiInstrumen != formulir.Versi)
        {
            return new Refusal(EvaluationProblems.InstrumenUsang, new(
                $"Penilaian ditulis pada formulir versi {request.VersiInstrumen}; yang berlaku versi {formulir.Versi} (G40).",
                $"The assessment was written on form {request.VersiInstrumen}; the current one is {formulir.Versi} (G40).")).ToProblem();
        }

        if (!request.DaftarJawaban.Select(jawaban => jawaban.Kode).Order().SequenceEqual(formulir.DaftarButir.Select(butir => butir.Kode).Order()))
        {
            return Problems.InvalidInput("daftarJawaban", Language.Choose(
                $"Jawab setiap butir tepat sekali: {string.Join(", ", formulir.DaftarButir.Select(butir => butir.Kode))}.",
                $"Answer each question once: {string.Join(", ", formulir.DaftarButir.Select(butir => butir.Kode))}."));
        }

        var bahan = await BahanEvaluasi.Of(
            perkara.Db, evaluasi, perkara.Today, await perkara.BerakhirPada(rencana), perkara.Ketentuan, perkara.CancellationToken);
        var penilaian = new Penilaian(
            penilai, formulir.Versi, request.DaftarJawaban, Penilaian.Hitung(formulir.DaftarButir, request.DaftarJawaban), perkara.Caller.Subject, perkara.Caller.Position, perkara.Now);
        if (evaluasi.Assess(penilaian, bahan.PembuatLaporan, bahan.DampakTerukur) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(EvaluasiView.Of(evaluasi, bahan.Kepatuhan, []), perkara.Db.VersionOf(evaluasi));
    }
}
