namespace Ksd.Agreements.Domain;

/// <summary>
/// The written answer to the kepala daerah's letter, before a Pernyataan Kehendak is signed (Permendagri 25/2020 Pasal 14), after
/// coordination with the Menteri and the minister of foreign affairs (PP 28/2018 Pasal 28 ayat (4)).
/// </summary>
internal sealed record TanggapanMenteri(
    string NomorPermohonan,
    DateOnly TanggalPermohonan,
    string Nomor,
    DateOnly TanggalSurat,
    bool DapatDitindaklanjuti,
    bool DikoordinasikanDenganMenlu,
    Guid DokumenId) : IsiFakta;
