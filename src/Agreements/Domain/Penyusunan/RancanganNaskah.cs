using Ksd.Drafting;
using Ksd.ServiceDefaults.Audit;

namespace Ksd.Agreements.Domain.Penyusunan;

public enum StatusRancangan
{
    /// <summary>Being worked on.</summary>
    Disusun,

    /// <summary>One version of it is agreed and frozen.</summary>
    Disepakati,

    /// <summary>Given up; it stays readable.</summary>
    Dibatalkan,
}

/// <summary>A text in the making for a kerja sama. Every save is a version of its own; one of them may be agreed and then stays as it is.</summary>
internal sealed class RancanganNaskah
{
    public const int UraianMaxLength = 5000;

    private RancanganNaskah()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    /// <summary>The naskah on record that this text is of; null for letters and papers, and as long as none was begun.</summary>
    public Guid? NaskahId { get; private set; }

    public string RegionCode { get; private init; } = "";

    public string Templat { get; private init; } = "";

    public string NamaTemplat { get; private init; } = "";

    public MacamNaskah Macam { get; private init; }

    public string Judul { get; private set; } = "";

    public StatusRancangan Status { get; private set; }

    /// <summary>The latest version, counted from 1.</summary>
    public int Versi { get; private set; }

    [PersonalData]
    public IsianRancangan Isian { get; private set; } = new();

    /// <summary>The text as it was last assembled from data, before anybody wrote in it.</summary>
    public Rancangan Rakitan { get; private set; } = null!;

    /// <summary>By which anybody finds the text's entry on the verification page; says nothing by itself.</summary>
    public string KodeVerifikasi { get; private init; } = "";

    public int? VersiDisepakati { get; private set; }

    /// <summary>SHA-256 of the agreed text, in hexadecimal.</summary>
    public string? Sha256 { get; private set; }

    public string? DisepakatiOleh { get; private set; }

    public string? DisepakatiJabatan { get; private set; }

    public DateTimeOffset? DisepakatiPada { get; private set; }

    /// <summary>Why each warning was let stand when the text was agreed.</summary>
    public IReadOnlyDictionary<string, string> AlasanPeringatan { get; private set; } = new Dictionary<string, string>();

    public string DicatatOleh { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    public static (RancanganNaskah Rancangan, VersiRancangan Versi) Mulai(
        KerjaSama kerjaSama, Guid? naskahId, Templat templat, IsianRancangan isian, Rancangan teks, Petugas petugas, DateTimeOffset now)
    {
        var rancangan = new RancanganNaskah
        {
            Id = Guid.CreateVersion7(now),
            KerjaSamaId = kerjaSama.Id,
            NaskahId = naskahId,
            RegionCode = kerjaSama.RegionCode,
            Templat = templat.Kode,
            NamaTemplat = templat.Nama,
            Macam = templat.Macam,
            Isian = isian,
            Rakitan = teks,
            KodeVerifikasi = Penyusunan.KodeVerifikasi.Baru(),
            DicatatOleh = petugas.Subjek,
            DicatatPada = now,
        };
        return (rancangan, rancangan.Simpan(teks, "Disusun dari templat.", petugas, now));
    }

    /// <summary>Whether the text may change.</summary>
    public Refusal? Terbuka() => Status is StatusRancangan.Disusun ? null : new Refusal(PenyusunanProblems.RancanganTerkunci, new(
        Status is StatusRancangan.Disepakati
            ? $"Versi {VersiDisepakati} sudah disepakati dan dibekukan; buka kembali dengan alasan, atau susun adendum."
            : "Rancangan ini sudah dibatalkan.",
        Status is StatusRancangan.Disepakati
            ? $"Version {VersiDisepakati} is agreed and frozen; reopen it with a reason, or draft an amendment."
            : "This draft was given up."));

    /// <summary>Keeps a text as the next version.</summary>
    public VersiRancangan Simpan(Rancangan teks, string catatan, Petugas petugas, DateTimeOffset now)
    {
        Versi++;
        var judul = string.Join(' ', teks.Judul);
        Judul = judul.Length == 0 ? NamaTemplat : judul[..Math.Min(judul.Length, KerjaSama.JudulMaxLength)];
        return VersiRancangan.Catat(this, teks, catatan, petugas, now);
    }

    public void Isi(IsianRancangan isian, Rancangan rakitan) => (Isian, Rakitan) = (isian, rakitan);

    /// <summary>Freezes the latest version as the agreed text.</summary>
    public void Bekukan(VersiRancangan versi, Guid? naskahId, IReadOnlyDictionary<string, string> alasanPeringatan, Petugas petugas, DateTimeOffset now)
    {
        AlasanPeringatan = alasanPeringatan;
        Status = StatusRancangan.Disepakati;
        NaskahId = naskahId;
        VersiDisepakati = versi.Ke;
        Sha256 = versi.Sha256;
        (DisepakatiOleh, DisepakatiJabatan, DisepakatiPada) = (petugas.Subjek, petugas.Jabatan, now);
    }

    public void BukaKembali()
    {
        Status = StatusRancangan.Disusun;
        (VersiDisepakati, Sha256, DisepakatiOleh, DisepakatiJabatan, DisepakatiPada) = (null, null, null, null, null);
    }

    public void Batalkan() => Status = StatusRancangan.Dibatalkan;
}
