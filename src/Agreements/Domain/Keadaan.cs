using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>What guards may look at: the kerja sama as recorded up to a day, the naskah and the row in question, who acts, and the surroundings.</summary>
internal sealed partial class Keadaan(KerjaSama kerjaSama, Naskah? naskah, Langkah langkah, DateOnly pada, Petugas petugas, Sekitar sekitar)
{
    public KerjaSama KerjaSama => kerjaSama;

    public Naskah? Naskah => naskah;

    public Langkah Langkah => langkah;

    public DateOnly Pada => pada;

    public Petugas Petugas => petugas;

    public Sekitar Sekitar => sekitar;

    public bool Ksdpk => kerjaSama.Jenis is JenisKerjaSama.Ksdpk;

    /// <summary>The latest fact of a kind about the kerja sama as a whole.</summary>
    public T? Terakhir<T>()
        where T : IsiFakta => Semua<T>(null).LastOrDefault()?.Isi as T;

    /// <summary>The PKS or amendment whose way the step is on; null on the way of the kerja sama itself.</summary>
    public Guid? Lingkup => langkah.Jejak is Jejak.KerjaSama ? null : naskah?.Id;

    /// <summary>The latest fact of a kind about what the step is on: this PKS, or the kerja sama.</summary>
    public T? TerakhirDiSini<T>()
        where T : IsiFakta => Semua<T>(Lingkup).LastOrDefault()?.Isi as T;

    /// <summary>The note on burden that rules here: the PKS's own, else that of the kerja sama.</summary>
    public Fakta? Beban => (Lingkup is { } id ? Semua<PenilaianBeban>(id).LastOrDefault() : null) ?? Semua<PenilaianBeban>(null).LastOrDefault();

    /// <summary>The decision on the latest request that was made after the note on burden.</summary>
    public PutusanDprd? PutusanDprd => Beban is { } beban
        && Semua<PermohonanDprd>(beban.NaskahId).LastOrDefault(fakta => fakta.Versi > beban.Versi) is { } permohonan
            ? Semua<PutusanDprd>(beban.NaskahId).LastOrDefault(fakta => fakta.Versi > permohonan.Versi)?.Isi as PutusanDprd
            : null;

    /// <summary>The Kesepakatan Bersama that the PKS at hand executes.</summary>
    public Naskah? Induk => naskah is { IndukId: { } id } ? kerjaSama.DaftarNaskah.FirstOrDefault(induk => induk.Id == id) : kerjaSama.Kesepakatan;

    /// <summary>The naskah that the one at hand amends.</summary>
    public Naskah? Diubah => naskah is { MengubahId: { } id } ? kerjaSama.DaftarNaskah.FirstOrDefault(diubah => diubah.Id == id) : null;

    /// <summary>The naskah that the one at hand takes the place of.</summary>
    public Naskah? Digantikan => naskah?.Isi.Menggantikan is { } id ? kerjaSama.DaftarNaskah.FirstOrDefault(digantikan => digantikan.Id == id) : null;

    /// <summary>All facts of a kind known on the day, in the order they were recorded.</summary>
    public IEnumerable<Fakta> Semua<T>(Guid? naskahId)
        where T : IsiFakta => kerjaSama.DaftarFakta
            .Where(fakta => fakta.Isi is T && fakta.NaskahId == naskahId && fakta.Tanggal <= pada)
            .OrderBy(fakta => fakta.Versi);

    /// <summary>The latest fact of a kind that was recorded during the present stay in the stage.</summary>
    public T? TerakhirTahapIni<T>()
        where T : IsiFakta => Semua<T>(null).LastOrDefault(fakta => fakta.Versi > VersiMasukTahap)?.Isi as T;

    /// <summary>The papers of a kind on file on the day: those of the naskah when the step is about one, else those of the whole.</summary>
    public IEnumerable<Dokumen> Papers(JenisDokumen jenis) => kerjaSama.DaftarDokumen
        .Where(dokumen => dokumen.Jenis == jenis && dokumen.Tanggal <= pada && (dokumen.NaskahId is null || dokumen.NaskahId == naskah?.Id));

    public bool Ada(JenisDokumen jenis) => Papers(jenis).Any();

    public bool AdaDokumen(Guid id, JenisDokumen jenis) =>
        kerjaSama.DaftarDokumen.Any(dokumen => dokumen.Id == id && dokumen.Jenis == jenis && dokumen.Tanggal <= pada);

