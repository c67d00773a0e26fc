using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>The report of an import, row by row in the order of the sheet.</summary>
internal static class ListImportRows
{
    public sealed record Row(
        int Nomor,
        StatusBaris Status,
        Mutu? Mutu,
        Guid? NaskahId,
        Guid? KerjaSamaId,
        int? DuplikatBaris,
        IReadOnlyList<CatatanBaris> Catatan,
        IReadOnlyList<string> Isi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/impor/{id:guid}/baris", Handle)
        .WithSummary("Melihat laporan impor baris demi baris")
        .WithDescription("naskahId adalah naskah yang dicatat; untuk baris duplikat, naskah yang sudah ada. catatan menyebut kolom dan alasannya; isi adalah baris seperti dalam lembar.")
        .RequireRoles(ImportRoles.Lihat)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id,
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        StatusBaris? status,
        [AsParameters] Kueri kueri)
    {
        var after = 0;
        if (cursor is not null && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return Paging.BadCursor();
        }

        if (!await kueri.Db.Set<ImporRegister>().AnyAsync(i => i.Id == id, kueri.CancellationToken))
        {
            return Problems.NotFound(Language.Choose("Impor tidak ditemukan.", "There is no such import."));
        }

        var query = kueri.Db.Set<BarisImpor>().AsNoTracking().Where(baris => baris.ImporId == id && baris.Nomor > after);
        query = status is null ? query : query.Where(baris => baris.Status == status);
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderBy(baris => baris.Nomor).Take(take + 1)
            .Select(baris => new Row(
                baris.Nomor, baris.Status, baris.Mutu, baris.NaskahId, baris.KerjaSamaId, baris.DuplikatBaris, baris.DaftarCatatan, baris.Isi))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(rows.Count <= take
            ? new Page<Row>(rows, null)
            : new Page<Row>(rows[..take], rows[take - 1].Nomor.ToString(CultureInfo.InvariantCulture)));
    }
}
