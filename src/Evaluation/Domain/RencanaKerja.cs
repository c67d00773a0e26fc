using Ksd.Contracts;

namespace Ksd.Evaluation.Domain;

public enum StatusRencanaKerja
{
    Draf,
}

/// <summary>
/// What the departments will do to carry out one signed naskah, and how its good will be measured. It is pinned to the version of
/// the naskah that it was written against.
/// </summary>
internal sealed class RencanaKerja
{
    public const int ListMaxLength = 200;

    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public Guid NaskahId { get; private set; }

    public int VersiNaskah { get; private set; }

    public string JudulKerjaSama { get; private set; } = "";

    public string JudulNaskah { get; private set; } = "";

    public string Jenis { get; private set; } = "";

    public List<string> Nomor { get; private set; } = [];

    public string Departemen { get; private set; } = "";

    public DateOnly TanggalTandaTangan { get; private set; }

    public DateOnly Mulai { get; private set; }

    /// <summary>The last day in force; null when the naskah is open-ended or runs until an event.</summary>
    public DateOnly? Berakhir { get; private set; }

    public string? BerlakuSampaiPeristiwa { get; private set; }

    public List<Pihak> ParaPihak { get; private set; } = [];

    /// <summary>The impacts promised at the signing, as the event told them.</summary>
    public List<DampakDijanjikan> DaftarDampak { get; private set; } = [];

    public StatusRencanaKerja Status { get; private set; }

    public List<Kegiatan> DaftarKegiatan { get; private set; } = [];

    public List<Indikator> DaftarIndikator { get; private set; } = [];

    public DateTimeOffset DibukaPada { get; private set; }

    public long Version { get; private set; }

    /// <summary>Opens the plan that a signed Perjanjian Kerja Sama calls for.</summary>
    public static RencanaKerja Open(PerjanjianKerjaSamaSigned naskah, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = naskah.AggregateId,
        NaskahId = naskah.NaskahId,
        VersiNaskah = 1,
        JudulKerjaSama = naskah.Judul,
        JudulNaskah = naskah.JudulNaskah,
        Jenis = naskah.Jenis,
        Nomor = [.. naskah.Nomor],
        Departemen = naskah.PerangkatDaerah,
        TanggalTandaTangan = naskah.TanggalTandaTangan,
        Mulai = naskah.MulaiBerlaku,
        Berakhir = naskah.Berakhir,
        BerlakuSampaiPeristiwa = naskah.BerlakuSampaiPeristiwa,
        ParaPihak = [.. naskah.ParaPihak.Select(Pihak.Of)],
        DaftarDampak = [.. naskah.Dampak.Select(DampakDijanjikan.Of)],
        Status = StatusRencanaKerja.Draf,
        DibukaPada = now,
        Version = 1,
    };

    /// <summary>The department lays down what it will do and how it will be measured, while the plan is a draft.</summary>
    public Refusal? Fill(IReadOnlyList<Kegiatan> daftarKegiatan, IReadOnlyList<Indikator> daftarIndikator, DateOnly? ditutup)
    {
        if (ditutup is not null)
        {
            return new Refusal(EvaluationProblems.KerjaSamaDitutup, new(
                $"Kerja sama ditutup pada {ditutup:yyyy-MM-dd}; rencana kerjanya hanya dapat dibaca.",
                $"The kerja sama was closed on {ditutup:yyyy-MM-dd}; its work plan can only be read."));
        }

        if (daftarKegiatan.FirstOrDefault(IsOutside) is { } luar)
        {
            return new Refusal(EvaluationProblems.KegiatanDiLuarJangkaWaktu, new(
                $"Kegiatan \"{luar.Nama}\" ({luar.Mulai:yyyy-MM-dd} s.d. {luar.Selesai:yyyy-MM-dd}) tidak berada dalam jangka waktu naskah, {Mulai:yyyy-MM-dd} s.d. {Berakhir:yyyy-MM-dd}.",
                $"The kegiatan \"{luar.Nama}\" ({luar.Mulai:yyyy-MM-dd} to {luar.Selesai:yyyy-MM-dd}) is not within the term of the naskah, {Mulai:yyyy-MM-dd} to {Berakhir:yyyy-MM-dd}."));
        }

        DaftarKegiatan = [.. daftarKegiatan];
        DaftarIndikator = [.. daftarIndikator];
        Version++;
        return null;
    }

    private bool IsOutside(Kegiatan kegiatan) => kegiatan.Mulai < Mulai || kegiatan.Selesai > (Berakhir ?? DateOnly.MaxValue);
}
