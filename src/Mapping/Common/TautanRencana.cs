using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>Makes the link of a kandidat to the plan documents kept here, and keeps what it read that day.</summary>
internal static class TautanRencana
{
    public static readonly JenisDokumenRencana[] JangkaPanjang = [JenisDokumenRencana.Rpjpd, JenisDokumenRencana.Rpjmd, JenisDokumenRencana.Renstra];
    public static readonly JenisDokumenRencana[] Tahunan = [JenisDokumenRencana.Rkpd, JenisDokumenRencana.Renja];

    /// <summary>Fills the links of a kandidat for a plan year from the nodes they name, or says why a link cannot be made.</summary>
    public static async Task<(IsiKandidat Isi, ProblemHttpResult? Problem)> Resolve(
        MappingDbContext db, IsiKandidat isi, int tahunRencana, DateOnly tanggal, CancellationToken cancellationToken)
    {
        var (rpjmd, problem) = await Resolve(db, "isi.rpjmd.simpulId", isi.Rpjmd, JangkaPanjang, tahunRencana, tanggal, cancellationToken);
        if (problem is not null)
        {
            return (isi, problem);
        }

        (var rkpd, problem) = await Resolve(db, "isi.rkpd.simpulId", isi.Rkpd, Tahunan, tahunRencana, tanggal, cancellationToken);
        return (isi with { Rpjmd = rpjmd, Rkpd = rkpd }, problem);
    }

    /// <summary>Where the region keeps its plan documents here, words alone are no link: the node must be named (PP 28/2018 Pasal 4 ayat (2)).</summary>
    public static async Task<Refusal?> RefuseUntraced(
        MappingDbContext db, IsiKandidat isi, int tahunRencana, DateOnly tanggal, CancellationToken cancellationToken)
    {
        var untraced = new[] { (isi.Rpjmd, JangkaPanjang), (isi.Rkpd, Tahunan) }.Where(pair => pair.Item1 is { SimpulId: null }).ToArray();
        foreach (var (_, jenis) in untraced)
        {
            if (await InForce(db, tahunRencana, tanggal).AnyAsync(dokumen => jenis.Contains(dokumen.Jenis), cancellationToken))
            {
                return new Refusal(MappingProblems.TautanRencanaTidakTerlacak, new(
                    $"Dokumen rencana untuk tahun {tahunRencana} tersedia; tautkan kandidat ke simpulnya (simpulId), bukan dengan kata-kata saja.",
                    $"There are plan documents for {tahunRencana}; link the kandidat to a node (simpulId), not by words alone."))
                { DasarHukum = [Dasar.PrioritasRencana] };
            }
        }

        return null;
    }

    private static async Task<(KeterkaitanRencana? Tautan, ProblemHttpResult? Problem)> Resolve(
        MappingDbContext db,
        string field,
        KeterkaitanRencana? tautan,
        JenisDokumenRencana[] jenis,
        int tahunRencana,
        DateOnly tanggal,
        CancellationToken cancellationToken)
    {
        if (tautan?.SimpulId is not { } simpulId)
        {
            return (tautan is null ? null : tautan with { DokumenRencanaId = null, Jejak = null }, null);
        }

        if (await db.SimpulRencana.AsNoTracking().SingleOrDefaultAsync(simpul => simpul.Id == simpulId, cancellationToken) is not { } simpul)
        {
            return (tautan, Problems.InvalidInput(field, Language.Choose("Simpul rencana tidak ditemukan.", "There is no such node.")));
        }

        var dokumen = await db.DokumenRencana.AsNoTracking().SingleAsync(satu => satu.Id == simpul.DokumenRencanaId, cancellationToken);
        if (!jenis.Contains(dokumen.Jenis))
        {
            return (tautan, Problems.InvalidInput(field, Language.Choose(
                $"Simpul ini milik {dokumen.Jenis}; kolom ini untuk {string.Join(", ", jenis)}.", $"The node belongs to a {dokumen.Jenis}.")));
        }

        if (!dokumen.IsInForce(tanggal) || !dokumen.Covers(tahunRencana))
        {
            return (tautan, new Refusal(MappingProblems.DokumenRencanaTidakBerlaku, new(
                $"{dokumen.Nomor} ({dokumen.TahunMulai}-{dokumen.TahunSelesai}, {dokumen.Status}) tidak berlaku untuk tahun rencana {tahunRencana}.",
                $"{dokumen.Nomor} ({dokumen.TahunMulai}-{dokumen.TahunSelesai}, {dokumen.Status}) is not valid for the plan year {tahunRencana}."))
            { DasarHukum = [Dasar.PrioritasRencana] }.ToProblem());
        }

        return (Link(tautan, dokumen, simpul, tahunRencana, await Trace(db, simpul, cancellationToken)), null);
    }

    public static KeterkaitanRencana Link(KeterkaitanRencana tautan, DokumenRencana dokumen, SimpulRencana simpul, int tahunRencana, string jejak)
    {
        var named = simpul.Jenis is JenisSimpul.Program or JenisSimpul.Kegiatan or JenisSimpul.SubKegiatan;
        return tautan with
        {
            Dokumen = dokumen.Nomor,
            Tahun = tahunRencana,
            Kode = named ? simpul.Kode : null,
            Program = named ? simpul.Uraian[..Math.Min(500, simpul.Uraian.Length)] : tautan.Program,
            SimpulId = simpul.Id,
            DokumenRencanaId = dokumen.Id,
            Jejak = jejak,
        };
    }

    public static IQueryable<DokumenRencana> InForce(MappingDbContext db, int tahunRencana, DateOnly tanggal) => db.DokumenRencana.Where(dokumen =>
        dokumen.Status != StatusDokumenRencana.Draf && dokumen.BerlakuDari <= tanggal && (dokumen.BerlakuSampai == null || tanggal <= dokumen.BerlakuSampai)
        && dokumen.TahunMulai <= tahunRencana && tahunRencana <= dokumen.TahunSelesai);

    // A tree is eight levels deep at most, so it is walked in as many look-ups by key.
    private static async Task<string> Trace(MappingDbContext db, SimpulRencana simpul, CancellationToken cancellationToken)
    {
        var path = new List<string> { $"{simpul.Jenis} {simpul.Kode} {simpul.Uraian}" };
        for (var induk = simpul.IndukId; induk is not null;)
        {
            var above = await db.SimpulRencana.AsNoTracking().SingleAsync(satu => satu.Id == induk, cancellationToken);
            path.Insert(0, $"{above.Jenis} {above.Kode} {above.Uraian}");
            induk = above.IndukId;
        }

        return string.Join(" > ", path);
    }
}
