using System.Text;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Microsoft.AspNetCore.DataProtection;

namespace Ksd.Gateway.People;

/// <summary>How messages leave the house. An installation with a mail server sends from here and from nowhere else.</summary>
internal interface IMessenger
{
    /// <summary>With the unit of work at hand: not saved, not sent.</summary>
    Message Send(GatewayDbContext db, Person person, MessageKind kind, string text, DateTimeOffset until);
}

/// <summary>Without a mail server they lie here, encrypted, until an administrator hands them over.</summary>
internal sealed class MessageTray(IDataProtectionProvider protection, TimeProvider clock) : IMessenger
{
    private readonly IDataProtector _protector = protection.CreateProtector("Ksd.Gateway.Message");

    public Message Send(GatewayDbContext db, Person person, MessageKind kind, string text, DateTimeOffset until)
    {
        var message = Message.To(person, kind, _protector.Protect(Encoding.UTF8.GetBytes(text)), clock.GetUtcNow(), until);
        db.Add(message);
        return message;
    }

    public string Read(Message message) => Encoding.UTF8.GetString(_protector.Unprotect(message.ProtectedText));
}
