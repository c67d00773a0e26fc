using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Conditions that a row of a table states itself (F01...): what must have been recorded for it to be this row.</summary>
internal static partial class KatalogSyarat
{
    private static readonly Tahap[] SudahBerakhir = [Tahap.Berakhir, Tahap.Selesai, Tahap.Ditarik, Tahap.DitolakDprd];

    private static readonly Tahap[] SudahTutup = [Tahap.Selesai, Tahap.Ditarik, Tahap.DitolakDprd];

    public static readonly Syarat F01 = new("F01", Sifat.Kunci,
        new("Belum tercatat jawaban yang menerima penawaran ini.", "No answer accepting this offer is recorded."),
        new("Catat jawaban penawaran.", "Record the answer to the offer."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf b"),
        keadaan => keadaan.TerakhirTahapIni<JawabanPenawaran>() is { Diterima: true });

    public static readonly Syarat F02 = new("F02", Sifat.Kunci,
        new("Belum tercatat jawaban yang menolak penawaran ini.", "No answer declining this offer is recorded."),
        new("Catat jawaban penawaran.", "Record the answer to the offer."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf b"),
        keadaan => keadaan.TerakhirTahapIni<JawabanPenawaran>() is { Diterima: false });

    public static readonly Syarat F03 = new("F03", Sifat.Kunci,
        new("Sudah ada rancangan naskah ini.", "There already is a draft of this naskah."),
        new("Ubah rancangan yang ada.", "Change the draft there is."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf c", "PP 28/2018 Pasal 46 ayat (4)"),
        keadaan => !keadaan.KerjaSama.DaftarNaskah.Any(naskah => naskah.Jenis == keadaan.Langkah.Naskah && naskah.DalamProsesPada(keadaan.Pada) && naskah != keadaan.Naskah));

    public static readonly Syarat F04 = new("F04", Sifat.Kunci,
        new("Naskah belum lengkap.", "The naskah is not complete."),
        new("Lengkapi para pihak, ruang lingkup dan jangka waktu naskah.", "Complete parties, scope and term of the naskah."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf c", "PP 28/2018 Pasal 6 ayat (1) huruf f", "PP 28/2018 Pasal 46 ayat (4)"),
        keadaan => keadaan.Naskah is { } naskah ? Temuan.Kecuali(BelumLengkap(keadaan, naskah.Isi)) : Temuan.Kecuali(["rancangan naskah belum direkam"]));

    public static readonly Syarat F05 = new("F05", Sifat.Kunci,
        new("Masih ada PKS yang berjalan di bawah Kesepakatan Bersama ini.", "There still is a PKS under this Kesepakatan Bersama."),
        new("Selesaikan atau tarik PKS yang disebut.", "Finish or withdraw the PKS named."),
        Hukum("PP 28/2018 Pasal 6 ayat (1)"),
        keadaan => Temuan.Kecuali(Perjanjian(keadaan, [Tahap.Ditarik, Tahap.DitolakDprd])));

    public static readonly Syarat F06 = new("F06", Sifat.Kunci,
        new("Masih ada PKS yang belum ditutup.", "There still is a PKS that is not closed."),
        new("Tutup PKS yang disebut.", "Close the PKS named."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf i"),
        keadaan => Temuan.Kecuali(Perjanjian(keadaan, SudahTutup)));

    public static readonly Syarat F07 = new("F07", Sifat.Kunci,
        new("Masih ada PKS yang belum berakhir.", "There still is a PKS that has not ended."),
        new("Akhiri PKS yang disebut lebih dahulu.", "End the PKS named first."),
        Hukum("PP 28/2018 Pasal 9 ayat (1)"),
        keadaan => Temuan.Kecuali(Perjanjian(keadaan, SudahBerakhir)));

    public static readonly Syarat F08 = new("F08", Sifat.Kunci,
        new("Laporan pelaksanaan belum dinyatakan diterima seluruhnya.", "Not all reports are said to have been accepted."),
        new("Catat penutupan setelah semua laporan diterima.", "Record the close-out when all reports are accepted."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf j"),
        keadaan => keadaan.TerakhirDiSini<Penutupan>() is { LaporanDiterima: true });

    /// <summary>(P) The flow asks that all reports are accepted; how often the domestic ones are owed is ruled by Permendagri 22/2020, which was not read.</summary>
    public static readonly Syarat F08Tunggakan = new("F08", Sifat.Kunci,
        new("Menurut Evaluasi masih ada laporan yang belum diterima, atau ia belum menyampaikan keadaan laporan sesudah pengakhiran.",
            "Evaluation still misses accepted reports, or has not said how they stand after the end."),
        new("Kirim dan terima laporan periode yang disebut, atau tunggu kabar Evaluasi. Apakah penutupan menunggunya adalah pengaturan.",
            "Have the reports of the periods named sent and accepted, or wait for Evaluation's word. Whether the close waits for them is a setting."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf j (?)"),
        keadaan => !keadaan.Ketentuan.PenutupanMenungguLaporan || keadaan.Sekitar.Tunggakan is not { } tunggakan
            ? Temuan.Ya
            : Temuan.Kecuali(Kurang(tunggakan, keadaan.Lingkup)));

    public static readonly Syarat F08Senyap = new("F08", Sifat.Peringatan,
        new("Keadaan laporan belum lengkap menurut Evaluasi, atau belum disampaikannya.", "By Evaluation's word the reports are incomplete, or it has not said how they stand."),
        new("Tunggu kabar Evaluasi, atau sebutkan mengapa ditutup tanpanya.", "Wait for Evaluation's word, or say why it is closed without it."),
        Hukum("PP 28/2018 Pasal 6 ayat (1) huruf j (?)"),
        keadaan => keadaan.Sekitar.Tunggakan is { } tunggakan
            ? keadaan.Ketentuan.PenutupanMenungguLaporan ? Temuan.Ya : Temuan.Kecuali(Kurang(tunggakan, keadaan.Lingkup))
            : Temuan.Kecuali(Dilaksanakan(keadaan)));

    public static readonly Syarat F09 = new("F09", Sifat.Kunci,
        new("Penilaian beban tidak menunjukkan perlunya persetujuan DPRD.", "The note on burden does not show that the DPRD's approval is needed."),
        new("Catat penilaian beban dan anggaran.", "Record the note on burden and budget."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)"),
        keadaan => keadaan.Beban?.Isi is PenilaianBeban beban && beban.PemicuDprd(keadaan.Pada).Any() && keadaan.PutusanDprd is not { Hasil: HasilDprd.Disetujui });

    public static readonly Syarat F10 = new("F10", Sifat.Kunci,
        new("Penilaian beban belum dicatat, atau persetujuan DPRD masih diperlukan.", "The note on burden is missing, or the DPRD's approval is still needed."),
        new("Catat penilaian beban dan anggaran.", "Record the note on burden and budget."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)"),
        keadaan => keadaan.Beban?.Isi is PenilaianBeban beban && (!beban.PemicuDprd(keadaan.Pada).Any() || keadaan.PutusanDprd is { Hasil: HasilDprd.Disetujui }));

    public static readonly Syarat F11 = new("F11", Sifat.Kunci,
        new("Putusan DPRD yang menyetujui belum dicatat.", "No approving decision of the DPRD is recorded."),
        new("Catat permohonan dan putusan DPRD.", "Record the request and the decision of the DPRD."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)"),
        keadaan => keadaan.PutusanDprd is { Hasil: HasilDprd.Disetujui });

    public static readonly Syarat F12 = new("F12", Sifat.Kunci,
        new("Putusan DPRD yang menolak belum dicatat.", "No rejecting decision of the DPRD is recorded."),
        new("Catat permohonan dan putusan DPRD.", "Record the request and the decision of the DPRD."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)"),
        keadaan => keadaan.PutusanDprd is { Hasil: HasilDprd.Ditolak });

    /// <summary>The PKS that on the day are at none of these stages.</summary>
    private static IEnumerable<string> Perjanjian(Keadaan keadaan, Tahap[] selain) =>
        from naskah in keadaan.KerjaSama.DaftarNaskah
        where naskah.Jejak is Jejak.Perjanjian && naskah.TanggalDisusun <= keadaan.Pada && !selain.Contains(keadaan.KerjaSama.TahapPada(keadaan.Pada, naskah))
        select naskah.Judul;

    /// <summary>What Evaluation misses; with the end a last period may be owed, so what it said before the end is not its last word.</summary>
    private static IEnumerable<string> Kurang(TunggakanLaporan tunggakan, Guid? naskahId) => tunggakan.SesudahPengakhiran(naskahId)
        ? tunggakan.Untuk(naskahId)
        : tunggakan.Untuk(naskahId).Append("kabar Evaluasi sesudah pengakhiran");

    /// <summary>What was carried out under the step's kerja sama or PKS: Evaluation keeps a work plan of each, and so of its reports.</summary>
    private static IEnumerable<string> Dilaksanakan(Keadaan keadaan) =>
        from naskah in keadaan.KerjaSama.DaftarNaskah
        where naskah is { MengubahId: null, Jenis: JenisNaskah.PerjanjianKerjaSama or JenisNaskah.NotaKesepakatan or JenisNaskah.NaskahLuarNegeri }
            && naskah.TanggalTandaTangan <= keadaan.Pada
            && (keadaan.Lingkup is null || naskah.Id == keadaan.Lingkup)
        select naskah.Judul;

    private static IEnumerable<string> BelumLengkap(Keadaan keadaan, IsiNaskah isi)
    {
        var pihak = keadaan.KerjaSama.ParaPihak.Where(pihak => isi.ParaPihak.Contains(pihak.Id)).ToArray();
        if (pihak.Length < 2 || !pihak.Any(p => p.PihakKami))
        {
            yield return "para pihak";
        }

        if (string.IsNullOrWhiteSpace(isi.RuangLingkup))
        {
            yield return "ruang lingkup";
        }

        if (isi.Sampai is null && string.IsNullOrWhiteSpace(isi.SampaiPeristiwa))
        {
            yield return "jangka waktu";
        }

        if (isi.Mulai > isi.Sampai)
        {
            yield return "jangka waktu berakhir sebelum mulai";
        }
    }
}
