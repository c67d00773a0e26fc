using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Pengawasan;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.Pertukaran;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Features;

/// <summary>A supervision list as a sheet or an official table: the same tasks as the list. A perangkat daerah gets its own.</summary>
internal static class ExportPengawasan
{
    private const int PageSize = 500;

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pengawasan/{daftar}/ekspor", Handle)
        .WithSummary("Mengekspor satu daftar pengawasan, kini atau pada suatu tanggal")
        .WithDescription(EksporTabel.Keterangan)
        .RequireAuthorization(Policies.Baca)
        .Produces<string>(StatusCodes.Status200OK, "text/csv", FileKind.Xlsx, FileKind.Docx, FileKind.Pdf)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    internal static Task<IResult> Handle(
        DaftarPengawasan daftar,
        BentukEkspor? bentuk,
        [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada,
        [StringLength(300)] string? perangkatDaerah,
        HttpContext http,
        [FromServices] LibreOffice libreOffice,
        [AsParameters] Kueri kueri)
    {
        var hari = pada ?? kueri.Clock.LegalDay();
        var nama = string.Create(CultureInfo.InvariantCulture, $"pengawasan-{daftar}-{hari:yyyy-MM-dd}");
        return EksporTabel.Answer(bentuk, TabelPengawasan.Bentuk, nama, hari, Rows(daftar, hari, perangkatDaerah, kueri), http, libreOffice);
    }

    private static async IAsyncEnumerable<TugasView> Rows(DaftarPengawasan daftar, DateOnly hari, string? perangkatDaerah, Kueri kueri)
    {
        // Nobody's own is the empty name, which nothing has.
        var milik = kueri.Caller.SeesOwnOnly() ? kueri.Caller.Department ?? "" : perangkatDaerah;
        if (perangkatDaerah is not null && perangkatDaerah != milik)
        {
            yield break;
        }

        var sesudah = KursorTugas.Awal;
        while (await kueri.Db.DaftarTugas(new(daftar, hari, milik, sesudah, PageSize), kueri.Ketentuan, kueri.CancellationToken) is { Count: > 0 } page)
        {
            foreach (var (tugas, _) in page)
            {
                yield return TugasView.Of(tugas, hari);
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            sesudah = page[^1].Kursor;
        }
    }
}
