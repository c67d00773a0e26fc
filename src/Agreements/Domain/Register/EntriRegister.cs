using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>An agreement as one record of a sheet reports it. What was not reported is null, and stays so.</summary>
internal sealed record EntriRegister
{
    public required string Judul { get; init; }

    /// <summary>What the sheet calls the paper; reported names say little about what it is in law.</summary>
    public string? JenisTertulis { get; init; }

    public string? NomorKami { get; init; }

    public string? NomorMitra { get; init; }

    public required PihakTercatat PihakKami { get; init; }

    public required IReadOnlyList<PihakTercatat> ParaMitra { get; init; }

    public string? PerangkatDaerah { get; init; }

    /// <summary>The urusan in the sheet's own words; a code is never guessed from it.</summary>
    public string? UrusanTertulis { get; init; }

    public string? Lokasi { get; init; }

    public TanggalTercatat? Ditandatangani { get; init; }

    public TanggalTercatat? Sampai { get; init; }

    public string? JangkaWaktu { get; init; }

    public long? Nilai { get; init; }

    public string? Sumber { get; init; }

    /// <summary>What the clerk remarked.</summary>
    public string? Keterangan { get; init; }

    public RezimHukum? Rezim { get; init; }

    public required KlasifikasiBaris Klasifikasi { get; init; }

    public required Mutu Mutu { get; init; }

    /// <summary>What another record of the same paper would share with this one (<see cref="KunciRegister"/>).</summary>
    public required IReadOnlyList<string> DaftarKunci { get; init; }
}

/// <summary>A party as reported.</summary>
internal sealed record PihakTercatat(string Nama, KelasPihak Kelas);

/// <summary>Something a person should know or decide about a row; <paramref name="Kolom"/> is the sheet's column.</summary>
public sealed record CatatanBaris(string Kolom, string Pesan);

/// <summary>What became of one record: an entry, or the reasons why there is none. Remarks may come with both.</summary>
internal sealed record HasilBaris(EntriRegister? Entri, IReadOnlyList<CatatanBaris> DaftarTolakan, IReadOnlyList<CatatanBaris> DaftarPeringatan);
