using System.Buffers.Text;
using System.ComponentModel.DataAnnotations.Schema;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Ksd.Agreements.Data.Pengawasan;

/// <summary>The last task of a page; lists are ordered by a day and an id.</summary>
internal sealed record KursorTugas(DateOnly Kunci, Guid Id)
{
    /// <summary>Before the first.</summary>
    public static readonly KursorTugas Awal = new(new(1000, 1, 1), Guid.Empty);

    public string Encode() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Kunci.ToString("O", CultureInfo.InvariantCulture)}|{Id:N}"));

    /// <summary>Null when the text is no cursor.</summary>
    public static KursorTugas? Decode(string teks) =>
        teks.Length <= 100 && Base64Url.IsValid(teks)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(teks)).Split('|') is [var kunci, var id]
        && DateOnly.TryParseExact(kunci, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari) && hari.Year is > 999 and < 9999
        && Guid.TryParseExact(id, "N", out var guid) ? new(hari, guid) : null;
}

/// <summary>Which tasks: of a list, on a day, of one perangkat daerah or of all, from a cursor on.</summary>
internal sealed record TanyaTugas(DaftarPengawasan Daftar, DateOnly Pada, string? PerangkatDaerah, KursorTugas Sesudah, int Ambil)
{
    /// <summary>How far ahead ends are looked for.</summary>
    public int Hari { get; init; } = AturanTugas.JendelaBerakhir[^1];
}

/// <summary>The supervision lists for any day; what is asked of a row is said by <see cref="AturanTugas"/>.</summary>
internal static class PengawasanQuery
{
    public static async Task<IReadOnlyList<(Tugas Tugas, KursorTugas Kursor)>> DaftarTugas(
        this AgreementsDbContext db, TanyaTugas tanya, Ketentuan ketentuan, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQueryRaw<Baris>(
            PengawasanSql.Of(tanya.Daftar),
            new NpgsqlParameter("pada", tanya.Pada),
            new NpgsqlParameter("hari", tanya.Hari),
            new NpgsqlParameter("jendela", MasaBerlaku.JendelaBaku),
            new NpgsqlParameter("perangkat", NpgsqlDbType.Text) { Value = (object?)tanya.PerangkatDaerah ?? DBNull.Value },
            new NpgsqlParameter("kunci", tanya.Sesudah.Kunci),
            new NpgsqlParameter("kunciId", tanya.Sesudah.Id),
            new NpgsqlParameter("ambil", tanya.Ambil)).ToListAsync(cancellationToken);
        var bekal = tanya.Daftar is DaftarPengawasan.AkanBerakhir && rows.Count > 0 ? await db.Bekal(rows, tanya.Pada, cancellationToken) : [];
        return rows.ConvertAll(row => (Of(tanya, row, ketentuan, bekal), new KursorTugas(row.Urut, row.UrutId)));
    }

    private static async Task<Dictionary<Guid, BekalKeputusan>> Bekal(
        this AgreementsDbContext db, List<Baris> rows, DateOnly pada, CancellationToken cancellationToken)
    {
        var daftar = await db.Database.SqlQueryRaw<BarisBekal>(
            PengawasanSql.Bekal,
            new NpgsqlParameter("pada", pada),
            new NpgsqlParameter("naskah", rows.Select(row => row.NaskahId!.Value).ToArray())).ToListAsync(cancellationToken);
        return daftar.ToDictionary(satu => satu.NaskahId, satu => new BekalKeputusan(
            satu.Verdict, satu.Nilai, satu.Tahun, satu.Semester, satu.BelumDiterima, satu.IndukBerakhir, satu.TahunAnggaran));
    }

    private static Tugas Of(TanyaTugas tanya, Baris row, Ketentuan ketentuan, Dictionary<Guid, BekalKeputusan> bekal)
    {
        var perihal = new Perihal(
            row.KerjaSamaId, row.NaskahId, row.Version, row.Judul, Enum<JenisKerjaSama>(row.Jenis), Enum<JenisNaskah>(row.Naskah), row.PerangkatDaerah, row.Impor);
        return tanya.Daftar switch
        {
            DaftarPengawasan.AkanBerakhir => AturanTugas.AkanBerakhir(
                perihal, row.Tenggat!.Value, bekal.GetValueOrDefault(row.NaskahId!.Value, BekalKeputusan.Kosong), tanya.Pada),
            DaftarPengawasan.LaporanPelaksanaan => AturanTugas.LaporanPelaksanaan(perihal, row.Isi!, row.Sejak, row.Tenggat!.Value, tanya.Pada),
            DaftarPengawasan.KesepakatanTanpaPerjanjian => AturanTugas.TanpaPerjanjian(perihal, row.Sejak!.Value, row.Tenggat, tanya.Pada),
            DaftarPengawasan.LaporanLuarNegeri => AturanTugas.LaporanLuarNegeri(perihal, row.Tenggat!.Value.Year, ketentuan, tanya.Pada),
            DaftarPengawasan.PerpanjanganLuarNegeri => AturanTugas.PerpanjanganLuarNegeri(perihal, row.Tenggat!.Value, tanya.Pada),
            DaftarPengawasan.JamBerjalan => AturanTugas.JamBerjalan(
                perihal, System.Enum.Parse<Tahap>(row.Tahap!), row.Tenggat, row.Sejak!.Value, KalenderHariKerja.Bawaan, tanya.Pada),
            DaftarPengawasan.MitraPailit => AturanTugas.MitraPailit(perihal, row.Sejak!.Value, row.Isi!),
            _ => AturanTugas.TidakTeratur(
                perihal, row.Sejak!.Value, (PenandatangananTidakTeratur)JsonSerializer.Deserialize<IsiFakta>(row.Isi!, Jsonb.Options)!),
        };
    }

    private static T? Enum<T>(string? nama)
        where T : struct, Enum => nama is null ? null : System.Enum.Parse<T>(nama);

    private sealed class BarisBekal
    {
        [Column("naskah_id")]
        public required Guid NaskahId { get; init; }

        public string? Verdict { get; init; }

        public decimal? Nilai { get; init; }

        public int? Tahun { get; init; }

        public int? Semester { get; init; }

        [Column("belum_diterima")]
        public required string[] BelumDiterima { get; init; }

        [Column("induk_berakhir")]
        public DateOnly? IndukBerakhir { get; init; }

        [Column("tahun_anggaran")]
        public int? TahunAnggaran { get; init; }
    }

    private sealed class Baris
    {
        [Column("kerja_sama_id")]
        public required Guid KerjaSamaId { get; init; }

        [Column("naskah_id")]
        public Guid? NaskahId { get; init; }

        public required long Version { get; init; }

        public required string Judul { get; init; }

        public string? Jenis { get; init; }

        public string? Naskah { get; init; }

        [Column("perangkat_daerah")]
        public string? PerangkatDaerah { get; init; }

        public required bool Impor { get; init; }

        /// <summary>The day it is counted from: signing, or entering the stage.</summary>
        public DateOnly? Sejak { get; init; }

        /// <summary>Its end, or the day of receipt, or the last day of the year reported on.</summary>
        public DateOnly? Tenggat { get; init; }

        public string? Tahap { get; init; }

        public string? Isi { get; init; }

        public required DateOnly Urut { get; init; }

        [Column("urut_id")]
        public required Guid UrutId { get; init; }
    }
}
