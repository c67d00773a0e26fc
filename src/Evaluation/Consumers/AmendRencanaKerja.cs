using Ksd.Contracts;
using Ksd.Evaluation.Data;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Consumers;

/// <summary>A signed amendment asks for a review of the work plan; told before the signing is, it waits for the plan.</summary>
internal sealed class AmendRencanaKerja(EvaluationDbContext db) : IEventConsumer<PerubahanNaskahSigned>
{
    public async Task Consume(PerubahanNaskahSigned message, CancellationToken cancellationToken)
    {
        // The same lock as the opening takes: one of the two sees the other.
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({message.NaskahId.ToString()}, 0))", cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO perubahan_naskah AS lama (id, region_code, versi_naskah, berakhir)
            VALUES ({message.NaskahId}, {message.Region}, {message.VersiNaskah}, {message.Berakhir})
            ON CONFLICT (id) DO UPDATE SET versi_naskah = excluded.versi_naskah, berakhir = excluded.berakhir
            WHERE excluded.versi_naskah > lama.versi_naskah
            """,
            cancellationToken);
        if (await db.RencanaKerja.SingleOrDefaultAsync(rencana => rencana.NaskahId == message.NaskahId, cancellationToken) is { } rencana)
        {
            rencana.Amend(message.VersiNaskah, message.Berakhir);
        }
    }
}
