using Ksd.ServiceDefaults.Audit;

namespace Ksd.Agreements.Domain.BukuPihak;

/// <summary>
/// A liaison officer of one side of a kerja sama. Of the person only what is needed to reach them, and only while they are on duty: the end
/// of the duty clears it (UU 27/2022).
/// </summary>
internal sealed class PetugasPenghubung
{
    private PetugasPenghubung()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public Guid KerjaSamaId { get; private init; }

    public Guid PihakId { get; private init; }

    public string Nama { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    /// <summary>The order that names them.</summary>
    public string? NomorSuratTugas { get; private init; }

    [PersonalData]
    public string? Nik { get; private set; }

    [PersonalData]
    public string? Telepon { get; private set; }

    [PersonalData]
    public string? Surel { get; private set; }

    public DateOnly Mulai { get; private init; }

    public DateOnly? Sampai { get; private set; }

    public string DicatatOleh { get; private init; } = "";

    public static PetugasPenghubung Appoint(
        string region, Guid kerjaSamaId, Guid pihakId, string nama, string jabatan, string? nomorSuratTugas, Kontak kontak, DateOnly mulai, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = region,
            KerjaSamaId = kerjaSamaId,
            PihakId = pihakId,
            Nama = nama,
            Jabatan = jabatan,
            NomorSuratTugas = nomorSuratTugas,
            Nik = kontak.Nik,
            Telepon = kontak.Telepon,
            Surel = kontak.Surel,
            Mulai = mulai,
            DicatatOleh = petugas.Subjek,
        };

    public Kontak Kontak => new(Nik, Telepon, Surel);

    public Refusal? End(DateOnly tanggal)
    {
        if (Sampai is not null || tanggal < Mulai)
        {
            return new Refusal(PihakProblems.MasaTidakUrut, new(
                $"Tugas dimulai {Mulai:yyyy-MM-dd} dan {(Sampai is null ? "belum berakhir" : $"berakhir {Sampai:yyyy-MM-dd}")}.",
                $"The duty began on {Mulai:yyyy-MM-dd} and {(Sampai is null ? "has not ended" : $"ended on {Sampai:yyyy-MM-dd}")}."));
        }

        (Sampai, Nik, Telepon, Surel) = (tanggal, null, null, null);
        return null;
    }
}

/// <summary>How to reach a person, and who they are.</summary>
public sealed record Kontak(string? Nik, string? Telepon, string? Surel)
{
    private const char Tutup = '•';

    /// <summary>Enough to recognise it by, too little to use.</summary>
    public Kontak Masked => new(Last(Nik, 4), Last(Telepon, 3), Surel is { } surel && surel.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        ? $"{surel[0]}{new string(Tutup, 3)}{surel[at..]}"
        : Last(Surel, 0));

    private static string? Last(string? value, int visible) =>
        value is null ? null : new string(Tutup, Math.Max(0, value.Length - visible)) + value[Math.Max(0, value.Length - visible)..];
}

/// <summary>Somebody read personal data in the clear: who, in which position, of whom, and what for. Only ever added.</summary>
internal sealed class AksesDataPribadi
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required Guid PetugasId { get; init; }

    public required Guid KerjaSamaId { get; init; }

    public required string Oleh { get; init; }

    public required string Jabatan { get; init; }

    public required string Keperluan { get; init; }

    public required DateTimeOffset Pada { get; init; }
}
