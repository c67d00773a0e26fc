using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Clients;

/// <summary>Registers a public key for <c>private_key_jwt</c>. Several may stand side by side, so that a client changes keys without a gap.</summary>
internal static class AddClientKey
{
    private const int MaxKeys = 5;
    private const int MinRsaBits = 2048;

    private static readonly JsonSerializerOptions s_jwk = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>A public JSON Web Key (RFC 7517). A member that is not here, the private ones above all, is refused.</summary>
    public sealed record Request(
        [property: Required, AllowedValues("EC", "RSA")] string Kty,
        [property: StringLength(ClientKey.KidMaxLength)] string? Kid,
        [property: AllowedValues(null, "sig")] string? Use,
        [property: AllowedValues(null, "ES256", "PS256", "RS256")] string? Alg,
        [property: StringLength(10)] string? Crv,
        [property: StringLength(100)] string? X,
        [property: StringLength(100)] string? Y,
        [property: StringLength(1000)] string? N,
        [property: StringLength(20)] string? E);

    public sealed record Response(string Kid, DateTimeOffset DitambahkanPada);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/klien/{id}/kunci", Handle)
        .WithName("AddClientKey")
        .WithSummary("Mendaftarkan kunci publik klien untuk private_key_jwt (RFC 7523)")
        .Produces<Response>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<IResult> Handle(
        string id, Request request, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Thumbprint(request) is not { } thumbprint)
        {
            return Problems.InvalidInput("kty", Language.Choose(
                $"Kirim kunci publik EC P-256 (crv, x, y) atau RSA paling sedikit {MinRsaBits} bit (n, e) dalam base64url.",
                $"Send a public EC key on P-256 (crv, x, y) or an RSA key of at least {MinRsaBits} bits (n, e) in base64url."));
        }

        // Locked, so that two additions at once cannot both be the last that fits.
        if (!await db.Client.FromSql($"SELECT *, xmin FROM client WHERE id = {id} AND revoked_at IS NULL FOR UPDATE").AnyAsync(cancellationToken))
        {
            return ShowClient.NotThere(id);
        }

        var kid = request.Kid is { Length: > 0 } named ? named : thumbprint;
        var known = await db.ClientKey.Where(key => key.ClientId == id && key.RemovedAt == null).ToListAsync(cancellationToken);
        if (known.Count >= MaxKeys || known.Exists(key => key.Kid == kid))
        {
            return Problems.Of(GatewayProblems.ClientKeyConflict, Language.Choose(
                $"Kid sudah dipakai, atau klien sudah memiliki {MaxKeys} kunci. Cabut kunci yang lama.",
                $"The kid is taken, or the client has {MaxKeys} keys already. Remove an old one."));
        }

        var key = ClientKey.Add(id, kid, JsonSerializer.Serialize(request with { Kid = kid }, s_jwk), clock.GetUtcNow());
        db.Add(key);
        await db.SaveChangesAsync(cancellationToken);
        return Results.Created($"/api/v1/klien/{id}/kunci/{Uri.EscapeDataString(kid)}", new Response(kid, key.AddedAt));
    }

    /// <summary>The key's RFC 7638 thumbprint, or null when it is no key we take. Importing it is what tells: a point off the curve is none.</summary>
    private static string? Thumbprint(Request request)
    {
        try
        {
            if (request is { Kty: "EC", Crv: "P-256", X: { } x, Y: { } y })
            {
                using var key = ECDsa.Create(new ECParameters
                {
                    Curve = ECCurve.NamedCurves.nistP256,
                    Q = new() { X = Base64UrlEncoder.DecodeBytes(x), Y = Base64UrlEncoder.DecodeBytes(y) },
                });
                return Base64UrlEncoder.Encode(new JsonWebKey { Kty = "EC", Crv = "P-256", X = x, Y = y }.ComputeJwkThumbprint());
            }

            if (request is { Kty: "RSA", N: { } n, E: { } e })
            {
                using var key = RSA.Create(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(n), Exponent = Base64UrlEncoder.DecodeBytes(e) });
                return key.KeySize >= MinRsaBits ? Base64UrlEncoder.Encode(new JsonWebKey { Kty = "RSA", N = n, E = e }.ComputeJwkThumbprint()) : null;
            }

            return null;
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException or ArgumentException)
        {
            return null;
        }
    }
}
