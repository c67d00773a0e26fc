using System.ComponentModel.DataAnnotations.Schema;
using Ksd.Agreements.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Ksd.Agreements.Data.Irisan;

/// <summary>The overlap check: one statement, on the indexes of <see cref="IrisanMigration"/>.</summary>
internal static class IrisanQuery
{
    private const int Batas = 20;

    /// <summary>Other kerja sama than <paramref name="id"/> that a proposal overlaps with, the most alike first (guard G17); no id while it is being written.</summary>
    public static async Task<IReadOnlyList<Beririsan>> Overlapping(
        this AgreementsDbContext db, Guid? id, Usulan usulan, CancellationToken cancellationToken)
    {
        var mitra = usulan.Mitra.SelectMany(pihak => pihak.DaftarKunci.Select(kunci => (Kunci: kunci, pihak.Nama))).DistinctBy(pihak => pihak.Kunci).ToDictionary(p => p.Kunci, p => p.Nama);
        if (mitra.Count == 0)
        {
            return [];
        }

        static NpgsqlParameter Daftar(string nama, IEnumerable<string> isi) => new(nama, NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = isi.ToArray() };
        var rows = await db.Database.SqlQueryRaw<Baris>(
            "SELECT * FROM irisan_cari(@id, @mitra, @urusan, @lokasi, @teks, @mulai, @sampai, @batas)",
            new NpgsqlParameter("id", NpgsqlDbType.Uuid) { Value = (object?)id ?? DBNull.Value },
            Daftar("mitra", mitra.Keys),
            Daftar("urusan", usulan.DaftarUrusan.Select(urusan => urusan.Kode).Distinct()),
            Daftar("lokasi", usulan.Lokasi),
            new NpgsqlParameter("teks", $"{usulan.Judul} {usulan.Objek} {usulan.RuangLingkup}"),
            new NpgsqlParameter("mulai", NpgsqlDbType.Date) { Value = (object?)usulan.RencanaMulai ?? DBNull.Value },
            new NpgsqlParameter("sampai", NpgsqlDbType.Date) { Value = (object?)usulan.RencanaSampai ?? DBNull.Value },
            new NpgsqlParameter("batas", Batas)).ToListAsync(cancellationToken);

        // One kerja sama may be hit by several partners.
        return [.. rows.GroupBy(row => row.KerjaSamaId).Select(sama => Of([.. sama], mitra))];
    }

    /// <summary>Records elsewhere that seem to be a paper of this kerja sama once more: the same file, or a number and a partner in common.</summary>
    public static async Task<IReadOnlyList<Kembar>> Kembar(this AgreementsDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Database.SqlQuery<Kembar>($"SELECT * FROM irisan_kembar({id}) ORDER BY kerja_sama_id, naskah_id").ToListAsync(cancellationToken);

    private static Beririsan Of(Baris[] rows, Dictionary<string, string> mitra)
    {
        var row = rows[0];
        List<AlasanIrisan> alasan = [.. rows.Select(r => AlasanIrisan.Mitra(mitra[r.MitraKami], r.Mitra, r.Kemiripan))];
        if (row.Urusan.Length > 0)
        {
            alasan.Add(AlasanIrisan.Urusan(row.Urusan));
        }

        if (row.Lokasi.Length > 0)
        {
            alasan.Add(AlasanIrisan.Lokasi(row.Lokasi));
        }

        if (row.Kata.Length > 0)
        {
            alasan.Add(AlasanIrisan.Lingkup(row.Kata));
        }

        alasan.Add(AlasanIrisan.Waktu(row.Mulai, row.Sampai));
        return new Beririsan(row.KerjaSamaId, row.Judul, [.. rows.Select(r => r.Mitra)], row.Urusan, row.Mulai, row.Sampai) { DaftarAlasan = alasan };
    }

    private sealed class Baris
    {
        [Column("kerja_sama_id")]
        public required Guid KerjaSamaId { get; init; }

        public required string Judul { get; init; }

        [Column("mitra_kami")]
        public required string MitraKami { get; init; }

        public required string Mitra { get; init; }

        public required float Kemiripan { get; init; }

        public required string[] Urusan { get; init; }

        public required string[] Lokasi { get; init; }

        public required string[] Kata { get; init; }

        public DateOnly? Mulai { get; init; }

        public DateOnly? Sampai { get; init; }
    }
}

/// <summary>A record that seems to be the same paper: by the SHA-256 of a file, or by a number.</summary>
internal sealed class Kembar
{
    [Column("kerja_sama_id")]
    public required Guid KerjaSamaId { get; init; }

    [Column("naskah_id")]
    public Guid? NaskahId { get; init; }

    public string? Berkas { get; init; }

    public string? Nomor { get; init; }
}
