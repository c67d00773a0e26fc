using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Prepares the decisions of a filled sheet, all or none; another official confirms them, as any others.</summary>
internal static class ImportLembarTriase
{
    /// <summary>What the sheet holds; the prepared decisions once it was taken, none after a trial.</summary>
    public sealed record Response(bool UjiCoba, int JumlahBaris, int JumlahGalat, IReadOnlyList<CellError> Galat, int JumlahPutusan, LembarTriaseView? Lembar);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pemetaan/{id:guid}/lembar-triase/impor", Handle)
        .WithSummary("Menyusun putusan triase dari lembar xlsx atau CSV yang sudah diisi")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Loloskan)])
        .TakesSheet()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Created<Response>, Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, bool? ujiCoba, [AsParameters] SheetImport import)
    {
        if (await import.Db.Pemetaan.FindAsync([id], import.CancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        var (sheet, sha256, namaBerkas, problem) = await import.Read(LembarTriase.MaxPutusan);
        if (problem is not null || sheet is null)
        {
            return problem!;
        }

        if (pemetaan.RefuseWhenClosed() is { } closed)
        {
            return closed.ToProblem();
        }

        List<CellError> errors = [.. sheet.Defects];
        var places = LembarPutusan.Columns.Find(sheet.Heading, errors);
        var lembar = errors.Count > 0 ? null : await Prepare(sheet, places, errors, pemetaan, import);
        if (ujiCoba is true)
        {
            return TypedResults.Ok(new Response(true, sheet.Rows.Count, errors.Count, SheetImport.Shown(errors), lembar?.DaftarPutusan.Count ?? 0, null));
        }

        if (lembar is null || errors.Count > 0)
        {
            return SheetImport.Refused(sheet, errors);
        }

        import.Record(JenisLembar.Triase, lembar.Id, namaBerkas, sha256, lembar.DaftarPutusan.Count);
        import.Db.Add(lembar);
        await import.Db.SaveChangesAsync(import.CancellationToken);
        return TypedResults.Created(
            $"/api/v1/lembar-triase/{lembar.Id}", new Response(false, sheet.Rows.Count, 0, [], lembar.DaftarPutusan.Count, LembarTriaseView.Of(lembar)));
    }

    private static async Task<LembarTriase> Prepare(
        Sheet sheet, IReadOnlyDictionary<string, int> places, List<CellError> errors, Pemetaan pemetaan, SheetImport import)
    {
        var rows = sheet.Rows.Select(row => new RowReader(row, places, errors)).Select(row => (Row: row, Putusan: LembarPutusan.Read(row)))
            .Where(satu => satu.Putusan is not null).Select(satu => (satu.Row, Putusan: satu.Putusan!)).ToArray();
        var ids = rows.Select(satu => satu.Putusan.KandidatId).ToArray();
        var paraKandidat = await import.Db.Kandidat.AsNoTracking()
            .Where(kandidat => ids.Contains(kandidat.Id) && kandidat.PemetaanId == pemetaan.Id)
            .ToDictionaryAsync(kandidat => kandidat.Id, import.CancellationToken);
        var known = new Dictionary<Guid, (RowReader Row, PutusanTriase Putusan)>();
        foreach (var satu in rows.Where(satu => satu.Putusan.KandidatId != Guid.Empty))
        {
            if (!paraKandidat.ContainsKey(satu.Putusan.KandidatId))
            {
                satu.Row.Refuse("kandidat_id", "Tidak ada kandidat ini dalam pemetaan ini.");
            }
            else if (!known.TryAdd(satu.Putusan.KandidatId, satu))
            {
                satu.Row.Refuse("kandidat_id", "Kandidat ini sudah diputus pada baris lain.");
            }
        }

        if (rows.Length == 0 && errors.Count == 0)
        {
            errors.Add(new CellError(sheet.Heading.Number, "putusan", null, null, "Tidak ada satu pun baris yang berisi putusan."));
        }

        var now = import.Clock.GetUtcNow();
        var lembar = LembarTriase.Prepare(pemetaan.Id, known.Values.Select(satu => satu.Putusan), import.Caller.Pelaku(), now);
        foreach (var (putusan, refusal) in lembar.Apply(paraKandidat, now, import.Caller.Keadaan(import.Clock), null))
        {
            known[putusan.KandidatId].Row.Refuse("putusan", string.Join(" ", [refusal.Rincian.Id, .. refusal.DaftarSyarat.Select(hasil => $"{hasil.Id}: {hasil.Pesan.Id}")]));
        }

        return lembar;
    }
}
