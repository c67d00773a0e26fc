using Ksd.Agreements.Domain;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Facts as they should be; a test spoils the one it is about.</summary>
internal static class Contoh
{
    public static Pihak Kukar { get; } = new()
    {
        Id = Guid.CreateVersion7(),
        Nama = "Pemerintah Kabupaten Kutai Kartanegara",
        Kelas = KelasPihak.PemerintahDaerah,
        PihakKami = true,
        Wilayah = KodeWilayah.Kemendagri("64.02"),
    };

    public static Pihak Bontang { get; } = new()
    {
        Id = Guid.CreateVersion7(),
        Nama = "Pemerintah Kota Bontang",
        Kelas = KelasPihak.PemerintahDaerah,
        Wilayah = KodeWilayah.Kemendagri("64.74"),
    };

    public static Pihak Swasta { get; } = new() { Id = Guid.CreateVersion7(), Nama = "PT Air Bersih", Kelas = KelasPihak.BadanUsahaSwasta };

    public static Pihak Kementerian { get; } = new() { Id = Guid.CreateVersion7(), Nama = "BPS", Kelas = KelasPihak.PemerintahPusat };

    public static KerangkaAcuanKerja Kak { get; } = new("a", "b", "c", "d", "e", "f", "g", "h");

    public static Indikator Kesejahteraan { get; } = new(DimensiDampak.Kesejahteraan, "Rumah tangga berair bersih", "%", 60, 2024, 80, 2027, "BPS");

    public static Indikator Pelayanan { get; } = Kesejahteraan with { Dimensi = DimensiDampak.PelayananPublik, Nama = "Sambungan rumah" };

    public static DampakDijanjikan Dampak { get; } = new([Kesejahteraan, Pelayanan]);

    public static KeterkaitanRencana Rencana { get; } =
        new([new(DokumenRencana.Rpjmd, "Perda 6/2021", 2021, 2026, "1.03.03", "Air minum")]);

    public static Penawaran Penawaran { get; } =
        new(ArahPenawaran.Dikirim, "B/1", Perjalanan.Awal, Kapasitas.KepalaDaerah, "Bupati");

    public static KriteriaPemrakarsa Kriteria { get; } = new(true, true, true, "Memenuhi.");

    public static StudiKelayakan Studi(Prakarsa prakarsa, Guid dokumenId) =>
        new(prakarsa is Prakarsa.PihakKetiga ? PenyusunStudi.PihakKetiga : PenyusunStudi.Daerah, KesimpulanStudi.Layak, null, dokumenId);

    public static Usulan Usulan(JenisKerjaSama jenis) => new()
    {
        Judul = "Penyediaan air bersih di perbatasan",
        Objek = "Penyediaan air bersih",
        RuangLingkup = "Jaringan perpipaan",
        DaftarUrusan = [new("1.03", null)],
        ParaPihak = [Kukar, jenis switch { JenisKerjaSama.Ksdpk => Swasta, JenisKerjaSama.Sinergi => Kementerian, _ => Bontang }],
        Jenis = jenis,
        PerangkatDaerah = "1.03.01",
        Eksternalitas = jenis is JenisKerjaSama.KsddWajib,
        LebihEfisienBersama = jenis is JenisKerjaSama.KsddWajib,
        RencanaMulai = new(2025, 1, 1),
        RencanaSampai = new(2027, 12, 31),
    };

    public static IsiNaskah Isi(KerjaSama kerjaSama) => new()
    {
        Judul = "Penyediaan air bersih",
        RuangLingkup = "Jaringan perpipaan",
        ParaPihak = [.. kerjaSama.ParaPihak.Select(pihak => pihak.Id)],
        Mulai = Perjalanan.Awal,
        Sampai = new(2027, 12, 31),
        DaftarKlausul =
        [
            new(JenisKlausul.HakDanKewajiban, "..."), new(JenisKlausul.JangkaWaktu, "..."),
            new(JenisKlausul.PenyelesaianPerselisihan, "..."), new(JenisKlausul.Sanksi, "..."),
            new(JenisKlausul.TugasDanTanggungJawab, "..."), new(JenisKlausul.Pembiayaan, "..."),
        ],
    };
}
