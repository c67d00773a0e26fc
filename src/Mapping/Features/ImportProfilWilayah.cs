using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>Takes what regions have and need, by urusan, from a sheet; ours and those of possible partners.</summary>
internal static class ImportProfilWilayah
{
    private const int MaxRows = 20_000;

    private static readonly Columns Columns = new(
        new("skema", true), new("kode_wilayah", true), new("nama_wilayah"), new("kode_urusan", true), new("aspek", true),
        new("tingkat", true), new("uraian", true), new("sumber", true), new("tahun", true));

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/profil-wilayah/impor", Handle)
        .WithSummary("Mengimpor profil wilayah (potensi, kapasitas, kebutuhan, karakteristik) dari xlsx atau CSV")
        .RequireRoles(Roles.Bappeda, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .TakesSheet();

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(bool? ujiCoba, [AsParameters] SheetImport import)
    {
        var (sheet, sha256, namaBerkas, problem) = await import.Read(MaxRows);
        if (problem is not null || sheet is null)
        {
            return problem!;
        }

        if (ujiCoba is not true && await import.Earlier(JenisLembar.ProfilWilayah, Guid.Empty, sha256) is { } earlier)
        {
            return SheetImport.Taken(earlier, "Lembar yang sama sudah dicatat sebelumnya.");
        }

        List<CellError> errors = [.. sheet.Defects];
        var places = Columns.Find(sheet.Heading, errors);
        var impor = ImporLembar.Of(
            JenisLembar.ProfilWilayah, Guid.Empty, namaBerkas, sha256, sheet.Rows.Count, import.Caller.Pelaku(), import.Clock.GetUtcNow());
        var now = import.Clock.GetUtcNow();
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

    private static ProfilWilayah? Row(Guid imporId, RowReader row, DateTimeOffset now)
    {
        var wilayah = row.Region("skema", "kode_wilayah");
        var resmi = DaftarWilayah.Bawaan.NameOf(wilayah?.Kode);
        var nama = row.Text("nama_wilayah", ProfilWilayah.NamaMaxLength) ?? resmi;
        if (wilayah is not null && nama is null)
        {
            row.Refuse("nama_wilayah", $"Kode {wilayah.Kode} tidak ada dalam daftar wilayah; sebutkan namanya.");
        }

        var urusan = row.Urusan("kode_urusan");
        var aspek = row.Require("aspek", row.Choice<AspekProfil>("aspek"));
        var tingkat = row.Require("tingkat", row.Integer("tingkat", 1, ProfilWilayah.TingkatMax));
        var (uraian, sumber) = (row.RequiredText("uraian", ProfilWilayah.UraianMaxLength), row.RequiredText("sumber", ProfilWilayah.SumberMaxLength));
        var tahun = row.Require("tahun", row.Integer("tahun", 1990, 2100));
        return wilayah is null || nama is null || urusan is null ? null : ProfilWilayah.Of(imporId, wilayah, nama, urusan, aspek, tingkat, uraian, sumber, tahun, now);
    }
}
