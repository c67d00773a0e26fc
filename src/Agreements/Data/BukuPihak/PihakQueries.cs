using System.ComponentModel.DataAnnotations.Schema;
using Ksd.Agreements.Domain.BukuPihak;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Data.BukuPihak;

/// <summary>A party that may be the same as another, and how it was found.</summary>
internal sealed record DugaanSama(PihakTerdaftar Pihak, string Alasan, bool Pasti);

internal static class PihakQueries
{
    private const float AmbangMirip = 0.6f;
    private const float AmbangTelusur = 0.3f;

    /// <summary>Other parties with the same identity (certain) or a similar name (to be looked at).</summary>
    public static async Task<IReadOnlyList<DugaanSama>> DugaanSama(this AgreementsDbContext db, PihakTerdaftar pihak, CancellationToken cancellationToken)
    {
        var (id, wilayah, identitas) = (pihak.Id, pihak.Wilayah, pihak.Identitas);
        var sama = await db.Set<PihakTerdaftar>().AsNoTracking()
            .Where(lain => lain.Id != id && lain.DigabungKeId == null
                && ((wilayah != null && lain.Wilayah == wilayah) || lain.Identitas.Any(i => identitas.Contains(i))))
            .Take(10).ToListAsync(cancellationToken);
        var mirip = new Dictionary<Guid, float>();
        foreach (var kunci in pihak.DaftarKunci)
        {
            foreach (var baris in await db.Mirip(kunci, ketat: true, AmbangMirip, cancellationToken))
            {
                mirip[baris.PihakId] = Math.Max(baris.Kemiripan, mirip.GetValueOrDefault(baris.PihakId));
            }
        }

        var daftarId = mirip.Keys.Except(sama.Select(lain => lain.Id).Append(id)).ToList();
        var serupa = daftarId.Count == 0 ? [] : await db.Set<PihakTerdaftar>().AsNoTracking()
            .Where(lain => daftarId.Contains(lain.Id) && lain.DigabungKeId == null).ToListAsync(cancellationToken);
        return
        [
            .. sama.Select(lain => new DugaanSama(
                lain, wilayah is not null && lain.Wilayah == wilayah ? $"Kode wilayah sama: {wilayah}" : $"Identitas sama: {string.Join(", ", lain.Identitas.Intersect(identitas))}", true)),
            .. serupa.OrderByDescending(lain => mirip[lain.Id]).Select(lain => new DugaanSama(lain, $"Nama mirip ({mirip[lain.Id]:P0}): {lain.Nama}", false)),
        ];
    }

    /// <summary>Ids of the parties whose name is like what was typed, the most alike first.</summary>
    public static async Task<IReadOnlyList<Guid>> TelusurPihak(this AgreementsDbContext db, string nama, CancellationToken cancellationToken) =>
        [.. (await db.Mirip(Domain.Pihak.KunciNama(nama), ketat: false, AmbangTelusur, cancellationToken)).Select(baris => baris.PihakId)];

    private static Task<List<Baris>> Mirip(this AgreementsDbContext db, string kunci, bool ketat, float ambang, CancellationToken cancellationToken) =>
        db.Database.SqlQuery<Baris>($"SELECT * FROM pihak_mirip({kunci}, {ketat}, {ambang}, 20)").ToListAsync(cancellationToken);

    private sealed class Baris
    {
        [Column("pihak_id")]
        public required Guid PihakId { get; init; }

        public required float Kemiripan { get; init; }
    }
}
