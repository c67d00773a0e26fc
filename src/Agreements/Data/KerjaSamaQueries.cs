using System.Globalization;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Agreements.Domain.Organisasi;
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
        var kewajiban = kerjaSama.Asks(KatalogSyarat.G27, pada) ? await db.KewajibanLapor(pada, cancellationToken) : [];
        return new Sekitar(item, beririsan)
        {
            DaftarKewajibanLapor = kewajiban,
            Tunggakan = kerjaSama.Asks(KatalogSyarat.F08Tunggakan, pada) ? await db.TunggakanLaporan.FindAsync([kerjaSama.Id], cancellationToken) : null,
            DaftarMitraPailit = kerjaSama.Asks(KatalogSyarat.G30, pada) ? await db.MitraPailit(kerjaSama, cancellationToken) : [],
            DaftarMasaJabatan = kerjaSama.Asks(KatalogSyarat.G13, pada) ? await db.MasaJabatan(kerjaSama, cancellationToken) : [],
        };
    }

    private static async Task<IReadOnlyList<MitraPailit>> MitraPailit(this AgreementsDbContext db, KerjaSama kerjaSama, CancellationToken cancellationToken)
    {
        var mitra = kerjaSama.KunciMitra;
        var pailit = await db.Set<PihakTerdaftar>().AsNoTracking()
            .Where(pihak => pihak.Pailit && pihak.DaftarKunci.Any(kunci => mitra.Contains(kunci))).ToListAsync(cancellationToken);
        return [.. from pihak in pailit
            let putusan = pihak.DaftarPailit.MaxBy(putusan => putusan.Tanggal)
            select new MitraPailit(pihak.Nama, putusan.Nomor, putusan.Tanggal)];
    }

    private static async Task<IReadOnlyList<MasaJabatan>> MasaJabatan(this AgreementsDbContext db, KerjaSama kerjaSama, CancellationToken cancellationToken)
    {
        var daftarNama = kerjaSama.DaftarFakta.Select(fakta => fakta.Isi).OfType<SuratKuasa>().Select(kuasa => kuasa.JabatanPenerima.Trim()).Distinct().ToList();
        return daftarNama.Count == 0 ? [] : await (
            from jabatan in db.Set<Jabatan>()
            where daftarNama.Contains(jabatan.Nama)
            from pemangku in jabatan.DaftarPemangku
            select new MasaJabatan(jabatan.Nama, pemangku.Nama, pemangku.Mulai, pemangku.Sampai)).ToListAsync(cancellationToken);
    }

    /// <summary>The region's foreign naskah that were signed under the flow, with the years reported on, admonished and blocked by a day (guard G27).</summary>
    public static async Task<IReadOnlyList<KewajibanLapor>> KewajibanLapor(this AgreementsDbContext db, DateOnly pada, CancellationToken cancellationToken)
    {
        var daftarNaskah = await db.Naskah.AsNoTracking()
            .Where(naskah => naskah.Jenis == JenisNaskah.NaskahLuarNegeri && naskah.MengubahId == null
                && naskah.TanggalTandaTangan <= pada && naskah.Tahap != Tahap.Tercatat)
            .Select(naskah => new { naskah.Id, naskah.KerjaSamaId, naskah.Judul, naskah.TanggalTandaTangan, naskah.DiakhiriPada })
            .ToListAsync(cancellationToken);
        if (daftarNaskah.Count == 0)
        {
            return [];
        }

        var (daftarId, daftarNaskahId) = (daftarNaskah.ConvertAll(naskah => naskah.KerjaSamaId), daftarNaskah.ConvertAll(naskah => naskah.Id));
        var daftarFakta = await db.Fakta.AsNoTracking()
            .Where(fakta => daftarId.Contains(fakta.KerjaSamaId) && fakta.Tanggal <= pada
                && (fakta.Jenis == nameof(LaporanTahunan) || fakta.Jenis == nameof(TeguranKemendagri)))
            .ToListAsync(cancellationToken);
        var daftarLaporan = await db.SalinanLaporan.AsNoTracking()
            .Where(laporan => laporan.LuarNegeri && daftarNaskahId.Contains(laporan.NaskahId)).ToListAsync(cancellationToken);
        return daftarNaskah.ConvertAll(naskah => new KewajibanLapor(
            naskah.KerjaSamaId,
            naskah.Judul,
            naskah.TanggalTandaTangan!.Value.Year,
            naskah.DiakhiriPada?.Year,
            [.. Isi<LaporanTahunan>(naskah.KerjaSamaId).Select(laporan => laporan.Tahun).Union(Tahun(naskah.Id, laporan => laporan.DiterimaPada ?? laporan.DibukaPada))],
            [.. Isi<TeguranKemendagri>(naskah.KerjaSamaId).Select(teguran => teguran.Tahun)])
        {
            TahunDiblokir = [.. Tahun(naskah.Id, laporan => laporan.DiblokirPada)],
        });

        IEnumerable<T> Isi<T>(Guid id)
            where T : IsiFakta => daftarFakta.Where(fakta => fakta.KerjaSamaId == id).Select(fakta => fakta.Isi).OfType<T>();

        IEnumerable<int> Tahun(Guid id, Func<SalinanLaporan, DateOnly?> hari) => daftarLaporan
            .Where(laporan => laporan.NaskahId == id && hari(laporan) <= pada).Select(laporan => int.Parse(laporan.Periode, CultureInfo.InvariantCulture));
    }
}
