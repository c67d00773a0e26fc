namespace Ksd.Evaluation.Domain;

public enum StatusRencanaKerja
{
    Draf,

    /// <summary>Confirmed by Bagian Kerja Sama: departments report against it.</summary>
    Ditetapkan,

    /// <summary>The naskah was amended, or Bagian Kerja Sama asked: to be looked through and confirmed again. The confirmed versions stay readable.</summary>
    PerluDitinjau,
}

/// <summary>
/// What the departments will do to carry out one signed naskah, and how its good will be measured. It is pinned to the version of
/// the naskah that it was written against.
/// </summary>
internal sealed class RencanaKerja
{
    public const int ListMaxLength = 200;

    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public Guid NaskahId { get; private set; }

    public JenisNaskah JenisNaskah { get; private set; }

    public int VersiNaskah { get; private set; }

    public string JudulKerjaSama { get; private set; } = "";

    public string JudulNaskah { get; private set; } = "";

    public string Jenis { get; private set; } = "";

    public List<string> Nomor { get; private set; } = [];

    public string Departemen { get; private set; } = "";

    public List<string> Urusan { get; private set; } = [];

    public Guid? RencanaItemId { get; private set; }

    public Guid? KandidatId { get; private set; }

    /// <summary>The value in rupiah, if the text names one.</summary>
    public long? Nilai { get; private set; }

    public DateOnly TanggalTandaTangan { get; private set; }

    public DateOnly Mulai { get; private set; }

    /// <summary>The last day in force; null when the naskah is open-ended or runs until an event.</summary>
    public DateOnly? Berakhir { get; private set; }

    public string? BerlakuSampaiPeristiwa { get; private set; }

    public List<Pihak> ParaPihak { get; private set; } = [];

    /// <summary>The impacts promised at the signing, as the event told them.</summary>
    public List<DampakDijanjikan> DaftarDampak { get; private set; } = [];

    public StatusRencanaKerja Status { get; private set; }

    /// <summary>Which confirmed version departments report against; 0 while there is none.</summary>
    public int VersiDitetapkan { get; private set; }

    public List<Kegiatan> DaftarKegiatan { get; private set; } = [];

    public List<Indikator> DaftarIndikator { get; private set; } = [];

    /// <summary>The yearly plans of a foreign cooperation.</summary>
    public List<RencanaTahunan> DaftarRencanaTahunan { get; private set; } = [];

    public DateTimeOffset DibukaPada { get; private set; }

    public long Version { get; private set; }

    public bool LuarNegeri => JenisNaskah is JenisNaskah.NaskahLuarNegeri;

    /// <summary>Opens the plan that a signed naskah calls for.</summary>
    public static RencanaKerja Open(NaskahDitandatangani naskah, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = naskah.KerjaSamaId,
        NaskahId = naskah.NaskahId,
        JenisNaskah = naskah.JenisNaskah,
        VersiNaskah = 1,
        JudulKerjaSama = naskah.JudulKerjaSama,
        JudulNaskah = naskah.JudulNaskah,
        Jenis = naskah.Jenis,
        Nomor = [.. naskah.Nomor],
        Departemen = naskah.Departemen,
        Urusan = [.. naskah.Urusan],
        RencanaItemId = naskah.RencanaItemId,
        KandidatId = naskah.KandidatId,
        Nilai = naskah.Nilai,
        TanggalTandaTangan = naskah.TanggalTandaTangan,
        Mulai = naskah.Mulai,
        Berakhir = naskah.Berakhir,
        BerlakuSampaiPeristiwa = naskah.BerlakuSampaiPeristiwa,
        ParaPihak = [.. naskah.ParaPihak],
        DaftarDampak = [.. naskah.DaftarDampak],
        Status = StatusRencanaKerja.Draf,
        DibukaPada = now,
        Version = 1,
    };

