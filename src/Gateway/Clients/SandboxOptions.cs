using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;

namespace Ksd.Gateway.Clients;

/// <summary>Where sandbox clients work (docs/decisions/0022). The start stops on a code that a real region has.</summary>
internal sealed class SandboxOptions : IValidatableObject
{
    public const string Section = "Sandbox";

    /// <summary>In the form of a Kemendagri code. No province has 99.</summary>
    [RegularExpression("^[0-9]{2}\\.[0-9]{2}$")]
    public string Region { get; set; } = "99.99";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => DaftarWilayah.Bawaan.NameOf(Region) is { } name
        ? [new ValidationResult($"Sandbox:Region is {Region}, which is {name}: sandbox clients may do anything there.", [nameof(Region)])]
        : [];
}
