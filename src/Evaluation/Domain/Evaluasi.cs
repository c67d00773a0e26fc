using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

public enum Penilai
{
    /// <summary>The department about itself.</summary>
    Diri,

    Tkksd,
}

public enum Verdict
{
    Lanjut,
    Perluas,
    Perbaiki,
    Hentikan,
}

/// <summary>An answer on a form, 0 (not at all) to 4 (fully).</summary>
public sealed record Jawaban
{
    [Required, StringLength(3)]
    public string Kode { get; init; } = "";

    [Required, Range(0, 4, ErrorMessage = "Nilai antara 0 dan 4.")]
    public int? Nilai { get; init; }

    [StringLength(1000)]
    public string? Catatan { get; init; }
}

/// <summary>One assessment on one version of the form, with the score of each dimension that it gives. A later one stands beside it.</summary>
public sealed record Penilaian(
    Penilai Penilai, int VersiInstrumen, IReadOnlyList<Jawaban> DaftarJawaban, IReadOnlyDictionary<DimensiEvaluasi, decimal> Skor, string Oleh, string Jabatan, DateTimeOffset Pada)
{
    /// <summary>The weighted mean of each dimension's answers.</summary>
    internal static IReadOnlyDictionary<DimensiEvaluasi, decimal> Hitung(IReadOnlyList<ButirInstrumen> formulir, IReadOnlyList<Jawaban> jawaban) =>
        formulir.Where(butir => butir.Dimensi is not null).GroupBy(butir => butir.Dimensi!.Value).ToDictionary(
            dimensi => dimensi.Key,
            dimensi => decimal.Round(
                dimensi.Sum(butir => (decimal)butir.Bobot * jawaban.Single(satu => satu.Kode == butir.Kode).Nilai!.Value) / dimensi.Sum(butir => butir.Bobot), 2));
}

/// <summary>What was decided, on which scores.</summary>
public sealed record PutusanEvaluasi(
    Verdict Verdict, DateOnly Tanggal, string Pertimbangan, decimal Nilai, KepatuhanHukum Kepatuhan, IReadOnlyDictionary<DimensiEvaluasi, decimal> Skor,
    bool TanpaDampakBerturut, string Oleh, string Jabatan, DateTimeOffset Pada);

/// <summary>
/// The evaluation of one naskah in one semester (UU 23/2014 Pasal 368; at least twice a year): the department's assessment and
/// TKKSD's, kept apart, legal order computed from facts, and a verdict with follow-ups.
/// </summary>
internal sealed class Evaluasi
{
    /// <summary>Below this a dimension calls for a follow-up, whatever the verdict.</summary>
    public const decimal BatasTindakLanjut = 2;

    public Guid Id { get; private init; }

