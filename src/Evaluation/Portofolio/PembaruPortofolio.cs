using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain.Portofolio;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>
/// Works out the days of some kerja sama from their facts and changes the figures by what is different; what stayed as it was is not
/// touched. Within a transaction of the caller's that holds the region's lock.
/// </summary>
internal sealed class PembaruPortofolio(EvaluationDbContext db, HitunganPortofolio hitungan)
{
    public async Task Renew(IReadOnlyCollection<Guid> kerjaSama, CancellationToken cancellationToken)
    {
        var ids = kerjaSama.ToArray();
        var perubahan = new PerubahanHarian();
        var lama = await db.Set<KontribusiSubjek>().AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId))
            .ToDictionaryAsync(satu => (satu.SubjekId, satu.Urut), cancellationToken);
        var fakta = (await db.CatatanFakta.AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId)).ToListAsync(cancellationToken))
            .GroupBy(satu => satu.KerjaSamaId).ToDictionary(group => group.Key, group => group.ToArray());
        List<KontribusiSubjek> tulis = [];
        foreach (var satu in fakta.SelectMany(satu => KontribusiSubjek.Of(Kontribusi.Of(satu.Key, satu.Value, hitungan))))
        {
            if (lama.Remove((satu.SubjekId, satu.Urut), out var sebelumnya) && satu.Sama(sebelumnya))
            {
                continue;
            }

            tulis.Add(satu);
            Count(perubahan, satu, 1);
            if (sebelumnya is not null)
            {
                Count(perubahan, sebelumnya, -1);
            }
        }

        foreach (var hilang in lama.Values)
        {
            Count(perubahan, hilang, -1);
        }

        var (subjek, urut) = (lama.Values.Concat(tulis).Select(satu => satu.SubjekId).ToArray(), lama.Values.Concat(tulis).Select(satu => satu.Urut).ToArray());
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM lama_tahap WHERE kerja_sama_id = ANY ({ids});
            DELETE FROM kontribusi WHERE region_code = {db.Region} AND (subjek_id, urut) IN (SELECT * FROM unnest({subjek}, {urut}));
            """,
            cancellationToken);
        await db.Insert([.. tulis], cancellationToken);
        await db.Add(perubahan, cancellationToken);
        await db.Insert([.. fakta.SelectMany(satu => BarisLamaTahap.Of(satu.Key, satu.Value))], cancellationToken);
    }

    private static void Count(PerubahanHarian perubahan, KontribusiSubjek satu, int kali)
    {
        var kepala = satu.Kepala;
        foreach (var (index, indikator) in satu.Indikator.Index())
        {
            perubahan.Count(kepala, indikator, HimpunanHari.Baca(satu.Penyebut[index]), HimpunanHari.Baca(satu.Pembilang[index]), kali);
        }
    }
}
