using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Names a liaison officer of a kerja sama. Personal data are optional, and the answer shows them masked.</summary>
internal static class AppointPetugasPenghubung
{
    public sealed record Request(
        [property: Required] Guid? PihakId,
        [property: Required, StringLength(200, MinimumLength = 2)] string Nama,
        [property: Required, StringLength(200, MinimumLength = 2)] string Jabatan,
        [property: StringLength(100)] string? NomorSuratTugas,
        [property: RegularExpression("^[0-9]{16}$", ErrorMessage = "NIK terdiri dari 16 angka.")] string? Nik,
        [property: RegularExpression(@"^\+?[0-9][0-9 -]{6,18}$", ErrorMessage = "Bukan nomor telepon.")] string? Telepon,
        [property: StringLength(254), RegularExpression(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", ErrorMessage = "Bukan alamat surel.")] string? Surel,
        [property: Required] DateOnly? Mulai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/petugas-penghubung", Handle)
        .WithSummary("Menunjuk petugas penghubung")
        .WithDescription("NIK, telepon, dan surel hanya bila diperlukan; jawaban menyamarkannya, dan dihapus ketika tugas berakhir.")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Versioned<PetugasPenghubungView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        if (kerjaSama.ParaPihak.All(pihak => pihak.Id != request.PihakId))
        {
            return Problems.InvalidInput("pihakId", Language.Choose("Bukan pihak kerja sama ini.", "Not a party of this kerja sama."));
        }

        var petugas = PetugasPenghubung.Appoint(
            kueri.Caller.Region, id, request.PihakId!.Value, request.Nama.Trim(), request.Jabatan.Trim(), request.NomorSuratTugas,
            new(request.Nik, request.Telepon, request.Surel), request.Mulai!.Value, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.Add(petugas);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created(
            $"/api/v1/kerja-sama/{id}/petugas-penghubung/{petugas.Id}", PetugasPenghubungView.Of(petugas, disamarkan: true), kueri.Db.VersionOf(petugas));
    }
}
