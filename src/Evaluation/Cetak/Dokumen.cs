namespace Ksd.Evaluation.Cetak;

/// <summary>A document as it is written, whatever file it becomes.</summary>
public sealed record Dokumen(string Kop, string Judul, string Subjudul, IReadOnlyList<Blok> DaftarBlok, TandaTanganDokumen TandaTangan);

/// <summary>Place, day and office at the foot of an official letter; the name and the signature are put by hand or electronically.</summary>
public sealed record TandaTanganDokumen(string Tempat, string Tanggal, string Jabatan);

public abstract record Blok;

public sealed record Bagian(string Judul) : Blok;

public sealed record Paragraf(string Teks) : Blok;

/// <summary>A table; a column of numbers is set to the right, and is a number in a sheet.</summary>
public sealed record Tabel(string Nama, IReadOnlyList<KolomTabel> DaftarKolom, IReadOnlyList<IReadOnlyList<object?>> DaftarBaris) : Blok;

public sealed record KolomTabel(string Judul, double Lebar = 1, bool Angka = false);

/// <summary>A bar chart of one series.</summary>
public sealed record Bagan(string Judul, string Satuan, IReadOnlyList<(string Label, double Nilai)> DaftarNilai) : Blok;
