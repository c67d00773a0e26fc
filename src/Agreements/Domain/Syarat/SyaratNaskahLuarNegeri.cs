using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about the foreign naskah: what it says, who signs it, how long it runs, what follows each year, and how it ends.</summary>
internal static partial class KatalogSyarat
{
    internal static readonly JenisKlausul[] ButirNaskahLuarNegeri =
    [
        JenisKlausul.Subjek, JenisKlausul.MaksudDanTujuan, JenisKlausul.Pelaksanaan, JenisKlausul.Pembiayaan, JenisKlausul.KelompokKerjaBersama,
        JenisKlausul.PenyelesaianPerselisihan, JenisKlausul.Amandemen, JenisKlausul.MasaBerlakuPerpanjanganPengakhiran, JenisKlausul.TempatDanTanggal,
    ];

    private static readonly DasarPengakhiran[] DasarLuarNegeri =
        [DasarPengakhiran.TataCaraDalamNaskah, DasarPengakhiran.TujuanTercapai, DasarPengakhiran.DigantiNaskahBaru];

    public static readonly Syarat L13 = new("L13", Sifat.Kunci,
        new("Rancangan naskah kerja sama luar negeri belum memuat kesebelas butirnya.", "The foreign draft lacks one of its eleven headings."),
        new("Lengkapi butir yang disebut.", "Complete the headings named."),
        Hukum("Permendagri 25/2020 Pasal 20 ayat (5)"),
        keadaan => keadaan.Naskah is { } naskah
            ? Temuan.Kecuali(ButirNaskah(keadaan, naskah.Isi, ButirNaskahLuarNegeri))
            : Temuan.Kecuali(["rancangan naskah belum direkam"]));

    public static readonly Syarat G12Luar = new("G12", Sifat.Kunci,
        new("Pernyataan Kehendak dan naskah kerja sama luar negeri hanya ditandatangani oleh kepala daerah; surat kuasa tidak dikenal.",
            "A Pernyataan Kehendak and a foreign naskah are signed by the kepala daerah only; no mandate is known."),
        new("Kepala daerah menandatangani; penjabat menyebutkan dasar jabatannya.", "The head of the region signs; an acting one names the decree."),
        Hukum("Permendagri 25/2020 Pasal 14 ayat (4)", "Permendagri 25/2020 Pasal 25 ayat (1)", "PP 28/2018 Pasal 23 ayat (1)"),
        BukanKepalaDaerah);

    public static readonly Syarat G12LuarPenjabat = new("G12", Sifat.Peringatan,
        new("Naskah luar negeri ditandatangani penjabat atau pelaksana tugas kepala daerah.", "The foreign text is signed by an acting head of the region."),
        new("Sebutkan alasan dan dasar kewenangannya.", "Give the reason and what entitles them."),
        Hukum("PP 28/2018 Pasal 23 ayat (1) (?)"),
        keadaan => Temuan.Kecuali(TandaTanganDaerah(keadaan).Select(fakta => (TandaTangan)fakta.Isi)
            .Where(tanda => tanda.Kapasitas is Kapasitas.PenjabatKepalaDaerah).Select(tanda => $"{tanda.Nama}: {tanda.DasarJabatan}")));

    public static readonly Syarat G43Luar = new("G43", Sifat.Kunci,
        new("Tanda tangan setiap pihak pada naskah luar negeri beserta buktinya belum lengkap.", "Not every party's signature under the foreign text is recorded with its proof."),
        new("Catat tanda tangan pihak yang disebut beserta dokumen buktinya.", "Record the signatures of the parties named, with the proof."),
        Hukum("Permendagri 25/2020 Pasal 9 (?)"),
        BelumLengkapTandaTangan);

    public static readonly Syarat G26 = new("G26", Sifat.Kunci,
        new("Jangka waktu naskah kerja sama luar negeri paling lama lima tahun.", "A foreign naskah runs for five years at most."),
        new("Tulis tanggal berakhir paling lambat lima tahun sejak mulai berlaku.", "Let it end no later than five years after it begins."),
        Hukum("Permendagri 25/2020 Pasal 32 ayat (1)"),
        keadaan => keadaan.Naskah is not { } naskah
            || (naskah.Sampai is { } sampai && sampai > MulaiNaskah(keadaan, naskah) && sampai <= Jam.BatasNaskah(MulaiNaskah(keadaan, naskah))));

