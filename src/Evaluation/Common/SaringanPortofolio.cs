using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>By what figures can be split.</summary>
public enum DimensiPortofolio
{
    Total,
    Jenis,
    Departemen,
    Urusan,
    Mitra,
    Wilayah,
}

internal static class DimensiPortofolioNames
{
    extension(DimensiPortofolio dimensi)
    {
        /// <summary>What a value of the split is called; null where it is its own name.</summary>
        public string? LabelOf(string nilai) => dimensi switch
        {
            DimensiPortofolio.Jenis => JenisKerjaSama.SebutanOf(nilai),
            DimensiPortofolio.Urusan => UrusanPemerintahan.TryGet(nilai, out var urusan) ? urusan.Nama : null,
            DimensiPortofolio.Wilayah => DaftarWilayah.Bawaan.NameOf(nilai),
            _ => null,
        };
    }
}

/// <summary>Which kerja sama a figure is asked of; a department asks of its own.</summary>
public sealed record SaringanPortofolio(string? Jenis, string? Departemen, string? Urusan, string? Mitra, string? Wilayah)
{
    internal static SaringanPortofolio Of(Caller caller, string? jenis, string? departemen, string? urusan, string? mitra, string? wilayah) =>
        new(jenis, Wewenang.SeesOwnOnly(caller) ? caller.Department ?? "" : departemen, urusan, mitra, wilayah);

    /// <summary>A partner sees its reports, not the region's figures.</summary>
    internal static ProblemHttpResult? Refuse(Caller caller) => caller.Is(Roles.Mitra) && Wewenang.SeesOwnOnly(caller)
        ? Problems.Of(KsdProblems.Forbidden, Language.Choose("Angka portofolio tidak dibuka untuk mitra.", "Portfolio figures are not open to partners."))
        : null;

    private (DimensiPortofolio Dimensi, string Nilai)[] Isi { get; } =
    [
        .. new (DimensiPortofolio, string?)[]
        {
            (DimensiPortofolio.Jenis, Jenis), (DimensiPortofolio.Departemen, Departemen), (DimensiPortofolio.Urusan, Urusan),
            (DimensiPortofolio.Mitra, Mitra), (DimensiPortofolio.Wilayah, Wilayah),
        }.Where(satu => satu.Item2 is not null).Select(satu => (satu.Item1, satu.Item2!)),
    ];

    internal IQueryable<BarisKontribusi> Apply(IQueryable<BarisKontribusi> query)
    {
        query = Jenis is null ? query : query.Where(baris => baris.Jenis == Jenis);
        query = Departemen is null ? query : query.Where(baris => baris.Departemen == Departemen);
        query = Urusan is null ? query : query.Where(baris => baris.Urusan.Contains(Urusan));
        query = Mitra is null ? query : query.Where(baris => baris.Mitra.Contains(Mitra));
        return Wilayah is null ? query : query.Where(baris => baris.Wilayah.Contains(Wilayah));
    }

    /// <summary>Every figure on a day, in each value of a split: from the daily sums where they hold it, else counted by the database.</summary>
    internal async Task<List<AngkaPada>> Count(EvaluationDbContext db, DateOnly pada, DimensiPortofolio dimensi, CancellationToken cancellationToken)
    {
        var (pecah, nilai) = Isi.Length == 0 ? (dimensi, null) : (Isi[0].Dimensi, Isi[0].Nilai);
        var nama = pecah.ToString();
        if (nama != PerubahanHarian.TanpaJumlah && (Isi.Length == 0 || (Isi.Length == 1 && dimensi is DimensiPortofolio.Total)))
        {
            return await db.Set<AngkaHarian>().AsNoTracking()
                .Where(angka => angka.Dimensi == nama && (nilai == null || angka.Nilai == nilai) && angka.Tanggal <= pada)
                .GroupBy(angka => new { angka.Nilai, angka.Indikator })
                .Select(group => new AngkaPada(
                    dimensi == DimensiPortofolio.Total ? "" : group.Key.Nilai, group.Key.Indikator, group.Sum(angka => angka.Pembilang), group.Sum(angka => angka.Penyebut)))
                .ToListAsync(cancellationToken);
        }

        var menurut = dimensi.ToString();
        return await db.Database.SqlQuery<AngkaPada>(
            $"""
            SELECT nilai AS "Nilai", indikator AS "Indikator", count(*) FILTER (WHERE pembilang @> {pada})::int AS "Pembilang", count(*)::int AS "Penyebut"
            FROM kontribusi_indikator, unnest(CASE {menurut}
                WHEN 'Total' THEN ARRAY['']
                WHEN 'Jenis' THEN ARRAY[jenis::text]
                WHEN 'Departemen' THEN ARRAY[departemen::text]
                WHEN 'Urusan' THEN urusan
                WHEN 'Mitra' THEN mitra
                WHEN 'Wilayah' THEN wilayah
                END) AS nilai
            WHERE penyebut @> {pada} AND ({Jenis}::text IS NULL OR jenis = {Jenis}) AND ({Departemen}::text IS NULL OR departemen = {Departemen})
                AND ({Urusan}::text IS NULL OR {Urusan} = ANY (urusan)) AND ({Mitra}::text IS NULL OR {Mitra} = ANY (mitra))
                AND ({Wilayah}::text IS NULL OR {Wilayah} = ANY (wilayah))
            GROUP BY nilai, indikator
            """).ToListAsync(cancellationToken);
    }
}

/// <summary>A figure on a day, in one value of a split.</summary>
public sealed record AngkaPada(string Nilai, string Indikator, int Pembilang, int Penyebut);
