using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>The owner's connection string as configured, and the app role's, which is derived from it.</summary>
internal sealed record ConnectionStrings(string Owner, string App, string AppRole, string AppPassword)
{
    public static ConnectionStrings Read(IConfiguration configuration, string name)
    {
        // dotnet ef builds the host to read the model and never opens a connection.
        var configured = configuration.GetConnectionString(name)
            ?? (EF.IsDesignTime ? $"Host=localhost;Database={name}" : null)
            ?? throw new InvalidOperationException(
                $"ConnectionStrings:{name} is not set (environment: ConnectionStrings__{name}): the host gives it with WithReference.");
        var owner = new NpgsqlConnectionStringBuilder(configured);
        if (owner.Host?.Contains(',', StringComparison.Ordinal) == true)
        {
            throw new InvalidOperationException(
                $"ConnectionStrings:{name} names several hosts; region isolation needs one (docs/decisions/0004-region-isolation.md).");
        }

        owner.Database ??= name;
        var role = owner.Database + "_app";
        var password = DerivePassword(owner.Password ?? "", role);
        var app = new NpgsqlConnectionStringBuilder(owner.ConnectionString)
        {
            Username = role,
            Password = password,
            ApplicationName = role,
            // More than a service has statements: one that pushes out another is parsed and planned anew at each call.
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
        };
        if (!new DbConnectionStringBuilder { ConnectionString = configured }.ContainsKey("Maximum Pool Size"))
        {
            app.MaxPoolSize = 16;
        }

        owner.Pooling = false; // One connection, once, at start.
        return new(owner.ConnectionString, app.ConnectionString, role, password);
    }

    // Every replica works out the same password, so none has to be handed round or stored.
    private static string DerivePassword(string ownerPassword, string role) =>
        Base64Url(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ownerPassword), Encoding.UTF8.GetBytes(role)));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
