using System.Collections.Concurrent;
using System.Text.Json;
using Ksd.Contracts;

namespace Ksd.Messaging.Outbox;

/// <summary>How an event is written into its row and read back.</summary>
internal static class EventType
{
    private static readonly ConcurrentDictionary<string, Type> Known = new();

    private static readonly ConcurrentDictionary<Type, string> Names = new();

    /// <summary>Name and assembly without version: a row written by one release is read by the next.</summary>
    public static string NameOf(Type type) => Names.GetOrAdd(type, static type => $"{type.FullName}, {type.Assembly.GetName().Name}");

    public static string Write(IIntegrationEvent message) => JsonSerializer.Serialize(message, message.GetType(), JsonSerializerOptions.Web);

    public static IIntegrationEvent Read(string type, string body) =>
        (IIntegrationEvent?)JsonSerializer.Deserialize(body, Known.GetOrAdd(type, Find), JsonSerializerOptions.Web)
        ?? throw new JsonException($"The outbox row of type {type} is empty.");

    private static Type Find(string name) => Type.GetType(name, throwOnError: false) is { } type && type.IsAssignableTo(typeof(IIntegrationEvent))
        ? type
        : throw new TypeLoadException($"{name} is not an event this release knows.");
}
