using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>The guard on disputes; its condition is <see cref="TanggaPerselisihan"/>.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G35 = new("G35", Sifat.Kunci,
        new("Perselisihan diselesaikan berurutan pada forum yang ditentukan menurut pasangan pihaknya.", "A dispute goes through the forums of its pair of parties, in their order."),
        new("Tempuh forum berikutnya setelah yang sekarang gagal atau lewat tenggat.", "Go to the next forum when the present one failed or its deadline has passed."),
        Hukum("UU 23/2014 Pasal 370", "PP 28/2018 Pasal 21", "Permendagri 25/2020 Pasal 40"),
        _ => Temuan.Tidak);
}