    public Guid RencanaKerjaId { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public Guid NaskahId { get; private init; }

    public string JudulNaskah { get; private init; } = "";

    public string Departemen { get; private init; } = "";

    public int Tahun { get; private init; }

    public int Semester { get; private init; }

    /// <summary>Every assessment given, oldest first; the last of each assessor counts.</summary>
    public IReadOnlyList<Penilaian> DaftarPenilaian { get; private set; } = [];

    public PutusanEvaluasi? Putusan { get; private set; }

    public Verdict? Verdict { get; private set; }

    public bool TanpaDampakBerturut { get; private set; }

    public DateTimeOffset DibukaPada { get; private init; }

    public long Version { get; private set; }

    public DateOnly Mulai => new(Tahun, Semester is 1 ? 1 : 7, 1);

    public DateOnly Selesai => Semester is 1 ? new(Tahun, 6, 30) : new(Tahun, 12, 31);

    public static Evaluasi Open(RencanaKerja rencana, int tahun, int semester, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RencanaKerjaId = rencana.Id,
        KerjaSamaId = rencana.KerjaSamaId,
        NaskahId = rencana.NaskahId,
        JudulNaskah = rencana.JudulNaskah,
        Departemen = rencana.Departemen,
        Tahun = tahun,
        Semester = semester,
        DibukaPada = now,
        Version = 1,
    };

    public Penilaian? Dari(Penilai penilai) => DaftarPenilaian.LastOrDefault(satu => satu.Penilai == penilai);

    /// <summary>TKKSD's score less the department's, for each dimension; null until both have spoken.</summary>
    public IReadOnlyDictionary<DimensiEvaluasi, decimal>? Selisih => Dari(Penilai.Diri) is { } diri && Dari(Penilai.Tkksd) is { } tkksd
        ? tkksd.Skor.ToDictionary(satu => satu.Key, satu => satu.Value - diri.Skor.GetValueOrDefault(satu.Key))
        : null;

    /// <summary>Takes an assessment; who made a report of the semester, or assessed from the other side, does not assess.</summary>
    public Refusal? Assess(Penilaian penilaian, IReadOnlySet<string> pembuatLaporan, bool dampakTerukur)
    {
        if (Putusan is not null)
        {
            return Decided();
        }

        if (penilaian.Penilai is Penilai.Tkksd && pembuatLaporan.Contains(penilaian.Oleh))
        {
            return new Refusal(EvaluationProblems.EmpatMata, new("Pembuat laporan tidak menilai laporannya sendiri.", "Who made the report does not assess it."));
        }

        if (DaftarPenilaian.Any(satu => satu.Oleh == penilaian.Oleh && satu.Penilai != penilaian.Penilai))
        {
            return new Refusal(EvaluationProblems.EmpatMata, new(
                "Penilaian diri dan penilaian TKKSD diberikan oleh orang yang berbeda.", "The two assessments are given by different people."));
        }

        if (penilaian.Skor.GetValueOrDefault(DimensiEvaluasi.Dampak) > 0 && !dampakTerukur)
        {
            return new Refusal(EvaluationProblems.DampakTanpaIndikator, new(
                "Dampak dinilai ada, tetapi belum ada laporan diterima yang mengukurnya pada indikator dampak dengan nilai awal dan bukti.",
                "An impact is claimed, but no accepted report measures it on an impact indicator with baseline and evidence."))
            {
                DasarHukum = DasarDampak.Daftar,
            };
        }

        DaftarPenilaian = [.. DaftarPenilaian, penilaian];
        Version++;
        return null;
    }

    /// <summary>Decides, with the follow-ups that the verdict or a low score calls for.</summary>
    public Refusal? Decide(
        Verdict verdict, string pertimbangan, KepatuhanHukum kepatuhan, bool sebelumnyaTanpaDampak, int jumlahTindakLanjut, CatatanLaporan oleh)
    {
        if (Putusan is not null)
        {
            return Decided();
        }

        if (Dari(Penilai.Tkksd) is not { } tkksd)
        {
            return new Refusal(EvaluationProblems.BelumDinilaiTkksd, new("TKKSD belum menilai.", "TKKSD has not assessed yet."));
        }

        var rendah = tkksd.Skor.Where(satu => satu.Value < BatasTindakLanjut).Select(satu => $"{satu.Key}").ToList();
        if (kepatuhan.Skor < BatasTindakLanjut)
        {
            rendah.Add(nameof(PutusanEvaluasi.Kepatuhan));
        }

        if (jumlahTindakLanjut == 0 && (verdict is not Domain.Verdict.Lanjut || rendah.Count > 0))
        {
            return new Refusal(EvaluationProblems.TindakLanjutWajib, new(
                verdict is not Domain.Verdict.Lanjut
                    ? $"Putusan {verdict} memerlukan tindak lanjut: siapa, apa, dan sampai kapan."
                    : $"Nilai {string.Join(", ", rendah)} di bawah {BatasTindakLanjut} memerlukan tindak lanjut: siapa, apa, dan sampai kapan.",
                $"A follow-up is due (verdict {verdict}{(rendah.Count > 0 ? $", low: {string.Join(", ", rendah)}" : "")}): who, what and until when."));
        }

        TanpaDampakBerturut = sebelumnyaTanpaDampak && tkksd.Skor[DimensiEvaluasi.Dampak] == 0;
        Verdict = verdict;
        Putusan = new(
            verdict, oleh.Tanggal, pertimbangan, decimal.Round((kepatuhan.Skor + tkksd.Skor.Values.Sum()) / (tkksd.Skor.Count + 1), 2), kepatuhan, tkksd.Skor,
            TanpaDampakBerturut, oleh.Oleh, oleh.Jabatan, oleh.Pada);
        Version++;
        return null;
    }

    private static Refusal Decided() => new(EvaluationProblems.EvaluasiDiputuskan, new("Evaluasi sudah diputuskan.", "The evaluation is decided."));
}
