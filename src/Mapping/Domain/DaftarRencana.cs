namespace Ksd.Mapping.Domain;

public enum StatusDaftarRencana
{
    Draf,
    Disepakati,
    Ditetapkan,

    /// <summary>Decided, and taken into the RKPD of its year.</summary>
    Terintegrasi,
}

/// <summary>
/// The Daftar Rencana KSD of a pemetaan: drafted, agreed by Bagian Kerja Sama and Bappeda (Permendagri 22/2020 Pasal 5), laid down
/// by a Keputusan Kepala Daerah, and from then on only read.
/// </summary>
internal sealed class DaftarRencana
{
    public const int NomorKeputusanMaxLength = 100;

    public Guid Id { get; private set; }

    public Guid PemetaanId { get; private set; }

    /// <summary>The decided list that this one adds to; null for the list of the pemetaan itself.</summary>
    public Guid? IndukId { get; private set; }

    /// <summary>0 for the list itself, then its additions.</summary>
    public int Urutan { get; private set; }

    public int Tahun { get; private set; }

    public int TahunRkpd { get; private set; }

    public StatusDaftarRencana Status { get; private set; }

    public List<Kesepakatan> DaftarKesepakatan { get; private set; } = [];

    public List<ItemRencana> DaftarItem { get; private set; } = [];

    public string? NomorKeputusan { get; private set; }

    public DateOnly? TanggalKeputusan { get; private set; }

    /// <summary>The Perkada of the RKPD that it was taken into.</summary>
    public string? NomorRkpd { get; private set; }

    public DateOnly? TanggalRkpd { get; private set; }

    public long Version { get; private set; }

    public static DaftarRencana Draft(Pemetaan pemetaan, int tahunRkpd, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PemetaanId = pemetaan.Id,
        Tahun = pemetaan.Tahun,
        TahunRkpd = tahunRkpd,
        Status = StatusDaftarRencana.Draf,
        Version = 1,
    };

    /// <summary>Drafts an addition to a decided list: only by the three exceptions of the law, each with its evidence in force.</summary>
    public static (DaftarRencana? Tambahan, Refusal? Refusal) Add(DaftarRencana induk, int urutan, DateTimeOffset now)
    {
        if (induk.RefuseUnlessDecided() is { } refusal)
        {
            return (null, refusal);
        }

        return (new()
        {
            Id = Guid.CreateVersion7(now),
            PemetaanId = induk.PemetaanId,
            IndukId = induk.Id,
            Urutan = urutan,
            Tahun = induk.Tahun,
            TahunRkpd = induk.TahunRkpd,
            Status = StatusDaftarRencana.Draf,
            Version = 1,
        }, null);
    }

    /// <summary>Chooses the items, in this order; whoever had agreed must look again.</summary>
    public Refusal? Fill(IReadOnlyList<Kandidat> paraKandidat, DateTimeOffset now, DateOnly tanggal)
    {
        if (RefuseUnless(StatusDaftarRencana.Draf) is { } refusal)
        {
            return refusal;
        }

        if (paraKandidat.Where(kandidat => kandidat.Status is not StatusKandidat.Lolos || kandidat.PemetaanId != PemetaanId).ToArray() is { Length: > 0 } asing)
        {
            return new Refusal(MappingProblems.KandidatBelumLolos, new(
                $"Hanya kandidat pemetaan ini yang lolos triase dapat masuk daftar; {asing.Length} kandidat tidak memenuhinya, misalnya \"{asing[0].Judul}\".",
                $"Only a kandidat of this pemetaan that passed triage can enter the list; {asing.Length} do not, for example \"{asing[0].Judul}\"."));
        }

        if (RefuseAdditions(paraKandidat, tanggal) is { } tanpaPengecualian)
        {
            return tanpaPengecualian;
        }

        DaftarItem.RemoveAll(item => paraKandidat.All(kandidat => kandidat.Id != item.KandidatId));
        for (var nomor = 1; nomor <= paraKandidat.Count; nomor++)
        {
            Place(paraKandidat[nomor - 1], nomor, now);
        }

        Lapse(now);
        Version++;
        return null;
    }

