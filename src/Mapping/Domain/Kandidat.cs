using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>A department's proposal that an urusan be handled together with others, within one pemetaan.</summary>
internal sealed class Kandidat
{
    public const int JudulMaxLength = 300;
    public const int DepartemenMaxLength = 50;
    public const int AlasanMaxLength = 2000;

    public Guid Id { get; private set; }

    public Guid PemetaanId { get; private set; }

    public string Departemen { get; private set; } = "";

    public string Judul { get; private set; } = "";

    public string KodeUrusan { get; private set; } = "";

    public IsiKandidat Isi { get; private set; } = new();

    public SaranKlasifikasi Saran { get; private set; } = new();

    /// <summary>The kind of <see cref="Saran"/>, for lists.</summary>
    public string? JenisDisarankan { get; private set; }

    public StatusKandidat Status { get; private set; }

    /// <summary>Proposed after the list was decided: only an exception of the law can still bring it in.</summary>
    public bool Susulan { get; private set; }

    public string? DiajukanOleh { get; private set; }

    public DateTimeOffset? DiajukanPada { get; private set; }

    public PertimbanganTkksd? PertimbanganTkksd { get; private set; }

    public Triase? Triase { get; private set; }

    /// <summary>The reason of <see cref="Triase"/>, for counting.</summary>
    public AlasanPenolakan? AlasanPenolakan { get; private set; }

    public List<Riwayat> DaftarRiwayat { get; private set; } = [];

    public long Version { get; private set; }

    public static Kandidat Register(
        Guid pemetaanId, string departemen, string judul, string kodeUrusan, IsiKandidat isi, SaranKlasifikasi saran, DateTimeOffset now, bool susulan = false) => new()
        {
            Id = Guid.CreateVersion7(now),
            PemetaanId = pemetaanId,
            Departemen = departemen,
            Judul = judul,
            KodeUrusan = kodeUrusan,
            Isi = isi,
            Saran = saran,
            JenisDisarankan = saran.Jenis?.ToString(),
            Status = StatusKandidat.Draf,
            Susulan = susulan,
            Version = 1,
        };

    /// <summary>A department rewrites its own draft; what was submitted can only be returned or withdrawn.</summary>
    public Refusal? Revise(string judul, string kodeUrusan, IsiKandidat isi, SaranKlasifikasi saran)
    {
        if (RefuseUnlessDraft() is { } refusal)
        {
            return refusal;
        }

        (Judul, KodeUrusan, Isi, Saran, JenisDisarankan) = (judul, kodeUrusan, isi, saran, saran.Jenis?.ToString());
        PertimbanganTkksd = null;
        Version++;
        return null;
    }

    /// <summary>What was submitted is changed by nobody.</summary>
    public Refusal? RefuseUnlessDraft() => Status is StatusKandidat.Draf
        ? null
        : new Refusal(MappingProblems.KandidatBukanDraf, new(
            $"Kandidat berstatus {Status}. Hanya draf yang dapat diubah; kandidat yang sudah diajukan lebih dahulu dikembalikan oleh Bagian Kerja Sama.",
            $"The kandidat is {Status}. Only a draft can be changed; one that was submitted is first returned by Bagian Kerja Sama."));

    public Refusal? Submit(Pelaku pelaku, DateTimeOffset now)
    {
        if (Status is StatusKandidat.Draf && Isi.MissingColumns().ToArray() is { Length: > 0 } kosong)
        {
            return new Refusal(MappingProblems.KandidatBelumLengkap, new(
                $"Kolom yang masih harus diisi: {string.Join(", ", kosong)}.",
                $"These columns must still be filled: {string.Join(", ", kosong)}."));
        }

        if (Move(PeristiwaKandidat.Ajukan, pelaku, now, null) is { } refusal)
        {
            return refusal;
        }

        (DiajukanOleh, DiajukanPada) = (pelaku.Subjek, now);
        return null;
    }

    public Refusal? Return(Pelaku pelaku, string alasan, DateTimeOffset now) => Move(PeristiwaKandidat.Kembalikan, pelaku, now, alasan);

    public Refusal? Withdraw(Pelaku pelaku, string alasan, DateTimeOffset now) => Move(PeristiwaKandidat.Tarik, pelaku, now, alasan);

    /// <summary>TKKSD's written reason why an impact on one end alone is enough (gate M3).</summary>
    public Refusal? Consider(Pelaku pelaku, string alasan, DateTimeOffset now)
    {
        if (Move(PeristiwaKandidat.Pertimbangkan, pelaku, now, alasan) is { } refusal)
        {
            return refusal;
        }

        PertimbanganTkksd = new PertimbanganTkksd { Alasan = alasan, Oleh = pelaku.Subjek, Jabatan = pelaku.Jabatan, Pada = now };
        return null;
    }

