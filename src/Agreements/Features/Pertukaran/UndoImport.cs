using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.Agreements.Features.Pertukaran;

/// <summary>
/// Takes an import out of the register again as a whole, as long as nothing was built on it: no fact, paper, step, draft, pairing or
/// change of any of its kerja sama. The report of its rows, and the trail of who did and undid it, stay.
/// </summary>
internal static class UndoImport
{
    public sealed record Request([property: Required, StringLength(1000, MinimumLength = 2)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/register/impor/{id:guid}/pembatalan", Handle)
        .WithSummary("Membatalkan seluruh impor selama belum ada yang dibangun di atasnya")
        .RequireRoles(Roles.KabagKerjaSama, Roles.BagianKerjaSama)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Ok<ImporView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Kueri kueri)
    {
        var db = kueri.Db;
        if (await db.Set<ImporRegister>().SingleOrDefaultAsync(impor => impor.Id == id, kueri.CancellationToken) is not { } impor)
        {
            return Problems.NotFound(Language.Choose("Impor tidak ditemukan.", "There is no such import."));
        }

        if (impor is not { Status: StatusImpor.Selesai or StatusImpor.Gagal, UjiCoba: false })
        {
            return Refused(Language.Choose("Impor ini belum selesai, hanya uji coba, atau sudah dibatalkan.", "This import has not ended, is a dry run, or is undone already."));
        }

        // With an Idempotency-Key there is a transaction already.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(kueri.CancellationToken) : null;
        try
        {
            var terpakai = await db.Database.SqlQuery<int>($"SELECT register_impor_batal({id}) AS \"Value\"").SingleAsync(kueri.CancellationToken);
            if (terpakai > 0)
            {
                return Refused(Language.Choose(
                    $"{terpakai} naskah dari impor ini sudah dipakai: diubah, dilengkapi, dipasangkan, atau dirujuk.", $"{terpakai} naskah of this import are in use: changed, added to, paired or referred to."));
            }
        }
        catch (PostgresException salah) when (salah.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            return Refused(Language.Choose($"Sudah ada catatan yang merujuk naskah dari impor ini ({salah.TableName}).", $"Records refer to naskah of this import ({salah.TableName})."));
        }

        impor.Undo();
        db.Audit.Reason = request.Alasan;
        await db.SaveChangesAsync(kueri.CancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(kueri.CancellationToken);
        }

        return TypedResults.Ok(ImporView.Of(impor));
    }

    private static ProblemHttpResult Refused(string rincian) => Problems.Of(RegisterProblems.ImporTidakDapatDibatalkan, rincian);
}
