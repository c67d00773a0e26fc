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

/// <summary>Records the technical coordination about a kandidat wajib (PP 28/2018 Pasal 5 ayat (2)); the level follows from who borders whom.</summary>
internal static class RecordKoordinasiTeknis
{
    public sealed record Request(
        [property: Required] TingkatKoordinasi? Tingkat,
        [property: Required, StringLength(KoordinasiTeknis.NomorMaxLength)] string NomorBeritaAcara,
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(KoordinasiTeknis.HasilMaxLength, MinimumLength = 5)] string Hasil,
        [property: Required, Length(2, RisalahTkksd.MaxHadirin)] List<Hadirin> DaftarHadir);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/koordinasi-teknis", Handle)
        .WithSummary("Mencatat koordinasi teknis untuk kandidat KSDD wajib")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KoordinasiTeknisView>, ProblemHttpResult>> Handle(
        Guid id, Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (request.Tanggal > clock.LegalDay())
        {
            return Problems.InvalidInput("tanggal", Language.Choose("Tanggal koordinasi belum tiba.", "The date is in the future."));
        }

        if (!kandidat.IsWajib)
        {
            return new Refusal(MappingProblems.BukanKerjaSamaWajib, new(
                "Koordinasi teknis dicatat untuk KSDD wajib; kandidat ini bukan kerja sama wajib.",
                "A technical coordination is recorded for a KSDD wajib, which this kandidat is not."))
            { DasarHukum = [Dasar.Wajib, Dasar.KoordinasiTeknis] }.ToProblem();
        }

        var mitra = kandidat.Isi.CalonMitra.Select(calon => calon.Wilayah).OfType<AcuanWilayah>()
            .Select(acuan => KodeWilayah.TryCreate(acuan.Scheme, acuan.Code, out var kode, out _) ? DaftarWilayah.Bawaan.Find(kode)?.Kode.Kode ?? kode.Kode : "");
        var seharusnya = KoordinasiTeknis.LevelFor(caller.Region, mitra);
        if (request.Tingkat != seharusnya)
        {
            return Problems.InvalidInput("tingkat", Language.Choose(
                $"Untuk daerah-daerah ini koordinasi teknis diselenggarakan di tingkat {seharusnya} ({Dasar.KoordinasiTeknis}).",
                $"For these regions the level is {seharusnya} ({Dasar.KoordinasiTeknis})."));
        }

        var koordinasi = KoordinasiTeknis.Record(
            id, seharusnya, request.NomorBeritaAcara, request.Tanggal!.Value, request.Hasil, request.DaftarHadir, clock.GetUtcNow());
        db.Add(koordinasi);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/kandidat/{id}/koordinasi-teknis", KoordinasiTeknisView.Of(koordinasi), db.VersionOf(koordinasi));
    }
}
