using System.Globalization;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>A line of the annex, in words.</summary>
internal sealed record BarisDaftar(
    Guid Id,
    int Nomor,
    string KodeUrusan,
    string Urusan,
    string Judul,
    string Departemen,
    string CalonMitra,
    string Jenis,
    string Keterkaitan,
    string Kesejahteraan,
    string PelayananPublik,
    string Waktu,
    Perkembangan Perkembangan);

/// <summary>A list with its lines, as it is written out.</summary>
internal sealed record IsiDaftar(DaftarRencana Daftar, string KodeDaerah, IReadOnlyList<BarisDaftar> Items)
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private Wilayah? Wilayah { get; } = DaftarWilayah.Bawaan.Find(KodeWilayah.Kemendagri(KodeDaerah));

    public bool Ditetapkan => Daftar.Status is StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi;

    /// <summary>The office that decides, with the region's name; a region outside the list of regions has no name for it.</summary>
    public string Kepala => Wilayah?.SebutanKepala ?? $"Kepala Daerah {NamaDaerah}";

    public string NamaDaerah => Wilayah?.Nama ?? $"wilayah {KodeDaerah}";

    public static async Task<IsiDaftar?> Load(MappingDbContext db, Guid id, string region, CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } daftar)
        {
            return null;
        }

        var rows = await db.ItemRencana.AsNoTracking().Where(item => item.DaftarRencanaId == id)
            .Join(db.Kandidat, item => item.KandidatId, kandidat => kandidat.Id, (item, kandidat) => new { item.Id, item.Nomor, kandidat })
            .OrderBy(row => row.Nomor)
            .ToListAsync(cancellationToken);
        var daftarJejak = await db
            .Jejak(salinan => db.ItemRencana.Any(item => item.DaftarRencanaId == id && (item.Id == salinan.RencanaItemId || item.KandidatId == salinan.KandidatId)))
            .ToListAsync(cancellationToken);
        var (byItem, byKandidat) = (daftarJejak.ToLookup(jejak => jejak.KerjaSama.RencanaItemId), daftarJejak.ToLookup(jejak => jejak.KerjaSama.KandidatId));
        var peserta = await db.Pemetaan.AsNoTracking().Where(pemetaan => pemetaan.Id == daftar.PemetaanId).Select(pemetaan => pemetaan.ParaPeserta).SingleAsync(cancellationToken);
        var nama = peserta.ToDictionary(satu => satu.Kode, satu => satu.Nama);
        return new(
            daftar,
            region,
            [.. rows.Select(row => Line(
                row.Id, row.Nomor, row.kandidat, nama.GetValueOrDefault(row.kandidat.Departemen, row.kandidat.Departemen),
                PerkembanganView.Of(byItem[row.Id].Union(byKandidat[row.kandidat.Id]).DistinctBy(jejak => jejak.KerjaSama.Id)).Status))]);
    }

    private static BarisDaftar Line(Guid id, int nomor, Kandidat kandidat, string departemen, Perkembangan perkembangan) => new(
        id,
        nomor,
        kandidat.KodeUrusan,
        UrusanPemerintahan.TryGet(kandidat.KodeUrusan, out var urusan) ? urusan.Nama : "",
        kandidat.Judul,
        departemen,
        string.Join("; ", kandidat.Isi.CalonMitra.Select(calon => calon.Nama ?? calon.Wilayah?.Label ?? calon.Kelas!.Value.Sebutan)),
        kandidat.JenisDisarankan ?? "Perlu penetapan",
        kandidat.Isi.Rpjmd?.ToString() ?? kandidat.Isi.Rkpd?.ToString() ?? $"Pengecualian: {kandidat.Isi.Pengecualian?.NomorBukti}",
        Impact(kandidat.Isi.DampakKesejahteraan),
        Impact(kandidat.Isi.DampakPelayananPublik),
        kandidat.Isi.Waktu is { } waktu ? $"{waktu.Mulai:yyyy}-{waktu.Selesai:yyyy}".Trim('-') : "",
        perkembangan);

    private static string Impact(IEnumerable<Dampak> dampak) => string.Join("; ", dampak.Select(satu =>
        string.Create(Indonesian, $"{satu.Indikator}{(satu.NilaiAwal is null || satu.Target is null ? "" : string.Create(Indonesian, $": {satu.NilaiAwal:0.##} menjadi {satu.Target:0.##} {satu.Satuan}"))}").TrimEnd()));
}
