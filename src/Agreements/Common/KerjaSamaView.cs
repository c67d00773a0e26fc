using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Fakta = Ksd.Agreements.Domain.Fakta;

namespace Ksd.Agreements.Common;

public sealed record PihakView(Guid Id, string Nama, KelasPihak Kelas, bool PihakKami, CodeView? Wilayah, string? IdentitasHukum, string? Peran, Guid? TerdaftarId)
{
    internal static PihakView Of(Pihak pihak) => new(
        pihak.Id,
        pihak.Nama,
        pihak.Kelas,
        pihak.PihakKami,
        pihak.Wilayah is { } wilayah ? CodeView.OfWilayah(wilayah) : null,
        pihak.IdentitasHukum,
        pihak.Peran,
        pihak.TerdaftarId);
}

/// <summary>A naskah as it stands; its status is that of the day asked about, by the one rule that the register has too.</summary>
public sealed record NaskahView(
    Guid Id,
    JenisNaskah Jenis,
    Tahap Tahap,
    Guid? IndukId,
    Guid? MengubahId,
    int? MengubahVersi,
    Guid? Menggantikan,
    string Judul,
    IReadOnlyList<string> Nomor,
    DateOnly? TanggalTandaTangan,
    DateOnly? Mulai,
    DateOnly? Sampai,
    string? SampaiPeristiwa,
    DateOnly? DiakhiriPada,
    DateOnly? DigantiPada,
    StatusNaskah Status,
    long? Nilai,
    string RuangLingkup,
    IReadOnlyList<Guid> ParaPihak,
    IReadOnlyList<Klausul> Klausul)
{
    internal static NaskahView Of(Naskah naskah, KerjaSama kerjaSama, DateOnly pada) => new(
        naskah.Id,
        naskah.Jenis,
        naskah.Tahap,
        naskah.IndukId,
        naskah.MengubahId,
        naskah.Isi.VersiDasar,
        naskah.Isi.Menggantikan,
        naskah.Judul,
        naskah.Nomor,
        naskah.TanggalTandaTangan,
        naskah.Mulai,
        naskah.Sampai,
        naskah.SampaiPeristiwa,
        naskah.DiakhiriPada,
        naskah.DigantiPada,
        MasaBerlaku.Of(naskah, kerjaSama).StatusOn(pada),
        naskah.Nilai,
        naskah.Isi.RuangLingkup,
        naskah.Isi.ParaPihak,
        naskah.Isi.DaftarKlausul);
}

public sealed record DokumenView(
    Guid Id, JenisDokumen Jenis, Guid? NaskahId, string? Nomor, DateOnly Tanggal, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256)
{
    internal static DokumenView Of(Dokumen dokumen) => new(
        dokumen.Id, dokumen.Jenis, dokumen.NaskahId, dokumen.Nomor, dokumen.Tanggal, dokumen.NamaBerkas, dokumen.JenisMedia, dokumen.Ukuran, dokumen.Sha256);
}

/// <summary>A fact as recorded; <paramref name="Isi"/> has the members of its kind.</summary>
public sealed record FaktaView(
    Guid Id, string Jenis, Guid? NaskahId, DateOnly Tanggal, object Isi, string Oleh, string Jabatan, DateTimeOffset DicatatPada)
{
    internal static FaktaView Of(Fakta fakta) => new(
        fakta.Id, fakta.Jenis, fakta.NaskahId, fakta.Tanggal, fakta.Isi, fakta.Oleh, fakta.Jabatan, fakta.DicatatPada);
}

/// <summary>A kerja sama with what counts of its facts, and its next steps as of a day.</summary>
public sealed record KerjaSamaView(
    Guid Id,
    string Judul,
    JenisKerjaSama? Jenis,
    Jalur? Jalur,
    RezimHukum? Rezim,
    Tahap Tahap,
    DateOnly TanggalTahap,
    string Objek,
    string RuangLingkup,
    BentukObjek Bentuk,
    Prakarsa Prakarsa,
    string? PerangkatDaerah,
    IReadOnlyList<CodeView> Urusan,
    IReadOnlyList<string> Lokasi,
    IReadOnlyList<PihakView> ParaPihak,
    DateOnly? RencanaMulai,
    DateOnly? RencanaSampai,
    Guid? KandidatId,
    Guid? RencanaItemId,
    Guid? MelanjutkanId,
    Guid? AcaraId,
    IReadOnlyList<NaskahView> Naskah,
    IReadOnlyList<DokumenView> Dokumen,
    IReadOnlyList<FaktaView> Fakta,
    IReadOnlyList<LangkahView> TahapBerikutnya,
    long Version)
{
    internal static KerjaSamaView Of(KerjaSama kerjaSama, IEnumerable<Penilaian> langkah, DateOnly pada) => new(
        kerjaSama.Id,
        kerjaSama.Judul,
        kerjaSama.Jenis,
        kerjaSama.Jalur,
        kerjaSama.Rezim,
        kerjaSama.Tahap,
        kerjaSama.TanggalTahap,
        kerjaSama.Usulan.Objek,
        kerjaSama.Usulan.RuangLingkup,
        kerjaSama.Usulan.Bentuk,
        kerjaSama.Usulan.Prakarsa,
        kerjaSama.PerangkatDaerah,
        [.. kerjaSama.Urusan.Select(CodeView.OfUrusan)],
        kerjaSama.Usulan.Lokasi,
        [.. kerjaSama.ParaPihak.Select(PihakView.Of)],
        kerjaSama.RencanaMulai,
        kerjaSama.RencanaSampai,
        kerjaSama.KandidatId,
        kerjaSama.RencanaItemId,
        kerjaSama.Usulan.MelanjutkanId,
        kerjaSama.Usulan.AcaraId,
        [.. kerjaSama.DaftarNaskah.OrderBy(naskah => naskah.Id).Select(naskah => NaskahView.Of(naskah, kerjaSama, pada))],
        [.. kerjaSama.DaftarDokumen.OrderBy(dokumen => dokumen.Versi).Select(DokumenView.Of)],
        [.. kerjaSama.DaftarFakta.GroupBy(fakta => fakta.Isi.Kunci(fakta.NaskahId)).Select(sama => sama.MaxBy(fakta => fakta.Versi)!)
            .OrderBy(fakta => fakta.Versi).Select(FaktaView.Of)],
        [.. langkah.Select(LangkahView.Of)],
        kerjaSama.Version);
}