    /// <summary>One of the two departments agrees; nobody agrees for both.</summary>
    public Refusal? Agree(Unsur unsur, Pelaku pelaku, string? catatan, bool adaRisalah, DateTimeOffset now)
    {
        if (RefuseUnless(StatusDaftarRencana.Draf) is { } refusal)
        {
            return refusal;
        }

        if (DaftarItem.Count == 0)
        {
            return new Refusal(MappingProblems.DaftarRencanaKosong, new(
                "Isi daftar dengan kandidat yang lolos triase lebih dahulu.",
                "First fill the list with kandidat that passed triage."));
        }

        if (!adaRisalah)
        {
            return new Refusal(MappingProblems.RisalahBelumAda, new(
                "Catat risalah dan daftar hadir forum TKKSD yang membahas daftar ini lebih dahulu.",
                "First record the minutes and the attendance of the TKKSD forum on this list."))
            { DasarHukum = [Dasar.Pemetaan] };
        }

        var berlaku = DaftarKesepakatan.Where(kesepakatan => kesepakatan.IsStanding()).ToArray();
        if (berlaku.Any(kesepakatan => kesepakatan.Unsur == unsur))
        {
            return new Refusal(MappingProblems.SudahDisepakati, new(
                $"{unsur} sudah menyepakati daftar ini.",
                $"{unsur} has already agreed to this list."));
        }

        if (berlaku.Any(kesepakatan => kesepakatan.Oleh == pelaku.Subjek))
        {
            return new Refusal(MappingProblems.EmpatMata, new(
                "Bagian Kerja Sama dan Bappeda masing-masing menyepakati melalui pejabatnya sendiri.",
                "Bagian Kerja Sama and Bappeda each agree through their own official."))
            { DasarHukum = [Dasar.Pemetaan] };
        }

        DaftarKesepakatan.Add(new Kesepakatan { Unsur = unsur, Oleh = pelaku.Subjek, Jabatan = pelaku.Jabatan, Pada = now, Catatan = catatan });
        Status = berlaku.Length + 1 == Enum.GetValues<Unsur>().Length ? StatusDaftarRencana.Disepakati : StatusDaftarRencana.Draf;
        Version++;
        return null;
    }

    /// <summary>Takes the agreed list back into drafting; both must agree anew.</summary>
    public Refusal? Reopen(DateTimeOffset now)
    {
        if (RefuseUnless(StatusDaftarRencana.Disepakati) is { } refusal)
        {
            return refusal;
        }

        Lapse(now);
        Status = StatusDaftarRencana.Draf;
        Version++;
        return null;
    }

    /// <summary>Records the Keputusan Kepala Daerah and fixes the list for good.</summary>
    public Refusal? Decide(string nomor, DateOnly tanggal, IReadOnlyList<Kandidat> wajibTanpaKoordinasi)
    {
        if (RefuseUnless(StatusDaftarRencana.Disepakati) is { } refusal)
        {
            return refusal;
        }

        if (wajibTanpaKoordinasi.Count > 0)
        {
            return new Refusal(MappingProblems.KoordinasiTeknisBelumLengkap, new(
                $"{wajibTanpaKoordinasi.Count} item KSDD wajib belum memiliki koordinasi teknis yang hasilnya disepakati para kepala daerah, misalnya \"{wajibTanpaKoordinasi[0].Judul}\".",
                $"{wajibTanpaKoordinasi.Count} items wajib have no technical coordination whose result the heads agreed to, for example \"{wajibTanpaKoordinasi[0].Judul}\"."))
            { DasarHukum = [Dasar.KoordinasiTeknis, Dasar.KesepakatanKepala] };
        }

        (NomorKeputusan, TanggalKeputusan, Status) = (nomor, tanggal, StatusDaftarRencana.Ditetapkan);
        Version++;
        return null;
    }

