using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Domain;

public enum JenisNaskah
{
    KesepakatanBersama,
    PerjanjianKerjaSama,

    /// <summary>Sinergi: binding, and replaces both of the above.</summary>
    NotaKesepakatan,

    /// <summary>The work plan annexed to a Nota Kesepakatan.</summary>
    RencanaKerja,

    /// <summary>Letter of intent.</summary>
    PernyataanKehendak,

    /// <summary>The memorandum of a foreign cooperation.</summary>
    NaskahLuarNegeri,

    /// <summary>Whatever else was reported to the register: contract, NPHD, minutes.</summary>
    Lainnya,
}

/// <summary>A text that the parties sign, or are to sign. Once signed its content never changes; an addendum is a naskah of its own.</summary>
internal sealed partial class Naskah : Lintasan
{
    public const int JudulMaxLength = 500;
    public const int NomorMaxLength = 100;

    private Naskah()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public string RegionCode { get; private init; } = "";

    public JenisNaskah Jenis { get; private init; }

    /// <summary>The Kesepakatan Bersama that a PKS executes; unknown for many imported ones.</summary>
    public Guid? IndukId { get; private set; }

    /// <summary>The naskah that this one amends (adendum), at the same level.</summary>
    public Guid? MengubahId { get; private init; }

    public string Judul { get; private set; } = "";

    /// <summary>All its numbers, ours first.</summary>
    public string[] Nomor { get; private set; } = [];

    public DateOnly? TanggalTandaTangan { get; private set; }

    public Ketelitian? KetelitianTandaTangan { get; private set; }

    public DateOnly? Mulai { get; private set; }

    public Ketelitian? KetelitianMulai { get; private set; }

    public DateOnly? Sampai { get; private set; }

    public Ketelitian? KetelitianSampai { get; private set; }

    /// <summary>It runs until something happens rather than until a day.</summary>
    public string? SampaiPeristiwa { get; private set; }

    /// <summary>The term as the text or the report writes it.</summary>
    public string? JangkaWaktuTertulis { get; private set; }

    /// <summary>The value in rupiah that the text names.</summary>
    public long? Nilai { get; private set; }

    public DateOnly? DiakhiriPada { get; private set; }

    public DateOnly? DigantiPada { get; private set; }

    /// <summary>The text: scope, term, value, clauses, and who is to sign.</summary>
    public IsiNaskah Isi { get; private set; } = IsiNaskah.Kosong;

    /// <summary>The day its drafting began.</summary>
    public DateOnly? TanggalDisusun { get; private init; }

    /// <summary>Neither signed nor withdrawn, and not merely reported.</summary>
    public bool DalamProses => TanggalTandaTangan is null && Tahap is not (Tahap.Ditarik or Tahap.DitolakDprd or Tahap.Tercatat);

    /// <summary>Begun by that day, and neither signed nor withdrawn by then.</summary>
    public bool DalamProsesPada(DateOnly tanggal) => TanggalDisusun <= tanggal
        && !(TanggalTandaTangan <= tanggal)
        && !(Tahap is Tahap.Ditarik or Tahap.DitolakDprd && TanggalTahap <= tanggal);

    /// <summary>Its text may still change. The DPRD decides on an amendment as it was reviewed.</summary>
    public bool DapatDiubah => (Tahap is Tahap.MenungguDprd && MengubahId is null)
        || Tahap is Tahap.PenyusunanKesepakatan or Tahap.PenyusunanPerjanjian or Tahap.PerubahanDimohon or Tahap.TanggapanDiterima
            or Tahap.PenyusunanNota or Tahap.PenyusunanNaskah or Tahap.PerpanjanganDimohon;

    /// <summary>
    /// Whose stages it goes through: a PKS goes its own way beside others under the same Kesepakatan Bersama, and so does an
    /// amendment; an extension abroad and every other naskah move with the kerja sama.
    /// </summary>
    public Jejak Jejak => Tahap is Tahap.Tercatat || Perpanjangan ? Jejak.KerjaSama
        : MengubahId is not null ? Jejak.Perubahan
        : Jenis is JenisNaskah.PerjanjianKerjaSama ? Jejak.Perjanjian
        : Jejak.KerjaSama;

