using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Agreements.Consumers;

/// <summary>Keeps our copy of the reports that are not accepted yet: the close-out asks for them (condition F08).</summary>
internal sealed class SalinTunggakanLaporan(AgreementsDbContext db) : IEventConsumer<KewajibanLaporanChanged>
{
    public async Task Consume(KewajibanLaporanChanged message, CancellationToken cancellationToken)
    {
        var tunggakan = await db.TunggakanLaporan.FindAsync([message.AggregateId], cancellationToken);
        if (tunggakan is null)
        {
            tunggakan = new TunggakanLaporan { Id = message.AggregateId, RegionCode = message.Region };
            db.Add(tunggakan);
        }
        else if (message.Version < tunggakan.Version)
        {
            return;
        }

        tunggakan.Version = message.Version;
        tunggakan.BelumDiterima = [.. message.BelumDiterima];
        tunggakan.BerakhirPada = message.BerakhirPada;
        tunggakan.NaskahBerakhir = [.. message.NaskahBerakhir];
    }
}
