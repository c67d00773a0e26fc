using System.Security.Cryptography;
using System.Text.Json;

namespace Ksd.AppHost.Local.Engine;

/// <summary>Random passwords, made once for each stack and readable by its owner only.</summary>
internal sealed class Secrets(string file)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal string Get(string name)
    {
        var known = File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))! : [];
        if (!known.TryGetValue(name, out var secret))
        {
            known[name] = secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
            Write(JsonSerializer.Serialize(known, Indented));
        }

        return secret;
    }

    private void Write(string json)
    {
        using var stream = new FileStream(file + ".new", new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            UnixCreateMode = OwnerOnly,
        });
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(json);
        }

        File.Move(file + ".new", file, overwrite: true);
    }
}
