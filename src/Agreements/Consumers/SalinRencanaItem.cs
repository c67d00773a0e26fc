using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Agreements.Consumers;

/// <summary>Keeps our copy of the items of a decided Daftar Rencana KSD: guards G04 and G05 ask for them.</summary>
internal sealed class SalinRencanaItem(AgreementsDbContext db) : IEventConsumer<RencanaItemDecided>
{
    public async Task Consume(RencanaItemDecided message, CancellationToken cancellationToken)
    {
        var item = await db.RencanaItem.FindAsync([message.AggregateId], cancellationToken);
        if (item is null)
        {
            item = new RencanaItem { Id = message.AggregateId, RegionCode = message.Region };
            db.Add(item);
        }
        else if (message.Version < item.Version)
        {
            return;
        }

        item.Version = message.Version;
        item.KandidatId = message.KandidatId;
        item.Judul = message.Judul;
        item.KodeUrusan = message.KodeUrusan;
        item.TahunRkpd = message.TahunRkpd;
        item.NomorKeputusan = message.NomorKeputusan;
        item.TanggalKeputusan = message.TanggalKeputusan;
        item.DokumenRencana = message.DokumenRencana;
        item.Pengecualian = message.Pengecualian;
    }
}
