using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>What the administration of people says in several places.</summary>
internal static class PersonProblems
{
    public static ProblemHttpResult NotThere() => Problems.NotFound(Language.Choose("Tidak ada akun itu di wilayah ini.", "There is no such account in this region."));

    public static ProblemHttpResult NameTaken() =>
        Problems.Of(GatewayProblems.UserExists, Language.Choose("Nama pengguna itu sudah dipakai.", "That user name is taken."));

    /// <summary>Nobody gives themselves rights, or locks themselves out by mistake: another administrator does it.</summary>
    public static ProblemHttpResult OwnAccount() => Problems.Of(GatewayProblems.OwnAccount, Language.Choose(
        "Ini akun Anda sendiri. Mintalah administrator lain.", "This is your own account. Ask another administrator."));

    public static ProblemHttpResult Closed() => Problems.Of(GatewayProblems.AccountClosed, Language.Choose(
        "Akun ini sudah ditutup. Buka kembali lebih dahulu.", "This account is closed. Open it again first."));

    public static async Task<Versioned<PersonView>> ViewAsync(this GatewayDbContext db, Person person, TimeProvider clock, CancellationToken cancellationToken)
    {
        var held = await db.Penugasan.AsNoTracking().Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
        return ETags.Ok(PersonView.Of(person, held, clock.LegalDay()), db.VersionOf(person));
    }

    public static Task<Person?> PersonAsync(this GatewayDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Person.SingleOrDefaultAsync(person => person.Id == id, cancellationToken);
}
