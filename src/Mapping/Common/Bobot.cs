using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>The region's weight sets; the default is made when the first one is asked for.</summary>
internal static class Bobot
{
    public static async Task<PerangkatBobot> Newest(MappingDbContext db, Pelaku pelaku, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.PerangkatBobot.OrderByDescending(satu => satu.Versi).FirstOrDefaultAsync(cancellationToken) is { } newest)
        {
            return newest;
        }

        var bawaan = PerangkatBobot.Default(pelaku, now);
        db.Add(bawaan);
        return bawaan;
    }
}

/// <summary>A weight set.</summary>
public sealed record PerangkatBobotView(
    Guid Id, int Versi, string Nama, IReadOnlyList<Kriteria> DaftarKriteria, int AmbangBeda, string Oleh, string Jabatan, DateTimeOffset Pada)
{
    internal static PerangkatBobotView Of(PerangkatBobot bobot) => new(
        bobot.Id, bobot.Versi, bobot.Nama, bobot.DaftarKriteria, bobot.AmbangBeda, bobot.Oleh, bobot.Jabatan, bobot.Pada);
}

/// <summary>One assessor's score; <paramref name="Berlaku"/> is false for one that the same assessor has thought over since.</summary>
public sealed record PenilaianView(
    Guid Id, Guid PerangkatBobotId, string Penilai, string Jabatan, int Urutan, bool Berlaku, decimal Total, IReadOnlyList<NilaiView> DaftarNilai, DateTimeOffset Pada)
{
    internal static PenilaianView Of(Penilaian penilaian, PerangkatBobot bobot, bool berlaku) => new(
        penilaian.Id,
        penilaian.PerangkatBobotId,
        penilaian.Penilai,
        penilaian.Jabatan,
        penilaian.Urutan,
        berlaku,
        penilaian.Total,
        [.. bobot.DaftarKriteria.Select((kriteria, i) => new NilaiView(kriteria.Kode, kriteria.Bobot, penilaian.DaftarNilai[i], penilaian.DaftarAlasan[i]))],
        penilaian.Pada);
}

/// <summary>What was given in one criterion, and why.</summary>
public sealed record NilaiView(string Kriteria, decimal Bobot, int Nilai, string Alasan);
