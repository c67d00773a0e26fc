using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.BukuPihak;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Puts a party on record. The same identity twice is refused; a similar name is proposed for merging and left to a person.</summary>
internal static class RegisterPihak
{
    public sealed record Request(
        [property: Required, StringLength(PihakTerdaftar.NamaMaxLength, MinimumLength = 2)] string Nama,
        [property: Required] KelasPihak? Kelas,
        [property: Required] DateOnly? Sejak,
        [property: StringLength(300)] string? Dasar,
        WilayahInput? Wilayah,
        [property: MaxLength(20)] IReadOnlyList<SuratInput>? DaftarSuratLegal);

    public sealed record SuratInput(
        [property: Required] JenisSuratLegal? Jenis,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] DateOnly? Tanggal,
        DateOnly? BerlakuSampai,
        [property: StringLength(200)] string? Penerbit)
    {
        internal SuratLegal ToSurat() => new(Jenis!.Value, Nomor.Trim(), Tanggal!.Value, BerlakuSampai, Penerbit);
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak", Handle)
        .WithSummary("Mendaftarkan pihak, dengan nama dan kelasnya sejak suatu tanggal")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(Request request, [AsParameters] Kueri kueri)
    {
        var (hari, now) = (kueri.Clock.LegalDay(), kueri.Clock.GetUtcNow());
        if (request.Sejak > hari)
        {
            return Kueri.FutureDate("sejak");
        }

        KodeWilayah? wilayah = null;
        if (request.Wilayah is { } kode && !KodeWilayah.TryCreate(kode.Scheme, kode.Code, out wilayah, out var penolakan))
        {
            return penolakan.ToProblem("wilayah");
        }

        if (wilayah is not null != request.Kelas is KelasPihak.PemerintahDaerah)
        {
            return Problems.InvalidInput("wilayah", Language.Choose(
                "Pemerintah daerah, dan hanya itu, disebut dengan kode wilayahnya.", "A regional government, and only that, has a region code."));
        }

        if (wilayah is not null && DaftarWilayah.Bawaan.Find(wilayah) is null)
        {
            return Problems.InvalidInput("wilayah.code", Language.Choose("Kode wilayah tidak dikenal.", "Unknown region code."));
        }

        var pihak = PihakTerdaftar.Register(
            kueri.Caller.Region,
            new(request.Nama.Trim(), request.Sejak!.Value, request.Dasar),
            new(request.Kelas!.Value, request.Sejak.Value, request.Dasar),
            wilayah is null ? null : DaftarWilayah.Bawaan.Find(wilayah)!.Kode,
            [.. (request.DaftarSuratLegal ?? []).Select(surat => surat.ToSurat())],
            kueri.Caller.Petugas(), now);
        var dugaan = await kueri.Db.DugaanSama(pihak, kueri.CancellationToken);
        if (dugaan.FirstOrDefault(lain => lain.Pasti) is { } ada)
        {
            return Problems.Of(PihakProblems.SudahAda, $"{ada.Alasan} ({ada.Pihak.Nama}).", [new("pihakId", ada.Pihak.Id)]);
        }

        kueri.Db.Add(pihak);
        kueri.Db.Tell(pihak, now);
        kueri.Db.AddRange(dugaan.Select(lain => UsulanGabung.Propose(kueri.Caller.Region, pihak.Id, lain.Pihak.Id, lain.Alasan, "sistem", now)));
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/pihak/{pihak.Id}", PihakTerdaftarView.Of(pihak, hari, dugaan), kueri.Db.VersionOf(pihak));
    }
}
