using Ksd.ServiceDefaults;

namespace Ksd.Gateway;

/// <summary>The refusals that only the gateway makes.</summary>
internal static class GatewayProblems
{
    public static readonly ProblemType SignInRefused = new("sign-in-refused", 401, "Tidak dapat masuk", "Sign-in refused");
    public static readonly ProblemType CrossSiteRequest =
        new("cross-site-request", 403, "Permintaan dari situs lain ditolak", "A request from another site is refused");
    public static readonly ProblemType ClientExists = new("client-exists", 409, "Kode klien sudah dipakai", "The client id is taken");
    public static readonly ProblemType ClientRevoked = new("client-revoked", 409, "Klien sudah dicabut", "The client is revoked");
}