    public bool AdaDokumenNaskah(Guid id, JenisDokumen jenis) =>
        AdaDokumen(id, jenis) && kerjaSama.DaftarDokumen.Any(dokumen => dokumen.Id == id && dokumen.NaskahId == naskah?.Id);

    /// <summary>The latest fact of a kind since the amendment at hand was last reviewed: what was said of an earlier text does not count.</summary>
    public T? SejakTinjauan<T>()
        where T : IsiFakta => Semua<T>(Lingkup).LastOrDefault(fakta => typeof(T) == typeof(TinjauanDampak) || fakta.Versi > VersiTinjauan)?.Isi as T;

    /// <summary>The decision of the DPRD on the amendment of a foreign naskah at hand.</summary>
    public PutusanDprd? PutusanPerubahan => Semua<PermohonanDprd>(Lingkup).LastOrDefault(fakta => fakta.Versi > VersiTinjauan) is { } permohonan
        ? Semua<PutusanDprd>(Lingkup).LastOrDefault(fakta => fakta.Versi > permohonan.Versi)?.Isi as PutusanDprd
        : null;

    /// <summary>The latest signature of each party under a naskah as its text stands: a signature under an earlier text is void.</summary>
    public IReadOnlyList<Fakta> TandaTangan(Naskah naskah) =>
        [.. Semua<TandaTangan>(naskah.Id).Where(fakta => fakta.Versi > naskah.Isi.VersiTeks).GroupBy(fakta => ((TandaTangan)fakta.Isi).PihakId).Select(pihak => pihak.Last())];

    public bool PihakKami(Guid pihakId) => kerjaSama.ParaPihak.Any(pihak => pihak.Id == pihakId && pihak.PihakKami);

    private long VersiTinjauan => kerjaSama.DaftarRiwayat
        .Where(riwayat => riwayat.NaskahId == naskah?.Id && riwayat.Peristiwa is Peristiwa.TinjauDampak && riwayat.Tanggal <= pada)
        .Select(riwayat => riwayat.Versi)
        .DefaultIfEmpty(0)
        .Max();

    private long VersiMasukTahap => VersiMasuk(kerjaSama.TahapPada(pada));

    private long VersiMasuk(Tahap tahap) => kerjaSama.DaftarRiwayat
        .Where(riwayat => riwayat.Jejak is Jejak.KerjaSama && riwayat.Tanggal <= pada && riwayat.Ke == tahap && riwayat.Dari != riwayat.Ke)
        .Select(riwayat => riwayat.Versi)
        .DefaultIfEmpty(0)
        .Max();
}

/// <summary>What lies outside the kerja sama and its guards ask about, read from our own tables before they are evaluated.</summary>
internal sealed record Sekitar(RencanaItem? RencanaItem, IReadOnlyList<Beririsan> DaftarBeririsan)
{
    public static readonly Sekitar Kosong = new(null, []);

    public Ketentuan Ketentuan { get; init; } = Ketentuan.Bawaan;

    public KalenderHariKerja Kalender { get; init; } = KalenderHariKerja.Bawaan;

    /// <summary>Declarations of insolvency in the book of parties about partners of this kerja sama (guard G30).</summary>
    public IReadOnlyList<MitraPailit> DaftarMitraPailit { get; init; } = [];

    /// <summary>Who held the positions that a surat kuasa names (guard G13).</summary>
    public IReadOnlyList<MasaJabatan> DaftarMasaJabatan { get; init; } = [];

    /// <summary>The reports that Evaluation still misses; null where it has told nothing about this kerja sama.</summary>
    public TunggakanLaporan? Tunggakan { get; init; }

    /// <summary>The region's signed foreign naskah and the years reported on (guard G27).</summary>
    public IReadOnlyList<KewajibanLapor> DaftarKewajibanLapor { get; init; } = [];
}

/// <summary>A partner that a court declared insolvent, as the book of parties has it.</summary>
internal sealed record MitraPailit(string Nama, string NomorPutusan, DateOnly Sejak);

/// <summary>Somebody's time in a position.</summary>
internal sealed record MasaJabatan(string Jabatan, string Nama, DateOnly Mulai, DateOnly? Sampai)
{
    public bool Pada(DateOnly tanggal) => Mulai <= tanggal && !(Sampai < tanggal);
}
