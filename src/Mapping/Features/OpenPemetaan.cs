using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Opens the pemetaan of a year (Permendagri 22/2020 Pasal 5).</summary>
internal static class OpenPemetaan
{
    public sealed record Request(
        [property: Required, Range(2000, 2100)] int? Tahun,
        [property: Range(2000, 2101)] int? TahunRencana,
        [property: Required] DateOnly? BatasWaktu,
        [property: StringLength(IsiKandidat.TextMaxLength)] string? Petunjuk);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pemetaan", Handle)
        .WithSummary("Membuka pemetaan urusan untuk satu tahun")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PemetaanView>, ProblemHttpResult>> Handle(
        Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (request.BatasWaktu < clock.LegalDay())
        {
            return Problems.InvalidInput("batasWaktu", Language.Choose("Batas waktu sudah lewat.", "The deadline has passed."));
        }

        if (await db.Pemetaan.AnyAsync(pemetaan => pemetaan.Tahun == request.Tahun, cancellationToken))
        {
            return new Refusal(MappingProblems.PemetaanSudahAda, new(
                $"Pemetaan tahun {request.Tahun} sudah dibuka; perpanjang batas waktunya bila perlu.",
                $"The pemetaan {request.Tahun} is already open; extend its deadline if needed.")).ToProblem();
        }

        var bobot = await Bobot.Newest(db, caller.Pelaku(), clock.GetUtcNow(), cancellationToken);
        var pemetaan = Pemetaan.Open(
            request.Tahun!.Value, request.TahunRencana ?? request.Tahun.Value + 1, request.BatasWaktu!.Value, request.Petunjuk, caller.Pelaku(), clock.GetUtcNow());
        pemetaan.Weigh(bobot, sudahDinilai: false);
        db.Add(pemetaan);
        db.Add(new JadwalPengingat { PemetaanId = pemetaan.Id, Wilayah = caller.Region });
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/pemetaan/{pemetaan.Id}", PemetaanView.Of(pemetaan, clock), db.VersionOf(pemetaan));
    }
}
