using System.Text.Json;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>
/// Works out the days of some kerja sama from their facts and changes the figures by what is different. Within a transaction of the
/// caller's that holds the region's lock: there is one writer of a region at a time.
/// </summary>
internal sealed class PembaruPortofolio(EvaluationDbContext db, Ketentuan ketentuan)
{
    private const int RowsPerStatement = 20_000;

    private readonly HitunganPortofolio hitungan = new(ketentuan, KalenderHariKerja.Bawaan);

    public static Task Lock(EvaluationDbContext db, string region, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({region}, 2))", cancellationToken);

    /// <summary>What changed is written; what stayed as it was is not touched.</summary>
    public async Task Renew(IReadOnlyCollection<Guid> kerjaSama, CancellationToken cancellationToken)
    {
        var ids = kerjaSama.ToArray();
        var perubahan = new PerubahanHarian();
        var lama = await db.Set<KontribusiSubjek>().AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId))
            .ToDictionaryAsync(satu => (satu.SubjekId, satu.Urut), cancellationToken);
        var (baru, _, lamaTahap) = await Work(ids, semua: null, cancellationToken);
        List<KontribusiSubjek> tulis = [];
        foreach (var satu in baru)
        {
            if (lama.Remove((satu.SubjekId, satu.Urut), out var sebelumnya) && satu.Sama(sebelumnya))
            {
                continue;
            }

            tulis.Add(satu);
            Count(perubahan, satu, 1);
            if (sebelumnya is not null)
            {
                Count(perubahan, sebelumnya, -1);
            }
        }

        foreach (var hilang in lama.Values)
        {
            Count(perubahan, hilang, -1);
        }

        var (subjek, urut) = (lama.Values.Concat(tulis).Select(satu => satu.SubjekId).ToArray(), lama.Values.Concat(tulis).Select(satu => satu.Urut).ToArray());
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM kontribusi WHERE region_code = {db.Region} AND (subjek_id, urut) IN (SELECT * FROM unnest({subjek}, {urut}))
            """,
            cancellationToken);
        await Insert(tulis, cancellationToken);
        await Add(perubahan, cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM lama_tahap WHERE kerja_sama_id = ANY ({ids})", cancellationToken);
        await Insert(lamaTahap, cancellationToken);
    }

    /// <summary>
    /// For tables that were just emptied: the changes of the daily sums are gathered in <paramref name="perubahan"/>, for
    /// <see cref="Add"/> to write once at the end. Answers how many facts were read.
    /// </summary>
    public async Task<int> Build(Guid[] kerjaSama, PerubahanHarian perubahan, CancellationToken cancellationToken)
    {
        var (baru, fakta, lamaTahap) = await Work(kerjaSama, perubahan, cancellationToken);
        await Insert(baru, cancellationToken);
        await Insert(lamaTahap, cancellationToken);
        return fakta;
    }

    public async Task Add(PerubahanHarian perubahan, CancellationToken cancellationToken)
    {
        foreach (var baris in perubahan.Rows().Chunk(RowsPerStatement))
        {
            var dimensi = Array.ConvertAll(baris, satu => satu.Dimensi);
            var nilai = Array.ConvertAll(baris, satu => satu.Nilai);
            var indikator = Array.ConvertAll(baris, satu => satu.Indikator);
            var tanggal = Array.ConvertAll(baris, satu => satu.Tanggal);
            var penyebut = Array.ConvertAll(baris, satu => satu.Penyebut);
            var pembilang = Array.ConvertAll(baris, satu => satu.Pembilang);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO angka_harian AS a (region_code, dimensi, nilai, indikator, tanggal, penyebut, pembilang)
                SELECT {db.Region}, * FROM unnest({dimensi}, {nilai}, {indikator}, {tanggal}, {penyebut}, {pembilang})
                ON CONFLICT (region_code, dimensi, nilai, indikator, tanggal)
                DO UPDATE SET penyebut = a.penyebut + excluded.penyebut, pembilang = a.pembilang + excluded.pembilang
                """,
                cancellationToken);
        }
    }

    /// <summary>Counts every day into <paramref name="semua"/>, where it is given.</summary>
    private async Task<(List<KontribusiSubjek> Kontribusi, int Fakta, List<BarisLamaTahap> LamaTahap)> Work(
        Guid[] ids, PerubahanHarian? semua, CancellationToken cancellationToken)
    {
        var fakta = await db.CatatanFakta.AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId)).ToListAsync(cancellationToken);
        var menurut = fakta.ToLookup(satu => satu.KerjaSamaId);
        List<KontribusiSubjek> kontribusi = [];
        List<BarisLamaTahap> lamaTahap = [];
        foreach (var id in ids)
        {
            CatatanFakta[] daftar = [.. menurut[id]];
            var hasil = Kontribusi.Of(id, daftar, hitungan);
            hasil.ForEach(satu => semua?.Count(satu.Kepala, satu.Indikator, satu.Penyebut, satu.Pembilang, 1));
            kontribusi.AddRange(KontribusiSubjek.Of(hasil));
            lamaTahap.AddRange(BarisLamaTahap.Of(id, daftar));
        }

        return (kontribusi, fakta.Count, lamaTahap);
    }

    private static void Count(PerubahanHarian perubahan, KontribusiSubjek satu, int kali)
    {
        var kepala = satu.Kepala;
        foreach (var (index, indikator) in satu.Indikator.Index())
        {
            perubahan.Count(kepala, indikator, HimpunanHari.Baca(satu.Penyebut[index]), HimpunanHari.Baca(satu.Pembilang[index]), kali);
        }
    }

    private async Task Insert(List<KontribusiSubjek> daftar, CancellationToken cancellationToken)
    {
        if (daftar.Count == 0)
        {
            return;
        }

        var json = JsonSerializer.Serialize(daftar.Select(satu => new
        {
            region_code = db.Region,
            subjek_id = satu.SubjekId,
            urut = satu.Urut,
            kerja_sama_id = satu.KerjaSamaId,
            judul = satu.Judul,
            jenis = satu.Jenis,
            departemen = satu.Departemen,
            urusan = satu.Urusan,
            mitra = satu.Mitra,
            wilayah = satu.Wilayah,
            indikator = satu.Indikator,
            penyebut = satu.Penyebut,
            pembilang = satu.Pembilang,
        }));
        await db.Database.ExecuteSqlAsync($"INSERT INTO kontribusi SELECT * FROM json_populate_recordset(NULL::kontribusi, {json}::json)", cancellationToken);
    }

    private async Task Insert(List<BarisLamaTahap> daftar, CancellationToken cancellationToken)
    {
        if (daftar.Count == 0)
        {
            return;
        }

        var baris = daftar.ToArray();
        var kerjaSama = Array.ConvertAll(baris, satu => satu.KerjaSamaId);
        var urut = Array.ConvertAll(baris, satu => satu.Urut);
        var tahap = Array.ConvertAll(baris, satu => satu.Tahap);
        var hari = Array.ConvertAll(baris, satu => satu.Hari);
        var diketahui = Array.ConvertAll(baris, satu => satu.DiketahuiPada);
        var jenis = Array.ConvertAll(baris, satu => satu.Jenis);
        var departemen = Array.ConvertAll(baris, satu => satu.Departemen);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO lama_tahap (region_code, kerja_sama_id, urut, tahap, hari, diketahui_pada, jenis, departemen)
            SELECT {db.Region}, * FROM unnest({kerjaSama}, {urut}, {tahap}, {hari}, {diketahui}, {jenis}, {departemen})
            """,
            cancellationToken);
    }
}
