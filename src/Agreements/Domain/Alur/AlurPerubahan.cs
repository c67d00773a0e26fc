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

    private static readonly DasarHukum PasalAmandemen = DasarHukum.Parse("Permendagri 25/2020 Pasal 20 ayat (5) (?)");
    private static readonly DasarHukum PasalDprdLuarNegeri = DasarHukum.Parse("PP 28/2018 Pasal 30 ayat (1) (?)");
    private static readonly DasarHukum PasalTandaTanganLuarNegeri = DasarHukum.Parse("Permendagri 25/2020 Pasal 25 ayat (1)");
    private static readonly DasarHukum PasalPeralihan = DasarHukum.Parse("PP 28/2018 Pasal 48 (?)");

    private static readonly Langkah[] Mundur = [.. TarikDari(PerubahanDimohon), .. TarikDari(DampakDitinjau), .. TarikDari(MenungguDprd)];

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
        .. Mundur,
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

    /// <summary>
    /// Of a foreign naskah, in its content: Permendagri 25/2020 has only its extension, and a clause on amendment among the eleven. (?) What
    /// changes its substance goes to the DPRD again, where silence is not approval; and none is signed without the way to the Menteri by the
    /// Gubernur, the minutes, Surat Konfirmasi and the Menteri's approval, as no first text is. The term is changed by extension alone.
    /// </summary>
    public static IReadOnlyList<Langkah> LuarNegeri { get; } =
    [
        .. new[] { NaskahDitandatangani, Pelaksanaan }.Select(tahap =>
            new Langkah(tahap, tahap, Peristiwa.UbahNaskahLuarNegeri, Pelaku.Pengubah, PasalAmandemen, [], [G31Luar, G32, P03])
            {
                Naskah = JenisNaskah.NaskahLuarNegeri,
                TahapNaskah = PerubahanDimohon,
                Mengubah = true,
            }),
        .. new Langkah[]
        {
            new(PerubahanDimohon, DampakDitinjau, Peristiwa.TinjauDampak, Pelaku.Tkksd, PasalAmandemen, [SuratPermohonanPerubahan, JenisDokumen.TinjauanDampak], [P01, G31Luar, G32, P03, G44])
                { Penentu = [typeof(TinjauanDampak)] },
            new(DampakDitinjau, MenungguDprd, Peristiwa.AjukanDprd, Pelaku.KepalaDaerah, PasalDprdLuarNegeri, [JenisDokumen.PermohonanDprd], []),
            new(MenungguDprd, DampakDitinjau, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprdLuarNegeri, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
                { Bila = [P05], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
            new(MenungguDprd, DitolakDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprdLuarNegeri, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
                { Bila = [P06], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
            new(DampakDitinjau, PerubahanDitandatangani, Peristiwa.TandaTanganiPerubahan, Pelaku.KepalaDaerah, PasalTandaTanganLuarNegeri,
                [JenisDokumen.SuratKonfirmasi, JenisDokumen.PersetujuanMenteri, NaskahPerubahan], [P01, G23Perubahan, D2Perubahan, L14Perubahan, G25Perubahan, G31Luar, G32, P03, G12Luar, G12LuarPenjabat, G43Luar, G30Luar])
                { Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.PerubahanDitandatangani },
            new(DampakDitinjau, PerubahanDimohon, Peristiwa.KembaliKePermohonan, Pelaku.Tkksd, PasalAmandemen, [], []) { PerluAlasan = true },
        }.Concat(Mundur).Select(SebagaiPerubahan),
    ];

    /// <summary>
    /// Of a naskah signed before 13 July 2018: an amendment of the same level, as PP 50/2007 Pasal 17 had it. (?) Signed now it passes
    /// the guards of today that a signature has; Bagian Hukum confirms. Of the old text nothing is asked.
    /// </summary>
    public static IReadOnlyList<Langkah> Lama { get; } =
    [
        .. new[]
        {
            (Peristiwa.UbahKesepakatan, JenisNaskah.KesepakatanBersama),
            (Peristiwa.UbahPerjanjian, JenisNaskah.PerjanjianKerjaSama),
            (Peristiwa.UbahNota, JenisNaskah.NotaKesepakatan),
            (Peristiwa.UbahNaskahLain, JenisNaskah.Lainnya),
        }.SelectMany(satu => MulaiDari(satu.Item1, satu.Item2, Tercatat)).Select(TidakLuarNegeri).Concat(Perubahan.Select(SebagaiPerubahan)).Select(SebagaiLama),
    ];

    private static Langkah TidakLuarNegeri(Langkah langkah) => langkah with { Syarat = [.. langkah.Syarat, P07] };

    private static Langkah SebagaiLama(Langkah langkah) => langkah with
    {
        DasarHukum = langkah.DasarHukum == PasalPerubahan ? PasalPeralihan : langkah.DasarHukum,
        Syarat =
        [
            .. langkah.Syarat.Where(syarat => syarat != G32Klausul).Select(syarat => syarat == G31 ? G31Lama : syarat == G32 ? G32Lama : syarat),
            .. langkah.Peristiwa is Peristiwa.TandaTanganiPerubahan ? new[] { P04 } : [],
        ],
    };

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
