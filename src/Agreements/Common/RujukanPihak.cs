using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Common;

/// <summary>Parties that refer to the book of parties by id.</summary>
internal static class RujukanPihak
{
    /// <summary>Gives each party that names an entry the keys of that entry, or of what it was merged into; null where there is no such entry.</summary>
    public static async Task<Usulan?> Rujuk(this AgreementsDbContext db, Usulan usulan, CancellationToken cancellationToken)
    {
        var dirujuk = new Dictionary<Guid, PihakTerdaftar>();
        foreach (var id in usulan.ParaPihak.Select(pihak => pihak.TerdaftarId).OfType<Guid>().Distinct())
        {
            if (await db.Terkini(id, cancellationToken) is not { } entri)
            {
                return null;
            }

            dirujuk[id] = entri;
        }

        return dirujuk.Count == 0 ? usulan : usulan with
        {
            ParaPihak = [.. usulan.ParaPihak.Select(pihak => pihak.TerdaftarId is { } id
                ? pihak with { TerdaftarId = dirujuk[id].Id, KunciTerdaftar = dirujuk[id].DaftarKunci }
                : pihak)],
        };
    }

    public static ProblemHttpResult Missing() => Problems.InvalidInput(
        "paraPihak", Language.Choose("Pihak yang dirujuk tidak ada dalam buku pihak.", "A party refers to an entry that is not in the book of parties."));

    /// <summary>An entry, or the one it was merged into in the end.</summary>
    private static async Task<PihakTerdaftar?> Terkini(this AgreementsDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var entri = await db.Set<PihakTerdaftar>().AsNoTracking().SingleOrDefaultAsync(pihak => pihak.Id == id, cancellationToken);
        while (entri is { DigabungKeId: { } sasaran })
        {
            entri = await db.Set<PihakTerdaftar>().AsNoTracking().SingleOrDefaultAsync(pihak => pihak.Id == sasaran, cancellationToken);
        }

        return entri;
    }
}
