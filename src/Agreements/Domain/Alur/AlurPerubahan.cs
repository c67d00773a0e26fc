using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K7: a change during life. PP 28/2018 is silent on it; an amendment of the same level, as PP 50/2007 Pasal 17 had it, is what the
/// articles marked here stand for. An amendment never changes the stage of what it amends.
/// </summary>
internal static class AlurPerubahan
{
    private static readonly DasarHukum PasalPerubahan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (3) (?)");
    private static readonly DasarHukum PasalDprd = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (2)");

    private static readonly Langkah[] Perubahan =
    [
        new(PerubahanDimohon, DampakDitinjau, Peristiwa.TinjauDampak, Pelaku.Tkksd, PasalPerubahan, [SuratPermohonanPerubahan, JenisDokumen.TinjauanDampak], [P01, G31, G32, G32Klausul, G44])
            { Penentu = [typeof(TinjauanDampak)] },
        new(DampakDitinjau, PerubahanDitandatangani, Peristiwa.TandaTanganiPerubahan, Pelaku.PenandatanganPerjanjian, PasalPerubahan, [NaskahPerubahan], [P01, G14Perubahan, G31, G32, G32Klausul, G12Perubahan, G13, G43, G30])
            { Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.PerubahanDitandatangani },

        // Burden that rises with the amendment goes to the DPRD as that of a new PKS does.
        new(DampakDitinjau, MenungguDprd, Peristiwa.NilaiBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G38]) { Bila = [F09] },
        new(MenungguDprd, DampakDitinjau, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G14, G44])
            { Bila = [F11], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
        new(MenungguDprd, DitolakDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
            { Bila = [F12], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },

        new(DampakDitinjau, PerubahanDimohon, Peristiwa.KembaliKePermohonan, Pelaku.Tkksd, PasalPerubahan, [], []) { PerluAlasan = true },
        .. TarikDari(PerubahanDimohon),
        .. TarikDari(DampakDitinjau),
        .. TarikDari(MenungguDprd),
    ];

    private static readonly Langkah[] Kesepakatan =
    [
        .. MulaiDari(Peristiwa.UbahKesepakatan, JenisNaskah.KesepakatanBersama,
            KesepakatanDitandatangani, MenungguDprd, PenyusunanPerjanjian, PerjanjianSiap, Pelaksanaan),
    ];

    /// <summary>Of a Kesepakatan Bersama and of its PKS.</summary>
    public static IReadOnlyList<Langkah> Domestik { get; } =
    [
        .. Kesepakatan,
        .. MulaiDari(Peristiwa.UbahPerjanjian, JenisNaskah.PerjanjianKerjaSama, Pelaksanaan),
        .. Perubahan.Select(SebagaiPerubahan),
    ];

    /// <summary>Of a Nota Kesepakatan.</summary>
    public static IReadOnlyList<Langkah> Sinergi { get; } =
    [
        .. MulaiDari(Peristiwa.UbahNota, JenisNaskah.NotaKesepakatan, NotaDitandatangani, Pelaksanaan),
        .. Perubahan.Select(SebagaiPerubahan),
    ];

    private static IEnumerable<Langkah> MulaiDari(Peristiwa peristiwa, JenisNaskah naskah, params Tahap[] daftarTahap) => daftarTahap.Select(tahap =>
        new Langkah(tahap, tahap, peristiwa, Pelaku.Pengubah, PasalPerubahan, [], [G31, G32, G32Klausul])
        {
            Naskah = naskah,
            TahapNaskah = PerubahanDimohon,
            Mengubah = true,
        });

    private static Langkah SebagaiPerubahan(Langkah langkah) => langkah with { Jejak = Jejak.Perubahan };

    private static Langkah[] TarikDari(Tahap tahap) =>
        [new(tahap, Ditarik, Peristiwa.TarikPerubahan, Pelaku.Penarik, PasalPerubahan, [], []) { PerluAlasan = true }];
}
