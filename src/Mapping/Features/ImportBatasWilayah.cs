using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>Takes pairs of regions that border each other, or do not, from a sheet; they go before the built-in table.</summary>
internal static class ImportBatasWilayah
{
    private const int MaxRows = 20_000;

    private static readonly Columns Columns = new(
        new("skema", true), new("kode_a", true), new("kode_b", true), new("keadaan", true), new("sumber", true));

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/profil-wilayah/batas/impor", Handle)
        .WithSummary("Mengimpor tabel batas wilayah dari xlsx atau CSV")
        .RequireRoles(Roles.Bappeda, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .TakesSheet();

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(bool? ujiCoba, [AsParameters] SheetImport import)
    {
        var (sheet, sha256, namaBerkas, problem) = await import.Read(MaxRows);
        if (problem is not null || sheet is null)
        {
            return problem!;
        }

        if (ujiCoba is not true && await import.Earlier(JenisLembar.BatasWilayah, Guid.Empty, sha256) is { } earlier)
        {
            return SheetImport.Taken(earlier, "Lembar yang sama sudah dicatat sebelumnya.");
        }

        List<CellError> errors = [.. sheet.Defects];
        var places = Columns.Find(sheet.Heading, errors);
        var now = import.Clock.GetUtcNow();
        var impor = ImporLembar.Of(JenisLembar.BatasWilayah, Guid.Empty, namaBerkas, sha256, sheet.Rows.Count, import.Caller.Pelaku(), now);
        var rows = errors.Count > 0 ? [] : sheet.Rows.Select(row => Row(impor.Id, new RowReader(row, places, errors), now)).ToArray();
        if (ujiCoba is true)
        {
            return SheetImport.Tried(sheet, errors);
        }

        if (errors.Count > 0)
        {
            return SheetImport.Refused(sheet, errors);
        }

        import.Db.Add(impor);
        import.Db.AddRange(rows!);
        await import.Db.SaveChangesAsync(import.CancellationToken);
        return SheetImport.Taken(impor);
    }

    private static BatasTercatat? Row(Guid imporId, RowReader row, DateTimeOffset now)
    {
        var (a, b) = (row.Region("skema", "kode_a"), row.Region("skema", "kode_b"));
        var keadaan = row.Require("keadaan", row.Choice<KeadaanBatas>("keadaan"));
        var sumber = row.RequiredText("sumber", ProfilWilayah.SumberMaxLength);
        if (a is not null && a == b)
        {
            row.Refuse("kode_b", "Sebuah wilayah tidak berbatasan dengan dirinya sendiri.");
        }

        return a is null || b is null ? null : BatasTercatat.Of(imporId, a, b, keadaan, sumber, now);
    }
}
