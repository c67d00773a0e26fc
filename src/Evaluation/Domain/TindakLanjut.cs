namespace Ksd.Evaluation.Domain;

/// <summary>What somebody has to do after an evaluation, until when, and how it was done.</summary>
internal sealed class TindakLanjut
{
    public Guid Id { get; private init; }

    public Guid EvaluasiId { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public string JudulNaskah { get; private init; } = "";

    public string Uraian { get; private init; } = "";

    /// <summary>Code of the perangkat daerah that does it.</summary>
    public string Penanggung { get; private init; } = "";

    public DateOnly Tenggat { get; private init; }

    public DateOnly? SelesaiPada { get; private set; }

    public string? Penyelesaian { get; private set; }

    public static TindakLanjut Of(Evaluasi evaluasi, string uraian, string penanggung, DateOnly tenggat, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        EvaluasiId = evaluasi.Id,
        KerjaSamaId = evaluasi.KerjaSamaId,
        JudulNaskah = evaluasi.JudulNaskah,
        Uraian = uraian,
        Penanggung = penanggung,
        Tenggat = tenggat,
    };

    public Refusal? Complete(string penyelesaian, DateOnly tanggal)
    {
        if (SelesaiPada is { } sudah)
        {
            return new Refusal(EvaluationProblems.TindakLanjutSelesai, new(
                $"Tindak lanjut sudah diselesaikan pada {sudah:yyyy-MM-dd}.", $"The follow-up was done on {sudah:yyyy-MM-dd}."));
        }

        (SelesaiPada, Penyelesaian) = (tanggal, penyelesaian);
        return null;
    }
}
