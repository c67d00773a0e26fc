namespace Ksd.Gateway.Bootstrap;

/// <summary>What the first start makes, and where it leaves the secrets.</summary>
internal sealed class BootstrapOptions
{
    public const string Section = "Bootstrap";

    /// <summary>The region of the first administrator and the demo clients.</summary>
    public string Region { get; set; } = "64.02";

    public bool DemoClients { get; set; } = true;

    /// <summary>Where the secrets are written, readable by the owner only.</summary>
    public string? CredentialsFile { get; set; }

    /// <summary>Beside it, the passwords of the invented people, when somebody asked for them.</summary>
    public string? PeopleFile =>
        string.IsNullOrEmpty(CredentialsFile) ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(CredentialsFile))!, "people.json");
}
