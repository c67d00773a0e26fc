using Ksd.Gateway.Identity;
using Ksd.Regulation;

namespace Ksd.Gateway.People;

/// <summary>The position of a first administrator, whom no other could appoint.</summary>
internal static class AdministratorPosition
{
    public static Penugasan For(Person person, string[] roles, TimeProvider clock) => Penugasan.Of(
        person.Id, "Administrator sistem", null, roles, Kapasitas.Definitif, "Penyiapan sistem", clock.LegalDay(), null);
}
