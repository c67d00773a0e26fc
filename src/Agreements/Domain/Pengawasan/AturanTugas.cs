using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain.Pengawasan;

/// <summary>What each clock asks, of whom, and on which ground: one rule a list.</summary>
internal static class AturanTugas
{
    /// <summary>D8 (P): days before the end at which the decision is asked for again.</summary>
    public static readonly IReadOnlyList<int> JendelaBerakhir = [0, 7, 30, 60, 90, 180];

    /// <summary>D9 (P): months after the signing.</summary>
    public const int BulanTanpaPerjanjian = 6;
    public const int BulanDengarPendapat = 12;

    private static readonly Pelaku Pelaksana = Pelaku.PenyusunRencana;

    private static readonly Pelaku Pimpinan = new(
        new("Sekretaris Daerah selaku Ketua TKKSD", "the Sekretaris Daerah as head of TKKSD"), Roles.Sekda, Roles.KabagKerjaSama);

    private static readonly Pelaku Pemeriksa = new(
        new("Kepala Bagian Kerja Sama; diketahui Inspektorat", "Kabag Kerja Sama; shown to the Inspektorat"), Roles.KabagKerjaSama, Roles.Inspektorat);

    public static Tugas AkanBerakhir(Perihal perihal, DateOnly berakhir, BekalKeputusan bekal, DateOnly pada) => new()
    {
        Daftar = DaftarPengawasan.AkanBerakhir,
        Kode = "D8",
        Perihal = perihal,
        Tenggat = berakhir,
        Jendela = JendelaBerakhir.Select(hari => (int?)hari).FirstOrDefault(hari => berakhir.DayNumber - pada.DayNumber <= hari),
        Tindakan = new(
            "Putuskan sebelum berakhir: perpanjang, akhiri, atau ganti dengan yang baru. Setelah berakhir perpanjangan tidak mungkin.",
            "Decide before the end: extend, end, or replace. After the end it cannot be extended."),
        Pelaku = Pelaksana,
        Rincian = [.. bekal.Rincian(berakhir)],
        DasarHukum = perihal.LuarNegeri ? Hukum("Permendagri 25/2020 Pasal 33 ayat (1)") : Hukum("PP 28/2018 Pasal 9 ayat (1) huruf a (?)"),
    };

    public static Tugas TanpaPerjanjian(Perihal perihal, DateOnly ditandatangani, DateOnly? berakhir, DateOnly pada)
    {
        var (dengar, berakhirSudah) = (ditandatangani.AddMonths(BulanDengarPendapat), berakhir < pada);
        var lama = dengar <= pada;
        return new()
        {
            Daftar = DaftarPengawasan.KesepakatanTanpaPerjanjian,
            Kode = "D9",
            Perihal = perihal,
            Sejak = ditandatangani,
            Tenggat = dengar,
            Jendela = lama ? BulanDengarPendapat : BulanTanpaPerjanjian,
            Tindakan = berakhirSudah
                ? new("Catat sebagai Kesepakatan Bersama tanpa tindak lanjut dalam evaluasi tahunan.", "Record it as without follow-up in the yearly evaluation.")
                : lama
                    ? new("Dengar pendapat TKKSD: susun PKS, atau akhiri Kesepakatan Bersama.", "Hearing before TKKSD: draft a PKS, or end the Kesepakatan Bersama.")
                    : new("Susun PKS, atau beri alasan dengan tanggal penyelesaian.", "Draft a PKS, or give a reason with a date."),
            Pelaku = lama ? Pelaku.Tkksd : Pelaku.PenyusunPerjanjian,
            DasarHukum = Hukum("PP 28/2018 Pasal 6 ayat (1) huruf f (?)"),
            Ragu = perihal.Impor ? new("Tercatat dari register lama; pasangan PKS-nya tidak diketahui.", "Taken from an old register; its PKS is not known.") : null,
        };
    }

