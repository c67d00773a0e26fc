using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about what others decide on a foreign cooperation: DPRD, Gubernur, Menteri, the minister of foreign affairs.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat L04 = new("L04", Sifat.Kunci,
        new("Permohonan persetujuan DPRD atas Rencana Kerja Sama ini belum dicatat.", "The request to the DPRD about this plan is not recorded."),
        new("Catat surat permohonan dengan lampiran Rencana Kerja Sama dan Pernyataan Kehendak.", "Record the letter of request, with the plan and the Pernyataan Kehendak."),
        Hukum("Permendagri 25/2020 Pasal 16 ayat (2)", "PP 28/2018 Pasal 30 ayat (2)"),
        keadaan => keadaan.PermohonanDprd is not null);

    public static readonly Syarat L05 = new("L05", Sifat.Kunci,
        new("Putusan DPRD yang menyetujui rencana ini belum dicatat.", "No approving decision of the DPRD on this plan is recorded."),
        new("Catat putusan DPRD.", "Record the DPRD's decision."),
        Hukum("PP 28/2018 Pasal 30 ayat (1)", "Permendagri 25/2020 Pasal 16 ayat (1)"),
        keadaan => keadaan.PutusanDprdLuarNegeri is { Hasil: HasilDprd.Disetujui });

    public static readonly Syarat L06 = new("L06", Sifat.Kunci,
        new("Putusan DPRD yang menolak rencana ini belum dicatat.", "No rejecting decision of the DPRD on this plan is recorded."),
        new("Catat putusan DPRD.", "Record the DPRD's decision."),
        Hukum("PP 28/2018 Pasal 30 ayat (1)", "Permendagri 25/2020 Pasal 16 ayat (1)"),
        keadaan => keadaan.PutusanDprdLuarNegeri is { Hasil: HasilDprd.Ditolak });

    public static readonly Syarat D1 = new("D1", Sifat.Kunci,
        new("DPRD belum dapat dianggap menyetujui: 45 hari kerja sejak diterima Sekretariat DPRD belum lewat, tidak dapat dihitung, atau DPRD sudah memutus.",
            "The DPRD cannot be deemed to have approved: 45 working days from receipt have not passed, cannot be counted, or it has decided."),
        new("Catat tanda terima Sekretariat DPRD dengan dokumennya; langkah ini terbuka mulai hari kerja ke-46. Jangan membuat surat persetujuan.",
            "Record the receipt of Sekretariat DPRD with its paper; the step opens on working day 46. Make no letter of approval."),
        Hukum("Permendagri 25/2020 Pasal 17 ayat (3)", "PP 28/2018 Pasal 30 ayat (4) (?)"),
        keadaan => Temuan.Kecuali(BelumDianggap(keadaan)));

    public static readonly Syarat D1Terlambat = new("D1", Sifat.Kunci,
        new("Penolakan DPRD bertanggal setelah 45 hari kerja lewat; DPRD dianggap telah menyetujui.", "The DPRD's rejection is dated after the 45 working days; it is deemed to have approved."),
        new("Lakukan langkah AnggapDisetujuiDprd; putusan yang terlambat tetap tercatat dan diperiksa Bagian Hukum.",
            "Take the step AnggapDisetujuiDprd; the late decision stays on record for Bagian Hukum."),
        Hukum("Permendagri 25/2020 Pasal 17 ayat (3)", "PP 28/2018 Pasal 30 ayat (4) (?)"),
        keadaan => !Terlambat(keadaan));

    public static readonly Syarat G23 = new("G23", Sifat.Kunci,
        new("Rencana Kerja Sama belum disetujui atau dianggap disetujui DPRD.", "The plan is neither approved nor deemed approved by the DPRD."),
        new("Mintakan persetujuan DPRD atas rencana ini. Apakah rencana yang diperbaiki tanpa mengubah substansi harus kembali ke DPRD tidak disebut peraturan; bawaannya ya.",
            "Ask the DPRD about this plan. Whether a plan corrected in form only must go back is not said; by default it must."),
        Hukum("Permendagri 25/2020 Pasal 18", "PP 28/2018 Pasal 31 ayat (1)", "UU 23/2014 Pasal 154 ayat (1) huruf g", "Permendagri 25/2020 Pasal 19 ayat (2) (?)"),
        keadaan => keadaan.PersetujuanDianggap is not null || keadaan.PutusanDprdLuarNegeri is { Hasil: HasilDprd.Disetujui });

    public static readonly Syarat G23Ditolak = new("G23", Sifat.Peringatan,
        new("DPRD menolak setelah dianggap menyetujui. Penolakan yang terlambat tercatat dan tidak membatalkan, tetapi dasar hukumnya perlu konfirmasi Bagian Hukum.",
            "The DPRD rejected after it was deemed to have approved. The late rejection is recorded and undoes nothing, but Bagian Hukum has to confirm."),
        new("Minta pendapat Bagian Hukum dan sebutkan alasan melanjutkan.", "Ask Bagian Hukum, and give the reason for going on."),
        Hukum("Permendagri 25/2020 Pasal 17 ayat (3) (?)", "PP 28/2018 Pasal 30 ayat (4) (?)"),
        keadaan => keadaan.PersetujuanDianggap is null || keadaan.PutusanDprdLuarNegeri is not { Hasil: HasilDprd.Ditolak } putusan
            ? Temuan.Ya
            : Temuan.Kecuali([$"putusan {putusan.Nomor}, {putusan.TanggalPutusan:yyyy-MM-dd}"]));

    public static readonly Syarat L07 = new("L07", Sifat.Kunci,
        new("Daerah ini bukan kabupaten/kota.", "The region is no kabupaten or kota."),
        new("Gubernur menyampaikan langsung kepada Menteri.", "The gubernur writes to the Menteri himself."),
        Hukum("Permendagri 25/2020 Pasal 18"),
        keadaan => !keadaan.Provinsi);

    public static readonly Syarat L08 = new("L08", Sifat.Kunci,
        new("Daerah ini bukan provinsi.", "The region is no provinsi."),
        new("Sampaikan melalui Gubernur.", "Send it by way of the Gubernur."),
        Hukum("Permendagri 25/2020 Pasal 18"),
        keadaan => keadaan.Provinsi);

    public static readonly Syarat L09 = new("L09", Sifat.Kunci,
        new("Surat Gubernur yang meneruskan kepada Menteri belum dicatat.", "The Gubernur's letter to the Menteri is not recorded."),
        new("Catat surat pengantar Gubernur.", "Record the Gubernur's letter."),
        Hukum("Permendagri 25/2020 Pasal 18 ayat (4)", "Permendagri 25/2020 Pasal 20 ayat (4)"),
        keadaan => keadaan.TerakhirTahapIni<PengantarGubernur>() is { } surat && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PengantarGubernur));

    public static readonly Syarat D2 = new("D2", Sifat.Kunci,
        new("Lima hari kerja sejak diterima Gubernur belum lewat; Rencana Kerja Sama belum dapat disampaikan langsung kepada Menteri.",
            "Five working days from receipt by the Gubernur have not passed; the plan does not yet go to the Menteri directly."),
        new("Tunggu sampai hari kerja ke-6 sejak tanda terima Gubernur, lalu catat surat langsung yang mengutip tanda terima itu.",
            "Wait for working day 6 after the Gubernur's receipt, then record the direct letter that cites the receipt."),
        Hukum("Permendagri 25/2020 Pasal 18 ayat (5)", "Permendagri 25/2020 Pasal 18 ayat (4)"),
        keadaan => Temuan.Kecuali(BelumLangsung(keadaan)));

    public static readonly Syarat D2Naskah = new("D2", Sifat.Kunci,
        new("Lima hari kerja sejak diterima Gubernur belum lewat; rancangan naskah belum dapat disampaikan langsung kepada Menteri.",
            "Five working days from receipt by the Gubernur have not passed; the draft does not yet go to the Menteri directly."),
        new("Tunggu sampai hari kerja ke-6 sejak tanda terima Gubernur, lalu catat surat langsung yang mengutip tanda terima itu.",
            "Wait for working day 6 after the Gubernur's receipt, then record the direct letter that cites the receipt."),
        Hukum("Permendagri 25/2020 Pasal 20 ayat (4)"),
        keadaan => Temuan.Kecuali(BelumLangsung(keadaan)));

    public static readonly Syarat G27 = new("G27", Sifat.Kunci,
        new("Laporan tahunan kerja sama luar negeri tidak disampaikan selama satu tahun; Menteri tidak menyetujui rencana berikutnya.",
            "The yearly report on a foreign cooperation was not sent for a year; the Menteri does not approve the next plan."),
        new("Sampaikan laporan yang disebut. Laporan yang terlambat membuka kembali langkah ini di sistem; keputusan tetap pada Menteri.",
            "Send the reports named. A late report opens this step in the system again; the decision stays the Menteri's."),
        Hukum("Permendagri 25/2020 Pasal 38 (?)"),
        keadaan => Temuan.Kecuali(Tunggakan(keadaan, kewajiban => kewajiban.Memblokir(keadaan.Pada, keadaan.Ketentuan))));

    public static readonly Syarat G27Terlambat = new("G27", Sifat.Peringatan,
        new("Laporan tahunan kerja sama luar negeri terlambat: seharusnya sampai pada minggu pertama Januari.",
            "The yearly report on a foreign cooperation is late: it was due in the first week of January."),
        new("Sampaikan laporan yang disebut, atau sebutkan alasannya.", "Send the reports named, or give the reason."),
        Hukum("Permendagri 25/2020 Pasal 35 ayat (2)", "Permendagri 25/2020 Pasal 38 (?)"),
        keadaan => Temuan.Kecuali(Tunggakan(keadaan, kewajiban => kewajiban.Terlambat(keadaan.Pada, keadaan.Ketentuan))));

    public static readonly Syarat L10 = new("L10", Sifat.Kunci,
        new("Pertimbangan tertulis Menteri untuk memperbaiki rencana belum dicatat.", "No written consideration to correct the plan is recorded."),
        new("Catat pertimbangan tertulis Menteri.", "Record the Menteri's written consideration."),
        Hukum("PP 28/2018 Pasal 31 ayat (3) huruf a"),
        keadaan => PertimbanganSah(keadaan, HasilPertimbangan.PerbaikiRencana));

    public static readonly Syarat L11 = new("L11", Sifat.Kunci,
        new("Pertimbangan tertulis Menteri untuk menyusun rancangan naskah belum dicatat.", "No written consideration to draft the naskah is recorded."),
        new("Catat pertimbangan tertulis Menteri.", "Record the Menteri's written consideration."),
        Hukum("PP 28/2018 Pasal 31 ayat (3) huruf b"),
        keadaan => PertimbanganSah(keadaan, HasilPertimbangan.SusunNaskah));

    public static readonly Syarat G24 = new("G24", Sifat.Kunci,
        new("Menteri belum memberi pertimbangan tertulis untuk menyusun rancangan naskah.", "The Menteri has not given a written consideration to draft the naskah."),
        new("Tunggu dan catat pertimbangan tertulis Menteri; bila rencana harus diperbaiki, perbaiki dahulu.", "Wait for the Menteri's written consideration; where the plan must be corrected, do that first."),
        Hukum("Permendagri 25/2020 Pasal 19", "Permendagri 25/2020 Pasal 20 ayat (1)", "PP 28/2018 Pasal 31 ayat (3)"),
        keadaan => keadaan.Sejak<PertimbanganTertulis>(Tahap.Verifikasi) is { Hasil: HasilPertimbangan.SusunNaskah });

    public static readonly Syarat L14 = new("L14", Sifat.Kunci,
        new("Risalah rapat antarkementerian/lembaga belum dicatat, belum ditandatangani, atau unsurnya belum lengkap.",
            "The minutes of the interministerial meeting are not recorded, not signed, or somebody who must take part did not."),
        new("Catat risalah dengan unsur yang hadir dan dokumennya.", "Record the minutes with those who took part, and the paper."),
        Hukum("PP 28/2018 Pasal 32 ayat (2)", "PP 28/2018 Pasal 32 ayat (3)"),
        keadaan => Temuan.Kecuali(CacatRisalah(keadaan)));

    public static readonly Syarat L15 = new("L15", Sifat.Kunci,
        new("Surat Konfirmasi yang menyatakan naskah sesuai secara politis dan yuridis belum dicatat.", "No Surat Konfirmasi that clears the text politically and in law is recorded."),
        new("Catat Surat Konfirmasi menteri yang membidangi hubungan luar negeri.", "Record the letter of the minister of foreign affairs."),
        Hukum("PP 28/2018 Pasal 33 ayat (3)"),
        keadaan => Temuan.Kecuali(CacatKonfirmasi(keadaan)));

    public static readonly Syarat L16 = new("L16", Sifat.Kunci,
        new("Surat persetujuan Menteri, atau surat rencana tempat dan tanggal penandatanganan, belum dicatat.",
            "The Menteri's letter of approval, or the letter on place and date of the signing, is not recorded."),
        new("Catat surat persetujuan Menteri beserta naskahnya dan surat rencana penandatanganan.", "Record the letter of approval with its text, and the letter on place and date."),
        Hukum("Permendagri 25/2020 Pasal 24"),
        keadaan => Temuan.Kecuali(CacatPersetujuanMenteri(keadaan).Concat(
            keadaan.Sejak<RencanaPenandatanganan>(Tahap.PenyusunanNaskah) is null ? ["rencana tempat dan tanggal penandatanganan"] : [])));

    public static readonly Syarat G25 = new("G25", Sifat.Kunci,
        new("Naskah kerja sama luar negeri tidak boleh ditandatangani tanpa Surat Konfirmasi dan persetujuan Menteri.",
            "A foreign naskah is not signed without Surat Konfirmasi and the Menteri's approval."),
        new("Tempuh tahap sampai persetujuan Menteri. Sementara itu Pernyataan Kehendak dapat ditandatangani bila tanggapan tertulis Menteri sudah ada, atau kunjungan dicatat sebagai penjajakan.",
            "Go through the stages up to the Menteri's approval. Until then a Pernyataan Kehendak may be signed if the Menteri has answered in writing, or a courtesy visit recorded as exploration."),
        Hukum("UU 23/2014 Pasal 367 ayat (2)", "PP 28/2018 Pasal 33 ayat (4)", "Permendagri 25/2020 Pasal 24"),
        keadaan => Temuan.Kecuali(CacatKonfirmasi(keadaan).Concat(CacatPersetujuanMenteri(keadaan))));

    private static IEnumerable<string> BelumDianggap(Keadaan keadaan)
    {
        var jam = keadaan.JamDprd;
        if (CacatJamDprd(keadaan, jam) is { } cacat)
        {
            yield return cacat;
        }
        else if (!jam.Lewat)
        {
            yield return $"hari kerja ke-{jam.HariKe} dari {jam.Panjang}; hari terakhir {jam.JatuhTempo:yyyy-MM-dd}";
        }

        if (keadaan.PutusanDprdLuarNegeri is { } putusan && !(putusan.TanggalPutusan > jam.JatuhTempo))
        {
            yield return $"DPRD memutus {putusan.Hasil} pada {putusan.TanggalPutusan:yyyy-MM-dd}";
        }
    }

    private static string? CacatJamDprd(Keadaan keadaan, LembarJam jam) =>
        keadaan.PermohonanDprd is not { Isi: PermohonanDprd permohonan } ? "permohonan kepada DPRD belum dicatat"
        : !jam.Berjalan ? "tanda terima Sekretariat DPRD dengan dokumennya belum ada; waktu tidak berjalan"
        : jam.Diterima < permohonan.TanggalSurat ? $"tanda terima bertanggal {jam.Diterima:yyyy-MM-dd}, sebelum permohonannya"
        : !jam.DapatDihitung ? BelumDimuat(jam)
        : null;

    /// <summary>Decided after the period; only a rejection comes too late.</summary>
    private static bool Terlambat(Keadaan keadaan) => CacatJamDprd(keadaan, keadaan.JamDprd) is null
        && keadaan.PutusanDprdLuarNegeri is { } putusan && putusan.TanggalPutusan > keadaan.JamDprd.JatuhTempo;

    private static IEnumerable<string> BelumLangsung(Keadaan keadaan) => BelumLangsung(
        keadaan.JamGubernur, keadaan.TandaTerimaGubernur, keadaan.TerakhirTahapIni<PengantarGubernur>(),
        keadaan.TerakhirTahapIni<SuratLangsungMenteri>() is { } surat && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.SuratLangsungMenteri) ? surat : null);

    private static IEnumerable<string> BelumLangsung(LembarJam jam, TandaTerimaGubernur? tandaTerima, PengantarGubernur? pengantar, SuratLangsungMenteri? surat)
    {
        if (!jam.Berjalan)
        {
            yield return "tanda terima Gubernur dengan dokumennya belum ada; waktu tidak berjalan";
        }
        else if (!jam.DapatDihitung)
        {
            yield return BelumDimuat(jam);
        }
        else if (!jam.Lewat)
        {
            yield return $"hari kerja ke-{jam.HariKe} dari {jam.Panjang}; hari terakhir {jam.JatuhTempo:yyyy-MM-dd}";
        }

        if (pengantar is not null)
        {
            yield return $"Gubernur sudah meneruskan dengan surat {pengantar.Nomor}";
        }

        if (surat is null)
        {
            yield return "surat langsung kepada Menteri belum dicatat";
        }
        else if (!string.Equals(surat.NomorTandaTerima.Trim(), tandaTerima?.Nomor.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            yield return "surat langsung tidak mengutip tanda terima Gubernur";
        }
    }

    private static string BelumDimuat(LembarJam jam) => $"kalender hari kerja tahun {string.Join(", ", jam.TahunBelumDimuat)} belum dimuat";

    private static IEnumerable<string> Tunggakan(Keadaan keadaan, Func<KewajibanLapor, IEnumerable<int>> tahun) =>
        from kewajiban in keadaan.Sekitar.DaftarKewajibanLapor
        let daftar = tahun(kewajiban).ToArray()
        where daftar.Length > 0
        select $"{kewajiban.Judul} ({kewajiban.KerjaSamaId}): {string.Join(", ", daftar)}";

    private static bool PertimbanganSah(Keadaan keadaan, HasilPertimbangan hasil) => keadaan.TerakhirTahapIni<PertimbanganTertulis>() is { } pertimbangan
        && pertimbangan.Hasil == hasil
        && keadaan.AdaDokumen(pertimbangan.DokumenId, JenisDokumen.PertimbanganTertulis);

    private static IEnumerable<string> CacatRisalah(Keadaan keadaan) =>
        CacatRisalah(keadaan, keadaan.TerakhirTahapIni<RisalahRapat>(), keadaan.AdaDokumen);

    private static IEnumerable<string> CacatRisalah(Keadaan keadaan, RisalahRapat? risalah, Func<Guid, JenisDokumen, bool> ada)
    {
        if (risalah is null)
        {
            yield return "belum dicatat";
            yield break;
        }

        if (!risalah.Ditandatangani)
        {
            yield return "belum ditandatangani";
        }

        if (!ada(risalah.DokumenId, JenisDokumen.RisalahRapat))
        {
            yield return "dokumennya belum ada";
        }

        var wajib = Enum.GetValues<UnsurRapat>().Where(unsur => unsur is not UnsurRapat.PemerintahKabupatenKota || !keadaan.Provinsi);
        foreach (var unsur in wajib.Except(risalah.Peserta))
        {
            yield return $"tidak diikuti {unsur}";
        }
    }

    private static IEnumerable<string> CacatKonfirmasi(Keadaan keadaan) =>
        keadaan.Sejak<SuratKonfirmasi>(Tahap.PenyusunanNaskah) is not { } surat ? ["Surat Konfirmasi"]
        : !(surat.AspekPolitis && surat.AspekYuridis) ? ["Surat Konfirmasi tidak menyatakan naskah sesuai secara politis dan yuridis"]
        : !keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.SuratKonfirmasi) ? ["dokumen Surat Konfirmasi belum ada"]
        : [];

    private static IEnumerable<string> CacatPersetujuanMenteri(Keadaan keadaan) =>
        keadaan.Sejak<PersetujuanMenteri>(Tahap.PenyusunanNaskah) is not { } surat ? ["persetujuan Menteri"]
        : !keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PersetujuanMenteri) ? ["dokumen persetujuan Menteri belum ada"]
        : [];
}
