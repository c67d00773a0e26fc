namespace Ksd.ServiceDefaults.Identity;

/// <summary>The region this unit of work belongs to; set once, by authentication or by a consumer.</summary>
public sealed class RegionScope
{
    public RegionScope()
    {
    }

    public RegionScope(string code) => Enter(code);

    /// <summary>Null until a region is entered; then nothing of any region is visible.</summary>
    public string? Code { get; private set; }

    public void Enter(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (Code is not null && Code != code)
        {
            throw new InvalidOperationException($"This unit of work belongs to region {Code}; {code} needs its own scope.");
        }

        Code = code;
    }
}
