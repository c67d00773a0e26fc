using Ksd.Regulation;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards of kerja sama wajib; W01... are conditions that a row of that table states itself.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat W01 = new("W01", Sifat.Kunci,
        new("Koordinasi teknis belum dicatat, atau bukan pada tingkat yang ditentukan: provinsi bila semua daerah kabupaten/kota dalam satu provinsi, selain itu nasional.",
            "The technical coordination is not recorded, or not at its level: provincial where all are kabupaten/kota of one provinsi, else national."),
        new("Catat rapat koordinasi teknis pada tingkatnya dengan undangannya.", "Record the meeting at its level, with the invitation."),
        Hukum("PP 28/2018 Pasal 5 ayat (2)"),
        keadaan => keadaan.Terakhir<RapatKoordinasiTeknis>() is not { } rapat ? Temuan.Kecuali(["belum dicatat"])
            : rapat.Forum == ForumSeharusnya(keadaan) ? Temuan.Ya
            : Temuan.Kecuali([$"{rapat.Forum}, seharusnya {ForumSeharusnya(keadaan)}"]));

    public static readonly Syarat G18 = new("G18", Sifat.Kunci,
        new("Hasil koordinasi teknis belum disepakati bersama oleh kepala daerah semua daerah yang bekerja sama.",
            "The result of the technical coordination is not agreed by the heads of all the regions."),
        new("Catat hasil koordinasi teknis beserta kesepakatan kepala daerah dan batas waktu pelaksanaannya.",
            "Record the result with the agreement of the heads and the day by which it is to be carried out."),
        Hukum("PP 28/2018 Pasal 5 ayat (2)", "PP 28/2018 Pasal 5 ayat (3)"),
        keadaan => keadaan.Terakhir<HasilKoordinasiTeknis>() is not { } hasil
            ? Temuan.Kecuali(["hasil koordinasi teknis belum dicatat"])
            : Temuan.Kecuali(Daerah(keadaan).Where(pihak => !hasil.DisepakatiOleh.Contains(pihak.Id)).Select(pihak => pihak.Nama)
                .Concat(keadaan.AdaDokumen(hasil.DokumenId, JenisDokumen.KesepakatanKoordinasiTeknis) ? [] : ["dokumen kesepakatan belum ada"])));

    public static readonly Syarat G19 = new("G19", Sifat.Kunci,
        new("Sekretariat kerja sama hanya untuk kerja sama wajib yang terus menerus, berkompleksitas tinggi (lebih dari dua daerah atau dua objek), dan paling singkat lima tahun; bukan perangkat daerah; didanai APBD masing-masing.",
            "A secretariat is for kerja sama wajib that is continuous, complex (more than two regions or two objects) and of at least five years; it is no perangkat daerah, and each APBD pays."),
        new("Penuhi ketentuan yang disebut, atau jalankan tanpa sekretariat.", "Meet what is named, or go on without a secretariat."),
        Hukum("PP 28/2018 Pasal 7 ayat (2)", "PP 28/2018 Pasal 7 ayat (3)", "PP 28/2018 Pasal 7 ayat (4)", "UU 23/2014 Pasal 364 ayat (6)"),
        keadaan => Temuan.Kecuali(CacatSekretariat(keadaan)));

    public static readonly Syarat W02 = new("W02", Sifat.Kunci,
        new("Batas waktu pelaksanaan yang disepakati kepala daerah belum lewat, atau sudah ada PKS yang berjalan.",
            "The day by which the heads agreed to carry it out has not passed, or a PKS is in execution."),
        new("Langkah ini terbuka setelah batas waktu lewat tanpa PKS.", "The step opens when that day has passed without a PKS."),
        Hukum("PP 28/2018 Pasal 10", "UU 23/2014 Pasal 364 ayat (3)", "UU 23/2014 Pasal 364 ayat (4)"),
        keadaan => Temuan.Kecuali(MasihBerwaktu(keadaan)));

    public static readonly Syarat W03 = new("W03", Sifat.Kunci,
        new("Pembinaan kepada daerah yang bersangkutan belum dicatat dengan laporannya.", "The guidance given to the regions is not recorded with its report."),
        new("Catat pembinaan oleh gubernur, atau oleh menteri/kepala lembaga teknis bersama Menteri.", "Record the guidance by the gubernur, or by the technical minister with the Menteri."),
        Hukum("PP 28/2018 Pasal 11 ayat (1) huruf a", "PP 28/2018 Pasal 11 ayat (2) huruf a"),
        keadaan => Temuan.Kecuali(BelumDibina(keadaan)));

    public static readonly Syarat W04 = new("W04", Sifat.Kunci,
        new("Evaluasi terhadap kendala belum dicatat dengan dokumennya.", "The evaluation of the obstacles is not recorded with its paper."),
        new("Catat evaluasi kendala setelah pembinaan.", "Record the evaluation, after the guidance."),
        Hukum("PP 28/2018 Pasal 11 ayat (1) huruf b", "PP 28/2018 Pasal 11 ayat (2) huruf b"),
        keadaan => Temuan.Kecuali(BelumDievaluasi(keadaan)));

    public static readonly Syarat W05 = new("W05", Sifat.Kunci,
        new("Persetujuan Menteri diperlukan bila gubernur yang mengambil alih: kabupaten/kota dalam satu provinsi. Selain itu Pemerintah Pusat mengambil alih.",
            "The Menteri approves where the gubernur takes over: kabupaten/kota of one provinsi. Otherwise the central government does."),
        new("Lakukan langkah AmbilAlih oleh Pemerintah Pusat.", "Take the step AmbilAlih, by the central government."),
        Hukum("UU 23/2014 Pasal 364 ayat (4)", "PP 28/2018 Pasal 10 ayat (2)"),
        keadaan => PengambilAlihSeharusnya(keadaan) is PengambilAlih.Gubernur);

    public static readonly Syarat W06 = new("W06", Sifat.Kunci,
        new("Persetujuan Menteri atas pengambilalihan belum dicatat dengan suratnya.", "The Menteri's approval of the takeover is not recorded with its letter."),
        new("Catat surat persetujuan Menteri.", "Record the Menteri's letter."),
        Hukum("PP 28/2018 Pasal 11 ayat (2) huruf c"),
        keadaan => Temuan.Kecuali(BelumDisetujui(keadaan)));

    public static readonly Syarat G41 = new("G41", Sifat.Kunci,
        new("Pengambilalihan dilakukan setelah pembinaan, evaluasi kendala, dan (oleh gubernur) persetujuan Menteri, berurutan.",
            "A takeover comes after guidance, evaluation of the obstacles and (by the gubernur) the Menteri's approval, in this order."),
        new("Tempuh dan catat yang disebut lebih dahulu.", "Go through and record what is named first."),
        Hukum("PP 28/2018 Pasal 11 ayat (1)", "PP 28/2018 Pasal 11 ayat (2)"),
        keadaan => Temuan.Kecuali(BelumDibina(keadaan).Concat(BelumDievaluasi(keadaan))
            .Concat(PengambilAlihSeharusnya(keadaan) is PengambilAlih.Gubernur ? BelumDisetujui(keadaan) : [])));

    public static readonly Syarat W07 = new("W07", Sifat.Kunci,
        new("Keputusan pengambilalihan belum dicatat, bukan oleh yang berwenang, atau biayanya belum dibagi ke APBD setiap daerah.",
            "The takeover is not recorded, not by who is entitled, or its cost is not charged to the APBD of each region."),
        new("Catat pengambilalihan dengan keputusannya dan beban setiap APBD.", "Record the takeover with its decision and what each APBD bears."),
        Hukum("PP 28/2018 Pasal 11 ayat (3)", "UU 23/2014 Pasal 364 ayat (5)"),
        keadaan => Temuan.Kecuali(CacatPengambilalihan(keadaan)));

    public static readonly Syarat W08 = new("W08", Sifat.Kunci,
        new("Kabupaten/kota dalam satu provinsi diambil alih gubernur setelah persetujuan Menteri.", "Of kabupaten/kota of one provinsi the gubernur takes over, after the Menteri's approval."),
        new("Catat persetujuan Menteri (langkah CatatPersetujuanPengambilalihan).", "Record the Menteri's approval (the step CatatPersetujuanPengambilalihan)."),
        Hukum("UU 23/2014 Pasal 364 ayat (3)", "PP 28/2018 Pasal 10 ayat (1) (?)"),
        keadaan => PengambilAlihSeharusnya(keadaan) is PengambilAlih.PemerintahPusat);

    public static readonly Syarat W09 = new("W09", Sifat.Kunci,
        new("Tidak ada Kesepakatan Bersama yang berlaku.", "No Kesepakatan Bersama is in force."),
        new("Mulai lagi dari persiapan.", "Begin again with persiapan."),
        Hukum("PP 28/2018 Pasal 11"),
        keadaan => keadaan.KerjaSama.Kesepakatan?.BerlakuPada(keadaan.Pada, keadaan.KerjaSama) is true);

    public static readonly Syarat W10 = new("W10", Sifat.Kunci,
        new("Kesepakatan Bersama masih berlaku.", "The Kesepakatan Bersama is in force."),
        new("Lanjutkan dari Kesepakatan Bersama.", "Go on from the Kesepakatan Bersama."),
        Hukum("PP 28/2018 Pasal 11"),
        keadaan => keadaan.KerjaSama.Kesepakatan?.BerlakuPada(keadaan.Pada, keadaan.KerjaSama) is not true);

    private static IEnumerable<Pihak> Daerah(Keadaan keadaan) => keadaan.KerjaSama.ParaPihak.Where(pihak => pihak.Kelas is KelasPihak.PemerintahDaerah);

    /// <summary>All are kabupaten or kota of one provinsi. A region without a code could be anywhere (guard G36 asks for it).</summary>
    private static bool SatuProvinsi(Keadaan keadaan) => PasanganDaerah.SatuProvinsi(Daerah(keadaan));

    private static ForumKoordinasi ForumSeharusnya(Keadaan keadaan) => SatuProvinsi(keadaan) ? ForumKoordinasi.Provinsi : ForumKoordinasi.Nasional;

    private static PengambilAlih PengambilAlihSeharusnya(Keadaan keadaan) => SatuProvinsi(keadaan) ? PengambilAlih.Gubernur : PengambilAlih.PemerintahPusat;

    private static IEnumerable<string> CacatSekretariat(Keadaan keadaan)
    {
        if (keadaan.Terakhir<SekretariatBersama>() is not { } sekretariat)
        {
            yield return "pembentukan sekretariat belum dicatat";
            yield break;
        }

        if (keadaan.KerjaSama.Jenis is not JenisKerjaSama.KsddWajib)
        {
            yield return "bukan kerja sama wajib";
        }

        if (!sekretariat.TerusMenerus)
        {
            yield return "tidak dilaksanakan terus menerus";
        }

        if (Daerah(keadaan).Count() <= 2 && sekretariat.JumlahObjek <= 2)
        {
            yield return "tidak lebih dari dua daerah dan tidak lebih dari dua objek";
        }

        if (sekretariat.JangkaTahun < 5)
        {
            yield return $"jangka waktu {sekretariat.JangkaTahun} tahun";
        }

        if (!sekretariat.BukanPerangkatDaerah)
        {
            yield return "dibentuk sebagai perangkat daerah";
        }

        foreach (var pihak in Daerah(keadaan).Where(pihak => !sekretariat.DidanaiOleh.Contains(pihak.Id)))
        {
            yield return $"belum didanai APBD {pihak.Nama}";
        }
    }

    private static IEnumerable<string> MasihBerwaktu(Keadaan keadaan)
    {
        if (keadaan.Terakhir<HasilKoordinasiTeknis>() is not { } hasil)
        {
            yield return "batas waktu pelaksanaan belum disepakati";
        }
        else if (hasil.BatasPelaksanaan >= keadaan.Pada)
        {
            yield return $"batas waktu {hasil.BatasPelaksanaan:yyyy-MM-dd}";
        }

        foreach (var naskah in keadaan.KerjaSama.DaftarNaskah.Where(naskah =>
            naskah.Jejak is Jejak.Perjanjian && naskah.TanggalTandaTangan <= keadaan.Pada && keadaan.KerjaSama.TahapPada(keadaan.Pada, naskah) is Tahap.Pelaksanaan))
        {
            yield return naskah.Judul;
        }
    }

    private static IEnumerable<string> BelumDibina(Keadaan keadaan) => keadaan.Sejak<PembinaanDaerah>(Tahap.TidakDilaksanakan) is { } pembinaan
        && keadaan.AdaDokumen(pembinaan.DokumenId, JenisDokumen.LaporanPembinaan) ? [] : ["pembinaan"];

    private static IEnumerable<string> BelumDievaluasi(Keadaan keadaan) => keadaan.Sejak<EvaluasiKendala>(Tahap.TidakDilaksanakan) is { } evaluasi
        && keadaan.AdaDokumen(evaluasi.DokumenId, JenisDokumen.EvaluasiKendala) ? [] : ["evaluasi kendala"];

    private static IEnumerable<string> BelumDisetujui(Keadaan keadaan) => keadaan.Sejak<PersetujuanPengambilalihan>(Tahap.TidakDilaksanakan) is { } surat
        && keadaan.AdaDokumen(surat.DokumenId, JenisDokumen.PersetujuanPengambilalihan) ? [] : ["persetujuan Menteri"];

    private static IEnumerable<string> CacatPengambilalihan(Keadaan keadaan)
    {
        if (keadaan.Sejak<Pengambilalihan>(Tahap.TidakDilaksanakan) is not { } pengambilalihan)
        {
            yield return "pengambilalihan belum dicatat";
            yield break;
        }

        if (pengambilalihan.Oleh != PengambilAlihSeharusnya(keadaan))
        {
            yield return $"oleh {pengambilalihan.Oleh}, seharusnya {PengambilAlihSeharusnya(keadaan)}";
        }

        if (!keadaan.AdaDokumen(pengambilalihan.DokumenId, JenisDokumen.KeputusanPengambilalihan))
        {
            yield return "keputusannya belum ada";
        }

        foreach (var pihak in Daerah(keadaan).Where(pihak => pengambilalihan.DaftarBeban.All(beban => beban.PihakId != pihak.Id)))
        {
            yield return $"beban APBD {pihak.Nama}";
        }
    }
}
