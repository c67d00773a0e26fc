namespace Ksd.Agreements.Domain;

public enum StatusPerselisihan
{
    Diberitahukan,
    Berjalan,

    /// <summary>The forum could not settle it; the next one is open.</summary>
    Gagal,
    Disepakati,
    Diputus,
    Dicabut,
}

/// <summary>Where a dispute stands on a day, as its notice and what followed make it.</summary>
internal sealed record KeadaanPerselisihan(
    Perselisihan Isi, PasanganPerselisihan Pasangan, IReadOnlyList<AnakTangga> Tangga, StatusPerselisihan Status, int Ke, DateOnly? Tenggat, DateOnly Pada)
{
    /// <summary>The forum it lies with; null before the first.</summary>
    public AnakTangga? Kini => Ke < 0 ? null : Tangga[Ke];

    /// <summary>The next forum on the ladder.</summary>
    public AnakTangga? Berikut => Ke + 1 < Tangga.Count ? Tangga[Ke + 1] : null;

    public bool Selesai => Status is StatusPerselisihan.Disepakati or StatusPerselisihan.Diputus or StatusPerselisihan.Dicabut;

    /// <summary>Its day has passed: it may go up, nothing else follows from that.</summary>
    public bool LewatTenggat => Status is StatusPerselisihan.Berjalan && Tenggat < Pada;

    /// <summary>Why something cannot happen to it now; empty when it can.</summary>
    public IEnumerable<string> Menolak(PeristiwaPerselisihan peristiwa, ForumPerselisihan? forum)
    {
        if (Selesai)
        {
            return [$"perselisihan sudah {Status}"];
        }

        return peristiwa switch
        {
            PeristiwaPerselisihan.Mulai => MenolakMulai(forum),
            PeristiwaPerselisihan.Putuskan => Status is StatusPerselisihan.Berjalan && Kini is { Memutus: true }
                ? []
                : [Kini is null ? "belum dibawa ke forum mana pun" : $"{Kini.Forum} tidak memutus, atau tidak sedang berjalan"],
            PeristiwaPerselisihan.Sepakat or PeristiwaPerselisihan.Gagal => Status is StatusPerselisihan.Berjalan ? [] : ["tidak sedang berjalan di forum mana pun"],
            _ => [],
        };
    }

    public static KeadaanPerselisihan Of(KerjaSama kerjaSama, Perselisihan isi, DateOnly pada)
    {
        var pasangan = TanggaPerselisihan.Pasangan(kerjaSama.Jenis, [.. kerjaSama.ParaPihak.Where(pihak => isi.ParaPihak.Contains(pihak.Id))]);
        var awal = new KeadaanPerselisihan(isi, pasangan, TanggaPerselisihan.Untuk(pasangan, isi.ForumKontrak), StatusPerselisihan.Diberitahukan, -1, null, pada);
        return kerjaSama.DaftarFakta
            .Where(fakta => fakta.Tanggal <= pada && fakta.Isi is KemajuanPerselisihan kemajuan && kemajuan.PerselisihanId == isi.PerselisihanId)
            .OrderBy(fakta => fakta.Versi)
            .Select(fakta => (KemajuanPerselisihan)fakta.Isi)
            .Aggregate(awal, (kini, kemajuan) => kini.Sesudah(kemajuan));
    }

    private KeadaanPerselisihan Sesudah(KemajuanPerselisihan kemajuan) => kemajuan.Peristiwa switch
    {
        PeristiwaPerselisihan.Mulai => this with { Status = StatusPerselisihan.Berjalan, Ke = Ke + 1, Tenggat = kemajuan.Tenggat },
        PeristiwaPerselisihan.Sepakat => this with { Status = StatusPerselisihan.Disepakati },
        PeristiwaPerselisihan.Putuskan => this with { Status = StatusPerselisihan.Diputus },
        PeristiwaPerselisihan.Gagal => this with { Status = StatusPerselisihan.Gagal },
        _ => this with { Status = StatusPerselisihan.Dicabut },
    };

    private string[] MenolakMulai(ForumPerselisihan? forum) =>
        Berikut is not { } berikut ? [Pasangan is PasanganPerselisihan.PihakKetiga ? "klausul kontrak tidak menyebut forum sesudah ini" : "tidak ada forum sesudah ini"]
        : forum != berikut.Forum ? [$"forum berikutnya {berikut.Forum}, bukan {forum?.ToString() ?? "yang tidak disebut"}"]
        : Status is StatusPerselisihan.Berjalan && !LewatTenggat ? [$"{Kini!.Forum} masih berjalan dan belum dinyatakan gagal"]
        : [];
}
