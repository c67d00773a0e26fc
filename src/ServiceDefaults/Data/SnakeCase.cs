using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ksd.ServiceDefaults.Data;

internal static class SnakeCase
{
    /// <summary><c>NomorKSDD2</c> becomes <c>nomor_ksdd2</c>; what is in snake_case stays.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? Of(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
