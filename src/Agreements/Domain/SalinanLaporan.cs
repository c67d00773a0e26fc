namespace Ksd.Agreements.Domain;

/// <summary>Our copy of what Evaluation tells of the report on one naskah and period: when it is due, and what became of it.</summary>
internal sealed class SalinanLaporan
{
    public Guid NaskahId { get; init; }

    /// <summary><c>2027-TW1</c>, or <c>2027</c> for a foreign annual report.</summary>
    public string Periode { get; init; } = "";

    public string RegionCode { get; init; } = "";

    public Guid KerjaSamaId { get; init; }

    /// <summary>The annual report of a foreign cooperation (Permendagri 25/2020 Pasal 35).</summary>
    public bool LuarNegeri { get; init; }

    /// <summary>The perangkat daerah that owes it.</summary>
    public string? Departemen { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly? PeriodeSelesai { get; init; }

    /// <summary>The last day on which it is not late (clock D10).</summary>
    public DateOnly? BatasAkhir { get; init; }

    /// <summary>The day on which it was first told that it falls due.</summary>
    public DateOnly? JatuhTempoPada { get; init; }

    public DateOnly? DiterimaPada { get; init; }

    /// <summary>The first day on which its absence blocks the next foreign plan (clock D7, guard G27).</summary>
    public DateOnly? DiblokirPada { get; init; }

    public DateOnly? DibukaPada { get; init; }
}

/// <summary>Our copy of the verdict of an evaluation: what is decided at an end rests on it.</summary>
internal sealed class SalinanEvaluasi
{
    public Guid Id { get; init; }

    public string RegionCode { get; init; } = "";

    public Guid NaskahId { get; init; }

    public int Tahun { get; init; }

    public int Semester { get; init; }

    public DateOnly Tanggal { get; init; }

    /// <summary><c>Lanjut</c>, <c>Perluas</c>, <c>Perbaiki</c> or <c>Hentikan</c>.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>0 to 4.</summary>
    public decimal Nilai { get; init; }
}
