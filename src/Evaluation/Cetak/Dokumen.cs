namespace Ksd.Evaluation.Cetak;

/// <summary>A document as it is written, whatever file it becomes.</summary>
public sealed record Dokumen(string Kop, string Judul, string Subjudul, IReadOnlyList<Blok> DaftarBlok, TandaTanganDokumen TandaTangan);

/// <summary>
/// Place and office at the foot of an official letter. The day, the name and the signature are put by hand or electronically: a report
/// is signed on another day than the one it is made as of. The place is the setting <c>Cetak:Tempat:KODE</c>, by the region.
/// </summary>
public sealed record TandaTanganDokumen(string Tempat, string Jabatan)
{
    public const string Kosong = "..............................";

    /// <summary>Line by line, with room for the signature.</summary>
    public IReadOnlyList<string> DaftarBaris => [$"{Tempat}, {Kosong}", $"{Jabatan.ToUpperInvariant()},", "", "", "", "", Kosong + Kosong];
}

public abstract record Blok;

public sealed record Bagian(string Judul) : Blok;

public sealed record Paragraf(string Teks) : Blok;

/// <summary>A table; a column of numbers is set to the right, and is a number in a sheet.</summary>
public sealed record Tabel(string Nama, IReadOnlyList<KolomTabel> DaftarKolom, IReadOnlyList<IReadOnlyList<object?>> DaftarBaris) : Blok;

public sealed record KolomTabel(string Judul, double Lebar = 1, bool Angka = false);

/// <summary>A bar chart of one series.</summary>
public sealed record Bagan(string Judul, string Satuan, IReadOnlyList<(string Label, double Nilai)> DaftarNilai) : Blok;
