using Ksd.Agreements.Data.Penyusunan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>A draft with its kerja sama and a version of its text.</summary>
internal sealed record BerkasRancangan(RancanganNaskah Rancangan, KerjaSama KerjaSama, VersiRancangan Versi)
{
    public Naskah? Naskah => KerjaSama.DaftarNaskah.FirstOrDefault(naskah => naskah.Id == Rancangan.NaskahId);
}

/// <summary>What the slices about drafts have in common: find, know the data, save the next version, answer.</summary>
internal static class PenyusunanPerkara
{
    /// <summary>Who writes in drafts; partners and the other offices comment.</summary>
    public static readonly string[] Menyusun = [Roles.PerangkatDaerah, Roles.Tkksd, Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.BagianHukum];

    public static ProblemHttpResult MissingRancangan() => Problems.NotFound(Language.Choose("Rancangan tidak ditemukan.", "There is no such draft."));

    public static ProblemHttpResult NotRun() => Problems.Of(AgreementsProblems.HanyaTercatat, Language.Choose(
        "Jenis kerja sama ini tidak diketahui; naskah hanya disusun untuk kerja sama yang jenisnya pasti.",
        "The kind of this kerja sama is not known; a text is drafted only where it is."));

    /// <summary>The draft in its latest or in a named version; null when there is none that the caller may see.</summary>
    public static async Task<BerkasRancangan?> FindRancangan(this Kueri kueri, Guid id, int? ke = null) =>
        await kueri.Db.LoadRancangan(id, kueri.CancellationToken) is { } rancangan
        && await kueri.Find(rancangan.KerjaSamaId) is { } kerjaSama
        && await kueri.Db.LoadVersi(id, ke ?? rancangan.Versi, kueri.CancellationToken) is { } versi
            ? new(rancangan, kerjaSama, versi)
            : null;

    /// <summary>The draft as the caller last read it.</summary>
    public static async Task<BerkasRancangan?> LoadRancangan(this Perkara perkara, Guid id)
    {
        if (await perkara.FindRancangan(id) is not { } berkas)
        {
            return null;
        }

        perkara.Db.ExpectVersion(berkas.Rancangan, perkara.IfMatch);
        return berkas;
    }

    /// <summary>What is known now for a text of this kind.</summary>
    public static async Task<DataKerjaSama?> DataNaskah(this Kueri kueri, KerjaSama kerjaSama, Naskah? naskah, MacamNaskah macam, IsianRancangan isian) =>
        new DataNaskah(kerjaSama, naskah, macam, isian, await kueri.Db.KepalaDaerah(isian.Tanggal ?? kueri.Clock.LegalDay(), kueri.CancellationToken)).Susun();

    public static Task<DataKerjaSama?> DataNaskah(this Kueri kueri, BerkasRancangan berkas) =>
        kueri.DataNaskah(berkas.KerjaSama, berkas.Naskah, berkas.Rancangan.Macam, berkas.Rancangan.Isian);

    /// <summary>The template that a draft was made from, as the region has it now.</summary>
    public static async Task<(Templat? Templat, ProblemHttpResult? Problem)> Templat(this Kueri kueri, string kode)
    {
        try
        {
            return (await KatalogDaerah.Baca(kueri.Db, kueri.CancellationToken)).Cari(kode) is { } templat
                ? (templat, null)
                : (null, Problems.NotFound(Language.Choose("Templat tidak ditemukan.", "There is no such template.")));
        }
        catch (TemplatException salah)
        {
            return (null, new PenolakanRancangan("templat-tidak-sah", salah.Masalah, [salah.Sumber], []).ToProblem());
        }
    }

    public static async Task<Versioned<RancanganView>> Answer(this Perkara perkara, BerkasRancangan berkas, DataKerjaSama data)
    {
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(RancanganView.Of(berkas.Rancangan, berkas.Versi, data), perkara.Db.VersionOf(berkas.Rancangan));
    }

    /// <summary>Keeps the text as the next version and answers with it.</summary>
    public static Task<Versioned<RancanganView>> Save(this Perkara perkara, BerkasRancangan berkas, Rancangan teks, string catatan, DataKerjaSama data)
    {
        var versi = berkas.Rancangan.Simpan(teks, catatan, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow());
        perkara.Db.Add(versi);
        return perkara.Answer(berkas with { Versi = versi }, data);
    }
}
