using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The scored kandidat of a pemetaan in their order, how firm the first ten are, and the duties that stand outside the order.</summary>
internal static class RankKandidat
{
    public sealed record Row(
        int Peringkat, Guid KandidatId, string Judul, string Departemen, decimal Total, IReadOnlyList<decimal> RataRata, int JumlahPenilai, int SelisihTerbesar, bool Berbeda);

    public sealed record Kewajiban(Guid KandidatId, string Judul, string Departemen);

    public sealed record Geser(double Poin, string Turun, string Naik);

    public sealed record Kepekaan(string Kriteria, decimal Bobot, Geser? UrutanNaik, Geser? UrutanTurun, Geser? AnggotaNaik, Geser? AnggotaTurun);

    public sealed record Response(
        PerangkatBobotView? PerangkatBobot,
        IReadOnlyList<Kewajiban> DaftarKewajiban,
        int JumlahDinilai,
        int BelumDinilai,
        IReadOnlyList<Kepekaan> Sensitivitas,
        IReadOnlyList<Row> Items,
        string? Next);

    private sealed record Nilai(Guid KandidatId, int[] DaftarNilai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}/peringkat", Handle)
        .WithSummary("Memeringkat kandidat yang dinilai dan mengukur kepekaan sepuluh teratas terhadap bobot")
        .WithDescription("Setiap angka sensitivitas adalah poin bobot (dari seratus) yang harus bergeser, dengan bobot lain tetap sebanding, sebelum urutan atau anggota sepuluh teratas berubah; kosong berarti tidak pernah.")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Sekda, Roles.KepalaDaerah, Roles.Inspektorat);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, int? cursor, [Range(1, Paging.MaxLimit)] int? limit, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        var wajib = nameof(JenisKerjaSama.KsddWajib);
        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => kandidat.PemetaanId == id && (kandidat.Status == StatusKandidat.Lolos || kandidat.Status == StatusKandidat.Ditetapkan))
            .Select(kandidat => new { kandidat.Id, kandidat.Judul, kandidat.Departemen, Wajib = kandidat.JenisDisarankan == wajib })
            .ToListAsync(cancellationToken);
        var bobot = await db.PerangkatBobot.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == pemetaan.PerangkatBobotId, cancellationToken);
        // The last of each assessor, sorted out by the database and read as plain arrays: there may be many thousands.
        var nilai = (await db.Database.SqlQuery<Nilai>(
                $"""
                SELECT DISTINCT ON (kandidat_id, penilai) kandidat_id AS "KandidatId", daftar_nilai AS "DaftarNilai"
                FROM penilaian WHERE pemetaan_id = {id} ORDER BY kandidat_id, penilai, urutan DESC
                """)
                .ToListAsync(cancellationToken))
            .ToLookup(satu => satu.KandidatId, IReadOnlyList<int> (satu) => satu.DaftarNilai);
        var ternilai = paraKandidat.Where(kandidat => !kandidat.Wajib && nilai.Contains(kandidat.Id))
            .Select(kandidat => new Ternilai(kandidat.Id, kandidat.Judul, kandidat.Departemen, [.. nilai[kandidat.Id]]))
            .ToArray();
        decimal[] weights = [.. bobot?.DaftarKriteria.Select(kriteria => kriteria.Bobot) ?? []];
        var peringkat = ternilai.Length == 0 ? [] : Peringkat.Rank(ternilai, weights);
        var judul = ternilai.ToDictionary(kandidat => kandidat.Id, kandidat => kandidat.Judul);
        var (from, take) = (Math.Max(cursor ?? 0, 0), limit ?? Paging.DefaultLimit);
        return TypedResults.Ok(new Response(
            bobot is null ? null : PerangkatBobotView.Of(bobot),
            [.. paraKandidat.Where(kandidat => kandidat.Wajib).OrderBy(kandidat => kandidat.Judul, StringComparer.Ordinal)
                .Select(kandidat => new Kewajiban(kandidat.Id, kandidat.Judul, kandidat.Departemen))],
            ternilai.Length,
            paraKandidat.Count(kandidat => !kandidat.Wajib) - ternilai.Length,
            peringkat.Count == 0 ? [] : [.. Sensitivitas.Analyse(peringkat, weights).Select(kepekaan => View(kepekaan, bobot!, judul))],
            [.. peringkat.Skip(from).Take(take).Select(baris => View(baris, bobot!.AmbangBeda))],
            from + take < peringkat.Count ? (from + take).ToString(CultureInfo.InvariantCulture) : null));
    }

    private static Row View(BarisPeringkat baris, int ambangBeda) => new(
        baris.Peringkat,
        baris.Kandidat.Id,
        baris.Kandidat.Judul,
        baris.Kandidat.Departemen,
        decimal.Round(baris.Total, 4),
        [.. baris.RataRata.Select(nilai => decimal.Round(nilai, 2))],
        baris.Kandidat.Nilai.Count,
        baris.Beda,
        baris.Beda > ambangBeda);

    private static Kepekaan View(KepekaanKriteria kepekaan, PerangkatBobot bobot, Dictionary<Guid, string> judul)
    {
        var kriteria = bobot.DaftarKriteria[kepekaan.Kriteria];
        return new(kriteria.Kode, kriteria.Bobot, Of(kepekaan.UrutanNaik), Of(kepekaan.UrutanTurun), Of(kepekaan.AnggotaNaik), Of(kepekaan.AnggotaTurun));

        Geser? Of(Pergeseran? geser) => geser is null ? null : new(geser.Poin, judul[geser.Turun], judul[geser.Naik]);
    }
}
