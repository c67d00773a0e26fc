using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Agreements.Common;

/// <summary>What the other services are told about a dispute.</summary>
internal static class PemberitaanPerselisihan
{
    /// <summary>After the change and before the save: where the dispute stands now.</summary>
    public static void Tell(this AgreementsDbContext db, KerjaSama kerjaSama, Guid perselisihanId, DateOnly tanggal, DateOnly hari, DateTimeOffset now)
    {
        var keadaan = kerjaSama.DaftarPerselisihan(hari).Single(satu => satu.Isi.PerselisihanId == perselisihanId);
        db.Queue(new PerselisihanChanged
        {
            EventId = Guid.CreateVersion7(now),
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = now,
            PerselisihanId = perselisihanId,
            NaskahId = keadaan.Isi.TentangNaskahId,
            Status = keadaan.Status.ToString(),
            Forum = keadaan.Kini?.Forum.ToString(),
            Tanggal = tanggal,
            Tenggat = keadaan.Tenggat,
            Selesai = keadaan.Selesai,
        });
    }
}
