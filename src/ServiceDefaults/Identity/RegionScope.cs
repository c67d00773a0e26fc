using System.Text.RegularExpressions;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>The region this unit of work belongs to; set once, by authentication or by a consumer.</summary>
public sealed partial class RegionScope
{
    public RegionScope()
    {
    }

    public RegionScope(string code) => Enter(code);

    /// <summary>Null until a region is entered; then nothing of any region is visible.</summary>
    public string? Code { get; private set; }

    public void Enter(string code)
    {
        if (!IsCode(code))
        {
            throw new ArgumentException($"'{code}' is not a Kemendagri region code such as 64.02.", nameof(code));
        }

        if (Code is not null && Code != code)
        {
            throw new InvalidOperationException($"This unit of work belongs to region {Code}; {code} needs its own scope.");
        }

        Code = code;
    }

    /// <summary>A Kemendagri code: province, and below it kabupaten or kota, kecamatan, desa or kelurahan.</summary>
    public static bool IsCode(string? code) => code is not null && Shape().IsMatch(code);

    [GeneratedRegex(@"\A[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