    public static readonly Syarat L17 = new("L17", Sifat.Kunci,
        new("Rencana kegiatan tahunan untuk tahun ini belum lengkap.", "The plan of activities for this year is not complete."),
        new("Catat rencana kegiatan tahun berjalan dengan keempat butirnya.", "Record the plan of the current year with its four headings."),
        Hukum("Permendagri 25/2020 Pasal 26"),
        keadaan => Temuan.Kecuali(RencanaTahun(keadaan) is not { } rencana
            ? [$"rencana kegiatan {keadaan.Pada.Year}"]
            : rencana.BelumDiisi.Concat(keadaan.AdaDokumen(rencana.DokumenId, JenisDokumen.RencanaKegiatanTahunan) ? [] : ["dokumennya belum ada"])));

    public static readonly Syarat L18 = new("L18", Sifat.Kunci,
        new("Naskah asli belum disampaikan kepada Menteri.", "The original has not gone to the Menteri."),
        new("Sampaikan naskah asli kepada Menteri dan catat suratnya.", "Send the original to the Menteri and record the letter."),
        Hukum("Permendagri 25/2020 Pasal 25 ayat (2)"),
        keadaan => keadaan.Terakhir<PenyampaianNaskahAsli>() is { } surat && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PenyampaianNaskahAsli));

    public static readonly Syarat L18Salinan = new("L18", Sifat.Peringatan,
        new("Salinan naskah dari Sekretaris Jenderal belum diterima.", "The copy from the Sekretaris Jenderal has not come back."),
        new("Catat salinan yang diterima, atau sebutkan alasannya.", "Record the copy received, or give the reason."),
        Hukum("Permendagri 25/2020 Pasal 25 ayat (3)"),
        keadaan => keadaan.Terakhir<SalinanNaskah>() is { } salinan && keadaan.AdaDokumen(salinan.DokumenId, JenisDokumen.SalinanNaskah));

    public static readonly Syarat L19 = new("L19", Sifat.Kunci,
        new("Laporan tahunan belum dicatat atau belum memuat kesembilan butirnya.", "The yearly report is not recorded, or lacks one of its nine headings."),
        new("Catat laporan dengan butir yang disebut.", "Record the report with the headings named."),
        Hukum("Permendagri 25/2020 Pasal 37"),
        keadaan => Temuan.Kecuali(keadaan.Terakhir<LaporanTahunan>() is not { } laporan
            ? ["laporan tahunan"]
            : laporan.BelumDiisi.Concat(keadaan.AdaDokumen(laporan.DokumenId, JenisDokumen.LaporanTahunan) ? [] : ["dokumennya belum ada"])));

    public static readonly Syarat L20 = new("L20", Sifat.Kunci,
        new("Surat permohonan perpanjangan dengan tembusan kepada Gubernur dan DPRD belum dicatat.", "The letter of extension, with copies to Gubernur and DPRD, is not recorded."),
        new("Catat surat permohonan kepada Menteri.", "Record the letter to the Menteri."),
        Hukum("Permendagri 25/2020 Pasal 33 ayat (2)"),
        keadaan => keadaan.Terakhir<PermohonanPerpanjangan>() is { TembusanGubernur: true, TembusanDprd: true } surat
            && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.SuratPerpanjangan));

    public static readonly Syarat G32Luar = new("G32", Sifat.Kunci,
        new("Permohonan perpanjangan tidak pada waktunya: enam bulan sebelum naskah berakhir, dan tidak setelah berakhir.",
            "The request for extension is not in its time: six months before the naskah ends, and never after its end."),
        new("Bila waktunya lewat, buat kerja sama baru. Peraturan menyebut \"paling lama 6 bulan sebelum berakhirnya\"; bacaan yang dipakai adalah pengaturan.",
            "If it is too late, make a new cooperation. The text says \"at most 6 months before the end\"; which reading rules is a setting."),
        Hukum("Permendagri 25/2020 Pasal 33 ayat (2) (?)"),
        keadaan => Temuan.Kecuali(BukanMasaPerpanjangan(keadaan)));

    public static readonly Syarat L21 = new("L21", Sifat.Kunci,
        new("Naskah perpanjangan harus menyebut naskah kerja sama luar negeri yang diperpanjang.", "The extension must name the foreign naskah it extends."),
        new("Sebutkan mengubahId naskah yang diperpanjang.", "Give the mengubahId of the naskah it extends."),
        Hukum("Permendagri 25/2020 Pasal 33"),
        keadaan => keadaan.Naskah is not { } naskah || (naskah.MengubahId is { } id && id == keadaan.NaskahLuarNegeri?.Id));

    public static readonly Syarat L22 = new("L22", Sifat.Kunci,
        new("Persetujuan Menteri atas perpanjangan belum dicatat.", "The Menteri's approval of the extension is not recorded."),
        new("Catat surat persetujuan Menteri atas perpanjangan.", "Record the Menteri's approval of the extension."),
        Hukum("Permendagri 25/2020 Pasal 33", "PP 28/2018 Pasal 29 ayat (1)"),
        keadaan => keadaan.TerakhirTahapIni<PersetujuanMenteri>() is { } surat && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PersetujuanMenteri));

    public static readonly Syarat G33Luar = new("G33", Sifat.Kunci,
        new("Alasan mengakhiri kerja sama luar negeri tidak termasuk yang ditentukan, atau buktinya belum lengkap.",
            "The ground for ending a foreign cooperation is not on the closed list, or its proof is incomplete."),
        new("Catat pengakhiran menurut tata cara dalam naskah, tujuan yang tercapai, atau naskah pengganti, dengan buktinya. Pergantian pimpinan bukan alasan.",
            "Record an end by the procedure in the naskah, the goal reached, or a naskah that takes its place, with proof. A change of leadership is no ground."),
        Hukum("Permendagri 25/2020 Pasal 34"),
        keadaan => Temuan.Kecuali(keadaan.Terakhir<Pengakhiran>() is not { } pengakhiran
            ? ["dasar pengakhiran belum dicatat"]
            : new[]
            {
                DasarLuarNegeri.Contains(pengakhiran.Dasar) || LewatWaktu(keadaan, pengakhiran) ? null : $"{pengakhiran.Dasar} bukan dasar pengakhiran jenis ini, atau jangka waktu belum berakhir",
                keadaan.AdaDokumen(pengakhiran.BuktiDokumenId, JenisDokumen.BuktiPengakhiran) ? null : "dokumen bukti belum ada",
            }.OfType<string>()));

    public static readonly Syarat L23 = new("L23", Sifat.Kunci,
        new("Laporan kerja sama luar negeri belum dinyatakan diterima seluruhnya.", "Not all reports on the foreign cooperation are said to have been accepted."),
        new("Catat penutupan setelah semua laporan diterima.", "Record the close-out when all reports are accepted."),
        Hukum("Permendagri 25/2020 Pasal 35", "PP 28/2018 Pasal 43 ayat (1)"),
        keadaan => keadaan.Terakhir<Penutupan>() is { LaporanDiterima: true });

    public static readonly Syarat G42Luar = new("G42", Sifat.Peringatan,
        new("Barang hasil kerja sama luar negeri belum dicatat sebagai aset, atau kepemilikannya belum jelas.",
            "Goods from the foreign cooperation are not entered as assets, or whose they are is not clear."),
        new("Koordinasikan kepemilikannya dengan Menteri dan catat asetnya, atau sebutkan alasannya.", "Settle ownership with the Menteri and enter the assets, or give the reason."),
        Hukum("PP 28/2018 Pasal 26 ayat (2)", "Permendagri 25/2020 Pasal 31 ayat (3)"),
        keadaan => keadaan.Terakhir<Penutupan>() is { BarangDicatatSebagaiAset: true });

    private static RencanaKegiatanTahunan? RencanaTahun(Keadaan keadaan) => keadaan.Semua<RencanaKegiatanTahunan>(null)
        .Select(fakta => (RencanaKegiatanTahunan)fakta.Isi).LastOrDefault(rencana => rencana.Tahun == keadaan.Pada.Year);

    /// <summary>An extension runs from the end of what it extends; a first text from the day it names or is signed.</summary>
    private static DateOnly MulaiNaskah(Keadaan keadaan, Naskah naskah) =>
        (naskah.MengubahId is not null ? keadaan.Diubah?.SampaiPada(keadaan.Pada, keadaan.KerjaSama) : null) ?? MulaiBerlaku(keadaan, naskah);

    private static IEnumerable<string> BukanMasaPerpanjangan(Keadaan keadaan)
    {
        if (keadaan.NaskahLuarNegeri?.SampaiPada(keadaan.Pada, keadaan.KerjaSama) is not { } berakhir)
        {
            yield return "tanggal berakhir naskah tidak tercantum";
            yield break;
        }

        var batas = Jam.EnamBulanSebelum(berakhir);
        var surat = keadaan.Terakhir<PermohonanPerpanjangan>()?.TanggalSurat ?? keadaan.Pada;
        if (berakhir < keadaan.Pada)
        {
            yield return $"naskah berakhir {berakhir:yyyy-MM-dd}";
        }
        else if (keadaan.Ketentuan.BacaanPerpanjangan is BacaanPerpanjangan.PalingLambat ? surat > batas : surat < batas)
        {
            yield return $"surat bertanggal {surat:yyyy-MM-dd}; enam bulan sebelum berakhir adalah {batas:yyyy-MM-dd}";
        }
    }

    private static bool LewatWaktu(Keadaan keadaan, Pengakhiran pengakhiran) => pengakhiran.Dasar is DasarPengakhiran.WaktuBerakhir
        && keadaan.NaskahLuarNegeri?.SampaiPada(keadaan.Pada, keadaan.KerjaSama) <= keadaan.Pada;
}
