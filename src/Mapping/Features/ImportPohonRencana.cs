using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Takes the tree of a draft plan document from a sheet, whole or not at all; a second sheet replaces the first.</summary>
internal static class ImportPohonRencana
{
    private const int MaxRows = 20_000;

    private static readonly Columns Columns = new(
        new("kode", true), new("jenis", true), new("kode_induk", true), new("uraian", true), new("satuan"), new("nilai_awal"), new("tahun_awal"),
        new("target"), new("tahun_target"));

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/dokumen-rencana/{id:guid}/pohon", Handle)
        .WithSummary("Mengimpor pohon dokumen rencana dari xlsx atau CSV")
        .RequireRoles(Roles.Bappeda, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .TakesSheet()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(Guid id, bool? ujiCoba, [AsParameters] SheetImport import)
    {
        if (await import.Db.DokumenRencana.FindAsync([id], import.CancellationToken) is not { } dokumen)
        {
            return Missing.DokumenRencana();
        }

        var (sheet, sha256, namaBerkas, problem) = await import.Read(MaxRows);
        if (problem is not null || sheet is null)
        {
            return problem!;
        }

        if (ujiCoba is not true && await import.Earlier(JenisLembar.PohonRencana, id, sha256) is { } earlier)
        {
            return SheetImport.Taken(earlier, "Lembar yang sama sudah dicatat sebelumnya.");
        }

        if (dokumen.Fill(sheet.Rows.Count) is { } refusal)
        {
            return refusal.ToProblem();
        }

        List<CellError> errors = [.. sheet.Defects];
        var places = Columns.Find(sheet.Heading, errors);
        var simpul = errors.Count > 0
            ? []
            : PohonRencana.Build(dokumen, [.. sheet.Rows.Select(row => Row(new RowReader(row, places, errors)))], Refuse, import.Clock.GetUtcNow());
        if (ujiCoba is true)
        {
            return SheetImport.Tried(sheet, errors);
        }

        if (errors.Count > 0)
        {
            return SheetImport.Refused(sheet, errors);
        }

        var impor = import.Record(JenisLembar.PohonRencana, id, namaBerkas, sha256, simpul.Count);
        await using var transaction = await import.Db.Database.BeginTransactionAsync(import.CancellationToken);
        await import.Db.SimpulRencana.Where(satu => satu.DokumenRencanaId == id).ExecuteDeleteAsync(import.CancellationToken);
        import.Db.AddRange(simpul);
        await import.Db.SaveChangesAsync(import.CancellationToken);
        await transaction.CommitAsync(import.CancellationToken);
        return SheetImport.Taken(impor);

        void Refuse(int baris, string kolom, string pesan) => errors.Add(new CellError(
            baris, kolom, places.TryGetValue(kolom, out var place) ? SheetReader.Address(place, baris) : null, null, pesan));
    }

    private static BarisPohon Row(RowReader row) => new(
        row.Number,
        row.RequiredText("kode", SimpulRencana.KodeMaxLength),
        row.Require("jenis", row.Choice<JenisSimpul>("jenis")),
        row.Text("kode_induk", SimpulRencana.KodeMaxLength),
        row.RequiredText("uraian", SimpulRencana.UraianMaxLength),
        row.Text("satuan", 50),
        row.Decimal("nilai_awal"),
        row.Integer("tahun_awal", 1945, 2100),
        row.Decimal("target"),
        row.Integer("tahun_target", 1945, 2100));
}
