using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.Agreements.Data.Register;

/// <summary>The statements of the register: one for a page, one for the totals, one for an entry.</summary>
internal static class RegisterQuery
{
    /// <summary>Characters of no text stand round a hit until the passage has been made safe for a page.</summary>
    public const char Buka = '\uE000';
    public const char Tutup = '\uE001';

    private const string Columns =
        $"""
        e.naskah_id, e.kerja_sama_id, e.judul, e.naskah, e.jenis_tertulis, e.jenis, e.jalur, e.nomor, e.mitra, e.kelas_mitra, e.urusan,
        e.urusan_tertulis, e.perangkat_daerah, e.lokasi, e.nilai, e.tanda_tangan, e.ketelitian_tanda_tangan, s.awal AS sampai,
        CASE WHEN d.akhir IS NULL THEN e.ketelitian_sampai WHEN d.akhir IS NOT NULL THEN 'Hari' END AS ketelitian_sampai, e.jangka_waktu,
        e.rezim, e.mutu, e.sumber, e.tautan, e.pertanyaan, {RegisterSql.Status} AS status
        """;

    public static Task<List<EntriTersimpan>> Page(
        Kueri kueri, RegisterFilter filter, RegisterOrder order, RegisterCursor? after, int take, bool onlySigned = false)
    {
        var terbaik = order.Urut is UrutRegister.Relevansi && filter.HasOnlyWords && !kueri.Caller.SeesOwnOnly()
            ? $"{(after is null ? "" : "WHERE (c.peringkat, c.naskah_id) < (@kunci, @kunciId)")} ORDER BY c.peringkat DESC, c.naskah_id DESC LIMIT @ambil"
            : "";
        var sql =
            $"""
            {filter.With(terbaik)},
            halaman AS (
                SELECT {Columns}, {order.Column}::text AS kunci, {order.Column} AS urut
                FROM {filter.From}
                WHERE {filter.Where()}{(onlySigned ? Signed : Visible(kueri))}{(after is null ? "" : $" AND {order.After}")}
                ORDER BY {order.OrderBy} LIMIT @ambil)
            SELECT h.*, CASE WHEN kueri.kueri IS NOT NULL THEN ts_headline('indonesian',
                concat_ws(' · ', h.judul, array_to_string(h.mitra, ', '), h.urusan_tertulis, h.perangkat_daerah, h.lokasi), kueri.kueri,
                'StartSel={Buka}, StopSel={Tutup}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "') END AS cuplikan
            FROM halaman h, kueri
            ORDER BY {order.OuterOrderBy}
            """;
        return kueri.Db.Database.Read(
            sql, [.. filter.Parameters(kueri.Clock), new NpgsqlParameter("ambil", take), .. order.Parameters(after)], EntriTersimpan.Read, kueri.CancellationToken);
    }

    public static Task<List<JumlahEntri>> Totals(
        Kueri kueri, RegisterFilter filter)
    {
        var sql =
            $"""
            {filter.With()},
            pilihan AS (
                SELECT e.jenis, e.jalur, {RegisterSql.Status} AS status, extract(year FROM e.tanda_tangan)::int AS tahun
                FROM {filter.From}
                WHERE {filter.Where()}{Visible(kueri)})
            SELECT CASE WHEN grouping(jenis) = 0 THEN 'jenis' WHEN grouping(jalur) = 0 THEN 'jalur'
                    WHEN grouping(status) = 0 THEN 'status' WHEN grouping(tahun) = 0 THEN 'tahun' ELSE '' END AS menurut,
                coalesce(jenis, jalur, status, tahun::text) AS nilai, count(*) AS jumlah
            FROM pilihan
            GROUP BY GROUPING SETS ((), (jenis), (jalur), (status), (tahun))
            """;
        return kueri.Db.Database.SqlQueryRaw<JumlahEntri>(sql, [.. filter.Parameters(kueri.Clock)]).ToListAsync(kueri.CancellationToken);
    }

    /// <summary>How many signed entries each set of partners has, the most frequent first.</summary>
    public static Task<List<JumlahMitra>> Partners(Kueri kueri, RegisterFilter filter, int take)
    {
        var sql =
            $"""
            {filter.With()}
            SELECT e.mitra, count(*) AS jumlah
            FROM {filter.From}
            WHERE {filter.Where()}{Signed}
            GROUP BY e.mitra
            ORDER BY jumlah DESC, e.mitra LIMIT @ambil
            """;
        return kueri.Db.Database.SqlQueryRaw<JumlahMitra>(sql, [.. filter.Parameters(kueri.Clock), new NpgsqlParameter("ambil", take)]).ToListAsync(kueri.CancellationToken);
    }

    public static async Task<(EntriTersimpan Entri, AsalTersimpan? Asal)?> One(Kueri kueri, Guid naskahId, DateOnly? pada, int? jendela)
    {
        var sql =
            $"""
            SELECT {Columns}, NULL::text AS kunci, NULL::text AS urut, NULL::text AS cuplikan, a.impor_id, a.nomor_baris, a.daftar_aturan, b.isi
            FROM {RegisterSql.Entries}
            LEFT JOIN register_asal a ON a.naskah_id = e.naskah_id
            LEFT JOIN register_impor_baris b ON b.impor_id = a.impor_id AND b.nomor = a.nomor_baris
            WHERE e.naskah_id = @id{Visible(kueri)}
            """;
        var rows = await kueri.Db.Database.Read(
            sql,
            [new("id", naskahId), new("pada", pada ?? kueri.Clock.LegalDay()), new("jendela", jendela ?? MasaBerlaku.JendelaBaku)],
            baris => (EntriTersimpan.Read(baris), baris.IsDBNull(32)
                ? null
                : new AsalTersimpan(baris.GetGuid(29), baris.GetInt32(30), baris.GetFieldValue<string[]>(31), baris.GetFieldValue<string[]>(32))),
            kueri.CancellationToken);
        return rows is [var satu] ? satu : null;
    }

    // What is still being worked on is shown to those who work on it; what is signed, to everybody.
    private static string Visible(Kueri kueri) => kueri.Caller.SeesOwnOnly() ? Signed : "";

    private const string Signed = " AND e.ditandatangani";
}

/// <summary>How many entries have this value; <paramref name="Menurut"/> empty is all of them.</summary>
internal sealed record JumlahEntri(string Menurut, string? Nilai, long Jumlah);

/// <summary>How many entries have exactly these partners.</summary>
internal sealed record JumlahMitra(string[] Mitra, long Jumlah);
