using Ksd.Agreements.TandaTanganElektronik;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>What a check of the signatures in a paper on file found, at that time. Only ever added.</summary>
internal sealed class PemeriksaanTandaTangan
{
    private PemeriksaanTandaTangan()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public Guid DokumenId { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>Of the file that was checked.</summary>
    public string Sha256 { get; private init; } = "";

    public IReadOnlyList<HasilTandaTangan> DaftarHasil { get; private init; } = [];

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    public static PemeriksaanTandaTangan Catat(Dokumen dokumen, IReadOnlyList<HasilTandaTangan> hasil, Petugas petugas, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = dokumen.KerjaSamaId,
        DokumenId = dokumen.Id,
        RegionCode = dokumen.RegionCode,
        Sha256 = dokumen.Sha256,
        DaftarHasil = hasil,
        Oleh = petugas.Subjek,
        Jabatan = petugas.Jabatan,
        DicatatPada = now,
    };
}
