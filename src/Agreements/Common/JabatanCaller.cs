using System.Security.Claims;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Common;

/// <summary>
/// Whoever changes something does it in the position they hold on that day. Where the register of positions knows a person, it decides, and not
/// the token; it refuses one whose term is over. Whom either of the two books has as acting is acting: where the account says Plt., Plh. or Pj. and the register
/// does not, the account's words stand, and the answer warns that the books differ (docs/decisions/0018). History, audit trail and events then all carry the same position.
/// </summary>
internal static class JabatanCaller
{
    /// <summary>In an answer: the register of positions and the account differ about whoever asked.</summary>
    public const string Warning = "Ksd-Peringatan";

    public static IApplicationBuilder UseJabatan(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || context.User.FindFirstValue(KsdClaims.Region) is null || context.User.FindFirstValue(KsdClaims.Subject) is not { } subjek)
        {
            await next(context);
            return;
        }

        var db = context.RequestServices.GetRequiredService<AgreementsDbContext>();
        var daftar = await db.Database.Read(
            "SELECT j.nama, p.kapasitas, p.mulai, p.sampai FROM pemangku_jabatan p JOIN jabatan j ON j.id = p.jabatan_id WHERE p.subjek = $1",
            [new() { Value = subjek }],
            row => (Nama: row.GetString(0), Kapasitas: Enum.Parse<KapasitasJabatan>(row.GetString(1)), Mulai: row.GetFieldValue<DateOnly>(2), Sampai: row.Value<DateOnly>(3)),
            context.RequestAborted);
        if (daftar.Count > 0)
        {
            var hari = context.RequestServices.GetRequiredService<TimeProvider>().LegalDay();
            var kini = daftar.Where(jabatan => jabatan.Mulai <= hari && !(jabatan.Sampai < hari)).OrderBy(jabatan => jabatan.Kapasitas).ThenByDescending(jabatan => jabatan.Mulai).ToArray();
            if (kini.Length == 0)
            {
                await Problems.Of(PihakProblems.JabatanTidakDipegang, Language.Choose(
                    "Masa jabatan Anda telah berakhir atau belum mulai.", "Your term is over, or has not begun.")).ExecuteAsync(context);
                return;
            }

            var nama = string.Join("; ", kini.Select(jabatan => jabatan.Kapasitas is KapasitasJabatan.Definitif ? jabatan.Nama : $"{jabatan.Kapasitas}. {jabatan.Nama}"));
            if (context.User.FindFirstValue(KsdClaims.Position) is { } akun && Acting(akun) && !Array.Exists(kini, jabatan => jabatan.Kapasitas is not KapasitasJabatan.Definitif))
            {
                context.Response.Headers[Warning] = "jabatan-berbeda";
                context.RequestServices.GetRequiredService<ILogger<Jabatan>>().LogWarning("The account of {Subject} acts as {Account}, the register of positions has {Register}", subjek, akun, nama);
                nama = akun;
            }

            context.User = new ClaimsPrincipal(context.User.Identities.Select(identity => new ClaimsIdentity(
                [.. identity.Claims.Where(claim => claim.Type != KsdClaims.Position), new Claim(KsdClaims.Position, nama)],
                identity.AuthenticationType, identity.NameClaimType, identity.RoleClaimType)));
        }

        await next(context);
    });

    private static bool Acting(string position) =>
        Enum.GetNames<KapasitasJabatan>().Any(kapasitas => position.StartsWith($"{kapasitas}. ", StringComparison.OrdinalIgnoreCase));
}