    public static Tugas LaporanLuarNegeri(Perihal perihal, int tahun, Ketentuan ketentuan, DateOnly pada)
    {
        var tenggat = Jam.TenggatLaporan(tahun, ketentuan);
        var setahun = Jam.TenggatLaporan(tahun + 1, ketentuan) < pada;
        return new()
        {
            Daftar = DaftarPengawasan.LaporanLuarNegeri,
            Kode = setahun ? "D7" : "D6",
            Perihal = perihal,
            Sejak = new(tahun, 12, 31),
            Tenggat = tenggat,
            Jendela = tenggat < pada ? 0 : 60,
            Tindakan = setahun
                ? new($"Laporan tahun {tahun} terlewat satu tahun: Menteri tidak menyetujui Rencana Kerja Sama berikutnya. Sampaikan segera.",
                    $"The report on {tahun} is a year late: the Menteri does not approve the next plan. Send it at once.")
                : new($"Sampaikan laporan tahun {tahun} kepada Gubernur.", $"Send the report on {tahun} to the Gubernur."),
            Pelaku = Pelaksana,
            DasarHukum = setahun ? Hukum("Permendagri 25/2020 Pasal 38 (?)") : Hukum("Permendagri 25/2020 Pasal 35 ayat (2)"),
        };
    }

    public static Tugas LaporanPelaksanaan(Perihal perihal, string periode, DateOnly? selesai, DateOnly batas, DateOnly pada) => new()
    {
        Daftar = DaftarPengawasan.LaporanPelaksanaan,
        Kode = "D10",
        Perihal = perihal,
        Sejak = selesai,
        Tenggat = batas,
        Jendela = batas < pada ? 0 : 15,
        Tindakan = batas < pada
            ? new($"Laporan {periode} terlambat: sampaikan segera, atau terima bila sudah dikirim.", $"The report {periode} is late: send it at once, or accept it where it was sent.")
            : new($"Sampaikan laporan {periode} kepada Bagian Kerja Sama.", $"Send the report {periode} to Bagian Kerja Sama."),
        Pelaku = Pelaksana,
        DasarHukum = Hukum("PP 28/2018 Pasal 6 ayat (1) huruf j"),
        Ragu = new("Irama pelaporan dan batas 15 hari kerja adalah pengaturan; Permendagri 22/2020 belum dibaca.",
            "How often is reported, and the limit of 15 working days, are settings; Permendagri 22/2020 was not read."),
    };

    public static Tugas PerpanjanganLuarNegeri(Perihal perihal, DateOnly berakhir, DateOnly pada) => new()
    {
        Daftar = DaftarPengawasan.PerpanjanganLuarNegeri,
        Kode = "D5",
        Perihal = perihal,
        Sejak = Jam.TugasPerpanjangan(berakhir),
        Tenggat = Jam.EnamBulanSebelum(berakhir),
        Jendela = Jam.EnamBulanSebelum(berakhir) < pada ? 6 : 9,
        Tindakan = new(
            "Sampaikan surat permohonan perpanjangan kepada Menteri dengan tembusan Gubernur dan DPRD, atau putuskan untuk mengakhiri.",
            "Write to the Menteri for an extension, with copies to the Gubernur and the DPRD, or decide to end."),
        Pelaku = Pelaksana,
        DasarHukum = Hukum("Permendagri 25/2020 Pasal 33 ayat (2) (?)"),
    };

