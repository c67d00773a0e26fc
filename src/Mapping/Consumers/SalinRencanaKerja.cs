using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Consumers;

/// <summary>Notes the work plan that a signing led to: the end of the trace from an item of the list.</summary>
internal sealed class SalinRencanaKerja(MappingDbContext db) : IEventConsumer<RencanaKerjaOpened>
{
    public Task Consume(RencanaKerjaOpened message, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO salinan_rencana_kerja (id, region_code, kerja_sama_id, naskah_id)
        VALUES ({message.AggregateId}, {message.Region}, {message.KerjaSamaId}, {message.NaskahId})
        ON CONFLICT (id) DO NOTHING
        """,
        cancellationToken);
}
