using Ksd.EndToEnd.Portal;

namespace Ksd.Bench;

/// <summary>Pages of the portal over 20,000 agreements, one visitor at a time through the gateway: each is to be made within 200 ms.</summary>
internal static class Halaman
{
    public const int Agreements = 20_000;
    public const double LimitMs = 200;

    private static readonly string[] Addresses =
    [
        "/beranda", "/kerja-sama", "/kerja-sama?q=kesehtan", "/kerja-sama?status=Berlaku&urut=Judul", "/kerja-sama/berjalan", "/pemetaan", "/pemetaan/cakupan",
        "/evaluasi", "/peta", "/belajar", "/daerah/64.02", "/daerah/64.02/register", "/daerah/64.02/hasil",
    ];

    public static async IAsyncEnumerable<(string Address, Measurement Measured)> Run(Stack stack, int seconds)
    {
        await Seed.UpTo(stack, Agreements);
        var people = new People(stack.Gateway);
        var session = await people.Session(await people.WithRole("bagian-kerja-sama"));
        foreach (var address in Addresses)
        {
            var page = new Uri(stack.Address, address);
            await Wrk.RunAs(session, page, connections: 1, seconds: 2); // warm
            yield return (address, await Wrk.RunAs(session, page, connections: 1, seconds));
        }
    }
}
