using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.ServiceDefaults;

/// <summary>A page of a list; <paramref name="Next"/> is the cursor of the one after it, or null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Keyset paging by UUID v7, newest first; the cursor is the last id shown.</summary>
public static class Paging
{
    public const int DefaultLimit = 20;
    public const int MaxLimit = 100;

    public static bool TryReadCursor(string? cursor, [NotNullWhen(true)] out Guid? before)
    {
        Span<byte> bytes = stackalloc byte[16];
        before = cursor is null
            ? Guid.AllBitsSet
            : cursor.Length == 22 && Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var written) && written == 16
                ? new Guid(bytes, bigEndian: true)
                : null;
        return before is not null;
    }

    /// <summary>Takes one row more than the page shows, to know whether there is a next one.</summary>
    public static Page<T> Of<T>(List<T> rows, int limit, Func<T, Guid> id)
    {
        if (rows.Count <= limit)
        {
            return new(rows, null);
        }

        rows.RemoveRange(limit, rows.Count - limit);
        return new(rows, Base64Url.EncodeToString(id(rows[^1]).ToByteArray(bigEndian: true)));
    }

    public static ProblemHttpResult BadCursor() =>
        Problems.InvalidInput("cursor", Language.Choose("Kursor tidak dikenal.", "Unknown cursor."));
}
