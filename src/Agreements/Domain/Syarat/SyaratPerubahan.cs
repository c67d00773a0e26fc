using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about amendment, extension and replacement; P01... are conditions that a row states itself.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat P01 = new("P01", Sifat.Kunci,
        new("Tinjauan dampak perubahan belum dicatat, atau tidak cocok dengan naskah perubahannya.", "The review of what the amendment does is not recorded, or does not fit its text."),
        new("Catat kewajiban yang terdampak, perubahan jangka waktu, dan tambahan anggaran.", "Record the obligations touched, the change of term and the added budget."),
        Hukum("PP 28/2018 Pasal 6 ayat (3) (?)"),
        keadaan => Temuan.Kecuali(CacatTinjauan(keadaan)));

    public static readonly Syarat P02 = new("P02", Sifat.Kunci,
        new("Naskah yang digantikan bukan naskah sejenis kerja sama ini yang masih berlaku.", "The naskah to be replaced is none of this kind and kerja sama that is in force."),
        new("Sebutkan naskah sejenis yang berlaku, atau kosongkan menggantikan.", "Name one of this kind that is in force, or leave menggantikan empty."),
        Hukum("PP 28/2018 Pasal 9 ayat (1) huruf c (?)"),
        keadaan => keadaan.Naskah?.Isi.Menggantikan is null
            || (keadaan.Digantikan is { MengubahId: null } digantikan
                && digantikan.Jenis == keadaan.Naskah.Jenis
                && digantikan.BerlakuPada(keadaan.Pada, keadaan.KerjaSama)));

    public static readonly Syarat G14Perubahan = new("G14", Sifat.Kunci,
        new("Perubahan menambah beban atau anggaran; beban perubahan ini belum dinilai, atau DPRD belum menyetujuinya.",
            "The amendment adds burden or budget; its burden is not assessed, or the DPRD has not approved."),
        new("Catat penilaian beban atas perubahan ini; bila membebani atau belum teranggarkan, mintakan persetujuan DPRD.",
            "Record the burden of this amendment; where it burdens or is not budgeted, ask the DPRD."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)", "UU 23/2014 Pasal 154 ayat (1) huruf i"),
        keadaan => keadaan.TerakhirDiSini<TinjauanDampak>() is not { } tinjauan || (!tinjauan.MenambahBeban && tinjauan.TambahanAnggaran == 0) ? Temuan.Ya
            : keadaan.SejakTinjauan<PenilaianBeban>() is not { } beban ? Temuan.Kecuali(["penilaian beban atas perubahan belum dicatat"])
            : keadaan.PutusanDprd is { Hasil: HasilDprd.Disetujui } ? Temuan.Ya
            : Temuan.Kecuali(beban.PemicuDprd(keadaan.Pada)));

    public static readonly Syarat G12Perubahan = new("G12", Sifat.Kunci,
        new("Perubahan Kesepakatan Bersama atau Nota Kesepakatan hanya ditandatangani kepala daerah; surat kuasa tidak berlaku untuknya.",
            "An amendment of a Kesepakatan Bersama or Nota Kesepakatan is signed by the head of the region only; no mandate covers it."),
        new("Kepala daerah menandatangani; penjabat menyebutkan dasar jabatannya.", "The head of the region signs; an acting one names the decree."),
        Hukum("PP 28/2018 Pasal 2 ayat (1)", "PP 28/2018 Pasal 13 ayat (1)"),
        keadaan => keadaan.Naskah is { Jenis: JenisNaskah.PerjanjianKerjaSama } ? Temuan.Ya : BukanKepalaDaerah(keadaan));

    public static readonly Syarat G32Klausul = new("G32", Sifat.Kunci,
        new("Naskah tidak memuat klausul perpanjangan; jangka waktunya tidak diperpanjang dengan perubahan.",
            "The naskah has no clause on extension; an amendment does not extend its term."),
        new("Buat kerja sama baru yang melanjutkan (melanjutkanId), menurut prosedur baru. Peraturan tidak menyebutnya; syarat ini adalah pengaturan.",
            "Make a new kerja sama that goes on from it (melanjutkanId). The law does not say so; this condition is a setting."),
        Hukum("PP 28/2018 Pasal 9 ayat (1) (?)"),
        keadaan => !keadaan.Ketentuan.PerpanjanganPerluKlausul
            || keadaan is not { Naskah: { } naskah, Diubah: { } diubah }
            || !(naskah.Sampai > diubah.SampaiPada(keadaan.Pada, keadaan.KerjaSama))
            || NaskahKonsolidasi.Of(diubah, keadaan.KerjaSama, keadaan.Pada)?.DaftarKlausul.Any(klausul => klausul.Jenis is JenisKlausul.Perpanjangan) is true);

    private static IEnumerable<string> CacatTinjauan(Keadaan keadaan)
    {
        if (keadaan.TerakhirDiSini<TinjauanDampak>() is not { } tinjauan)
        {
            yield return "belum dicatat";
            yield break;
        }

        if (keadaan is not { Naskah: { } naskah, Diubah: { } diubah })
        {
            yield break;
        }

        if (naskah.Sampai is { } sampai && sampai != diubah.SampaiPada(keadaan.Pada, keadaan.KerjaSama) && !tinjauan.MengubahJangkaWaktu)
        {
            yield return "naskah mengubah jangka waktu, tinjauan tidak menyebutnya";
        }

        var nilai = NaskahKonsolidasi.Of(diubah, keadaan.KerjaSama, keadaan.Pada)?.Nilai ?? 0;
        if (naskah.Nilai > nilai && tinjauan.TambahanAnggaran == 0 && !tinjauan.MenambahBeban)
        {
            yield return "nilai naskah bertambah, tinjauan tidak menyebut tambahan anggaran";
        }
    }
}