    /// <summary>The department lays down what it will do and how it will be measured, while the plan is not confirmed.</summary>
    public Refusal? Fill(IReadOnlyList<Kegiatan> daftarKegiatan, IReadOnlyList<Indikator> daftarIndikator, DateOnly? ditutup)
    {
        if (RefuseClosed(ditutup) is { } closed)
        {
            return closed;
        }

        if (Status is StatusRencanaKerja.Ditetapkan)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaDitetapkan, new(
                "Rencana kerja sudah ditetapkan; mintalah Bagian Kerja Sama membuka peninjauan.",
                "The work plan is confirmed; ask Bagian Kerja Sama to open it for review."));
        }

        if (daftarKegiatan.FirstOrDefault(IsOutside) is { } luar)
        {
            return new Refusal(EvaluationProblems.KegiatanDiLuarJangkaWaktu, new(
                $"Kegiatan \"{luar.Nama}\" ({luar.Mulai:yyyy-MM-dd} s.d. {luar.Selesai:yyyy-MM-dd}) tidak berada dalam jangka waktu naskah, {Mulai:yyyy-MM-dd} s.d. {Berakhir:yyyy-MM-dd}.",
                $"The kegiatan \"{luar.Nama}\" ({luar.Mulai:yyyy-MM-dd} to {luar.Selesai:yyyy-MM-dd}) is not within the term of the naskah, {Mulai:yyyy-MM-dd} to {Berakhir:yyyy-MM-dd}."));
        }

        var kode = new Penomoran(daftarKegiatan.Select(kegiatan => kegiatan.Kode).Concat(daftarIndikator.Select(indikator => indikator.Kode)));
        if (kode.Ganda is { } ganda)
        {
            return new Refusal(EvaluationProblems.KodeGanda, new($"Kode {ganda} dipakai lebih dari sekali.", $"The code {ganda} is used more than once."));
        }

        DaftarKegiatan = [.. daftarKegiatan.Select(kegiatan => kegiatan with { Kode = kegiatan.Kode ?? kode.Baru('K') })];
        DaftarIndikator = [.. daftarIndikator.Select(indikator => indikator with { Kode = indikator.Kode ?? kode.Baru('I') })];
        Version++;
        return null;
    }

    /// <summary>Bagian Kerja Sama confirms the plan: this version is what departments report against from now on.</summary>
    public Refusal? Confirm(DateOnly? ditutup, string oleh, DateTimeOffset now, out VersiRencanaKerja? versi)
    {
        versi = null;
        if (RefuseClosed(ditutup) is { } closed)
        {
            return closed;
        }

        if (Status is StatusRencanaKerja.Ditetapkan)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaDitetapkan, new("Rencana kerja sudah ditetapkan.", "The work plan is already confirmed."));
        }

        if (Kekurangan() is { Count: > 0 } kurang)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaBelumLengkap, new(
                $"Rencana kerja belum lengkap: {string.Join("; ", kurang)}.", $"The work plan is not complete: {string.Join("; ", kurang)}."));
        }

        Status = StatusRencanaKerja.Ditetapkan;
        VersiDitetapkan++;
        Version++;
        versi = VersiRencanaKerja.Of(this, oleh, now);
        return null;
    }

    /// <summary>Bagian Kerja Sama opens a confirmed plan again, for a reason.</summary>
    public Refusal? Reopen(DateOnly? ditutup)
    {
        if (RefuseClosed(ditutup) is { } closed)
        {
            return closed;
        }

        if (Status is not StatusRencanaKerja.Ditetapkan)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaBelumDitetapkan, new("Rencana kerja belum ditetapkan.", "The work plan is not confirmed."));
        }

        Status = StatusRencanaKerja.PerluDitinjau;
        Version++;
        return null;
    }

    /// <summary>The naskah has a new version: an older or known telling changes nothing.</summary>
    public bool Amend(int versiNaskah, DateOnly? berakhir)
    {
        if (versiNaskah <= VersiNaskah)
        {
            return false;
        }

        VersiNaskah = versiNaskah;
        Berakhir = berakhir;
        Status = Status is StatusRencanaKerja.Draf ? StatusRencanaKerja.Draf : StatusRencanaKerja.PerluDitinjau;
        Version++;
        return true;
    }

    /// <summary>Lays down the activities of one year, in the four headings (Permendagri 25/2020 Pasal 26).</summary>
    public Refusal? PlanYear(RencanaTahunan rencana, DateOnly? ditutup)
    {
        if (RefuseClosed(ditutup) is { } closed)
        {
            return closed;
        }

        if (!LuarNegeri)
        {
            return new Refusal(EvaluationProblems.BukanLuarNegeri, new(
                "Rencana kegiatan tahunan hanya untuk kerja sama luar negeri.", "A yearly activity plan is for foreign cooperation only."));
        }

        if (rencana.Tahun < Mulai.Year || rencana.Tahun > (Berakhir?.Year ?? int.MaxValue))
        {
            return new Refusal(EvaluationProblems.KegiatanDiLuarJangkaWaktu, new(
                $"Tahun {rencana.Tahun} berada di luar jangka waktu naskah.", $"The year {rencana.Tahun} is outside the term of the naskah."));
        }

        DaftarRencanaTahunan = [.. DaftarRencanaTahunan.Where(lama => lama.Tahun != rencana.Tahun).Append(rencana).OrderBy(satu => satu.Tahun)];
        Version++;
        return null;
    }

    public bool Melibatkan(string? mitra) => mitra is not null && ParaPihak.Any(pihak => !pihak.PihakKami && (pihak.KodeWilayah == mitra || pihak.Nama == mitra));

    private List<string> Kekurangan()
    {
        List<string> kurang = [];
        if (DaftarKegiatan.Count == 0)
        {
            kurang.Add("belum ada kegiatan");
        }

        if (DaftarIndikator.All(indikator => indikator.Tingkat is TingkatIndikator.Hasil))
        {
            kurang.Add("belum ada indikator dampak kesejahteraan atau pelayanan publik (PP 28/2018 Pasal 1 angka 2 sampai 5)");
        }

        kurang.AddRange(DaftarDampak.Select(dampak => dampak.Dimensi).Distinct()
            .Where(dimensi => DaftarIndikator.All(indikator => $"{indikator.Tingkat}" != $"Dampak{dimensi}"))
            .Select(dimensi => $"dampak {dimensi} dijanjikan dalam naskah tetapi tidak diukur"));
        return kurang;
    }

    private bool IsOutside(Kegiatan kegiatan) => kegiatan.Mulai < Mulai || kegiatan.Selesai > (Berakhir ?? DateOnly.MaxValue);

    private static Refusal? RefuseClosed(DateOnly? ditutup) => ditutup is null ? null : new Refusal(EvaluationProblems.KerjaSamaDitutup, new(
        $"Kerja sama ditutup pada {ditutup:yyyy-MM-dd}; rencana kerjanya hanya dapat dibaca.",
        $"The kerja sama was closed on {ditutup:yyyy-MM-dd}; its work plan can only be read."));
}
