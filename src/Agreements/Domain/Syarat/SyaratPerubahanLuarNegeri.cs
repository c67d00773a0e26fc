using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about amendments of a foreign naskah; no article names them, so each says that it has to be confirmed.</summary>
internal static partial class KatalogSyarat
{
    private static readonly JenisKlausul[] KlausulSubstansi =
        [JenisKlausul.Subjek, JenisKlausul.MaksudDanTujuan, JenisKlausul.ObjekDanRuangLingkup, JenisKlausul.Pembiayaan];

    public static readonly Syarat G31Luar = new("G31", Sifat.Kunci,
        new("Perubahan naskah luar negeri harus setingkat: para pihak sama, penandatangan tidak lebih rendah, dan mengubah naskah pokok yang masih berlaku.",
            "An amendment of a foreign naskah must be of the same level: same parties, no lower signer, of a principal naskah still in force."),
        new("Susun perubahan atas naskah pokok dengan para pihak dan penandatangan setingkat.", "Draft the amendment of the principal naskah with the same parties and level of signer."),
        Hukum("Permendagri 25/2020 Pasal 20 ayat (5) (?)"),
        Setingkat);

    public static readonly Syarat P03 = new("P03", Sifat.Kunci,
        new("Jangka waktu naskah kerja sama luar negeri tidak diperpanjang dengan perubahan isi.", "The term of a foreign naskah is not extended by an amendment of its content."),
        new("Tulis tanggal berakhir yang berlaku, atau tempuh perpanjangan dengan surat kepada Menteri.", "Keep the end as it is, or go the way of extension with a letter to the Menteri."),
        Hukum("Permendagri 25/2020 Pasal 33"),
        keadaan => keadaan is not { Naskah: { } naskah, Diubah: { } diubah } || !(naskah.Sampai > diubah.SampaiPada(keadaan.Pada, keadaan.KerjaSama)));

    public static readonly Syarat P05 = new("P05", Sifat.Kunci,
        new("Putusan DPRD yang menyetujui perubahan ini belum dicatat.", "No approving decision of the DPRD on this amendment is recorded."),
        new("Catat permohonan dan putusan DPRD atas perubahan ini. Diamnya DPRD tidak dianggap persetujuan: Pasal 17 ayat (3) menyebut Rencana Kerja Sama.",
            "Record request and decision on this amendment. Silence is not approval: Pasal 17 ayat (3) is about the plan."),
        Hukum("PP 28/2018 Pasal 30 ayat (1) (?)"),
        keadaan => keadaan.PutusanPerubahan is { Hasil: HasilDprd.Disetujui });

    public static readonly Syarat P06 = new("P06", Sifat.Kunci,
        new("Putusan DPRD yang menolak perubahan ini belum dicatat.", "No rejecting decision of the DPRD on this amendment is recorded."),
        new("Catat permohonan dan putusan DPRD atas perubahan ini.", "Record request and decision on this amendment."),
        Hukum("PP 28/2018 Pasal 30 ayat (1) (?)"),
        keadaan => keadaan.PutusanPerubahan is { Hasil: HasilDprd.Ditolak });

    public static readonly Syarat G23Perubahan = new("G23", Sifat.Kunci,
        new("Perubahan menyentuh substansi atau menambah beban; DPRD belum menyetujuinya.", "The amendment touches the substance or adds burden; the DPRD has not approved it."),
        new("Ajukan perubahan ini kepada DPRD. Peraturan tidak menyebut perubahan; syarat ini adalah pengaturan.",
            "Put this amendment to the DPRD. The law does not name amendments; this condition is a setting."),
        Hukum("UU 23/2014 Pasal 154 ayat (1) huruf g (?)", "PP 28/2018 Pasal 30 ayat (1) (?)"),
        keadaan => !keadaan.Ketentuan.PerubahanSubstansiKeDprd || keadaan.PutusanPerubahan is { Hasil: HasilDprd.Disetujui }
            ? Temuan.Ya
            : Temuan.Kecuali(Substansi(keadaan)));

    public static readonly Syarat G25Perubahan = new("G25", Sifat.Kunci,
        new("Perubahan naskah luar negeri tidak ditandatangani tanpa Surat Konfirmasi dan persetujuan Menteri atas perubahan itu.",
            "An amendment of a foreign naskah is not signed without Surat Konfirmasi and the Menteri's approval of it."),
        new("Catat Surat Konfirmasi dan persetujuan Menteri dengan naskahId perubahan ini dan dokumennya.", "Record both with the naskahId of this amendment, and their papers."),
        Hukum("UU 23/2014 Pasal 367 ayat (2) (?)", "PP 28/2018 Pasal 33 ayat (4) (?)", "Permendagri 25/2020 Pasal 24 (?)"),
        keadaan => Temuan.Kecuali(CacatPersetujuanPerubahan(keadaan)));

    private static IEnumerable<string> Substansi(Keadaan keadaan)
    {
        if (keadaan is not { Naskah: { } naskah, Diubah: { } diubah })
        {
            yield break;
        }

        if (keadaan.SejakTinjauan<TinjauanDampak>() is { } tinjauan && (tinjauan.MenambahBeban || tinjauan.TambahanAnggaran > 0))
        {
            yield return "menambah beban";
        }

        if (NaskahKonsolidasi.Of(diubah, keadaan.KerjaSama, keadaan.Pada) is { } konsolidasi && konsolidasi.RuangLingkup != naskah.Isi.RuangLingkup)
        {
            yield return "mengubah ruang lingkup";
        }

        foreach (var klausul in naskah.Isi.DaftarKlausul.Select(klausul => klausul.Jenis).Where(KlausulSubstansi.Contains).Distinct())
        {
            yield return $"mengubah {klausul}";
        }
    }

    private static IEnumerable<string> CacatPersetujuanPerubahan(Keadaan keadaan)
    {
        if (keadaan.SejakTinjauan<SuratKonfirmasi>() is not { AspekPolitis: true, AspekYuridis: true } surat || !keadaan.AdaDokumenNaskah(surat.DokumenId, JenisDokumen.SuratKonfirmasi))
        {
            yield return "Surat Konfirmasi atas perubahan, secara politis dan yuridis";
        }

        if (keadaan.SejakTinjauan<PersetujuanMenteri>() is not { } persetujuan || !keadaan.AdaDokumenNaskah(persetujuan.DokumenId, JenisDokumen.PersetujuanMenteri))
        {
            yield return "persetujuan Menteri atas perubahan";
        }
    }
}
