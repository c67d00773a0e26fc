using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>Reads what matching needs of the book of parties.</summary>
internal static class BukuPihak
{
    // Who was merged into one that was merged again is followed this far.
    private const int MaxMerges = 5;

    /// <summary>Regions, whoever has worked with us under any name, and the first of the classes looked for; of a merged party, the one it went into.</summary>
    public static async Task<IReadOnlyList<PihakBuku>> Load(
        MappingDbContext db, IReadOnlyList<PengalamanMitra> pengalaman, IReadOnlySet<string> kelas, int limit, CancellationToken cancellationToken)
    {
        string[] kunci = [.. pengalaman.Where(satu => satu.KodeWilayah is null).Select(satu => SalinanPihak.KunciOf(satu.Nama)).Distinct()];
        var dikenal = await db.SalinanPihak.AsNoTracking()
            .Where(pihak => pihak.KodeWilayah != null || pihak.DaftarKunci.Any(satu => kunci.Contains(satu)))
            .ToListAsync(cancellationToken);
        var dicari = await db.SalinanPihak.AsNoTracking()
            .Where(pihak => kelas.Contains(pihak.Kelas) && pihak.KodeWilayah == null && pihak.DigabungKeId == null && !pihak.Pailit)
            .OrderBy(pihak => pihak.Nama).ThenBy(pihak => pihak.Id).Take(limit)
            .ToListAsync(cancellationToken);
        var semua = dikenal.Concat(dicari).DistinctBy(pihak => pihak.Id).ToDictionary(pihak => pihak.Id);
        for (var i = 0; i < MaxMerges; i++)
        {
            Guid[] jauh = [.. semua.Values.Select(pihak => pihak.DigabungKeId).OfType<Guid>().Where(id => !semua.ContainsKey(id)).Distinct()];
            if (jauh.Length == 0)
            {
                break;
            }

            foreach (var pihak in await db.SalinanPihak.AsNoTracking().Where(pihak => jauh.Contains(pihak.Id)).ToListAsync(cancellationToken))
            {
                semua[pihak.Id] = pihak;
            }
        }

        return
        [
            .. from pihak in semua.Values
               group pihak by Last(pihak, semua) into sama
               where sama.Key.DigabungKeId is null
               select new PihakBuku(
                   sama.Key.Id, sama.Key.Nama, sama.Key.Kelas, sama.Key.KodeWilayah, sama.Key.Pailit, sama.SelectMany(pihak => pihak.DaftarKunci).ToHashSet(StringComparer.Ordinal)),
        ];
    }

    private static SalinanPihak Last(SalinanPihak pihak, Dictionary<Guid, SalinanPihak> semua)
    {
        for (var i = 0; i < MaxMerges && pihak.DigabungKeId is { } id && semua.TryGetValue(id, out var sasaran); i++)
        {
            pihak = sasaran;
        }

        return pihak;
    }
}