    private bool Perpanjangan => Jenis is JenisNaskah.NaskahLuarNegeri && Tahap is Tahap.PerpanjanganDimohon or Tahap.Pelaksanaan or Tahap.Berakhir;

    internal static Naskah Draft(KerjaSama kerjaSama, JenisNaskah jenis, IsiNaskah isi, Guid? mengubahId, DateOnly tanggal, DateTimeOffset now)
    {
        var naskah = new Naskah
        {
            Id = Guid.CreateVersion7(now),
            KerjaSamaId = kerjaSama.Id,
            RegionCode = kerjaSama.RegionCode,
            Jenis = jenis,
            IndukId = jenis is JenisNaskah.PerjanjianKerjaSama ? kerjaSama.Kesepakatan?.Id : null,
            MengubahId = mengubahId,
            TanggalDisusun = tanggal,
        };
        naskah.Take(isi);
        return naskah;
    }

    internal void Take(IsiNaskah isi)
    {
        Isi = isi;
        Judul = isi.Judul;
        Mulai = isi.Mulai;
        KetelitianMulai = isi.Mulai is null ? null : Ketelitian.Hari;
        Sampai = isi.Sampai;
        KetelitianSampai = isi.Sampai is null ? null : Ketelitian.Hari;
        SampaiPeristiwa = isi.SampaiPeristiwa;
        Nilai = isi.Nilai;
    }

    internal void Sign(Keadaan keadaan)
    {
        var tandaTangan = keadaan.TandaTangan(this);
        Nomor = [.. tandaTangan
            .OrderByDescending(fakta => keadaan.PihakKami(((TandaTangan)fakta.Isi).PihakId))
            .Select(fakta => ((TandaTangan)fakta.Isi).NomorNaskah).OfType<string>().Distinct()];
        TanggalTandaTangan = tandaTangan.Max(fakta => fakta.Tanggal);
        KetelitianTandaTangan = Ketelitian.Hari;
        Mulai ??= TanggalTandaTangan;
        KetelitianMulai = Ketelitian.Hari;
    }

    internal void End(DateOnly tanggal) => DiakhiriPada ??= tanggal;

    internal void Replace(DateOnly tanggal) => DigantiPada ??= tanggal;

    /// <summary>The version of the consolidated text on a day: the first text is 1, each signed amendment one more.</summary>
    public int VersiPada(DateOnly tanggal, KerjaSama kerjaSama) => 1 + PerubahanPada(tanggal, kerjaSama).Count();

    /// <summary>The amendments of this naskah signed by a day, in their order.</summary>
    public IEnumerable<Naskah> PerubahanPada(DateOnly tanggal, KerjaSama kerjaSama) => kerjaSama.DaftarNaskah
        .Where(perubahan => perubahan.MengubahId == Id && perubahan.TanggalTandaTangan <= tanggal)
        .OrderBy(perubahan => perubahan.TanggalTandaTangan).ThenBy(perubahan => perubahan.Id);

    /// <summary>Signed, begun, and neither ended, replaced nor past its end, with its addenda up to that day.</summary>
    public bool BerlakuPada(DateOnly tanggal, KerjaSama kerjaSama) =>
        TanggalTandaTangan <= tanggal
        && (Mulai is null || Mulai <= tanggal)
        && !(DiakhiriPada <= tanggal)
        && !(DigantiPada <= tanggal)
        && !(SampaiPada(tanggal, kerjaSama) < tanggal);

    /// <summary>The last day in force as the text stood on a day: its own, or that of the latest addendum signed by then.</summary>
    public DateOnly? SampaiPada(DateOnly tanggal, KerjaSama kerjaSama) =>
        PerubahanPada(tanggal, kerjaSama).LastOrDefault(perubahan => perubahan.Sampai is not null)?.Sampai ?? Sampai;
}
