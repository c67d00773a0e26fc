namespace Ksd.ServiceDefaults.Identity;

/// <summary>The gateway's keys could not be read yet, so no token can be judged.</summary>
public sealed class IdentityUnavailableException : Exception
{
    public IdentityUnavailableException()
    {
    }

    public IdentityUnavailableException(string message)
        : base(message)
    {
    }

    public IdentityUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
