using System.ComponentModel.DataAnnotations;
using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>TKKSD gives its verdict with the follow-ups; Agreements and Mapping are told.</summary>
internal static class DecideEvaluasi
{
    public sealed record Tugas : IValidatableObject
    {
        [Required(ErrorMessage = "Sebutkan apa yang dikerjakan."), StringLength(1000)]
        public string Uraian { get; init; } = "";

        /// <summary>Code of the perangkat daerah that does it.</summary>
        [Required(ErrorMessage = "Sebutkan siapa yang mengerjakan."), StringLength(50)]
        public string Penanggung { get; init; } = "";

        [Required(ErrorMessage = "Sebutkan sampai kapan.")]
        public DateOnly? Tenggat { get; init; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Tenggat is { Year: < 2000 or > 2100 })
            {
                yield return new ValidationResult("Tenggat antara tahun 2000 dan 2100.", [nameof(Tenggat)]);
            }
        }
    }

    public sealed record Request(
        [property: Required] Verdict? Verdict,
        [property: Required(ErrorMessage = "Pertimbangan putusan wajib diisi."), StringLength(4000)] string Pertimbangan,
        [property: Required, MaxLength(50)] List<Tugas> TindakLanjut);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/evaluasi/{id:guid}/putusan", Handle)
        .WithSummary("Memutuskan hasil evaluasi beserta tindak lanjutnya")
        .RequireRoles(Roles.Tkksd, Roles.Sekda)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.Db.Evaluasi.FindAsync([id], perkara.CancellationToken) is not { } evaluasi
            || await perkara.FindRencana(evaluasi.RencanaKerjaId) is not { } rencana)
        {
            return Problems.NotFound(Language.Choose("Evaluasi tidak ditemukan.", "There is no such evaluation."));
        }

        perkara.Expect(evaluasi);
        if (request.TindakLanjut.FindIndex(tugas => tugas.Tenggat < perkara.Today) is var lewat and >= 0)
        {
            return Problems.InvalidInput($"tindakLanjut[{lewat}].tenggat", Language.Choose("Tenggat sudah lewat.", "The date has passed."));
        }

        var bahan = await BahanEvaluasi.Of(
            perkara.Db, evaluasi, perkara.Today, await perkara.BerakhirPada(rencana), perkara.Ketentuan, perkara.CancellationToken);
        var (tahun, semester) = evaluasi.Semester is 2 ? (evaluasi.Tahun, 1) : (evaluasi.Tahun - 1, 2);
        var sebelumnya = await perkara.Db.Evaluasi.AsNoTracking().SingleOrDefaultAsync(
            satu => satu.RencanaKerjaId == evaluasi.RencanaKerjaId && satu.Tahun == tahun && satu.Semester == semester, perkara.CancellationToken);
        if (evaluasi.Decide(
            request.Verdict!.Value, request.Pertimbangan, bahan.Kepatuhan, sebelumnya?.Putusan?.Skor[DimensiEvaluasi.Dampak] == 0,
            request.TindakLanjut.Count, PenerimaKiriman.Catat(perkara, LangkahLaporan.Diterima, null)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var tindakLanjut = request.TindakLanjut.ConvertAll(tugas => TindakLanjut.Of(evaluasi, tugas.Uraian, tugas.Penanggung, tugas.Tenggat!.Value, perkara.Now));
        perkara.Db.AddRange(tindakLanjut);
        Tell(perkara, evaluasi, rencana, tindakLanjut.Count);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(
            EvaluasiView.Of(evaluasi, bahan.Kepatuhan, tindakLanjut.Select(satu => TindakLanjutView.Of(satu, perkara.Today))), perkara.Db.VersionOf(evaluasi));
    }

    private static void Tell(Perkara perkara, Evaluasi evaluasi, RencanaKerja rencana, int jumlah)
    {
        var putusan = evaluasi.Putusan!;
        perkara.Db.Record(
            evaluasi.KerjaSamaId,
            new EvaluasiDiputuskan(
                evaluasi.NaskahId, evaluasi.Tahun, evaluasi.Semester, putusan.Tanggal, $"{putusan.Verdict}", putusan.Nilai, putusan.Skor[DimensiEvaluasi.Dampak]),
            perkara.Now);
        perkara.Db.Queue(new EvaluasiDecided
        {
            EventId = Guid.CreateVersion7(perkara.Now),
            Region = perkara.Caller.Region,
            AggregateId = evaluasi.Id,
            Version = evaluasi.Version,
            OccurredAt = perkara.Now,
            KerjaSamaId = evaluasi.KerjaSamaId,
            NaskahId = evaluasi.NaskahId,
            Tahun = evaluasi.Tahun,
            Semester = evaluasi.Semester,
            Tanggal = putusan.Tanggal,
            Verdict = $"{putusan.Verdict}",
            Nilai = putusan.Nilai,
            KepatuhanHukum = putusan.Kepatuhan.Skor,
            Pelaksanaan = putusan.Skor[DimensiEvaluasi.Pelaksanaan],
            Hasil = putusan.Skor[DimensiEvaluasi.Hasil],
            Dampak = putusan.Skor[DimensiEvaluasi.Dampak],
            Kemitraan = putusan.Skor[DimensiEvaluasi.Kemitraan],
            TanpaDampakBerturut = putusan.TanpaDampakBerturut,
            JumlahTindakLanjut = jumlah,
            ParaPihak = [.. rencana.ParaPihak.Select(pihak => new PihakKerjaSama
            {
                Nama = pihak.Nama,
                Kelas = pihak.Kelas,
                KodeWilayah = pihak.KodeWilayah,
                PihakKami = pihak.PihakKami,
            })],
            RencanaItemId = rencana.RencanaItemId,
            KandidatId = rencana.KandidatId,
        });
    }
}
