namespace Ksd.Mapping.Domain;

/// <summary>Why triage refuses a kandidat: closed list, each with the lane where it belongs.</summary>
public enum AlasanPenolakan
{
    Internal,
    Pengadaan,
    Swakelola,
    PemanfaatanBmd,
    Kpbu,
    Hibah,
    Investasi,
    DiLuarKewenangan,
    TanpaDampak,
    DiLuarRencana,
    BertentanganHukum,
}
