using Ksd.Agreements.Domain;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Foreign facts as they should be; a test spoils the one it is about.</summary>
internal static class ContohLuarNegeri
{
    public static Pihak KotaAsing { get; } = Mitra("Kota Miyazaki", KelasPihak.PemerintahDaerahLuarNegeri);

    public static Pihak Universitas { get; } = Mitra("Universitas Kyoto", KelasPihak.LembagaLuarNegeri);

    public static Pihak Organisasi { get; } = Mitra("UNICEF", KelasPihak.OrganisasiInternasional);

    public static Pihak Nirlaba { get; } = Mitra("Yayasan Nirlaba Asing", KelasPihak.NirlabaLuarNegeri);

    public static Kajian Kajian { get; } = new("a", "b", "c", "d", "e", "f");

    public static RencanaKerjaSama Rencana { get; } = new("a", "b", "c", "d", "e", "f", "g", SesuaiPernyataan: true, SubstansiBerubah: true);

    public static SifatPenerusan Sifat { get; } = new(BersifatTeknis: true, MembebaniAtauMemakaiAset: false, "Uraian");

    public static Usulan Usulan(JenisKerjaSama jenis, Pihak? mitra = null) => Contoh.Usulan(JenisKerjaSama.KsddSukarela) with
    {
        Jenis = jenis,
        ParaPihak =
        [
            Contoh.Kukar,
            mitra ?? jenis switch
            {
                JenisKerjaSama.Ksdpl => KotaAsing,
                JenisKerjaSama.KsdllLainnya => Universitas,
                _ => Organisasi,
            },
        ],
        PenerusanKerjaSamaPusat = jenis is JenisKerjaSama.KsdllPenerusan,
        RencanaMulai = null,
        RencanaSampai = null,
    };

    public static KondisiLuarNegeri Kondisi(Guid? bukti, ObjekLuarNegeri objek = ObjekLuarNegeri.IlmuPengetahuanDanTeknologi) => new(
        objek,
        [.. Enum.GetValues<PersyaratanLuarNegeri>().Select(persyaratan => new PenilaianPersyaratan(persyaratan, true, "Terpenuhi.", bukti))]);

    public static IsiNaskah Pernyataan(KerjaSama kerjaSama, DateOnly sampai) => new()
    {
        Judul = "Pernyataan Kehendak",
        RuangLingkup = "Pertukaran teknologi",
        ParaPihak = [.. kerjaSama.ParaPihak.Select(pihak => pihak.Id)],
        Sampai = sampai,
        DaftarKlausul = [.. Klausul(JenisKlausul.Subjek, JenisKlausul.MaksudDanTujuan, JenisKlausul.TempatDanTanggal)],
    };

    public static IsiNaskah Naskah(KerjaSama kerjaSama, DateOnly mulai, DateOnly sampai) => new()
    {
        Judul = "Memorandum Saling Pengertian",
        RuangLingkup = "Pertukaran teknologi",
        ParaPihak = [.. kerjaSama.ParaPihak.Select(pihak => pihak.Id)],
        Mulai = mulai,
        Sampai = sampai,
        DaftarKlausul =
        [
            .. Klausul(
                JenisKlausul.Subjek, JenisKlausul.MaksudDanTujuan, JenisKlausul.Pelaksanaan, JenisKlausul.Pembiayaan,
                JenisKlausul.KelompokKerjaBersama, JenisKlausul.PenyelesaianPerselisihan, JenisKlausul.Amandemen,
                JenisKlausul.MasaBerlakuPerpanjanganPengakhiran, JenisKlausul.TempatDanTanggal),
        ],
    };

    public static RencanaKegiatanTahunan RencanaTahunan(int tahun, DateOnly tandaTangan, Guid dokumenId) =>
        new(tahun, "a", "b", "c", "d", "e", tandaTangan, dokumenId);

    public static LaporanTahunan Laporan(int tahun, Guid dokumenId) => new(tahun, "a", "b", "c", "d", "e", "f", "g", "h", "i", dokumenId);

    private static IEnumerable<Klausul> Klausul(params IEnumerable<JenisKlausul> jenis) => jenis.Select(satu => new Klausul(satu, "..."));

    private static Pihak Mitra(string nama, KelasPihak kelas) => new() { Id = Guid.CreateVersion7(), Nama = nama, Kelas = kelas };
}
