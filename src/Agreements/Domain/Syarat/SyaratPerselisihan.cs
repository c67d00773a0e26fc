using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards that stand in no row of a flow: on disputes (its condition is <see cref="TanggaPerselisihan"/>) and on old regimes.</summary>
internal static partial class KatalogSyarat
{
    public static readonly Syarat G39 = new("G39", Sifat.Kunci,
        new("Naskah dari rezim lama berlaku sampai berakhir menurut aturannya sendiri; syarat baru tidak dikenakan padanya dan alur baru tidak dijalankan.",
            "A naskah of an old regime stays in force to its end by its own rules; new guards do not apply to it and no new flow runs."),
        new("Biarkan sampai berakhir, lalu buat kerja sama baru. Perubahannya sekarang perlu pendapat Bagian Hukum.",
            "Leave it to its end, then make a new kerja sama. To change it now, ask Bagian Hukum."),
        Hukum("PP 28/2018 Pasal 48", "PP 28/2018 Pasal 49", "Permendagri 25/2020 Pasal 42"),
        keadaan => keadaan.KerjaSama.Rezim is null || keadaan.KerjaSama.Rezim == Ksd.Regulation.RezimHukum.Pp28Tahun2018);

    public static readonly Syarat G35 = new("G35", Sifat.Kunci,
        new("Perselisihan diselesaikan berurutan pada forum yang ditentukan menurut pasangan pihaknya.", "A dispute goes through the forums of its pair of parties, in their order."),
        new("Tempuh forum berikutnya setelah yang sekarang gagal atau lewat tenggat.", "Go to the next forum when the present one failed or its deadline has passed."),
        Hukum("UU 23/2014 Pasal 370", "PP 28/2018 Pasal 21", "Permendagri 25/2020 Pasal 40"),
        _ => Temuan.Tidak);
}
