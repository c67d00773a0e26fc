using Ksd.Agreements.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Data;

/// <summary>A kerja sama as a whole, and what its guards ask about beyond it.</summary>
internal static class KerjaSamaQueries
{
    public static Task<KerjaSama?> LoadKerjaSama(this AgreementsDbContext db, Guid id, CancellationToken cancellationToken) => db.KerjaSama
        .Include(kerjaSama => kerjaSama.DaftarNaskah)
        .Include(kerjaSama => kerjaSama.DaftarFakta)
        .Include(kerjaSama => kerjaSama.DaftarDokumen)
        .Include(kerjaSama => kerjaSama.DaftarRiwayat)
        .AsSplitQuery()
        .SingleOrDefaultAsync(kerjaSama => kerjaSama.Id == id, cancellationToken);

    /// <summary>Read only where a step from the stage of that day asks for it.</summary>
    public static async Task<Sekitar> Surroundings(
        this AgreementsDbContext db, KerjaSama kerjaSama, DateOnly pada, CancellationToken cancellationToken) => new(
            kerjaSama.RencanaItemId is { } itemId && kerjaSama.Asks(KatalogSyarat.G05, pada)
                ? await db.RencanaItem.FindAsync([itemId], cancellationToken)
                : null,
            kerjaSama.Asks(KatalogSyarat.G17, pada) ? await db.Overlapping(kerjaSama, cancellationToken) : []);

    /// <summary>
    /// Same partner, an urusan in common, and overlapping time; one query on the index of partners (guard G17). An open end
    /// overlaps with everything after its start.
    /// </summary>
    public static async Task<IReadOnlyList<Beririsan>> Overlapping(
        this AgreementsDbContext db, KerjaSama kerjaSama, CancellationToken cancellationToken)
    {
        if (kerjaSama.KunciMitra.Length == 0)
        {
            return [];
        }

        var (mulai, sampai) = (kerjaSama.RencanaMulai, kerjaSama.RencanaSampai);
        var rows = await db.KerjaSama.AsNoTracking()
            .Where(lain => lain.Id != kerjaSama.Id
                && lain.KunciMitra.Any(kunci => kerjaSama.KunciMitra.Contains(kunci))
                && lain.Urusan.Any(urusan => kerjaSama.Urusan.Contains(urusan))
                && !Mati.Contains(lain.Tahap)
                && (lain.RencanaSampai == null || mulai == null || lain.RencanaSampai >= mulai)
                && (lain.RencanaMulai == null || sampai == null || lain.RencanaMulai <= sampai))
            .OrderByDescending(lain => lain.Id)
            .Take(20)
            .Select(lain => new { lain.Id, lain.Judul, lain.KunciMitra, lain.Urusan, lain.RencanaMulai, lain.RencanaSampai })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(lain => new Beririsan(
            lain.Id,
            lain.Judul,
            [.. lain.KunciMitra.Intersect(kerjaSama.KunciMitra)],
            [.. lain.Urusan.Intersect(kerjaSama.Urusan)],
            lain.RencanaMulai,
            lain.RencanaSampai));
    }

    private static readonly Tahap[] Mati =
        [Tahap.Usulan, Tahap.Ditarik, Tahap.DitolakMitra, Tahap.DitolakDprd, Tahap.Berakhir, Tahap.Selesai];
}
