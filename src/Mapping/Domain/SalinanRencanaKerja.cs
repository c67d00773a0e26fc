namespace Ksd.Mapping.Domain;

/// <summary>That Evaluation opened a work plan for a naskah of a kerja sama; it may be told before the kerja sama is.</summary>
internal sealed class SalinanRencanaKerja
{
    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public Guid NaskahId { get; private set; }
}

/// <summary>A verdict of Evaluation on a kerja sama; it may be told before the kerja sama is.</summary>
internal sealed class SalinanEvaluasi
{
    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public long Version { get; private set; }

    public int Tahun { get; private set; }

    public int Semester { get; private set; }

    public DateOnly Tanggal { get; private set; }

    /// <summary>Lanjut, Perluas, Perbaiki or Hentikan.</summary>
    public string Verdict { get; private set; } = "";

    /// <summary>0 to 4.</summary>
    public decimal Nilai { get; private set; }
}

/// <summary>A kerja sama with the work plans and verdicts that follow from it.</summary>
internal sealed record JejakKerjaSama(SalinanKerjaSama KerjaSama, List<Guid> DaftarRencanaKerja, List<SalinanEvaluasi> DaftarEvaluasi)
{
    public Perkembangan Perkembangan => PerkembanganTahap.Of(KerjaSama.Tahap, KerjaSama.Jenis, DaftarEvaluasi.Count > 0);
}
