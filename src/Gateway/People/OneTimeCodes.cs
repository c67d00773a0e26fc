using System.Security.Cryptography;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.People;

/// <summary>Makes the code of an invitation or a recovery and sends the link that has it.</summary>
internal sealed class OneTimeCodes(GatewayDbContext db, IMessenger messenger, IOptions<IssuerOptions> issuer, TimeProvider clock)
{
    // 32 signs, none that looks like another: 5 bits each.
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 32;

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Adds the code and its message to the unit of work at hand; what was sent before counts no more.</summary>
    public async Task<Message> SendAsync(Person person, MessageKind kind, CancellationToken cancellationToken)
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        await db.OneTimeCode.Where(known => known.PersonId == person.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Message.Where(message => message.PersonId == person.Id && message.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.ClosedAt, clock.GetUtcNow()), cancellationToken);
        var until = clock.GetUtcNow() + Lifetime;
        db.Add(new OneTimeCode(PersonStore.Hash(code), person.RegionCode, person.Id, until));

        // Behind the #: what stands there is sent to no server and gets into no log.
        var link = issuer.Value.At($"{SignInForms.PasswordPage}#{code}");
        return messenger.Send(db, person, kind, kind == MessageKind.Undangan
            ? $"Yth. {person.FullName}. Akun Anda pada sistem kerja sama daerah: {person.UserName}. Pilih kata sandi melalui {link} dalam 7 hari."
            : $"Yth. {person.FullName}. Kata sandi baru untuk akun {person.UserName} dipilih melalui {link} dalam 7 hari. Abaikan bila Anda tidak memintanya.",
            until);
    }
}
