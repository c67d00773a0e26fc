using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults.Concurrency;

/// <summary>The row's version as an entity tag, and the answers that carry one.</summary>
public static class ETags
{
    public static string Of(uint version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>200 with the resource and its tag; 304 when the caller already has this version.</summary>
    public static Versioned<T> Ok<T>(T value, uint version) => new(value, version, StatusCodes.Status200OK, null);

    /// <summary>201 with the new resource, its address and its tag.</summary>
    public static Versioned<T> Created<T>(string location, T value, uint version) =>
        new(value, version, StatusCodes.Status201Created, location);
}
