using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>
/// The DPRD stayed silent for 45 working days and is deemed to have approved (Permendagri 25/2020 Pasal 17 ayat (3)). What proves it is
/// the clock sheet; there is no letter, and none is made up.
/// </summary>
internal sealed record PersetujuanDianggap(LembarJam Lembar, DasarHukum DasarHukum, string Catatan) : IsiFakta
{
    public const string Ragu =
        "Permendagri 25/2020 Pasal 17 ayat (3) menganggap DPRD menyetujui; PP 28/2018 Pasal 30 ayat (4) memberi waktu yang sama tanpa kalimat itu: " + Ksd.Regulation.DasarHukum.CatatanPerluKonfirmasi;
}
