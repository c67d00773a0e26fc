using Ksd.Regulation;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>The deadlines that hold in a stage of a flow, for somebody who asks how it goes; the clocks themselves are <see cref="Jam"/>.</summary>
internal sealed record TenggatAlur(string Kode, Tahap Tahap, Teks Isi, DasarHukum DasarHukum)
{
    private static readonly TenggatAlur[] LuarNegeri =
    [
        new("D1", MenungguDprd,
            new($"DPRD memutus dalam {Jam.HariDprd} hari kerja sejak diterima Sekretariat DPRD; bila diam, dianggap menyetujui.",
                $"The DPRD decides within {Jam.HariDprd} working days of receipt by its secretariat; its silence is deemed approval."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 17 ayat (3) (?)")),
        new("D2", RencanaDiGubernur,
            new($"Gubernur meneruskan dalam {Jam.HariGubernur} hari kerja; lewat itu langsung kepada Menteri.",
                $"The Gubernur forwards within {Jam.HariGubernur} working days; after that it goes to the Menteri directly."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 18 ayat (5)")),
        new("D2", NaskahDiGubernur,
            new($"Gubernur meneruskan dalam {Jam.HariGubernur} hari kerja; lewat itu langsung kepada Menteri.",
                $"The Gubernur forwards within {Jam.HariGubernur} working days; after that it goes to the Menteri directly."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 20 ayat (4)")),
        new("D3", PernyataanDitandatangani,
            new("Pernyataan Kehendak berlaku paling lama satu tahun.", "A Pernyataan Kehendak is valid for one year at most."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 13 ayat (3)")),
        new("D4", NaskahDitandatangani,
            new("Naskah berlaku paling lama lima tahun.", "The naskah runs for five years at most."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 32 ayat (1)")),
        new("D5", Pelaksanaan,
            new("Surat perpanjangan enam bulan sebelum naskah berakhir; bacaannya adalah pengaturan.", "The letter of extension six months before the end; how that is read is a setting."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 33 ayat (2) (?)")),
    ];

    private static readonly TenggatAlur[] Tahunan =
    [
        new("D6", Pelaksanaan,
            new("Laporan tahunan kepada Gubernur pada minggu pertama Januari.", "The yearly report to the Gubernur in the first week of January."),
            DasarHukum.Parse("Permendagri 25/2020 Pasal 35 ayat (2)")),
    ];

    private static readonly TenggatAlur[] Domestik =
    [
        new("D9", KesepakatanDitandatangani,
            new("Kesepakatan Bersama tanpa PKS diperingatkan setelah 6 bulan dan dibahas TKKSD setelah 12 bulan.",
                "A Kesepakatan Bersama without a PKS is reminded after 6 months and heard by TKKSD after 12."),
            DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) (?)")),
        new("D11", MenungguDprd,
            new("Tidak ada batas waktu; diamnya DPRD tidak pernah menjadi persetujuan, hanya dieskalasi.", "There is no deadline; the DPRD's silence is never approval, it is only escalated."),
            DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (2) (?)")),
    ];

    public static IReadOnlyList<TenggatAlur> Untuk(JenisKerjaSama jenis) => jenis switch
    {
        JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya => [.. LuarNegeri, .. Tahunan],
        JenisKerjaSama.KsdllPenerusan => Tahunan,
        JenisKerjaSama.Sinergi => [],
        _ => Domestik,
    };
}
