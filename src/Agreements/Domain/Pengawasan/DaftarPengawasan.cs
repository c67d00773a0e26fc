namespace Ksd.Agreements.Domain.Pengawasan;

/// <summary>A list of what somebody has to see to by some day.</summary>
public enum DaftarPengawasan
{
    /// <summary>In force, and its end is at most 180 days away (clock D8).</summary>
    AkanBerakhir,

    /// <summary>A Kesepakatan Bersama that no PKS has followed for six months (clock D9).</summary>
    KesepakatanTanpaPerjanjian,

    /// <summary>Yearly reports on foreign cooperation that are due within 60 days, or late (clocks D6 and D7).</summary>
    LaporanLuarNegeri,

    /// <summary>Domestic reports on execution that fall due or are late (clock D10), as Evaluation tells of them.</summary>
    LaporanPelaksanaan,

    /// <summary>Foreign naskah whose extension has to be decided (clock D5).</summary>
    PerpanjanganLuarNegeri,

    /// <summary>What lies with the DPRD or the Gubernur, from the proof of receipt on (clocks D1, D2 and D11).</summary>
    JamBerjalan,

    /// <summary>Papers signed although the flow did not allow it.</summary>
    PenandatangananTidakTeratur,

    /// <summary>Live cooperation with a partner that a court declared insolvent.</summary>
    MitraPailit,
}
