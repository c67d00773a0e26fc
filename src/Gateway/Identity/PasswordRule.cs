using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>What a password must be: long rather than full of signs, and not the person's own name.</summary>
internal sealed class PasswordRule : IPasswordValidator<Person>
{
    public const int MinLength = 12;
    public const int UniqueCharacters = 5;

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) => Task.FromResult(
        password?.Contains(user.UserName!, StringComparison.OrdinalIgnoreCase) == true
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordHasUserName" })
            : IdentityResult.Success);

    public static ProblemHttpResult Broken(string field) => Problems.InvalidInput(field, Language.Choose(
        $"Paling sedikit {MinLength} karakter, {UniqueCharacters} di antaranya berbeda, dan tidak memuat nama pengguna.",
        $"At least {MinLength} characters, {UniqueCharacters} of them different, without the user name."));
}
