using Ksd.Gateway.Clients;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Tokens;

/// <summary>The issuer and its keys, which are encrypted with Data Protection keys kept in a folder for the owner only.</summary>
internal static class TokenSetup
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddTokens(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<IssuerOptions>().BindConfiguration(IssuerOptions.Section)
            .Configure<IConfiguration>((options, configuration) => options.Issuer = options.Issuer is "" ? configuration["Identity:Authority"] ?? "" : options.Issuer)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddDataProtection().SetApplicationName("ksd-gateway");
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, ILoggerFactory>((options, configuration, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(Folder(configuration["DataProtection:KeysFolder"] ?? ".ksd/keys"), loggers));

        services.AddSingleton<SigningKeyRing>();
        services.AddHostedService<SigningKeyRefresh>();
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<TokenMetrics>();
        services.AddSingleton<Revocations>();
        services.AddHostedService<RevocationRefresh>();
        services.AddOptions<SandboxOptions>().BindConfiguration(SandboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ClientAssertion>();
        services.AddSingleton<ClientAuthentication>();
        services.AddOptions<OutsideOptions>().BindConfiguration(OutsideOptions.Section);
        services.AddSingleton<OutsideIssuers>();
        services.AddSingleton<TokenExchange>();

        // The other services read the published keys over HTTP; here they are at hand.
        services.AddOptions<JwtBearerOptions>(IdentityExtensions.Scheme).Configure<SigningKeyRing, IOptions<IssuerOptions>>((options, keys, issuer) =>
        {
            options.Authority = null;
            options.TokenValidationParameters.ValidIssuer = issuer.Value.Issuer;
            options.TokenValidationParameters.IssuerSigningKeyResolver = (_, _, kid, _) => keys.ValidationKeys.Where(key => key.KeyId == kid);
        });
    }

    private static DirectoryInfo Folder(string path)
    {
        var full = Path.GetFullPath(path);
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(full) : Directory.CreateDirectory(full, OwnerOnly);
    }
}
