using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.People;
using Ksd.Gateway.Sessions;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Identity;

/// <summary>The first password, or the next after one was forgotten, with the code of a message. It works once, and ends every session.</summary>
internal static class ChoosePassword
{
    public const int PasswordMaxLength = 256;

    public sealed record Request(
        [property: Required, StringLength(64)] string Kode,
        [property: Required, StringLength(PasswordMaxLength)] string KataSandiBaru);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/akun/kata-sandi/kode", Handle).FromOurPages()
        .WithName("ChoosePassword")
        .WithSummary("Memilih kata sandi dengan kode sekali pakai dari undangan atau pemulihan")
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Request request, IServiceScopeFactory scopes, GatewayDbContext lookup, SessionRegister register, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (hash, now) = (PersonStore.Hash(request.Kode.Trim()), clock.GetUtcNow());
        if (await lookup.OneTimeCode.AsNoTracking().SingleOrDefaultAsync(code => code.Hash == hash && code.ExpiresAt > now, cancellationToken) is not { } code)
        {
            return Refused();
        }

        await using var home = HomeScope.In(scopes, code.Region);
        var db = home.Db;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var people = home.Get<UserManager<Person>>();
        if (await db.OneTimeCode.Where(known => known.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 0 // Somebody else was faster with it.
            || await people.FindByIdAsync(code.PersonId.ToString()) is not { ClosedAt: null } person)
        {
            return Refused();
        }

        (person.PasswordHash, person.LockoutEnd, person.AccessFailedCount) = (null, null, 0);
        if (!(await people.AddPasswordAsync(person, request.KataSandiBaru)).Succeeded)
        {
            return PasswordRule.Broken("kataSandiBaru"); // Nothing is committed: the code is still good.
        }

        await db.Message.Where(message => message.PersonId == person.Id && message.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.ClosedAt, now), cancellationToken);
        db.Record(AuditAction.Granted, nameof(OneTimeCode), person.Id, "password chosen", clock, person.Id.ToString());
        await register.EndAsync(db, db.Session.Where(session => session.PersonId == person.Id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult Refused() => Problems.Of(GatewayProblems.CodeRefused, Language.Choose(
        "Kode salah, sudah dipakai, atau kedaluwarsa. Mintalah yang baru kepada administrator.",
        "The code is wrong, used or expired. Ask the administrator for another."));
}
