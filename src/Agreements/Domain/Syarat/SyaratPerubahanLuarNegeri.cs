using Ksd.Regulation;
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

    public static readonly Syarat D2Perubahan = new("D2", Sifat.Kunci,
        new("Rancangan perubahan belum sampai kepada Menteri melalui Gubernur, atau langsung setelah lima hari kerja.",
            "The draft of the amendment has not gone to the Menteri by way of the Gubernur, nor directly after five working days."),
        new("Catat surat pengantar Gubernur, atau tanda terimanya dan sejak hari kerja ke-6 surat langsung yang mengutipnya, dengan naskahId perubahan ini.",
            "Record the Gubernur's letter, or the receipt and from working day 6 the direct letter that cites it, with the naskahId of this amendment."),
        Hukum("Permendagri 25/2020 Pasal 20 ayat (4) (?)"),
        keadaan => keadaan.Provinsi
            || (keadaan.SejakTinjauan<PengantarGubernur>() is { } surat && keadaan.AdaDokumenNaskah(surat.DokumenId, JenisDokumen.PengantarGubernur))
                ? Temuan.Ya
                : Temuan.Kecuali(BelumLangsung(
                    keadaan.JamGubernurPerubahan, keadaan.TandaTerimaGubernurPerubahan, null,
                    keadaan.SejakTinjauan<SuratLangsungMenteri>() is { } langsung && keadaan.AdaDokumenNaskah(langsung.DokumenId, JenisDokumen.SuratLangsungMenteri) ? langsung : null)));

    public static readonly Syarat L14Perubahan = new("L14", Sifat.Kunci,
        new("Risalah rapat antarkementerian/lembaga atas perubahan ini belum dicatat, belum ditandatangani, atau unsurnya belum lengkap.",
            "The minutes of the interministerial meeting on this amendment are not recorded, not signed, or somebody who must take part did not."),
        new("Catat risalah dengan unsur yang hadir dan dokumennya, dengan naskahId perubahan ini.", "Record the minutes with those who took part, and the paper, with the naskahId of this amendment."),
        Hukum("PP 28/2018 Pasal 32 ayat (2) (?)", "PP 28/2018 Pasal 32 ayat (3) (?)"),
        keadaan => Temuan.Kecuali(CacatRisalah(keadaan, keadaan.SejakTinjauan<RisalahRapat>(), keadaan.AdaDokumenNaskah)));

    /// <summary>(P) As the original of the first text goes; asked with the yearly plan that follows.</summary>
    public static readonly Syarat L18Perubahan = new("L18", Sifat.Peringatan,
        new("Naskah asli perubahan belum disampaikan kepada Menteri.", "The original of the amendment has not gone to the Menteri."),
        new("Sampaikan naskah asli perubahan kepada Menteri dan catat suratnya dengan naskahId perubahan itu.", "Send it to the Menteri and record the letter with the naskahId of that amendment."),
        Hukum("Permendagri 25/2020 Pasal 25 ayat (2) (?)"),
        keadaan => Temuan.Kecuali(
            from naskah in keadaan.KerjaSama.DaftarNaskah
            where naskah is { Jejak: Jejak.Perubahan } && naskah.TanggalTandaTangan <= keadaan.Pada && !keadaan.Semua<PenyampaianNaskahAsli>(naskah.Id).Any()
            select naskah.Judul));

    public static readonly Syarat P07 = new("P07", Sifat.Kunci,
        new("Naskah kerja sama luar negeri yang lama berlaku sampai berakhirnya; peraturan tidak mengenal perubahannya, hanya pembaruan yang tidak menyebut jangka waktu.",
            "An old foreign naskah is valid to its end; the law knows no amendment of it, only the renewal of one without a term."),
        new("Buat kerja sama luar negeri baru menurut Permendagri 25/2020.", "Make a new foreign kerja sama under Permendagri 25/2020."),
        Hukum("Permendagri 25/2020 Pasal 42 (?)"),
        keadaan => keadaan.KerjaSama.Jenis is not (JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya or JenisKerjaSama.KsdllPenerusan));

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
