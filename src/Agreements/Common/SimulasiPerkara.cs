using Ksd.Agreements.Domain.Latihan;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Common;

/// <summary>What the slices about training have in common. Training is nobody else's business, and no kerja sama is in reach of it.</summary>
internal static class SimulasiPerkara
{
    public const string Peringatan = "SIMULASI: kasus rekaan untuk latihan, bukan kerja sama yang sebenarnya.";

    /// <summary>Every office of a region but Inspektorat, which changes nothing here.</summary>
    public static readonly string[] Peserta = [.. Roles.Regional.Except([Roles.Inspektorat])];

    /// <summary>The caller's own; null when there is none.</summary>
    public static async Task<Simulasi?> FindSimulasi(this Kueri kueri, Guid id) =>
        await kueri.Db.Set<Simulasi>().SingleOrDefaultAsync(satu => satu.Id == id, kueri.CancellationToken) is { } simulasi && simulasi.Oleh == kueri.Caller.Subject ? simulasi : null;

    /// <summary>The caller's own as they last read it.</summary>
    public static async Task<Simulasi?> LoadSimulasi(this Perkara perkara, Guid id)
    {
        if (await perkara.FindSimulasi(id) is not { } simulasi)
        {
            return null;
        }

        perkara.Db.ExpectVersion(simulasi, perkara.IfMatch);
        return simulasi;
    }

    public static ProblemHttpResult MissingSimulasi() => Problems.NotFound(Language.Choose("Simulasi tidak ditemukan.", "There is no such training."));
}
