using System.Text.Json;

namespace Ksd.ServiceDefaults;

/// <summary>Thrown by a JSON converter whose message may go to the caller as it is.</summary>
public sealed class InputJsonException : JsonException
{
    public InputJsonException()
    {
    }

    public InputJsonException(string message)
        : base(message)
    {
    }

    public InputJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static InputJsonException Of(string indonesian, string english) => new(Language.Choose(indonesian, english));
}
