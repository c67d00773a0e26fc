using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Sessions;
using Ksd.ServiceDefaults.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Passkeys;

/// <summary>Starts a session with a passkey: the device has checked its owner, so it is both steps in one.</summary>
internal static class SignInWithPasskey
{
    public sealed record Request([property: Required] JsonElement? Kredensial);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/akun/masuk/passkey/tantangan", HandleChallenge).FromOurPages()
            .WithName("BeginPasskeySignIn").WithSummary("Pilihan untuk navigator.credentials.get").Produces<JsonElement>();
        routes.MapPost("/akun/masuk/passkey", Handle).FromOurPages()
            .WithName("SignInWithPasskey").WithSummary("Masuk dengan passkey")
            .Produces<Account>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
    }

    internal static async Task<IResult> HandleChallenge(SignInManager<Person> signIn) =>
        Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    internal static async Task<IResult> Handle(
        Request request, HttpContext context, IServiceScopeFactory scopes, SessionStart start, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (CredentialId(request.Kredensial!.Value) is not { } id
            || await HomeScope.OfAsync(scopes, AccountKind.Passkey, Passkeys.NameOf(id), cancellationToken) is not { } found)
        {
            return SignInAttempt.Refused().ToResult();
        }

        await using var home = found;
        var (result, people) = (await AssertAsync(home.Get<SignInManager<Person>>(), request.Kredensial.Value), home.Get<UserManager<Person>>());
        if (result is not { Succeeded: true, User.ClosedAt: null } || await people.IsLockedOutAsync(result.User))
        {
            await home.Db.RecordAsync(AuditAction.Refused, nameof(Session), Base64UrlEncoder.Encode(id), "passkey", clock, cancellationToken);
            return SignInAttempt.Refused().ToResult();
        }

        await people.AddOrUpdatePasskeyAsync(result.User, result.Passkey); // Its counter, which shows copies.
        return (await start.ForAsync(context, home.Db, result.User, SessionProof.Passkey, cancellationToken)).ToResult();
    }

    private static async Task<PasskeyAssertionResult<Person>?> AssertAsync(SignInManager<Person> signIn, JsonElement credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential.GetRawText());
        }
        catch (InvalidOperationException)
        {
            return null; // No challenge was asked for, or it is older than five minutes.
        }
    }

    private static byte[]? CredentialId(JsonElement credential)
    {
        try
        {
            return credential.ValueKind == JsonValueKind.Object && credential.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? Base64UrlEncoder.DecodeBytes(id.GetString())
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
