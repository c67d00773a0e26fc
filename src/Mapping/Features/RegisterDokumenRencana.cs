using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>Registers a plan document, or a new version of one, as a draft without its tree.</summary>
internal static class RegisterDokumenRencana
{
    public sealed record Request(
        [property: Required] JenisDokumenRencana? Jenis,
        [property: Required, StringLength(DokumenRencana.NomorMaxLength)] string Nomor,
        [property: Required, StringLength(DokumenRencana.JudulMaxLength)] string Judul,
        [property: Required, Range(1990, 2100)] int? TahunMulai,
        [property: Required, Range(1990, 2100)] int? TahunSelesai,
        [property: StringLength(Kandidat.DepartemenMaxLength)] string? Departemen,
        [property: StringLength(500)] string? Sumber,
        bool Contoh,
        Guid? MenggantikanId) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (TahunSelesai < TahunMulai)
            {
                yield return new ValidationResult("Tahun selesai tidak boleh mendahului tahun mulai.", [nameof(TahunSelesai)]);
            }

            if (Jenis is JenisDokumenRencana.Rkpd or JenisDokumenRencana.Renja && TahunSelesai != TahunMulai)
            {
                yield return new ValidationResult("RKPD dan Renja berlaku untuk satu tahun.", [nameof(TahunSelesai)]);
            }

            if (Jenis is JenisDokumenRencana.Renstra or JenisDokumenRencana.Renja && string.IsNullOrWhiteSpace(Departemen))
            {
                yield return new ValidationResult("Renstra dan Renja menyebut perangkat daerahnya.", [nameof(Departemen)]);
            }
        }
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/dokumen-rencana", Handle)
        .WithSummary("Mendaftarkan dokumen rencana atau versi barunya sebagai draf")
        .RequireRoles(Roles.Bappeda, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    internal static async Task<Results<Versioned<DokumenRencanaView>, ProblemHttpResult>> Handle(
        Request request, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        DokumenRencana? lama = null;
        if (request.MenggantikanId is { } lamaId)
        {
            lama = await db.DokumenRencana.FindAsync([lamaId], cancellationToken);
            if (lama is null || lama.Jenis != request.Jenis || lama.Departemen != request.Departemen || lama.Status is not StatusDokumenRencana.Berlaku)
            {
                return Problems.InvalidInput("menggantikanId", Language.Choose(
                    "Yang digantikan harus dokumen sejenis yang sedang berlaku.", "It must name a document of the same kind that is in force."));
            }
        }

        var dokumen = DokumenRencana.Register(
            request.Jenis!.Value,
            request.Nomor,
            request.Judul,
            (request.TahunMulai!.Value, request.TahunSelesai!.Value),
            request.Departemen,
            request.Sumber,
            request.Contoh,
            lama,
            clock.GetUtcNow());
        db.Add(dokumen);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/dokumen-rencana/{dokumen.Id}", DokumenRencanaView.Of(dokumen), db.VersionOf(dokumen));
    }
}
