using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

/// <summary>What a report says about its period.</summary>
public sealed record IsiLaporan
{
    [Required, MaxLength(400)]
    public List<Realisasi> DaftarRealisasi { get; init; } = [];

    [StringLength(4000)]
    public string? Hambatan { get; init; }

    [StringLength(4000)]
    public string? TindakLanjut { get; init; }

    /// <summary>How many people or institutions had the good of it.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Jumlah penerima manfaat tidak boleh negatif.")]
    public long? JumlahPenerimaManfaat { get; init; }

    [StringLength(1000)]
    public string? PenerimaManfaat { get; init; }

    /// <summary>Budget realised in the period, in rupiah.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Realisasi anggaran tidak boleh negatif.")]
    public long? AnggaranTerealisasi { get; init; }

    /// <summary>Why the budget figure is right although it goes beyond the pagu.</summary>
    [StringLength(1000)]
    public string? AlasanAnggaran { get; init; }

    /// <summary>The nine headings of a foreign annual report; owed there, and nowhere else.</summary>
    public LaporanLuarNegeri? LuarNegeri { get; init; }
}

/// <summary>An achievement against one activity or indicator of the plan.</summary>
public sealed record Realisasi
{
    /// <summary>The code of the kegiatan or indikator in the plan.</summary>
    [Required, StringLength(10)]
    public string Kode { get; init; } = "";

    [Required(ErrorMessage = "Nilai realisasi wajib diisi.")]
    public decimal? Nilai { get; init; }

    [StringLength(50)]
    public string? Satuan { get; init; }

    /// <summary>Evidence by its id; without any the achievement counts as unverified.</summary>
    [MaxLength(20)]
    public List<Guid> DaftarBukti { get; init; } = [];

    /// <summary>Why the figure is right although it lacks its unit or goes beyond plausibility.</summary>
    [StringLength(1000)]
    public string? AlasanKonfirmasi { get; init; }

    internal bool TanpaBukti => DaftarBukti.Count == 0;
}

/// <summary>The nine headings of Permendagri 25/2020 Pasal 37.</summary>
public sealed record LaporanLuarNegeri
{
    [Required, StringLength(500)]
    public string Judul { get; init; } = "";

    [Required, StringLength(4000)]
    public string LatarBelakang { get; init; } = "";

    [Required, StringLength(4000)]
    public string MaksudTujuanSasaran { get; init; } = "";

    [Required, StringLength(4000)]
    public string RuangLingkup { get; init; } = "";

    [Required, StringLength(4000)]
    public string PerkembanganHasil { get; init; } = "";

    [Required, StringLength(4000)]
    public string PenerimaManfaat { get; init; } = "";

    [Required, StringLength(4000)]
    public string Pendanaan { get; init; } = "";

    [Required, StringLength(4000)]
    public string HambatanTantangan { get; init; } = "";

    [Required, StringLength(4000)]
    public string AnalisisRencanaTindakLanjut { get; init; } = "";
}
