using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

public enum ForumPerselisihan
{
    Musyawarah,
    Gubernur,
    Menteri,
    Mediasi,
    Arbitrase,
    Pengadilan,
    Negosiasi,
    KonsultasiMenteri,
}

/// <summary>What the parties of a dispute are to each other; it decides the ladder.</summary>
public enum PasanganPerselisihan
{
    /// <summary>Kabupaten and kota of one provinsi.</summary>
    SatuProvinsi,

    /// <summary>At least one provinsi among them.</summary>
    DenganProvinsi,

    /// <summary>Kabupaten and kota of different provinsi: named in neither ayat (1) nor (2) of UU 23/2014 Pasal 370.</summary>
    LintasProvinsi,
    PihakKetiga,
    PemerintahPusat,
    LuarNegeri,
}

/// <summary>One rung of a ladder: the forum, its article, and whether it decides or only brings the parties together.</summary>
public sealed record AnakTangga(ForumPerselisihan Forum, DasarHukum DasarHukum, bool Memutus, bool Final);

/// <summary>K8: which forums a dispute goes through, by pair of parties and in their order (guard G35).</summary>
internal static class TanggaPerselisihan
{
    private static readonly (PasanganPerselisihan Pasangan, AnakTangga Anak)[] Baris =
    [
        (PasanganPerselisihan.SatuProvinsi, new(ForumPerselisihan.Musyawarah, DasarHukum.Parse("PP 28/2018 Pasal 8"), false, false)),
        (PasanganPerselisihan.SatuProvinsi, new(ForumPerselisihan.Gubernur, DasarHukum.Parse("UU 23/2014 Pasal 370 ayat (1)"), true, false)),
        (PasanganPerselisihan.SatuProvinsi, new(ForumPerselisihan.Menteri, DasarHukum.Parse("UU 23/2014 Pasal 370 ayat (3)"), true, true)),

        (PasanganPerselisihan.DenganProvinsi, new(ForumPerselisihan.Musyawarah, DasarHukum.Parse("PP 28/2018 Pasal 8"), false, false)),
        (PasanganPerselisihan.DenganProvinsi, new(ForumPerselisihan.Menteri, DasarHukum.Parse("UU 23/2014 Pasal 370 ayat (2)"), true, true)),

        // The gap in the law: routed to the Menteri, and shown as doubtful.
        (PasanganPerselisihan.LintasProvinsi, new(ForumPerselisihan.Musyawarah, DasarHukum.Parse("PP 28/2018 Pasal 8"), false, false)),
        (PasanganPerselisihan.LintasProvinsi, new(ForumPerselisihan.Menteri, DasarHukum.Parse("UU 23/2014 Pasal 370 ayat (2) (?)"), true, true)),

        // After this rung those that the contract names.
        (PasanganPerselisihan.PihakKetiga, new(ForumPerselisihan.Musyawarah, DasarHukum.Parse("PP 28/2018 Pasal 21"), false, false)),

        // PP 28/2018 Pasal 46 is silent on disputes.
        (PasanganPerselisihan.PemerintahPusat, new(ForumPerselisihan.Musyawarah, DasarHukum.Parse("PP 28/2018 Pasal 46 ayat (4) (?)"), false, false)),
        (PasanganPerselisihan.PemerintahPusat, new(ForumPerselisihan.Menteri, DasarHukum.Parse("PP 28/2018 Pasal 44 ayat (1) (?)"), true, false)),

        (PasanganPerselisihan.LuarNegeri, new(ForumPerselisihan.Negosiasi, DasarHukum.Parse("Permendagri 25/2020 Pasal 40"), false, false)),
        (PasanganPerselisihan.LuarNegeri, new(ForumPerselisihan.KonsultasiMenteri, DasarHukum.Parse("Permendagri 25/2020 Pasal 41"), false, false)),
    ];

    private static readonly DasarHukum PasalKontrak = DasarHukum.Parse("PP 28/2018 Pasal 21");

    public static PasanganPerselisihan Pasangan(JenisKerjaSama? jenis, IReadOnlyCollection<Pihak> paraPihak) => jenis switch
    {
        JenisKerjaSama.Ksdpk => PasanganPerselisihan.PihakKetiga,
        JenisKerjaSama.Sinergi => PasanganPerselisihan.PemerintahPusat,
        JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya or JenisKerjaSama.KsdllPenerusan => PasanganPerselisihan.LuarNegeri,
        _ when PasanganDaerah.AdaProvinsi(paraPihak) => PasanganPerselisihan.DenganProvinsi,
        _ when PasanganDaerah.SatuProvinsi(paraPihak) => PasanganPerselisihan.SatuProvinsi,
        _ => PasanganPerselisihan.LintasProvinsi,
    };

    /// <summary>The rungs in their order; of a contract, those it names come after musyawarah.</summary>
    public static IReadOnlyList<AnakTangga> Untuk(PasanganPerselisihan pasangan, IReadOnlyList<ForumPerselisihan> forumKontrak) =>
    [
        .. Baris.Where(baris => baris.Pasangan == pasangan).Select(baris => baris.Anak),
        .. pasangan is PasanganPerselisihan.PihakKetiga
            ? forumKontrak.Select(forum => new AnakTangga(forum, PasalKontrak, forum is not ForumPerselisihan.Mediasi, false))
            : [],
    ];
}
