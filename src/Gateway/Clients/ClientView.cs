using Ksd.Gateway.Identity;

namespace Ksd.Gateway.Clients;

/// <summary>A client as an administrator sees it: never its secret. <c>wilayah</c> is where its tokens are good: for a sandbox client the demo region.</summary>
internal sealed record ClientView(
    string ClientId,
    string Nama,
    RegionCode Wilayah,
    bool UjiCoba,
    string? PerangkatDaerah,
    string Jabatan,
    IReadOnlyList<string> Peran,
    IReadOnlyList<string> Scope,
    DateTimeOffset DibuatPada,
    DateTimeOffset RahasiaDibuatPada,
    DateTimeOffset? RahasiaLamaSampai,
    DateTimeOffset? DicabutPada)
{
    public static ClientView Of(Client client) => new(
        client.Id,
        client.Name,
        new(client.TokenRegion),
        client.SandboxRegion is not null,
        client.Department,
        client.Position,
        client.Roles,
        client.Scopes,
        client.CreatedAt,
        client.SecretCreatedAt,
        client.PreviousSecretUntil,
        client.RevokedAt);
}