    /// <summary>Lets the kandidat through when no gate of <see cref="Gerbang"/> holds it back.</summary>
    public Refusal? Pass(Pelaku pelaku, string? catatan, DateTimeOffset now, KeadaanDaerah daerah, PengesahanTriase? pengesahan = null)
    {
        if (RefuseTriage(pelaku, PeristiwaKandidat.Loloskan, pengesahan) is { } refusal)
        {
            return refusal;
        }

        var hasil = Gerbang.Evaluate(this, daerah);
        if (hasil.Where(satu => satu.IsLocked()).ToArray() is { Length: > 0 } gagal)
        {
            return new Refusal(MappingProblems.GerbangPemetaan, new(
                $"{gagal.Length} dari {hasil.Count} gerbang belum terpenuhi. Lengkapi kandidat, atau tolak dengan alasan yang sesuai.",
                $"{gagal.Length} of {hasil.Count} gates are not passed. Complete the kandidat, or reject it with the fitting reason."))
            { DaftarSyarat = gagal, DasarHukum = [.. gagal.SelectMany(satu => satu.DasarHukum).Distinct()] };
        }

        Triase = Domain.Triase.Passed(pelaku, catatan, hasil, now, pengesahan);
        return Move(PeristiwaKandidat.Loloskan, pengesahan?.Pengesah ?? pelaku, now, catatan);
    }

    /// <summary>Refuses it with a reason of the closed list and says where it belongs.</summary>
    public Refusal? Reject(
        Pelaku pelaku, AlasanPenolakan alasan, string catatan, DateTimeOffset now, KeadaanDaerah daerah, PengesahanTriase? pengesahan = null)
    {
        if (RefuseTriage(pelaku, PeristiwaKandidat.Tolak, pengesahan) is { } refusal)
        {
            return refusal;
        }

        Triase = Domain.Triase.Rejected(pelaku, alasan, catatan, Gerbang.Evaluate(this, daerah), now, pengesahan);
        AlasanPenolakan = alasan;
        return Move(PeristiwaKandidat.Tolak, pengesahan?.Pengesah ?? pelaku, now, catatan);
    }

    /// <summary>A kerja sama wajib is a duty, not a choice among others (UU 23/2014 Pasal 364).</summary>
    public bool IsWajib => Saran.Jenis is JenisKerjaSama.KsddWajib;

    /// <summary>Only what passed triage is scored, by somebody else than who submitted it, and duties are not.</summary>
    public Refusal? RefuseScore(Pelaku pelaku)
    {
        if (Status is not StatusKandidat.Lolos)
        {
            return RefuseMove("Nilai");
        }

        if (IsWajib)
        {
            return new Refusal(MappingProblems.KewajibanTidakDinilai, new(
                "KSDD wajib masuk daftar sebagai kewajiban dan tidak diperingkat.",
                "A KSDD wajib enters the list as a duty and is not ranked."))
            { DasarHukum = [Dasar.Wajib, Dasar.PemetaanWajib] };
        }

        return pelaku.Subjek == DiajukanOleh
            ? new Refusal(MappingProblems.EmpatMata, new(
                "Kandidat dinilai oleh orang lain daripada yang mengajukannya.",
                "A kandidat is scored by somebody else than who submitted it."))
            : null;
    }

    /// <summary>The Keputusan Kepala Daerah has named it.</summary>
    public Refusal? Decide(Pelaku pelaku, string nomorKeputusan, DateTimeOffset now) =>
        Move(PeristiwaKandidat.Tetapkan, pelaku, now, $"Keputusan {nomorKeputusan}");

    private Refusal? RefuseTriage(Pelaku pelaku, PeristiwaKandidat peristiwa, PengesahanTriase? pengesahan)
    {
        if (Alur.Find(Status, peristiwa) is null)
        {
            return RefuseMove(peristiwa.ToString());
        }

        return pelaku.Subjek == DiajukanOleh || pengesahan?.Pengesah.Subjek == DiajukanOleh
            ? new Refusal(MappingProblems.EmpatMata, new(
                "Kandidat ditriase oleh orang lain daripada yang mengajukannya.",
                "A kandidat is triaged by somebody else than who submitted it."))
            : null;
    }

    private Refusal RefuseMove(string perbuatan) => new(MappingProblems.LangkahTidakTersedia, new(
        $"Kandidat berstatus {Status} tidak dapat menjalani langkah {perbuatan}.",
        $"A kandidat that is {Status} cannot take the step {perbuatan}."));

    private Refusal? Move(PeristiwaKandidat peristiwa, Pelaku pelaku, DateTimeOffset now, string? alasan)
    {
        if (Alur.Find(Status, peristiwa) is not { } langkah)
        {
            return RefuseMove(peristiwa.ToString());
        }

        DaftarRiwayat.Add(new Riwayat
        {
            Dari = langkah.Dari,
            Ke = langkah.Ke,
            Peristiwa = peristiwa,
            Oleh = pelaku.Subjek,
            Jabatan = pelaku.Jabatan,
            Pada = now,
            Alasan = alasan,
        });
        Status = langkah.Ke;
        Version++;
        return null;
    }
}
