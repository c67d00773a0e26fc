using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards of the penerusan: the region is the beneficiary of a cooperation of the central government.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat L30 = new("L30", Sifat.Kunci,
        new("Mitranya bukan organisasi internasional atau mitra pembangunan luar negeri.", "The partner is no international organisation or foreign development partner."),
        new("Untuk lembaga nirlaba luar negeri, periksa izinnya (langkah PeriksaIzin).", "Of a foreign non-profit, the permits are checked (the step PeriksaIzin)."),
        Hukum("PP 28/2018 Pasal 36 ayat (1)"),
        keadaan => !Nirlaba(keadaan));

    public static readonly Syarat L31 = new("L31", Sifat.Kunci,
        new("Mitranya bukan lembaga nirlaba luar negeri.", "The partner is no foreign non-profit."),
        new("Untuk organisasi internasional dan mitra pembangunan, sampaikan usulan kepada Menteri (langkah SampaikanUsulan).",
            "Of an international organisation or development partner, the proposal goes to the Menteri (the step SampaikanUsulan)."),
        Hukum("PP 28/2018 Pasal 36 ayat (1)"),
        keadaan => Nirlaba(keadaan));

    public static readonly Syarat G29 = new("G29", Sifat.Kunci,
        new("Usulan penerusan belum lengkap: rencana kerja sama, pemetaan, KAK, surat pernyataan kesediaan, dan studi kelayakan bila bersifat teknis dan membebani atau memakai aset daerah.",
            "The proposal is not complete: plan, mapping, KAK, statement of readiness, and a study where it is technical and burdens the region or uses its assets."),
        new("Lengkapi yang disebut.", "Complete what is named."),
        Hukum("Permendagri 25/2020 Pasal 29 ayat (2)"),
        keadaan => Temuan.Kecuali(BelumLengkapUsulan(keadaan)));

    public static readonly Syarat G23Penerusan = new("G23", Sifat.Kunci,
        new("Persetujuan DPRD atas penerusan diwajibkan oleh pengaturan dan belum ada.", "The setting requires the DPRD's approval of a penerusan, and there is none."),
        new("Mintakan persetujuan DPRD dan catat putusannya.", "Ask the DPRD and record its decision."),
        Hukum("PP 28/2018 Pasal 38 (?)"),
        keadaan => keadaan.Ketentuan.DprdPenerusan is not DprdPenerusan.Wajib || DisetujuiDprd(keadaan));

    public static readonly Syarat G23PenerusanTanpa = new("G23", Sifat.Peringatan,
        new("Penerusan dilanjutkan tanpa persetujuan DPRD. Permendagri 25/2020 Pasal 16 ayat (1) tidak memintanya; PP 28/2018 Pasal 38 memberlakukan Pasal 30 untuk KSDLL pada umumnya.",
            "The penerusan goes on without the DPRD. Permendagri 25/2020 Pasal 16 ayat (1) does not ask for it; PP 28/2018 Pasal 38 applies Pasal 30 to KSDLL in general."),
        new("Mintakan persetujuan DPRD, atau sebutkan alasannya.", "Ask the DPRD, or give the reason."),
        Hukum("PP 28/2018 Pasal 38 (?)", "Permendagri 25/2020 Pasal 16 ayat (1) (?)"),
        keadaan => keadaan.Ketentuan.DprdPenerusan is not DprdPenerusan.Peringatan || DisetujuiDprd(keadaan));

    public static readonly Syarat L32 = new("L32", Sifat.Kunci,
        new("Hasil verifikasi Menteri yang menerima usulan belum dicatat.", "No verification by the Menteri that accepts the proposal is recorded."),
        new("Catat hasil verifikasi.", "Record the verification."),
        Hukum("Permendagri 25/2020 Pasal 29"),
        keadaan => keadaan.TerakhirTahapIni<VerifikasiMenteri>() is { Diterima: true } hasil && keadaan.AdaDokumen(hasil.DokumenId, JenisDokumen.VerifikasiMenteri));

    public static readonly Syarat L33 = new("L33", Sifat.Kunci,
        new("Hasil verifikasi Menteri yang mengembalikan usulan belum dicatat.", "No verification by the Menteri that sends the proposal back is recorded."),
        new("Catat hasil verifikasi.", "Record the verification."),
        Hukum("Permendagri 25/2020 Pasal 29"),
        keadaan => keadaan.TerakhirTahapIni<VerifikasiMenteri>() is { Diterima: false } hasil && keadaan.AdaDokumen(hasil.DokumenId, JenisDokumen.VerifikasiMenteri));

    public static readonly Syarat L34 = new("L34", Sifat.Kunci,
        new("Penunjukan Mitra Teknis belum dicatat.", "No Mitra Teknis is recorded as appointed."),
        new("Catat penunjukan kementerian yang menjadi Mitra Teknis.", "Record the ministry appointed."),
        Hukum("Permendagri 25/2020 Pasal 29"),
        keadaan => keadaan.TerakhirTahapIni<PenunjukanMitraTeknis>() is { } surat && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PenunjukanMitraTeknis));

    public static readonly Syarat L35 = new("L35", Sifat.Kunci,
        new("Risalah rapat antarkementerian/lembaga tentang penerusan belum dicatat atau belum ditandatangani.", "The minutes of the meeting on the penerusan are not recorded or not signed."),
        new("Catat risalah dengan dokumennya.", "Record the minutes with the paper."),
        Hukum("Permendagri 25/2020 Pasal 29"),
        keadaan => keadaan.TerakhirTahapIni<RisalahRapat>() is { Ditandatangani: true } risalah && keadaan.AdaDokumen(risalah.DokumenId, JenisDokumen.RisalahRapat));

    public static readonly Syarat G28Izin = new("G28", Sifat.Kunci,
        new("Izin Prinsip dan Izin Operasional lembaga nirlaba luar negeri harus ada dan berlaku pada tanggal ini.",
            "The non-profit's Izin Prinsip and Izin Operasional must both be there and valid on this day."),
        new("Catat izin yang disebut beserta dokumennya, atau tunggu perpanjangannya.", "Record the permits named with their papers, or wait for their renewal."),
        Hukum("Permendagri 25/2020 Pasal 30 ayat (2)"),
        keadaan => Temuan.Kecuali(IzinTidakBerlaku(keadaan)));

    public static readonly Syarat G28 = new("G28", Sifat.Kunci,
        new("Rencana kegiatan tahunan yang ditandatangani bersama lembaga nirlaba luar negeri menjadi dasar kegiatan tahun ini dan belum ada.",
            "The signed plan of activities with the foreign non-profit is the ground for this year's work, and is missing."),
        new("Catat rencana kegiatan tahun berjalan dengan tanggal tanda tangannya.", "Record the plan of the current year with the day it was signed."),
        Hukum("Permendagri 25/2020 Pasal 30 ayat (2)", "Permendagri 25/2020 Pasal 26"),
        keadaan => !Nirlaba(keadaan) || RencanaTahun(keadaan) is { TanggalTandaTangan: { } tanggal } && tanggal <= keadaan.Pada);

    public static readonly Syarat L36 = new("L36", Sifat.Kunci,
        new("Kedua izin masih berlaku; tidak ada yang ditangguhkan.", "Both permits are valid; there is nothing to suspend."),
        new("Langkah ini terbuka bila salah satu izin habis masa berlakunya.", "The step opens when a permit has run out."),
        Hukum("Permendagri 25/2020 Pasal 30 ayat (2)"),
        keadaan => Nirlaba(keadaan) && IzinTidakBerlaku(keadaan).Any());

    private static bool Nirlaba(Keadaan keadaan) => keadaan.Mitra.Any(mitra => mitra.Kelas is KelasPihak.NirlabaLuarNegeri);

    private static bool DisetujuiDprd(Keadaan keadaan) => keadaan.Terakhir<PutusanDprd>() is { Hasil: HasilDprd.Disetujui };

    private static IEnumerable<string> BelumLengkapUsulan(Keadaan keadaan)
    {
        foreach (var jenis in new[] { JenisDokumen.RencanaKerjaSama, JenisDokumen.PemetaanPotensi, JenisDokumen.KerangkaAcuanKerja, JenisDokumen.SuratPernyataanKesediaan })
        {
            if (!keadaan.Ada(jenis))
            {
                yield return $"dokumen {jenis}";
            }
        }

        foreach (var butir in (keadaan.Terakhir<RencanaKerjaSama>() ?? RencanaKerjaSama.Kosong).BelumDiisi)
        {
            yield return $"rencana kerja sama: {butir}";
        }

        foreach (var butir in (keadaan.Terakhir<KerangkaAcuanKerja>() ?? new(null, null, null, null, null, null, null, null)).BelumDiisi)
        {
            yield return $"KAK: {butir}";
        }

        if (keadaan.Terakhir<SifatPenerusan>() is not { } sifat)
        {
            yield return "sifat penerusan belum dinilai";
        }
        else if (sifat.PerluStudi && !(keadaan.Terakhir<StudiKelayakan>() is { Kesimpulan: not KesimpulanStudi.TidakLayak } studi
            && keadaan.AdaDokumen(studi.DokumenId, JenisDokumen.StudiKelayakan)))
        {
            yield return "studi kelayakan";
        }
    }

    private static IEnumerable<string> IzinTidakBerlaku(Keadaan keadaan) =>
        from mitra in keadaan.Mitra
        where mitra.Kelas is KelasPihak.NirlabaLuarNegeri
        from jenis in Enum.GetValues<JenisIzin>()
        let izin = keadaan.Semua<IzinNirlaba>(null).Select(fakta => (IzinNirlaba)fakta.Isi).LastOrDefault(izin => izin.PihakId == mitra.Id && izin.Jenis == jenis)
        let dokumen = jenis is JenisIzin.IzinPrinsip ? JenisDokumen.IzinPrinsip : JenisDokumen.IzinOperasional
        where izin is null || !izin.BerlakuPada(keadaan.Pada) || !keadaan.AdaDokumen(izin.DokumenId, dokumen)
        select $"{jenis} {mitra.Nama}" + (izin is null ? "" : $" ({izin.BerlakuDari:yyyy-MM-dd} sampai {izin.BerlakuSampai:yyyy-MM-dd})");
}
