using Ksd.Agreements.Data.Irisan;
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
        this AgreementsDbContext db, KerjaSama kerjaSama, DateOnly pada, CancellationToken cancellationToken)
    {
        var item = kerjaSama.RencanaItemId is { } itemId && kerjaSama.Asks(KatalogSyarat.G05, pada)
            ? await db.RencanaItem.FindAsync([itemId], cancellationToken)
            : null;
        var beririsan = kerjaSama.Asks(KatalogSyarat.G17, pada) ? await db.Overlapping(kerjaSama.Id, kerjaSama.Usulan, cancellationToken) : [];
        var kewajiban = kerjaSama.Asks(KatalogSyarat.G27, pada) ? await db.KewajibanLapor(cancellationToken) : [];
        return new Sekitar(item, beririsan) { DaftarKewajibanLapor = kewajiban };
    }

    /// <summary>The region's foreign naskah that were signed under the flow, with the years reported on and admonished (guard G27).</summary>
    public static async Task<IReadOnlyList<KewajibanLapor>> KewajibanLapor(this AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var daftarNaskah = await db.Naskah.AsNoTracking()
            .Where(naskah => naskah.Jenis == JenisNaskah.NaskahLuarNegeri && naskah.MengubahId == null
                && naskah.TanggalTandaTangan != null && naskah.Tahap != Tahap.Tercatat)
            .Select(naskah => new { naskah.KerjaSamaId, naskah.Judul, naskah.TanggalTandaTangan, naskah.DiakhiriPada })
            .ToListAsync(cancellationToken);
        var daftarId = daftarNaskah.ConvertAll(naskah => naskah.KerjaSamaId);
        var daftarFakta = daftarId.Count == 0 ? [] : await db.Fakta.AsNoTracking()
            .Where(fakta => daftarId.Contains(fakta.KerjaSamaId)
                && (fakta.Jenis == nameof(LaporanTahunan) || fakta.Jenis == nameof(TeguranKemendagri)))
            .ToListAsync(cancellationToken);
        return daftarNaskah.ConvertAll(naskah => new KewajibanLapor(
            naskah.KerjaSamaId,
            naskah.Judul,
            naskah.TanggalTandaTangan!.Value.Year,
            naskah.DiakhiriPada?.Year,
            [.. Isi<LaporanTahunan>(naskah.KerjaSamaId).Select(laporan => laporan.Tahun)],
            [.. Isi<TeguranKemendagri>(naskah.KerjaSamaId).Select(teguran => teguran.Tahun)]));

        IEnumerable<T> Isi<T>(Guid id)
            where T : IsiFakta => daftarFakta.Where(fakta => fakta.KerjaSamaId == id).Select(fakta => fakta.Isi).OfType<T>();
    }
}
