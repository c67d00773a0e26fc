using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Assembles a text from a template and what is known of the kerja sama (PP 28/2018 Pasal 6 ayat (1) huruf c and f).</summary>
internal static class StartRancangan
{
    public sealed record Request([property: Required, StringLength(100)] string Templat, Guid? NaskahId, IsianInput? Isian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/rancangan", Handle)
        .WithSummary("Menyusun rancangan naskah atau surat dari templat dan data kerja sama")
        .WithDescription("Para pihak, tanggal, jangka waktu, nilai, dan naskah induk diambil dari catatan kerja sama; `isian` melengkapi atau menggantinya. Yang belum diketahui menjadi celah dan disebut sebagai temuan.")
        .RequireRoles(PenyusunanPerkara.Menyusun)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var (templat, problem) = await kueri.Templat(request.Templat);
        if (templat is null)
        {
            return problem!;
        }

        var masukan = request.Isian ?? new(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        if (masukan.Refuse(kerjaSama) is { } salah)
        {
            return salah;
        }

        var naskah = kerjaSama.DaftarNaskah.FirstOrDefault(satu => satu.Id == request.NaskahId);
        if (request.NaskahId is not null && (naskah is null || !templat.Macam.Sesuai(naskah)))
        {
            return new Refusal(AgreementsProblems.NaskahTidakDitemukan, new(
                naskah is null ? "Naskah itu bukan naskah kerja sama ini." : $"{templat.Nama} bukan rancangan untuk naskah {naskah.Jenis}.",
                naskah is null ? "That is no naskah of this kerja sama." : $"{templat.Kode} is no draft for a {naskah.Jenis}.")).ToProblem();
        }

        var isian = masukan.ToIsian();
        if (await kueri.DataNaskah(kerjaSama, naskah, templat.Macam, isian) is not { } data)
        {
            return PenyusunanPerkara.NotRun();
        }

        var (teks, penolakan) = templat.Rakit(data);
        if (teks is null)
        {
            return penolakan!.ToProblem();
        }

        var (rancangan, versi) = RancanganNaskah.Mulai(kerjaSama, naskah?.Id, templat, isian, teks, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.AddRange(rancangan, versi);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/rancangan/{rancangan.Id}", RancanganView.Of(rancangan, versi, data), kueri.Db.VersionOf(rancangan));
    }
}
