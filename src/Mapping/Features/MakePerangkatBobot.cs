using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Makes the next version of the weights; scores that were made with an earlier one keep it.</summary>
internal static class MakePerangkatBobot
{
    public sealed record Request(
        [property: Required, StringLength(PerangkatBobot.NamaMaxLength, MinimumLength = 3)] string Nama,
        [property: Required, Length(1, PerangkatBobot.MaxKriteria)] List<Kriteria> DaftarKriteria,
        [property: Range(1, 100)] int? AmbangBeda) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            var jumlah = DaftarKriteria.Sum(kriteria => kriteria.Bobot);
            if (jumlah != PerangkatBobot.Jumlah)
            {
                yield return new ValidationResult($"Jumlah bobot {jumlah}, seharusnya {PerangkatBobot.Jumlah}.", [nameof(DaftarKriteria)]);
            }

            if (DaftarKriteria.GroupBy(kriteria => kriteria.Kode).FirstOrDefault(same => same.Count() > 1) is { } ganda)
            {
                yield return new ValidationResult($"Kriteria {ganda.Key} disebut lebih dari sekali.", [nameof(DaftarKriteria)]);
            }
        }
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/bobot-penilaian", Handle)
        .WithSummary("Menetapkan versi baru kriteria dan bobot penilaian")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    internal static async Task<Created<PerangkatBobotView>> Handle(
        Request request, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var versi = await db.PerangkatBobot.MaxAsync(satu => (int?)satu.Versi, cancellationToken) ?? 0;
        var bobot = PerangkatBobot.Make(
            versi + 1, request.Nama, request.DaftarKriteria, request.AmbangBeda ?? PerangkatBobot.AmbangBedaBawaan, caller.Pelaku(), clock.GetUtcNow());
        db.Add(bobot);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/bobot-penilaian/{bobot.Id}", PerangkatBobotView.Of(bobot));
    }
}
