using Ksd.Drafting;

namespace Ksd.Agreements.Domain.Penyusunan;

public enum StatusTanggapan
{
    Terbuka,

    /// <summary>A comment that was dealt with.</summary>
    Selesai,

    /// <summary>A proposal that became part of the text.</summary>
    Diterima,
    Ditolak,
}

/// <summary>What somebody says about a place of a draft; with <see cref="Usulan"/> it proposes an edit. It is answered once and never taken away.</summary>
internal sealed class TanggapanRancangan
{
    private TanggapanRancangan()
    {
    }

    public Guid Id { get; private init; }

    public Guid RancanganId { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>The version it was written about.</summary>
    public int Versi { get; private init; }

    /// <summary>The part it is about; null for the text as a whole.</summary>
    public string? Butir { get; private init; }

    /// <summary>The place as it was called then.</summary>
    public string Tempat { get; private init; } = "";

    public string Isi { get; private init; } = "";

    public Suntingan? Usulan { get; private init; }

    /// <summary>In which office it was said: Bagian Hukum, TKKSD, the partner.</summary>
    public string Peran { get; private init; } = "";

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    public StatusTanggapan Status { get; private set; }

    public string? Jawaban { get; private set; }

    public string? DijawabOleh { get; private set; }

    public string? DijawabJabatan { get; private set; }

    public DateTimeOffset? DijawabPada { get; private set; }

    public static TanggapanRancangan Catat(
        RancanganNaskah rancangan, string? butir, string tempat, string isi, Suntingan? usulan, string peran, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RancanganId = rancangan.Id,
            RegionCode = rancangan.RegionCode,
            Versi = rancangan.Versi,
            Butir = butir,
            Tempat = tempat,
            Isi = isi,
            Usulan = usulan,
            Peran = peran,
            Oleh = petugas.Subjek,
            Jabatan = petugas.Jabatan,
            DicatatPada = now,
        };

    /// <summary>A proposal is accepted or refused by somebody else than who made it (G44); a comment is marked as dealt with.</summary>
    public Refusal? Jawab(bool terima, string? jawaban, Petugas petugas, DateTimeOffset now)
    {
        if (Status is not StatusTanggapan.Terbuka)
        {
            return new Refusal(PenyusunanProblems.TanggapanSudahDijawab, new("Tanggapan ini sudah dijawab.", "This has been answered."));
        }

        if (Usulan is not null && terima && petugas.Subjek == Oleh)
        {
            return new Refusal(PenyusunanProblems.PengusulMenerima, new(
                "Usul perubahan diterima oleh orang lain daripada pengusulnya.", "A proposal is accepted by another person than made it."));
        }

        Status = Usulan is null ? StatusTanggapan.Selesai : terima ? StatusTanggapan.Diterima : StatusTanggapan.Ditolak;
        Jawaban = jawaban;
        (DijawabOleh, DijawabJabatan, DijawabPada) = (petugas.Subjek, petugas.Jabatan, now);
        return null;
    }
}
