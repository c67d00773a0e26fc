using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Consumers;

/// <summary>Keeps the book of parties, so that a registered party can be suggested before it has ever signed anything. An older version changes nothing.</summary>
internal sealed class SalinPihak(MappingDbContext db) : IEventConsumer<PihakChanged>
{
    public Task Consume(PihakChanged message, CancellationToken cancellationToken)
    {
        string[] kunci = [.. message.DaftarNama.Select(SalinanPihak.KunciOf).Distinct()];
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO salinan_pihak AS lama (id, region_code, version, nama, daftar_kunci, kelas, kode_wilayah, pailit, digabung_ke_id)
            VALUES (
                {message.AggregateId}, {message.Region}, {message.Version}, {message.Nama}, {kunci}, {message.Kelas}, {message.KodeWilayah},
                {message.Pailit}, {message.DigabungKeId})
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, nama = excluded.nama, daftar_kunci = excluded.daftar_kunci, kelas = excluded.kelas,
                kode_wilayah = excluded.kode_wilayah, pailit = excluded.pailit, digabung_ke_id = excluded.digabung_ke_id
            WHERE excluded.version > lama.version
            """,
            cancellationToken);
    }
}
