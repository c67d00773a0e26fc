using Ksd.Agreements.Domain.Organisasi;
using Ksd.Agreements.Domain.Penyusunan;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Data.Penyusunan;

internal static class PenyusunanQueries
{
    private static readonly string[] PolaJabatanKepala = ["Bupati", "Bupati %", "Wali Kota%", "Walikota%", "Gubernur%"];

    public static Task<RancanganNaskah?> LoadRancangan(this AgreementsDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Set<RancanganNaskah>().SingleOrDefaultAsync(rancangan => rancangan.Id == id, cancellationToken);

    public static Task<VersiRancangan?> LoadVersi(this AgreementsDbContext db, Guid rancanganId, int ke, CancellationToken cancellationToken) =>
        db.Set<VersiRancangan>().AsNoTracking().SingleOrDefaultAsync(versi => versi.RancanganId == rancanganId && versi.Ke == ke, cancellationToken);

    /// <summary>Who heads the region on a day; null when the register of positions does not say.</summary>
    public static async Task<WakilDaerah?> KepalaDaerah(this AgreementsDbContext db, DateOnly pada, CancellationToken cancellationToken)
    {
        var daftar = await db.Set<Jabatan>().AsNoTracking().Include(jabatan => jabatan.DaftarPemangku)
            .Where(jabatan => jabatan.PerangkatDaerah == null && PolaJabatanKepala.Any(pola => EF.Functions.Like(jabatan.Nama, pola)))
            .OrderBy(jabatan => jabatan.Nama).ToListAsync(cancellationToken);
        return (from jabatan in daftar
                let pemangku = jabatan.PemangkuPada(pada)
                where pemangku is not null
                select new WakilDaerah(
                    pemangku.Nama, pemangku.Kapasitas is KapasitasJabatan.Definitif ? jabatan.Nama : $"{pemangku.Kapasitas}. {jabatan.Nama}",
                    pemangku.Kapasitas is KapasitasJabatan.Definitif, pemangku.NomorKeputusan)).FirstOrDefault();
    }
}
