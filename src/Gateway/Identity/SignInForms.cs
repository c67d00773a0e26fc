using Ksd.Gateway.Data;
using Ksd.Gateway.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>
/// The same for forms of our own pages, which work without script: what was asked for is done, and the browser is sent on to
/// <c>kembali</c>. A refusal goes back to the page with its code in <c>galat</c>.
/// </summary>
internal static class SignInForms
{
    private const string Page = "/masuk";
    private const string CodePage = "/masuk/kode";
    private const string ForgottenPage = "/masuk/lupa";

    /// <summary>Where the link of an invitation or a recovery leads; its code stands behind the #.</summary>
    public const string PasswordPage = "/akun/kata-sandi";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup("").ExcludeFromDescription();
        forms.MapPost(Page, Password).FromOurPages();
        forms.MapPost(CodePage, Code).FromOurPages();
        forms.MapPost(ForgottenPage, Forgotten).FromOurPages();
        forms.MapPost(PasswordPage, NewPassword).FromOurPages();
        forms.MapPost("/keluar", Out).FromOurPages();
    }

    private static async Task<IResult> Password(HttpContext context, SignInAttempt attempt, CancellationToken cancellationToken)
    {
        var form = await ReadAsync(context.Request, cancellationToken);
        var outcome = await attempt.WithPasswordAsync(context, form["namaPengguna"].ToString(), form["kataSandi"].ToString(), cancellationToken);
        return After(outcome, Page, form["kembali"].ToString());
    }

    private static async Task<IResult> Code(HttpContext context, SignInAttempt attempt, CancellationToken cancellationToken)
    {
        var form = await ReadAsync(context.Request, cancellationToken);
        return After(await attempt.WithCodeAsync(context, form["kode"].ToString(), cancellationToken), CodePage, form["kembali"].ToString());
    }

    private static async Task<IResult> Forgotten(
        HttpContext context, IServiceScopeFactory scopes, ILookupNormalizer normalizer, TimeProvider clock, CancellationToken cancellationToken)
    {
        var form = await ReadAsync(context.Request, cancellationToken);
        await ForgetPassword.Handle(new(form["namaPengguna"].ToString()), scopes, normalizer, clock, cancellationToken);
        return new SeeOther($"{Page}?pesan=lupa");
    }

    /// <summary>A code that is still good goes back to the page as it came, behind the #.</summary>
    private static async Task<IResult> NewPassword(
        HttpContext context, IServiceScopeFactory scopes, GatewayDbContext lookup, SessionRegister register, TimeProvider clock, CancellationToken cancellationToken)
    {
        var form = await ReadAsync(context.Request, cancellationToken);
        var (code, password) = (form["kode"].ToString().Trim(), form["kataSandiBaru"].ToString());
        if (password != form["ulangi"].ToString())
        {
            return Again("tidak-sama");
        }

        var outcome = password.Length > ChoosePassword.PasswordMaxLength
            ? PasswordRule.Broken("kataSandiBaru")
            : (await ChoosePassword.Handle(new(code, password), scopes, lookup, register, clock, cancellationToken)).Result;
        return outcome is ProblemHttpResult { ProblemDetails.Type: { } type } ? Again(type.Split('/')[^1]) : new SeeOther($"{Page}?pesan=kata-sandi");

        SeeOther Again(string why) => new($"{PasswordPage}?galat={why}{(code.All(char.IsAsciiLetterOrDigit) ? "#" + code : "")}");
    }

    private static async Task<IResult> Out(HttpContext context, SessionRegister register, GatewayDbContext db, CancellationToken cancellationToken)
    {
        await SignOut.Handle(context, register, db, cancellationToken);
        return new SeeOther("/");
    }

    private static SeeOther After(SignInOutcome outcome, string page, string wanted)
    {
        var back = IsOurs(wanted) ? wanted : "/";
        return outcome.Refusal?.ProblemDetails.Type is not { } type ? new(back)
            : type == GatewayProblems.SecondStepRequired.Uri ? new($"{CodePage}?kembali={Uri.EscapeDataString(back)}")
            : new($"{page}?galat={type.Split('/')[^1]}&kembali={Uri.EscapeDataString(back)}");
    }

    /// <summary>A path on this site: not //elsewhere, and not /\elsewhere, which browsers read the same.</summary>
    private static bool IsOurs(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Any(char.IsControl);

    private static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            throw new BadHttpRequestException("Send a form.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("The form is too large or malformed.", exception);
        }
    }

    private sealed record SeeOther(string Address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Address;
            return Task.CompletedTask;
        }
    }
}
