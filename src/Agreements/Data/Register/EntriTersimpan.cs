using System.ComponentModel.DataAnnotations.Schema;

namespace Ksd.Agreements.Data.Register;

/// <summary>An entry of the register as a query of <see cref="RegisterQuery"/> brings it.</summary>
internal sealed class EntriTersimpan
{
    [Column("naskah_id")]
    public required Guid NaskahId { get; init; }

    [Column("kerja_sama_id")]
    public required Guid KerjaSamaId { get; init; }

    public required string Judul { get; init; }

    public required string Naskah { get; init; }

    [Column("jenis_tertulis")]
    public string? JenisTertulis { get; init; }

    public string? Jenis { get; init; }

    public string? Jalur { get; init; }

    public required string[] Nomor { get; init; }

    public required string[] Mitra { get; init; }

    [Column("kelas_mitra")]
    public required string[] KelasMitra { get; init; }

    public required string[] Urusan { get; init; }

    [Column("urusan_tertulis")]
    public string? UrusanTertulis { get; init; }

    [Column("perangkat_daerah")]
    public string? PerangkatDaerah { get; init; }

    public string? Lokasi { get; init; }

    public long? Nilai { get; init; }

    [Column("tanda_tangan")]
    public DateOnly? TandaTangan { get; init; }

    [Column("ketelitian_tanda_tangan")]
    public string? KetelitianTandaTangan { get; init; }

    /// <summary>Its end as it stood on the day asked about.</summary>
    public DateOnly? Sampai { get; init; }

    [Column("ketelitian_sampai")]
    public string? KetelitianSampai { get; init; }

    [Column("jangka_waktu")]
    public string? JangkaWaktu { get; init; }

    public string? Rezim { get; init; }

    public string? Mutu { get; init; }

    public required string Sumber { get; init; }

    public string? Tautan { get; init; }

    public string? Pertanyaan { get; init; }

    public required string Status { get; init; }

    /// <summary>The value this list is ordered by, as the cursor writes it.</summary>
    public required string Kunci { get; init; }

    /// <summary>The best passage, with marks round the words that were found.</summary>
    public string? Cuplikan { get; init; }
}
