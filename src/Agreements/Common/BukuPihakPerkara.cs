using Ksd.Agreements.Data;
using Ksd.Agreements.Data.BukuPihak;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Common;

/// <summary>What the slices that change a party have in common: load, expect the version read, change, look for others alike, save once.</summary>
internal static class BukuPihakPerkara
{
    public static ProblemHttpResult MissingPihak() => Problems.NotFound(Language.Choose("Pihak tidak ditemukan.", "There is no such party."));

    public static async Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> ChangePihak(
        this Perkara perkara, Guid id, DateOnly tanggal, string field, Action<PihakTerdaftar> change)
    {
        if (tanggal > perkara.Clock.LegalDay())
        {
            return Kueri.FutureDate(field);
        }

        var db = perkara.Db;
        if (await db.Set<PihakTerdaftar>().SingleOrDefaultAsync(p => p.Id == id, perkara.CancellationToken) is not { } pihak)
        {
            return MissingPihak();
        }

        db.ExpectVersion(pihak, perkara.IfMatch);
        if (pihak.DigabungKeId is { } sasaran)
        {
            return Problems.Of(PihakProblems.SudahDiputuskan, Language.Choose(
                "Pihak ini sudah digabung; ubah pihak sasarannya.", "This party was merged; change the one it went into."), [new("pihakId", sasaran)]);
        }

        change(pihak);
        var dugaan = await db.DugaanSama(pihak, perkara.CancellationToken);
        if (dugaan.FirstOrDefault(lain => lain.Pasti) is { } ada)
        {
            return Problems.Of(PihakProblems.SudahAda, $"{ada.Alasan} ({ada.Pihak.Nama}).", [new("pihakId", ada.Pihak.Id)]);
        }

        await db.ProposeGabung(pihak, dugaan, perkara);
        db.Tell(pihak, perkara.Clock.GetUtcNow());
        await db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(PihakTerdaftarView.Of(pihak, perkara.Clock.LegalDay(), dugaan), db.VersionOf(pihak));
    }

    // A pair that was proposed before, and perhaps found to be two, is not proposed again.
    private static async Task ProposeGabung(this AgreementsDbContext db, PihakTerdaftar pihak, IReadOnlyList<DugaanSama> dugaan, Perkara perkara)
    {
        var id = pihak.Id;
        var lama = await db.Set<UsulanGabung>().AsNoTracking().Where(u => u.PihakId == id || u.SasaranId == id)
            .Select(u => u.PihakId == id ? u.SasaranId : u.PihakId).ToListAsync(perkara.CancellationToken);
        db.AddRange(dugaan.Where(lain => !lama.Contains(lain.Pihak.Id))
            .Select(lain => UsulanGabung.Propose(pihak.RegionCode, id, lain.Pihak.Id, lain.Alasan, "sistem", perkara.Clock.GetUtcNow())));
    }
}
