using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>A region's wording, as sent; without a text the region goes back to the one shipped.</summary>
public sealed record TeksBakuInput(
    [property: StringLength(Templat.TeksMaxLength)] string? Teks, [property: Required, StringLength(1000, MinimumLength = 2)] string Alasan);

/// <summary>One version of a region's wording.</summary>
public sealed record VersiTeksView(int Versi, string? Teks, string Alasan, string Jabatan, DateTimeOffset DicatatPada);

/// <summary>What templates and clauses have in common: the region's versions of a text, and writing the next one.</summary>
internal static class TeksBakuPerkara
{
    /// <summary>The tag of a text that the region never changed.</summary>
    private const uint Bawaan = 0;

    public static Task<TeksBaku?> TeksBaku(this Kueri kueri, MacamTeksBaku macam, string kode) =>
        kueri.Db.Set<TeksBaku>().SingleOrDefaultAsync(teks => teks.Macam == macam && teks.Kode == kode, kueri.CancellationToken);

    public static uint VersiBaku(this Kueri kueri, TeksBaku? teks) => teks is null ? Bawaan : kueri.Db.VersionOf(teks);

    public static async Task<IReadOnlyList<VersiTeksView>> DaftarVersi(this Kueri kueri, TeksBaku? teks) => teks is null ? [] :
        await kueri.Db.Set<VersiTeksBaku>().AsNoTracking().Where(versi => versi.TeksBakuId == teks.Id).OrderByDescending(versi => versi.Ke)
            .Select(versi => new VersiTeksView(versi.Ke, versi.Teks, versi.Alasan, versi.Jabatan, versi.DicatatPada)).ToListAsync(kueri.CancellationToken);

    /// <summary>Writes the next version; <paramref name="periksa"/> reads it and throws when it cannot be used.</summary>
    public static async Task<ProblemHttpResult?> TulisTeksBaku(this Perkara perkara, MacamTeksBaku macam, string kode, TeksBakuInput input, Action<string> periksa)
    {
        var teks = await perkara.TeksBaku(macam, kode);
        if (teks is not null)
        {
            perkara.Db.ExpectVersion(teks, perkara.IfMatch);
        }
        else if (!EntityTagHeaderValue.TryParseList([perkara.IfMatch!], out var tags) || !tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == ETags.Of(Bawaan)))
        {
            return Problems.Of(KsdProblems.VersionStale, Language.Choose("Teks ini belum pernah diubah daerah; ETag-nya \"0\".", "The region never changed this text; its ETag is \"0\"."));
        }

        try
        {
            if (input.Teks is { } isi)
            {
                periksa(isi);
            }
        }
        catch (TemplatException salah)
        {
            return Problems.InvalidInput("teks", salah.Masalah);
        }

        if (teks is null)
        {
            teks = Domain.Penyusunan.TeksBaku.Baru(perkara.Caller.Region, macam, kode, perkara.Clock.GetUtcNow());
            perkara.Db.Add(teks);
        }

        perkara.Db.Add(teks.Tulis(input.Teks, input.Alasan, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow()));
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return null;
    }
}
