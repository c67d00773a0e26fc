using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>The second step by an authenticator app (TOTP, RFC 6238): make a key, prove that the app has it, give it up again.</summary>
internal static class Authenticator
{
    private const int RecoveryCodes = 10;

    /// <param name="Kunci">For typing.</param>
    /// <param name="Uri">For a QR code.</param>
    public sealed record KeyResponse(string Kunci, string Uri);

    /// <param name="Menyala">Whether signing in asks for a code.</param>
    /// <param name="SisaKodePemulihan">How many recovery codes are still unused.</param>
    public sealed record StateResponse(bool Menyala, int SisaKodePemulihan);

    public sealed record CodeRequest([property: Required, RegularExpression("^[0-9]{6}$")] string Kode);

    public sealed record PasswordRequest([property: Required, StringLength(256)] string KataSandi);

    /// <param name="KodePemulihan">Shown once; each lets in once when the app is lost.</param>
    public sealed record CodesResponse(IReadOnlyList<string> KodePemulihan);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/akun/totp", HandleState)
            .WithName("ShowAuthenticator").WithSummary("Apakah langkah kedua menyala, dan berapa kode pemulihan yang tersisa");
        routes.MapPost("/akun/totp", HandleKey).IdempotentByContent()
            .WithName("PrepareAuthenticator").WithSummary("Kunci baru untuk aplikasi autentikator; berlaku setelah dibuktikan dengan sebuah kode")
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPut("/akun/totp", HandleProof)
            .WithName("EnableAuthenticator").WithSummary("Menyalakan langkah kedua dengan kode dari aplikasi; kode pemulihan ditampilkan sekali")
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost("/akun/totp/kode-pemulihan", HandleCodes).IdempotentByContent()
            .WithName("RenewRecoveryCodes").WithSummary("Sepuluh kode pemulihan baru; yang lama tidak berlaku lagi")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost("/akun/totp/penghentian", HandleEnd)
            .WithName("DisableAuthenticator").WithSummary("Mematikan langkah kedua")
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    internal static async Task<Ok<StateResponse>> HandleState(ClaimsPrincipal user, UserManager<Person> people)
    {
        var person = await people.RequireAsync(user);
        return TypedResults.Ok(new StateResponse(person.TwoFactorEnabled, person.RecoveryCodeHashes.Length));
    }

    internal static async Task<Results<Ok<KeyResponse>, ProblemHttpResult>> HandleKey(ClaimsPrincipal user, UserManager<Person> people)
    {
        var person = await people.RequireAsync(user);
        if (person.TwoFactorEnabled)
        {
            return AlreadyOn();
        }

        await people.ResetAuthenticatorKeyAsync(person);
        var key = (await people.GetAuthenticatorKeyAsync(person))!;
        return TypedResults.Ok(new KeyResponse(key, $"otpauth://totp/Ksd:{Uri.EscapeDataString(person.UserName!)}?secret={key}&issuer=Ksd&digits=6"));
    }

    internal static async Task<Results<Ok<CodesResponse>, ProblemHttpResult>> HandleProof(CodeRequest request, ClaimsPrincipal user, UserManager<Person> people)
    {
        var person = await people.RequireAsync(user);
        if (person.TwoFactorEnabled)
        {
            return AlreadyOn();
        }

        if (!await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, request.Kode))
        {
            return Problems.InvalidInput("kode", Language.Choose(
                "Kode tidak cocok. Periksa jam ponsel, lalu kirim kode yang sedang tampil.", "The code does not match. Check the phone's clock and send the code it shows."));
        }

        person.LastCodeHash = PersonStore.Hash(request.Kode);
        await people.SetTwoFactorEnabledAsync(person, true);
        return TypedResults.Ok(await NewCodesAsync(people, person));
    }

    internal static async Task<Results<Ok<CodesResponse>, ProblemHttpResult>> HandleCodes(PasswordRequest request, ClaimsPrincipal user, UserManager<Person> people)
    {
        var person = await people.RequireAsync(user);
        return await people.ObjectionToPasswordAsync(person, request.KataSandi) is { } objection ? objection
            : !person.TwoFactorEnabled ? Problems.Of(GatewayProblems.SecondStepState, Language.Choose("Langkah kedua belum dinyalakan.", "There is no second step yet."))
            : TypedResults.Ok(await NewCodesAsync(people, person));
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> HandleEnd(PasswordRequest request, ClaimsPrincipal user, UserManager<Person> people)
    {
        var person = await people.RequireAsync(user);
        if (await people.ObjectionToPasswordAsync(person, request.KataSandi) is { } objection)
        {
            return objection;
        }

        person.ForgetSecondStep();
        await people.UpdateAsync(person);
        return TypedResults.NoContent();
    }

    private static async Task<CodesResponse> NewCodesAsync(UserManager<Person> people, Person person) =>
        new([.. (await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes))!]);

    private static ProblemHttpResult AlreadyOn() => Problems.Of(GatewayProblems.SecondStepState, Language.Choose(
        "Langkah kedua sudah menyala. Matikan lebih dahulu untuk mengganti aplikasinya.", "The second step is on already. Switch it off to change the app."));
}
