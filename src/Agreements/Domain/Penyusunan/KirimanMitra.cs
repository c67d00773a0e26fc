using Ksd.Drafting;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>A docx that the partner edited and sent back, against the version it was sent. Only ever added.</summary>
internal sealed class KirimanMitra
{
    private KirimanMitra()
    {
    }

    public Guid Id { get; private init; }

    public Guid RancanganId { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>The version that had been sent.</summary>
    public int Versi { get; private init; }

    public string NamaBerkas { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    public IReadOnlyList<PerubahanTeks> DaftarPerubahan { get; private init; } = [];

    /// <summary>The comments in the document, each with its author.</summary>
    public IReadOnlyList<string> DaftarKomentar { get; private init; } = [];

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    public static KirimanMitra Catat(
        RancanganNaskah rancangan, int versi, string namaBerkas, string sha256, HasilDocx hasil, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RancanganId = rancangan.Id,
            RegionCode = rancangan.RegionCode,
            Versi = versi,
            NamaBerkas = namaBerkas,
            Sha256 = sha256,
            DaftarPerubahan = hasil.Perubahan,
            DaftarKomentar = hasil.Komentar,
            Oleh = petugas.Subjek,
            Jabatan = petugas.Jabatan,
            DicatatPada = now,
        };
}
