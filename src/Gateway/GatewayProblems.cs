using Ksd.ServiceDefaults;

namespace Ksd.Gateway;

/// <summary>The refusals that only the gateway makes.</summary>
internal static class GatewayProblems
{
    public static readonly ProblemType SignInRefused = new("sign-in-refused", 401, "Tidak dapat masuk", "Sign-in refused");
    public static readonly ProblemType SecondStepRequired =
        new("second-step-required", 401, "Masih diperlukan langkah kedua", "A second step is required");
    public static readonly ProblemType NoPosition = new("no-position", 403, "Tidak ada jabatan yang berlaku", "No position is held today");
    public static readonly ProblemType CodeRefused = new("code-refused", 401, "Kode tidak berlaku", "The code is refused");
    public static readonly ProblemType OwnAccount = new("own-account", 409, "Tidak untuk akun sendiri", "Not on one's own account");
    public static readonly ProblemType AccountClosed = new("account-closed", 409, "Akun sudah ditutup", "The account is closed");
    public static readonly ProblemType SecondStepState =
        new("second-step-state", 409, "Langkah kedua tidak dapat diubah begitu", "The second step cannot be changed so");
    public static readonly ProblemType CrossSiteRequest =
        new("cross-site-request", 403, "Permintaan dari situs lain ditolak", "A request from another site is refused");
    public static readonly ProblemType ClientExists = new("client-exists", 409, "Kode klien sudah dipakai", "The client id is taken");
    public static readonly ProblemType ClientKeyConflict =
        new("client-key-conflict", 409, "Kunci klien tidak dapat ditambahkan", "The client key cannot be added");
    public static readonly ProblemType RegionHasPeople =
        new("region-has-people", 409, "Wilayah sudah memiliki pengguna", "The region has people already");
    public static readonly ProblemType UserExists = new("user-exists", 409, "Nama pengguna sudah dipakai", "The user name is taken");
    public static readonly ProblemType CursorExpired = new("cursor-expired", 410, "Kursor sudah terlalu lama", "The cursor is too old");
    public static readonly ProblemType ClientRevoked = new("client-revoked", 409, "Klien sudah dicabut", "The client is revoked");
}
