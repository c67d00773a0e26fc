using Ksd.Gateway.Identity;

namespace Ksd.Gateway.Clients;

/// <summary>A client as an administrator sees it: never its secret.</summary>
internal sealed record ClientView(
    string ClientId,
    string Nama,
    RegionCode Wilayah,
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
        new(client.RegionCode),
        client.Department,
        client.Position,
        client.Roles,
        client.Scopes,
        client.CreatedAt,
        client.SecretCreatedAt,
        client.PreviousSecretUntil,
        client.RevokedAt);
}
