using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Takes a department's kandidat from a sheet, as drafts or submitted at once; all rows or none.</summary>
internal static class ImportKandidat
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pemetaan/{id:guid}/kandidat/impor", Handle)
        .WithSummary("Mengimpor kandidat dari xlsx atau CSV; ajukan=true sekaligus mengajukannya")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .TakesSheet()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(Guid id, bool? ujiCoba, bool? ajukan, [AsParameters] SheetImport import)
    {
        if (import.Caller.Department is not { } departemen)
        {
            return Missing.Departemen();
        }

        if (await import.Db.Pemetaan.FindAsync([id], import.CancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        var (sheet, sha256, namaBerkas, problem) = await import.Read(LembarKandidat.MaxRows);
        if (problem is not null || sheet is null)
        {
            return problem!;
        }

        if (ujiCoba is not true && await import.Earlier(JenisLembar.Kandidat, id, sha256) is { } earlier)
        {
            return SheetImport.Taken(earlier, "Lembar yang sama sudah dicatat sebelumnya.");
        }

        var tanggal = import.Clock.LegalDay();
        if ((pemetaan.RefuseWhenClosed() ?? (ajukan is true ? pemetaan.RefuseWhenLate(tanggal) : null)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        List<CellError> errors = [.. sheet.Defects];
        var places = LembarKandidat.Columns.Find(sheet.Heading, errors);
        var paraKandidat = errors.Count > 0 ? [] : await Rows(sheet, places, errors, import, pemetaan, departemen, ajukan is true, tanggal);
        if (ujiCoba is true)
        {
            return SheetImport.Tried(sheet, errors);
        }

        if (errors.Count > 0)
        {
            return SheetImport.Refused(sheet, errors);
        }

        var impor = import.Record(JenisLembar.Kandidat, id, namaBerkas, sha256, paraKandidat.Count);
        import.Db.AddRange(paraKandidat);
        await import.Db.SaveChangesAsync(import.CancellationToken);
        return SheetImport.Taken(impor);
    }

    private static async Task<List<Kandidat>> Rows(
        Sheet sheet,
        IReadOnlyDictionary<string, int> places,
        List<CellError> errors,
        SheetImport import,
        Pemetaan pemetaan,
        string departemen,
        bool ajukan,
        DateOnly tanggal)
    {
        var links = await TautanLembar.Load(import.Db, pemetaan.TahunRencana, tanggal, import.CancellationToken);
        var titles = (await import.Db.Kandidat
                .Where(kandidat => kandidat.PemetaanId == pemetaan.Id && kandidat.Departemen == departemen && kandidat.Status != StatusKandidat.Ditarik)
                .Select(kandidat => kandidat.Judul)
                .ToListAsync(import.CancellationToken))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var now = import.Clock.GetUtcNow();
        var hasil = new List<Kandidat>(sheet.Rows.Count);
        foreach (var sheetRow in sheet.Rows)
        {
            var row = new RowReader(sheetRow, places, errors);
            var before = errors.Count;
            var (judul, kodeUrusan, isi) = LembarKandidat.Read(row);
            if (judul.Length > 0 && !titles.Add(judul))
            {
                row.Refuse("judul", "Judul ini sudah ada pada baris sebelumnya atau sudah dicatat.");
            }

            isi = isi with { Rpjmd = links.Resolve(row, "rpjmd", isi.Rpjmd), Rkpd = links.Resolve(row, "rkpd", isi.Rkpd) };
            if (errors.Count > before || kodeUrusan is null)
            {
                continue;
            }

            var kandidat = Kandidat.Register(
                pemetaan.Id, departemen, judul, kodeUrusan, isi, SaranKlasifikasi.For(isi, import.Caller.Region), now);
            if (ajukan && kandidat.Submit(import.Caller.Pelaku(), now) is { } incomplete)
            {
                row.Refuse("judul", incomplete.Rincian.Localize());
            }

            hasil.Add(kandidat);
        }

        return hasil;
    }

    /// <summary>The plan documents valid for the year, read once for a whole sheet.</summary>
    private sealed class TautanLembar
    {
        private readonly Dictionary<(string Dokumen, string Kode), (DokumenRencana Dokumen, SimpulRencana Simpul)> _simpul;
        private readonly Dictionary<Guid, SimpulRencana> _byId;
        private readonly DokumenRencana[] _dokumen;
        private readonly int _tahun;

        private TautanLembar(DokumenRencana[] dokumen, List<SimpulRencana> simpul, int tahun)
        {
            (_dokumen, _tahun) = (dokumen, tahun);
            _byId = simpul.ToDictionary(satu => satu.Id);
            _simpul = simpul.Join(dokumen, satu => satu.DokumenRencanaId, satu => satu.Id, (satu, milik) => (milik, satu))
                .GroupBy(pair => (pair.milik.Nomor, pair.satu.Kode))
                .ToDictionary(group => group.Key, group => group.First());
        }

        public static async Task<TautanLembar> Load(MappingDbContext db, int tahun, DateOnly tanggal, CancellationToken cancellationToken)
        {
            var dokumen = await TautanRencana.InForce(db, tahun, tanggal).AsNoTracking().ToArrayAsync(cancellationToken);
            var ids = dokumen.Select(satu => satu.Id).ToArray();
            return new(dokumen, await db.SimpulRencana.AsNoTracking().Where(simpul => ids.Contains(simpul.DokumenRencanaId)).ToListAsync(cancellationToken), tahun);
        }

        public KeterkaitanRencana? Resolve(RowReader row, string kolom, KeterkaitanRencana? tautan)
        {
            var jenis = kolom == "rpjmd" ? TautanRencana.JangkaPanjang : TautanRencana.Tahunan;
            if (tautan is null || !_dokumen.Any(dokumen => jenis.Contains(dokumen.Jenis)))
            {
                return tautan;
            }

            if (tautan.Kode is null || !_simpul.TryGetValue((tautan.Dokumen, tautan.Kode), out var found) || !jenis.Contains(found.Dokumen.Jenis))
            {
                row.Refuse($"{kolom}_kode", $"Kode {tautan.Kode} tidak ada dalam {tautan.Dokumen} yang berlaku untuk tahun {_tahun}.");
                return null;
            }

            var path = new List<string>();
            for (var simpul = found.Simpul; simpul is not null; simpul = simpul.IndukId is { } induk ? _byId[induk] : null)
            {
                path.Insert(0, $"{simpul.Jenis} {simpul.Kode} {simpul.Uraian}");
            }

            return TautanRencana.Link(tautan, found.Dokumen, found.Simpul, _tahun, string.Join(" > ", path));
        }
    }
}
