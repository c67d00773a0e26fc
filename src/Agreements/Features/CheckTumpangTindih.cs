using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Irisan;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What a proposal would overlap with, asked while it is still being written; nothing is recorded (guard G17).</summary>
internal static class CheckTumpangTindih
{
    public sealed record Request(
        [property: StringLength(KerjaSama.JudulMaxLength)] string? Judul,
        [property: StringLength(4000)] string? Objek,
        [property: StringLength(4000)] string? RuangLingkup,
        [property: Required, MinLength(1), MaxLength(50)] IReadOnlyList<Mitra> Mitra,
        [property: MaxLength(10)] IReadOnlyList<string>? Urusan,
        [property: MaxLength(50)] IReadOnlyList<string>? Lokasi,
        DateOnly? RencanaMulai,
        DateOnly? RencanaSampai,
        Guid? KerjaSamaId);

    public sealed record Mitra([property: Required, StringLength(300, MinimumLength = 2)] string Nama, WilayahInput? Wilayah, Guid? TerdaftarId = null);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/tumpang-tindih", Handle)
        .WithSummary("Memeriksa tumpang tindih rancangan usulan")
        .WithDescription("Dipakai selagi usulan ditulis; tidak ada yang dicatat. kerjaSamaId: berkas yang sedang ditulis, agar tidak ditemukan sendiri.")
        .RequireRoles(Wewenang.Bekerja)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Ok<IrisanView[]>, ProblemHttpResult>> Handle(Request request, [AsParameters] Kueri kueri)
    {
        if (request.RencanaSampai < request.RencanaMulai)
        {
            return Problems.InvalidInput("rencanaSampai", Language.Choose("Lebih awal dari rencanaMulai.", "Earlier than rencanaMulai."));
        }

        for (var i = 0; i < request.Mitra.Count; i++)
        {
            if (request.Mitra[i].Wilayah is { } wilayah && !KodeWilayah.TryCreate(wilayah.Scheme, wilayah.Code, out _, out var penolakan))
            {
                return penolakan.ToProblem($"mitra[{i}].wilayah");
            }
        }

        var usulan = new Usulan
        {
            Judul = request.Judul ?? "",
            Objek = request.Objek ?? "",
            RuangLingkup = request.RuangLingkup ?? "",
            DaftarUrusan = [.. (request.Urusan ?? []).Select(kode => new UrusanUsulan(kode, null))],
            ParaPihak = [.. request.Mitra.Select(mitra => new PihakInput(mitra.Nama, KelasPihak.TidakDiketahui, false, mitra.Wilayah, null, null, mitra.TerdaftarId).ToPihak())],
            Lokasi = request.Lokasi ?? [],
            RencanaMulai = request.RencanaMulai,
            RencanaSampai = request.RencanaSampai,
        };
        if (await kueri.Db.Rujuk(usulan, kueri.CancellationToken) is not { } dirujuk)
        {
            return RujukanPihak.Missing();
        }

        var beririsan = await kueri.Db.Overlapping(request.KerjaSamaId, dirujuk, kueri.CancellationToken);
        return TypedResults.Ok(beririsan.Select(lain => IrisanView.Of(lain, null)).ToArray());
    }
}
