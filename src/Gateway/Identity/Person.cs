using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Somebody who signs in. Positions with a validity of their own come later; for now a person holds one.</summary>
internal sealed class Person : IdentityUser<Guid>
{
    public const int NameMaxLength = 200;

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
}
