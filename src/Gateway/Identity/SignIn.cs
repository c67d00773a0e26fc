using System.ComponentModel.DataAnnotations;

namespace Ksd.Gateway.Identity;

/// <summary>Starts a person's session, in one step or in two.</summary>
internal static class SignIn
{
    public sealed record Request(
        [property: Required, StringLength(256)] string NamaPengguna,
        [property: Required, StringLength(256)] string KataSandi);

    public sealed record CodeRequest([property: Required, StringLength(40)] string Kode);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/akun/masuk", Handle).FromOurPages()
            .WithName("SignIn")
            .WithSummary("Masuk dengan nama pengguna dan kata sandi; sesi disimpan dalam cookie")
            .Produces<Account>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        routes.MapPost("/akun/masuk/kode", HandleCode).FromOurPages()
            .WithName("SignInWithCode")
            .WithSummary("Langkah kedua: kode aplikasi autentikator, atau kode pemulihan yang dipakai sekali")
            .Produces<Account>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
    }

    internal static async Task<IResult> Handle(Request request, HttpContext context, SignInAttempt attempt, CancellationToken cancellationToken) =>
        (await attempt.WithPasswordAsync(context, request.NamaPengguna, request.KataSandi, cancellationToken)).ToResult();

    internal static async Task<IResult> HandleCode(CodeRequest request, HttpContext context, SignInAttempt attempt, CancellationToken cancellationToken) =>
        (await attempt.WithCodeAsync(context, request.Kode, cancellationToken)).ToResult();
}
