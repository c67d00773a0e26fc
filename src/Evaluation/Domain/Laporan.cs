namespace Ksd.Evaluation.Domain;

public enum LangkahLaporan
{
    Diajukan,
    Dikembalikan,
    Diterima,
}

/// <summary>Who speaks: the department that owes the report, or a partner who adds its own.</summary>
public enum PelaporLaporan
{
    PerangkatDaerah,
    Mitra,
}

/// <summary>One thing that was done to a report; only ever added to.</summary>
public sealed record CatatanLaporan(
    LangkahLaporan Langkah, DateOnly Tanggal, DateTimeOffset Pada, string Oleh, string Jabatan, string? Catatan, int? VersiInstrumen, int? VersiRencana, IsiLaporan? Isi);

/// <summary>
/// The report on one period of one work plan, with everything that was sent and answered. Its state on a day is worked out from
/// that and from the clock, never stored.
/// </summary>
internal sealed class Laporan
{
    public Guid Id { get; private set; }

    public Guid RencanaKerjaId { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public Guid NaskahId { get; private set; }

    public string Departemen { get; private set; } = "";

    public PelaporLaporan Pelapor { get; private set; }

    /// <summary>Department or partner that reports.</summary>
    public string NamaPelapor { get; private set; } = "";

    public string KodePeriode { get; private set; } = "";

    public DateOnly PeriodeMulai { get; private set; }

    public DateOnly PeriodeSelesai { get; private set; }

    public DateOnly BatasAkhir { get; private set; }

    /// <summary>Where it stands now; for a day in the past ask <see cref="Pada"/>.</summary>
    public LangkahLaporan Langkah { get; private set; }

    public DateOnly? DiterimaPada { get; private set; }

    /// <summary>All that was sent and answered, oldest first.</summary>
    public IReadOnlyList<CatatanLaporan> DaftarCatatan { get; private set; } = [];

    public long Version { get; private set; }

    public CatatanLaporan Kiriman => DaftarCatatan.Last(catatan => catatan.Langkah is LangkahLaporan.Diajukan);

    public IsiLaporan Isi => Kiriman.Isi!;

    public bool Terlambat => DaftarCatatan[0].Tanggal > BatasAkhir;

    public int JumlahTanpaBukti => Isi.DaftarRealisasi.Count(realisasi => realisasi.TanpaBukti);

    public static Laporan Submit(RencanaKerja rencana, KewajibanLapor kewajiban, PelaporLaporan pelapor, string namaPelapor, CatatanLaporan kiriman) => new()
    {
        Id = Guid.CreateVersion7(kiriman.Pada),
        RencanaKerjaId = rencana.Id,
        KerjaSamaId = rencana.KerjaSamaId,
        NaskahId = rencana.NaskahId,
        Departemen = rencana.Departemen,
        Pelapor = pelapor,
        NamaPelapor = namaPelapor,
        KodePeriode = kewajiban.Periode.Kode,
        PeriodeMulai = kewajiban.Mulai,
        PeriodeSelesai = kewajiban.Selesai,
        BatasAkhir = kewajiban.BatasAkhir,
        Langkah = LangkahLaporan.Diajukan,
        DaftarCatatan = [kiriman],
        Version = 1,
    };

    public Refusal? Resubmit(CatatanLaporan kiriman) => Langkah is LangkahLaporan.Dikembalikan ? Add(kiriman) : Refuse("dikembalikan", "returned");

    public Refusal? Accept(CatatanLaporan catatan)
    {
        if (RefuseAnswer(catatan) is { } refusal)
        {
            return refusal;
        }

        DiterimaPada = catatan.Tanggal;
        return Add(catatan);
    }

    public Refusal? Return(CatatanLaporan catatan) => RefuseAnswer(catatan) ?? Add(catatan);

    /// <summary>The last thing done by the end of a day; null when it had not been sent yet.</summary>
    public CatatanLaporan? Pada(DateOnly tanggal) => DaftarCatatan.LastOrDefault(catatan => catatan.Tanggal <= tanggal);

    private Refusal? RefuseAnswer(CatatanLaporan catatan) => Langkah is not LangkahLaporan.Diajukan
        ? Refuse("menunggu jawaban", "awaiting an answer")
        : DaftarCatatan.Any(kiriman => kiriman.Langkah is LangkahLaporan.Diajukan && kiriman.Oleh == catatan.Oleh)
            ? new Refusal(EvaluationProblems.EmpatMata, new("Laporan dinilai oleh orang lain daripada yang mengirimnya.", "A report is answered by somebody else than who sent it."))
            : null;

    private Refusal? Add(CatatanLaporan catatan)
    {
        Langkah = catatan.Langkah;
        DaftarCatatan = [.. DaftarCatatan, catatan];
        Version++;
        return null;
    }

    private Refusal Refuse(string seharusnya, string expected) => new(EvaluationProblems.LaporanTidakPadaLangkahnya, new(
        $"Laporan {KodePeriode} tidak sedang {seharusnya}: {Langkah}.", $"The report {KodePeriode} is not {expected}: {Langkah}."));
}
