using Ksd.Agreements.Domain.Register;
using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards about amendments of what was signed before 13 July 2018 (S21): the text itself meets none of today's.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G31Lama = new("G31", Sifat.Kunci,
        new("Perubahan naskah lama harus setingkat: jenis naskah dan para pihak sama, dan mengubah naskah pokoknya (asas PP 50/2007 Pasal 17).",
            "An amendment of an old naskah must be of the same level: same kind and parties, of the principal naskah (as PP 50/2007 Pasal 17 had it)."),
        new("Susun perubahan atas naskah pokok dengan semua pihaknya.", "Draft the amendment of the principal naskah with all its parties."),
        Hukum("PP 28/2018 Pasal 48 (?)"),
        Setingkat);

    public static readonly Syarat G32Lama = new("G32", Sifat.Kunci,
        new("Naskah lama berlaku sampai berakhirnya; yang sudah berakhir tidak diubah.", "An old naskah is valid to its end; what has ended is not amended."),
        new("Buat kerja sama baru menurut PP 28/2018.", "Make a new kerja sama under PP 28/2018."),
        Hukum("PP 28/2018 Pasal 48 (?)"),
        keadaan => keadaan.Diubah is not { } diubah
            || MasaBerlaku.Of(diubah, keadaan.KerjaSama).StatusOn(keadaan.Pada) is StatusNaskah.Berlaku or StatusNaskah.AkanBerakhir or StatusNaskah.TidakDiketahui);

    public static readonly Syarat P04 = new("P04", Sifat.Kunci,
        new("Bagian Hukum belum memastikan bahwa naskah lama ini dapat diubah, dan dengan syarat apa.", "Bagian Hukum has not confirmed that this old naskah may be amended, and on what terms."),
        new("Bagian Hukum mencatat pernyataan hukum atas perubahan ini (naskahId).", "Bagian Hukum records its declaration on this amendment (naskahId)."),
        Hukum("PP 28/2018 Pasal 48 (?)"),
        keadaan => keadaan.TerakhirDiSini<PernyataanHukum>() is { TidakBertentangan: true });
}
