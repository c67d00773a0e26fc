using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using System.Text.Json;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Passkeys;

/// <summary>The passkeys of one's own account (WebAuthn): a browser or a security key then signs in without a password.</summary>
internal static class OwnPasskeys
{
    private const int Most = 10;
    private const int NameMaxLength = 100;

    public sealed record Request([property: Required] JsonElement? Kredensial, [property: Required, StringLength(NameMaxLength, MinimumLength = 1)] string Nama);

    public sealed record Item(string Id, string? Nama, DateTimeOffset DitambahkanPada);

    public sealed record Response(IReadOnlyList<Item> Items);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/akun/passkey", HandleList).WithName("ListPasskeys").WithSummary("Passkey akun ini");
        routes.MapPost("/akun/passkey/tantangan", HandleChallenge).IdempotentByContent()
            .WithName("BeginPasskey").WithSummary("Pilihan untuk navigator.credentials.create").Produces<JsonElement>();
        routes.MapPost("/akun/passkey", Handle).IdempotentByContent()
            .WithName("AddPasskey").WithSummary("Mendaftarkan passkey yang baru dibuat peramban")
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapDelete("/akun/passkey/{id}", HandleRemove).WithName("RemovePasskey").WithSummary("Mencabut passkey");
    }

    internal static async Task<Ok<Response>> HandleList(ClaimsPrincipal user, UserManager<Person> people) =>
        TypedResults.Ok(new Response([.. (await people.GetPasskeysAsync(await people.RequireAsync(user))).OrderBy(known => known.CreatedAt).Select(View)]));

    internal static async Task<IResult> HandleChallenge(ClaimsPrincipal user, UserManager<Person> people, SignInManager<Person> signIn)
    {
        var person = await people.RequireAsync(user);
        return Results.Text(await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = person.Id.ToString(),
            Name = person.UserName!,
            DisplayName = person.FullName,
        }), "application/json");
    }

    internal static async Task<Results<Created<Item>, ProblemHttpResult>> Handle(
        Request request, ClaimsPrincipal user, UserManager<Person> people, SignInManager<Person> signIn, GatewayDbContext db, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var person = await people.RequireAsync(user);
        var result = await AttestAsync(signIn, request.Kredensial!.Value);
        if (result is not { Succeeded: true } || result.UserEntity.Id != person.Id.ToString())
        {
            return Problems.InvalidInput("kredensial", Language.Choose(
                "Passkey tidak cocok dengan tantangan yang diberikan. Ulangi dari awal.", "The passkey does not match the challenge. Start again."));
        }

        if ((await people.GetPasskeysAsync(person)).Count >= Most)
        {
            return Problems.Of(GatewayProblems.SecondStepState, Language.Choose(
                $"Paling banyak {Most} passkey. Cabut yang tidak dipakai.", $"At most {Most} passkeys. Remove one that is not used."));
        }

        result.Passkey.Name = request.Nama;
        db.Add(Passkeys.HomeOf(result.Passkey.CredentialId, person.RegionCode));
        db.Record(AuditAction.Created, "Passkey", View(result.Passkey).Id, request.Nama, clock);
        await people.AddOrUpdatePasskeyAsync(person, result.Passkey);
        return TypedResults.Created($"/api/v1/akun/passkey/{View(result.Passkey).Id}", View(result.Passkey));
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> HandleRemove(
        string id, ClaimsPrincipal user, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var person = PersonClaims.PersonOf(user);
        var known = (await db.Passkey.Where(passkey => passkey.UserId == person).ToListAsync(cancellationToken))
            .Find(passkey => Base64UrlEncoder.Encode(passkey.CredentialId) == id);
        if (known is null)
        {
            return Problems.NotFound(Language.Choose("Akun ini tidak memiliki passkey itu.", "This account has no such passkey."));
        }

        db.RemovePasskey(known);
        await db.RecordAsync(AuditAction.Removed, "Passkey", id, null, clock, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<PasskeyAttestationResult?> AttestAsync(SignInManager<Person> signIn, JsonElement credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential.GetRawText());
        }
        catch (InvalidOperationException)
        {
            return null; // No challenge was asked for, or it is older than five minutes.
        }
    }

    private static Item View(UserPasskeyInfo known) => new(Base64UrlEncoder.Encode(known.CredentialId), known.Name, known.CreatedAt);
}