    /// <summary>A clock that runs from a receipt; without proof of receipt none runs, and the proof is what is asked for.</summary>
    public static Tugas JamBerjalan(Perihal perihal, Tahap tahap, DateOnly? diterima, DateOnly sejakTahap, KalenderHariKerja kalender, DateOnly pada)
    {
        var gubernur = tahap is Tahap.RencanaDiGubernur or Tahap.NaskahDiGubernur;
        var perubahanLuarNegeri = perihal is { LuarNegeri: true, NaskahId: not null } && tahap is Tahap.MenungguDprd;
        var dalamNegeri = !gubernur && (!perihal.LuarNegeri || perubahanLuarNegeri);
        var (kode, panjang) = gubernur ? ("D2", Jam.HariGubernur) : (dalamNegeri ? "D11" : "D1", Jam.HariDprd);
        var tenggat = diterima is { } hari && kalender.Clock(hari, panjang, pada).Nilai is { } jangka ? (DateOnly?)jangka.HariTerakhir : null;
        var lewat = tenggat < pada;
        return new()
        {
            Daftar = DaftarPengawasan.JamBerjalan,
            Kode = kode,
            Perihal = perihal,
            Sejak = diterima ?? sejakTahap,
            Tenggat = tenggat,
            Jendela = diterima is null ? null : lewat ? 0 : panjang,
            Tindakan = (diterima, tenggat, lewat, kode) switch
            {
                (null, _, _, _) => new("Catat tanda terima; tanpa bukti penerimaan waktu tidak berjalan.", "Record the receipt; without proof of it no clock runs."),
                (_, null, _, _) => new(
                    "Waktu belum dapat dihitung: hari libur tahun yang diperlukan belum dimuat.", "It cannot be counted: the holidays of a year are not loaded."),
                (_, _, true, "D1") => new(
                    "Catat persetujuan yang dianggap diberikan, dengan lembar hari kerjanya.", "Record the deemed approval, with its sheet of working days."),
                (_, _, true, "D2") => new("Sampaikan langsung kepada Menteri.", "Write to the Menteri directly."),
                (_, _, true, _) => new(
                    "Eskalasi kepada Sekretaris Daerah; diamnya DPRD tidak pernah dianggap persetujuan.", "Escalate to the Sekretaris Daerah; silence is never deemed approval."),
                _ => new("Tunggu dan tanyakan perkembangannya.", "Wait, and ask how it stands."),
            },
            Pelaku = lewat && dalamNegeri ? Pimpinan : Pelaku.BagianKerjaSama,
            DasarHukum = kode switch
            {
                "D1" => Hukum("Permendagri 25/2020 Pasal 17 ayat (2)", "PP 28/2018 Pasal 30 ayat (4)"),
                "D2" when tahap is Tahap.NaskahDiGubernur => Hukum("Permendagri 25/2020 Pasal 20 ayat (4)"),
                "D2" => Hukum("Permendagri 25/2020 Pasal 18 ayat (4)"),
                _ when perubahanLuarNegeri => Hukum("PP 28/2018 Pasal 30 ayat (1) (?)"),
                _ => Hukum("PP 28/2018 Pasal 6 ayat (2) (?)"),
            },
            Ragu = perubahanLuarNegeri
                ? new("Jangka 45 hari kerja dan anggapan setuju disebut untuk Rencana Kerja Sama, bukan untuk perubahan naskah; dipakai untuk eskalasi saja.",
                    "45 working days and deemed approval are said of the plan, not of an amendment; they are used for escalation only.")
                : dalamNegeri
                ? new("Tidak ada batas waktu bagi DPRD dalam PP 28/2018; 45 hari kerja dipakai untuk eskalasi saja.",
                    "PP 28/2018 sets the DPRD no time; 45 working days are used for escalation only.")
                : null,
        };
    }

    public static Tugas MitraPailit(Perihal perihal, DateOnly tanggal, string putusan) => new()
    {
        Daftar = DaftarPengawasan.MitraPailit,
        Kode = "G30",
        Perihal = perihal,
        Sejak = tanggal,
        Tindakan = new(
            $"Mitra dinyatakan pailit ({putusan}): putuskan pengakhiran, amankan aset dan kewajiban.",
            $"The partner was declared insolvent ({putusan}): decide on ending, secure assets and obligations."),
        Pelaku = Pelaku.Pengakhir,
        DasarHukum = Hukum("PP 28/2018 Pasal 22"),
    };

    public static Tugas TidakTeratur(Perihal perihal, DateOnly tanggal, PenandatangananTidakTeratur isi) => new()
    {
        Daftar = DaftarPengawasan.PenandatangananTidakTeratur,
        Kode = isi.Syarat is [var pertama, ..] ? pertama : $"{isi.Langkah}",
        Perihal = perihal,
        Sejak = tanggal,
        Tindakan = new(
            $"{isi.Jenis} ditandatangani tanpa memenuhi syarat {isi.Langkah} ({string.Join(", ", isi.Syarat)}); naskah tidak berlaku. Periksa dan pulihkan urutan tahap.",
            $"{isi.Jenis} was signed without the conditions of {isi.Langkah} ({string.Join(", ", isi.Syarat)}); nothing came into force. Look into it and restore the order."),
        Pelaku = Pemeriksa,
        DasarHukum = isi.DasarHukum,
    };
}
