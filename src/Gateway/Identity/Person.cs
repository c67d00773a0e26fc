using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Somebody who signs in. Positions with a validity of their own come later; for now a person holds one.</summary>
internal sealed class Person : IdentityUser<Guid>
{
    public const int NameMaxLength = 200;

    // Without what looks alike on paper.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public Person()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.CreateVersion7().ToString("N");
    }

    public string FullName { get; set; } = "";

    public string RegionCode { get; set; } = "";

    public string? Department { get; set; }

    public string Position { get; set; } = "";

    public string[] Roles { get; set; } = [];

    /// <summary>Somebody new, with a random password that is shown once.</summary>
    public static (Person Person, string Password) WithPassword(
        string userName, string fullName, string region, string position, string[] roles, IPasswordHasher<Person> hasher, ILookupNormalizer normalizer)
    {
        var password = RandomNumberGenerator.GetString(Alphabet, 24);
        var person = new Person
        {
            UserName = userName,
            NormalizedUserName = normalizer.NormalizeName(userName),
            FullName = fullName,
            RegionCode = region,
            Position = position,
            Roles = roles,
            LockoutEnabled = true,
        };
        person.PasswordHash = hasher.HashPassword(person, password);
        return (person, password);
    }
}
