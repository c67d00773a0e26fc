namespace Ksd.Evaluation.Domain;

/// <summary>A work plan as it was confirmed, with the version of the naskah it was pinned to. Never changed.</summary>
internal sealed class VersiRencanaKerja
{
    public Guid Id { get; private init; }

    public Guid RencanaKerjaId { get; private init; }

    public int Nomor { get; private init; }

    public int VersiNaskah { get; private init; }

    public List<Kegiatan> DaftarKegiatan { get; private init; } = [];

    public List<Indikator> DaftarIndikator { get; private init; } = [];

    public string Oleh { get; private init; } = "";

    public DateTimeOffset DitetapkanPada { get; private init; }

    public static VersiRencanaKerja Of(RencanaKerja rencana, string oleh, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        RencanaKerjaId = rencana.Id,
        Nomor = rencana.VersiDitetapkan,
        VersiNaskah = rencana.VersiNaskah,
        DaftarKegiatan = [.. rencana.DaftarKegiatan],
        DaftarIndikator = [.. rencana.DaftarIndikator],
        Oleh = oleh,
        DitetapkanPada = now,
    };

    /// <summary>What is planned for one line, and in which unit; null when the plan has no such line.</summary>
    public (string Nama, string Satuan, decimal? Target, TingkatIndikator? Tingkat)? Baris(string kode, int tahun)
    {
        if (DaftarKegiatan.FirstOrDefault(kegiatan => kegiatan.Kode == kode) is { } kegiatan)
        {
            return (kegiatan.Nama, kegiatan.Satuan, kegiatan.Target, null);
        }

        return DaftarIndikator.FirstOrDefault(indikator => indikator.Kode == kode) is { } indikator
            ? (indikator.Nama, indikator.Satuan, indikator.TargetPada(tahun), indikator.Tingkat)
            : null;
    }

    public long? Pagu => DaftarKegiatan.Any(kegiatan => kegiatan.Pagu is not null) ? DaftarKegiatan.Sum(kegiatan => kegiatan.Pagu ?? 0) : null;
}
