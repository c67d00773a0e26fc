using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Sessions;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Judges a password and, of those who have one, the code of the second step. Programs and forms take the same way.</summary>
internal sealed class SignInAttempt(
    IServiceScopeFactory scopes, ILookupNormalizer normalizer, IPasswordHasher<Person> hasher, SessionStart start, TimeProvider clock, ILogger<SignInAttempt> logger)
{
    private const int CodeLength = 6;

    private static readonly Lazy<string> DummyHash = new(() => new PasswordHasher<Person>().HashPassword(new Person(), "-"));

    public async Task<SignInOutcome> WithPasswordAsync(HttpContext context, string userName, string password, CancellationToken cancellationToken)
    {
        var name = normalizer.NormalizeName(userName);
        await using var home = await HomeScope.OfAsync(scopes, AccountKind.Person, name, cancellationToken);
        var person = home is null ? null : await home.Get<UserManager<Person>>().FindByNameAsync(name);
        if (person is not { ClosedAt: null, PasswordHash: not null })
        {
            // As slow as a wrong password, so that names cannot be tried out.
            hasher.VerifyHashedPassword(new Person(), DummyHash.Value, password);
            return Refused();
        }

        var result = await home!.Get<SignInManager<Person>>().CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return await RefuseAsync(home.Db, person, result.ToString(), cancellationToken);
        }

        if (person.TwoFactorEnabled)
        {
            await context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Pending(person));
            return new(Refusal: Problems.Of(GatewayProblems.SecondStepRequired, Language.Choose(
                "Kata sandi benar. Kirim kode dari aplikasi autentikator atau kode pemulihan ke /api/v1/akun/masuk/kode.",
                "The password is right. Send the authenticator app's code or a recovery code to /api/v1/akun/masuk/kode.")));
        }

        return await start.ForAsync(context, home.Db, person, SessionProof.KataSandi, cancellationToken);
    }

    public async Task<SignInOutcome> WithCodeAsync(HttpContext context, string code, CancellationToken cancellationToken)
    {
        var pending = (await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        if (pending?.FindFirstValue(KsdClaims.Region) is not { } region || pending.FindFirstValue(KsdClaims.Subject) is not { } id)
        {
            return Refused();
        }

        await using var home = HomeScope.In(scopes, region);
        var people = home.Get<UserManager<Person>>();
        if (await people.FindByIdAsync(id) is not { ClosedAt: null } person)
        {
            return Refused();
        }

        if (await people.IsLockedOutAsync(person))
        {
            return await RefuseAsync(home.Db, person, "LockedOut", cancellationToken);
        }

        if (await ProofAsync(people, person, code.Replace(" ", "", StringComparison.Ordinal)) is not { } proof)
        {
            await people.AccessFailedAsync(person);
            return await RefuseAsync(home.Db, person, "WrongCode", cancellationToken);
        }

        // Saves what the code used up; of two who bring the same code at once one loses here.
        if (!(await people.ResetAccessFailedCountAsync(person)).Succeeded || !(await people.UpdateAsync(person)).Succeeded)
        {
            return Refused();
        }

        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await start.ForAsync(context, home.Db, person, proof, cancellationToken);
    }

    /// <summary>One answer for all: it tells nobody which names exist or which are locked.</summary>
    public static SignInOutcome Refused() => new(Refusal: Problems.Of(GatewayProblems.SignInRefused, Language.Choose(
        "Nama pengguna, kata sandi, atau kode salah, atau akun sedang terkunci setelah beberapa kali gagal. Coba lagi 15 menit lagi.",
        "The user name, the password or the code is wrong, or the account is locked after several failures. Try again in 15 minutes.")));

    private static async Task<SessionProof?> ProofAsync(UserManager<Person> people, Person person, string code)
    {
        if (code.Length != CodeLength)
        {
            return (await people.RedeemTwoFactorRecoveryCodeAsync(person, code)).Succeeded ? SessionProof.KodePemulihan : null;
        }

        var hash = PersonStore.Hash(code);
        if (hash == person.LastCodeHash || !await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return null;
        }

        person.LastCodeHash = hash;
        return SessionProof.KataSandiDanKode;
    }

    private static ClaimsPrincipal Pending(Person person) => new(new ClaimsIdentity(
        [new(KsdClaims.Subject, person.Id.ToString()), new(KsdClaims.Region, person.RegionCode)], IdentityConstants.TwoFactorUserIdScheme));

    private async Task<SignInOutcome> RefuseAsync(GatewayDbContext db, Person person, string why, CancellationToken cancellationToken)
    {
        logger.LogWarning("Sign-in refused for {Person}: {Result}", person.Id, why);
        await db.RecordAsync(AuditAction.Refused, nameof(Session), person.Id, why, clock, cancellationToken);
        return Refused();
    }
}
