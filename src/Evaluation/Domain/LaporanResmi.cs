namespace Ksd.Evaluation.Domain;

public enum JenisLaporanResmi
{
    /// <summary>To the Bupati, each semester (PP 28/2018 Pasal 44: Kepala Daerah supervises his perangkat daerah).</summary>
    BupatiSemester,

    /// <summary>To the Gubernur, each year (UU 23/2014 Pasal 368).</summary>
    GubernurTahunan,

    /// <summary>To the Menteri, each year.</summary>
    MenteriTahunan,

    /// <summary>The foreign annual report in its nine headings (Permendagri 25/2020 Pasal 35 and 37).</summary>
    LuarNegeriTahunan,

    /// <summary>What the region can show for an award; its criteria are a setting, those of Kemendagri are not public.</summary>
    BuktiPenghargaan,
}

public enum StatusLaporanResmi
{
    Antre,
    Berjalan,
    Selesai,
    Gagal,
}

/// <summary>
/// A report that is made as of a day that is over. What it says is kept by its hash: made again later as of the same day it says the same.
/// </summary>
internal sealed class LaporanResmi
{
    public Guid Id { get; private init; }

    public JenisLaporanResmi Jenis { get; private init; }

    public int Tahun { get; private init; }

    public int? Semester { get; private init; }

    /// <summary>The day whose end it is made as of.</summary>
    public DateOnly Pada { get; private init; }

    public StatusLaporanResmi Status { get; private set; }

    public int Langkah { get; private set; }

    public int JumlahLangkah { get; private set; }

    /// <summary>SHA-256 of what it says, the same for every file and for every making.</summary>
    public string? SidikJari { get; private set; }

    public string? Docx { get; private set; }

    public string? Pdf { get; private set; }

    public string? Xlsx { get; private set; }

    public string? Galat { get; private set; }

    public string Oleh { get; private init; } = "";

    public DateTimeOffset DimintaPada { get; private init; }

    public DateTimeOffset? SelesaiPada { get; private set; }

    public DateOnly Mulai => Semester is 2 ? new(Tahun, 7, 1) : new(Tahun, 1, 1);

    public DateOnly AkhirPeriode => Semester is 1 ? new(Tahun, 6, 30) : new(Tahun, 12, 31);

    public static LaporanResmi Request(JenisLaporanResmi jenis, int tahun, int? semester, DateOnly pada, string oleh, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Jenis = jenis,
        Tahun = tahun,
        Semester = semester,
        Pada = pada,
        Status = StatusLaporanResmi.Antre,
        Oleh = oleh,
        DimintaPada = now,
    };

    public void Complete(string sidikJari, string docx, string pdf, string xlsx, DateTimeOffset now) =>
        (Status, SidikJari, Docx, Pdf, Xlsx, SelesaiPada, Galat) = (StatusLaporanResmi.Selesai, sidikJari, docx, pdf, xlsx, now, null);

    public void Fail(string galat, DateTimeOffset now) => (Status, Galat, SelesaiPada) = (StatusLaporanResmi.Gagal, galat, now);
}

/// <summary>A report that waits to be made; of every region, since one worker serves them all.</summary>
internal sealed class AntreanLaporanResmi
{
    public Guid LaporanId { get; init; }

    public string Wilayah { get; init; } = "";
}
