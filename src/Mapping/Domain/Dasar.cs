using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>The articles that Mapping rests on.</summary>
internal static class Dasar
{
    public static readonly DasarHukum Pemetaan = KatalogPeraturan.Permendagri22Tahun2020.Pasal(5, 1);
    public static readonly DasarHukum PemetaanWajib = KatalogPeraturan.Pp28Tahun2018.Pasal(5, 1);
    public static readonly DasarHukum Wajib = KatalogPeraturan.Uu23Tahun2014.Pasal(364, 1);
    public static readonly DasarHukum KoordinasiTeknis = KatalogPeraturan.Pp28Tahun2018.Pasal(5, 2);
    public static readonly DasarHukum KesepakatanKepala = KatalogPeraturan.Pp28Tahun2018.Pasal(5, 3);
    public static readonly DasarHukum Kewenangan = KatalogPeraturan.Uu23Tahun2014.Pasal(14);
    public static readonly DasarHukum UrusanKewenangan = KatalogPeraturan.Pp28Tahun2018.Pasal(4, 1);
    public static readonly DasarHukum UrusanKewenanganPihakKetiga = KatalogPeraturan.Pp28Tahun2018.Pasal(16, 1);
    public static readonly DasarHukum JalurInvestasi = KatalogPeraturan.Pp28Tahun2018.Pasal(15, 3);
    public static readonly DasarHukum JalurLain = KatalogPeraturan.Pp28Tahun2018.Pasal(15, 4);
    public static readonly DasarHukum JalurKpbu = KatalogPeraturan.Pp28Tahun2018.Pasal(15, 4, "a");
    public static readonly DasarHukum JalurHibah = KatalogPeraturan.Pp28Tahun2018.Pasal(26);
    public static readonly DasarHukum PemanfaatanBmd = KatalogPeraturan.Permendagri19Tahun2016.Bagian("BAB VII");
    public static readonly DasarHukum Tujuan = KatalogPeraturan.Pp28Tahun2018.Pasal(1, angka: 2);
    public static readonly DasarHukum TujuanPihakKetiga = KatalogPeraturan.Pp28Tahun2018.Pasal(1, angka: 3);
    public static readonly DasarHukum PrioritasRencana = KatalogPeraturan.Pp28Tahun2018.Pasal(4, 2);
    public static readonly DasarHukum Pengecualian = KatalogPeraturan.Pp28Tahun2018.Pasal(4, 3);
    public static readonly DasarHukum PengecualianPihakKetiga = KatalogPeraturan.Pp28Tahun2018.Pasal(16, 3);
    public static readonly DasarHukum Larangan = KatalogPeraturan.Pp28Tahun2018.Pasal(4, 4);
    public static readonly DasarHukum LaranganPihakKetiga = KatalogPeraturan.Pp28Tahun2018.Pasal(16, 4);
}
