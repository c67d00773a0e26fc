using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Starts a person's session.</summary>
internal static class SignIn
{
    public const string Path = "/api/v1/akun/masuk";

    public sealed record Request(
        [property: Required, StringLength(256)] string NamaPengguna,
        [property: Required, StringLength(256)] string KataSandi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/akun/masuk", Handle)
        .AllowAnonymous()
        .WithName("SignIn")
        .WithSummary("Masuk dengan nama pengguna dan kata sandi; sesi disimpan dalam cookie")
        .Produces<Account>()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    internal static async Task<IResult> Handle(
        Request request,
        HttpContext context,
        IServiceScopeFactory scopes,
        ILookupNormalizer normalizer,
        IPasswordHasher<Person> hasher,
        ILogger<Person> logger,
        CancellationToken cancellationToken)
    {
        var name = normalizer.NormalizeName(request.NamaPengguna);
        await using var home = await HomeScope.OfAsync(scopes, AccountKind.Person, name, cancellationToken);
        var person = home is null ? null : await home.Get<UserManager<Person>>().FindByNameAsync(name);
        if (person is null)
        {
            // As slow as a wrong password, so that names cannot be tried out.
            hasher.VerifyHashedPassword(new Person(), DummyHash.Value, request.KataSandi);
            return Refused();
        }

        var result = await home!.Get<SignInManager<Person>>().CheckPasswordSignInAsync(person, request.KataSandi, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            logger.LogWarning("Sign-in refused for {Person}: {Result}", person.Id, result);
            return Refused();
        }

        var principal = await home.Get<IUserClaimsPrincipalFactory<Person>>().CreateAsync(person);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        return Results.Ok(Account.Of(Caller.From(principal), person.FullName));
    }

    // One answer for all: it tells nobody which names exist or which are locked.
    private static ProblemHttpResult Refused() => Problems.Of(GatewayProblems.SignInRefused, Language.Choose(
        "Nama pengguna atau kata sandi salah, atau akun sedang terkunci setelah beberapa kali gagal. Coba lagi 15 menit lagi.",
        "The user name or the password is wrong, or the account is locked after several failures. Try again in 15 minutes."));

    private static readonly Lazy<string> DummyHash = new(() => new PasswordHasher<Person>().HashPassword(new Person(), "-"));
}
