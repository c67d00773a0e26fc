using System.Security.Cryptography;
using System.Text;
using Ksd.Drafting;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>A text as it was saved once. Only ever added.</summary>
internal sealed class VersiRancangan
{
    private VersiRancangan()
    {
    }

    public Guid Id { get; private init; }

    public Guid RancanganId { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>Counted from 1.</summary>
    public int Ke { get; private init; }

    public Rancangan Isi { get; private init; } = null!;

    /// <summary>SHA-256 of the plain text (UTF-8), in hexadecimal: anybody who has the text can work it out.</summary>
    public string Sha256 { get; private init; } = "";

    public string Catatan { get; private init; } = "";

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    internal static VersiRancangan Catat(RancanganNaskah rancangan, Rancangan teks, string catatan, Petugas petugas, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RancanganId = rancangan.Id,
        RegionCode = rancangan.RegionCode,
        Ke = rancangan.Versi,
        Isi = teks,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TeksPolos.Tulis(teks)))),
        Catatan = catatan,
        Oleh = petugas.Subjek,
        Jabatan = petugas.Jabatan,
        DicatatPada = now,
    };
}
