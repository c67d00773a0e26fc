using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>
/// Works out the days of some kerja sama from their facts and changes the figures by the difference. Within a transaction of the
/// caller's that holds the region's lock: there is one writer of a region at a time.
/// </summary>
internal sealed class PembaruPortofolio(EvaluationDbContext db, Ketentuan ketentuan)
{
    private readonly HitunganPortofolio hitungan = new(ketentuan, KalenderHariKerja.Bawaan);

    public static Task Lock(EvaluationDbContext db, string region, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({region}, 2))", cancellationToken);

    /// <summary>How many facts were read.</summary>
    public async Task<int> Renew(IReadOnlyCollection<Guid> kerjaSama, CancellationToken cancellationToken)
    {
        var ids = kerjaSama.ToArray();
        var fakta = await db.CatatanFakta.AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId)).ToListAsync(cancellationToken);
        var menurut = fakta.ToLookup(satu => satu.KerjaSamaId);
        var baru = ids.SelectMany(id => Kontribusi.Of(id, [.. menurut[id]], hitungan)).ToList();

        await db.Database.ExecuteSqlAsync(
            $"""
            WITH lama AS (DELETE FROM kontribusi WHERE kerja_sama_id = ANY ({ids}) RETURNING *),
            pecahan AS (
                SELECT indikator, dimensi, nilai, penyebut, pembilang FROM lama CROSS JOIN LATERAL (
                    SELECT 'Total' AS dimensi, '' AS nilai UNION ALL SELECT 'Jenis', jenis UNION ALL SELECT 'Departemen', departemen
                    UNION ALL SELECT 'Urusan', unnest(urusan) UNION ALL SELECT 'Mitra', unnest(mitra) UNION ALL SELECT 'Wilayah', unnest(wilayah)) AS pecah),
            hari AS (
                SELECT dimensi, nilai, indikator, lower(r) AS tanggal, -1 AS penyebut, 0 AS pembilang FROM pecahan, unnest(penyebut) AS r
                UNION ALL SELECT dimensi, nilai, indikator, upper(r), 1, 0 FROM pecahan, unnest(penyebut) AS r WHERE NOT upper_inf(r)
                UNION ALL SELECT dimensi, nilai, indikator, lower(r), 0, -1 FROM pecahan, unnest(pembilang) AS r
                UNION ALL SELECT dimensi, nilai, indikator, upper(r), 0, 1 FROM pecahan, unnest(pembilang) AS r WHERE NOT upper_inf(r)),
            jumlah AS (
                SELECT dimensi, nilai, indikator, tanggal, sum(penyebut)::int AS penyebut, sum(pembilang)::int AS pembilang
                FROM hari GROUP BY dimensi, nilai, indikator, tanggal)
            INSERT INTO angka_harian AS a (region_code, dimensi, nilai, indikator, tanggal, penyebut, pembilang)
            SELECT {db.Region}, dimensi, nilai, indikator, tanggal, penyebut, pembilang FROM jumlah
            ON CONFLICT (region_code, dimensi, nilai, indikator, tanggal)
            DO UPDATE SET penyebut = a.penyebut + excluded.penyebut, pembilang = a.pembilang + excluded.pembilang
            """,
            cancellationToken);
        await Insert(baru, cancellationToken);
        await Add(baru, cancellationToken);
        await RenewLamaTahap(ids, menurut, cancellationToken);
        return fakta.Count;
    }

    private Task<int> Insert(List<Kontribusi> baru, CancellationToken cancellationToken)
    {
        var daftar = baru.ConvertAll(satu => new
        {
            indikator = satu.Indikator,
            subjek_id = satu.SubjekId,
            urut = satu.Urut,
            kerja_sama_id = satu.KerjaSamaId,
            judul = satu.Judul,
            jenis = satu.Kepala.Jenis,
            departemen = satu.Kepala.Departemen,
            urusan = satu.Kepala.Urusan,
            mitra = satu.Kepala.Mitra,
            wilayah = satu.Kepala.Wilayah,
            penyebut = HimpunanHari.Tulis(satu.Penyebut),
            pembilang = HimpunanHari.Tulis(satu.Pembilang),
            region_code = db.Region,
        });
        var json = System.Text.Json.JsonSerializer.Serialize(daftar);
        return db.Database.ExecuteSqlAsync(
            $"INSERT INTO kontribusi SELECT * FROM json_populate_recordset(NULL::kontribusi, {json}::json)", cancellationToken);
    }

    private Task<int> Add(List<Kontribusi> baru, CancellationToken cancellationToken)
    {
        var jumlah = new Dictionary<(string Dimensi, string Nilai, string Indikator, DateOnly Tanggal), (int Penyebut, int Pembilang)>();
        foreach (var satu in baru)
        {
            foreach (var pecahan in satu.Kepala.Pecahan())
            {
                satu.Penyebut.ForEach(selang => Count(selang, (1, 0)));
                satu.Pembilang.ForEach(selang => Count(selang, (0, 1)));

                void Count(Selang selang, (int Penyebut, int Pembilang) ubah)
                {
                    Change(selang.Dari, ubah);
                    if (selang.Sampai != DateOnly.MaxValue)
                    {
                        Change(selang.Sampai.AddDays(1), (-ubah.Penyebut, -ubah.Pembilang));
                    }
                }

                void Change(DateOnly hari, (int Penyebut, int Pembilang) ubah)
                {
                    var kunci = (pecahan.Dimensi, pecahan.Nilai, satu.Indikator, hari);
                    var lama = jumlah.GetValueOrDefault(kunci);
                    jumlah[kunci] = (lama.Penyebut + ubah.Penyebut, lama.Pembilang + ubah.Pembilang);
                }
            }
        }

        var baris = jumlah.Where(satu => satu.Value != (0, 0)).ToArray();
        var dimensi = Array.ConvertAll(baris, satu => satu.Key.Dimensi);
        var nilai = Array.ConvertAll(baris, satu => satu.Key.Nilai);
        var indikator = Array.ConvertAll(baris, satu => satu.Key.Indikator);
        var tanggal = Array.ConvertAll(baris, satu => satu.Key.Tanggal);
        var penyebut = Array.ConvertAll(baris, satu => satu.Value.Penyebut);
        var pembilang = Array.ConvertAll(baris, satu => satu.Value.Pembilang);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO angka_harian AS a (region_code, dimensi, nilai, indikator, tanggal, penyebut, pembilang)
            SELECT {db.Region}, * FROM unnest({dimensi}, {nilai}, {indikator}, {tanggal}, {penyebut}, {pembilang})
            ON CONFLICT (region_code, dimensi, nilai, indikator, tanggal)
            DO UPDATE SET penyebut = a.penyebut + excluded.penyebut, pembilang = a.pembilang + excluded.pembilang
            """,
            cancellationToken);
    }

    private async Task RenewLamaTahap(Guid[] ids, ILookup<Guid, CatatanFakta> fakta, CancellationToken cancellationToken)
    {
        var daftar = ids.SelectMany(id =>
        {
            var kepala = KeadaanPortofolio.Of([.. fakta[id].Select(satu => (satu.Versi, satu.Isi))]).Kepala;
            return LamaTahap.Of(fakta[id]).Select((lama, urut) => (Id: id, Urut: urut, Lama: lama, Jenis: kepala?.Jenis ?? "", Departemen: kepala?.Departemen ?? ""));
        }).ToArray();
        var kerjaSama = Array.ConvertAll(daftar, satu => satu.Id);
        var urut = Array.ConvertAll(daftar, satu => satu.Urut);
        var tahap = Array.ConvertAll(daftar, satu => satu.Lama.Tahap);
        var hari = Array.ConvertAll(daftar, satu => satu.Lama.Hari);
        var diketahui = Array.ConvertAll(daftar, satu => satu.Lama.DiketahuiPada);
        var jenis = Array.ConvertAll(daftar, satu => satu.Jenis);
        var departemen = Array.ConvertAll(daftar, satu => satu.Departemen);
        await db.Database.ExecuteSqlAsync($"DELETE FROM lama_tahap WHERE kerja_sama_id = ANY ({ids})", cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO lama_tahap (region_code, kerja_sama_id, urut, tahap, hari, diketahui_pada, jenis, departemen)
            SELECT {db.Region}, * FROM unnest({kerjaSama}, {urut}, {tahap}, {hari}, {diketahui}, {jenis}, {departemen})
            """,
            cancellationToken);
    }
}
