using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about burden, budget, the DPRD, and what is settled at the close.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G14 = new("G14", Sifat.Kunci,
        new("Kerja sama membebani masyarakat atau daerah, atau belum teranggarkan, dan DPRD belum menyetujuinya.",
            "It burdens society or the region, or is not budgeted, and the DPRD has not approved."),
        new("Mintakan persetujuan DPRD; diamnya DPRD bukan persetujuan. Anggaran yang sudah ditetapkan hanya menghapus sebab anggaran.",
            "Ask the DPRD; its silence is no approval. An adopted budget lifts only the budget half."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)", "UU 23/2014 Pasal 154 ayat (1) huruf i"),
        keadaan => keadaan.Beban?.Isi is not PenilaianBeban beban
            ? Temuan.Kecuali(["penilaian beban belum dicatat"])
            : keadaan.PutusanDprd is { Hasil: HasilDprd.Disetujui } ? Temuan.Ya : Temuan.Kecuali(beban.PemicuDprd(keadaan.Pada)));

    public static readonly Syarat G38 = new("G38", Sifat.Peringatan,
        new("Dana yang dinyatakan teranggarkan berasal dari tahun anggaran yang belum berjalan; dihitung sebagai belum teranggarkan.",
            "Money said to be budgeted is of a budget year that has not begun; it counts as unbudgeted."),
        new("Perbaiki catatan anggaran, atau sebutkan alasannya.", "Correct the budget note, or give the reason."),
        Hukum("PP 28/2018 Pasal 6 ayat (2)"),
        keadaan => keadaan.Beban?.Isi is not PenilaianBeban beban ? Temuan.Ya : Temuan.Kecuali(beban.Pendanaan
            .Where(dana => dana is { Sumber: SumberDana.Apbd, Teranggarkan: true } && dana.TahunAnggaran > keadaan.Pada.Year)
            .Select(dana => $"{dana.KodeAnggaran} tahun anggaran {dana.TahunAnggaran}")));

    public static readonly Syarat G42 = new("G42", Sifat.Peringatan,
        new("Pendapatan belum dinyatakan disetor ke kas daerah, atau barang belum dicatat sebagai aset.",
            "Revenue is not said to have gone to the regional treasury, or goods not to have been entered as assets."),
        new("Catat penyetoran dan pencatatan aset, atau sebutkan alasannya.", "Record the deposit and the asset entry, or give the reason."),
        Hukum("PP 28/2018 Pasal 20"),
        keadaan => keadaan.TerakhirDiSini<Penutupan>() is { PendapatanDisetorKeKasDaerah: true, BarangDicatatSebagaiAset: true });
}