    /// <summary>Bappeda takes a decided list into the RKPD of its year.</summary>
    public Refusal? Integrate(string nomor, DateOnly tanggal)
    {
        if (Status is StatusDaftarRencana.Terintegrasi)
        {
            return new Refusal(MappingProblems.DaftarRencanaTerintegrasi, new(
                $"Daftar sudah terintegrasi dengan {NomorRkpd}.", $"The list is integrated already: {NomorRkpd}."));
        }

        if (RefuseUnlessDecided() is { } refusal)
        {
            return refusal;
        }

        (NomorRkpd, TanggalRkpd, Status) = (nomor, tanggal, StatusDaftarRencana.Terintegrasi);
        Version++;
        return null;
    }

    /// <summary>What a decision rests on is recorded before it.</summary>
    public Refusal? RefuseWhenDecided() => Status is StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi ? RefuseUnless(StatusDaftarRencana.Draf) : null;

    public Refusal? RefuseUnlessDecided() => Status is StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi
        ? null
        : new Refusal(MappingProblems.DaftarRencanaBelumDitetapkan, new(
            "Daftar belum ditetapkan dengan Keputusan Kepala Daerah.", "The list has not been laid down by a Keputusan."))
        { DasarHukum = [Dasar.Pemetaan] };

    private Refusal? RefuseAdditions(IReadOnlyList<Kandidat> paraKandidat, DateOnly tanggal) =>
        IndukId is not null && paraKandidat.FirstOrDefault(kandidat => !kandidat.Susulan || kandidat.Isi.Pengecualian?.IsInForce(tanggal) is not true) is { } asing
            ? new Refusal(MappingProblems.TambahanTanpaPengecualian, new(
                $"\"{asing.Judul}\" tidak memiliki pengecualian yang berlaku. Setelah daftar ditetapkan, tambahan hanya karena keadaan darurat, program strategis nasional, atau tugas pembantuan.",
                $"\"{asing.Judul}\" has no exception in force. A decided list is added to only by an emergency, a national strategic programme, or an assigned task."))
            { DasarHukum = [Dasar.Pengecualian, Dasar.PengecualianPihakKetiga] }
            : null;

    private void Place(Kandidat kandidat, int nomor, DateTimeOffset now)
    {
        if (DaftarItem.Find(item => item.KandidatId == kandidat.Id) is { } item)
        {
            item.MoveTo(nomor);
        }
        else
        {
            DaftarItem.Add(ItemRencana.Of(this, kandidat, nomor, now));
        }
    }

    private void Lapse(DateTimeOffset now) =>
        DaftarKesepakatan = [.. DaftarKesepakatan.Select(kesepakatan => kesepakatan.IsStanding() ? kesepakatan with { GugurPada = now } : kesepakatan)];

    private Refusal? RefuseUnless(StatusDaftarRencana status) => (Status, status) switch
    {
        var (kini, perlu) when kini == perlu => null,
        (StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi, _) => new Refusal(MappingProblems.DaftarRencanaDitetapkan, new(
            $"Daftar ditetapkan dengan Keputusan {NomorKeputusan} tanggal {TanggalKeputusan:yyyy-MM-dd} dan hanya dapat dibaca.",
            $"The list was laid down by Keputusan {NomorKeputusan} of {TanggalKeputusan:yyyy-MM-dd} and can only be read.")),
        (_, StatusDaftarRencana.Disepakati) => new Refusal(MappingProblems.DaftarRencanaBelumDisepakati, new(
            "Bagian Kerja Sama dan Bappeda keduanya harus menyepakati daftar lebih dahulu.",
            "Bagian Kerja Sama and Bappeda must both agree to the list first."))
        { DasarHukum = [Dasar.Pemetaan] },
        _ => new Refusal(MappingProblems.DaftarRencanaDisepakati, new(
            "Buka kembali daftar lebih dahulu bila isinya perlu diubah; kesepakatan yang ada lalu gugur.",
            "Reopen the list first if it must change; the agreements given then lapse.")),
    };
}
