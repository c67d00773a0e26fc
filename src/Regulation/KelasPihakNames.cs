namespace Ksd.Regulation;

/// <summary>Party classes as registers and other systems write them, and as an official text names them.</summary>
public static class KelasPihakNames
{
    private static readonly (string Kode, KelasPihak Kelas, string Sebutan)[] Rows =
    [
        ("REGION", KelasPihak.PemerintahDaerah, "Pemerintah daerah"),
        ("COUNCIL", KelasPihak.Dprd, "DPRD"),
        ("BLUD", KelasPihak.Blud, "BLUD"),
        ("VILLAGE", KelasPihak.Desa, "Desa"),
        ("CENTRAL_GOV", KelasPihak.PemerintahPusat, "Pemerintah Pusat"),
        ("STATE_UNIVERSITY", KelasPihak.PerguruanTinggiNegeri, "Perguruan tinggi negeri"),
        ("PTN_BH", KelasPihak.PtnBadanHukum, "PTN badan hukum"),
        ("PRIVATE_UNIVERSITY", KelasPihak.PerguruanTinggiSwasta, "Perguruan tinggi swasta"),
        ("IKN", KelasPihak.OtoritaIkn, "Otorita IKN"),
        ("PRIVATE_BODY", KelasPihak.BadanUsahaSwasta, "Badan usaha swasta"),
        ("SOE", KelasPihak.Bumn, "BUMN"),
        ("ROE", KelasPihak.Bumd, "BUMD"),
        ("COOP", KelasPihak.Koperasi, "Koperasi"),
        ("ASSOCIATION", KelasPihak.Ormas, "Organisasi kemasyarakatan"),
        ("PERSON", KelasPihak.Perseorangan, "Perseorangan"),
        ("FOREIGN_REGION", KelasPihak.PemerintahDaerahLuarNegeri, "Pemerintah daerah di luar negeri"),
        ("FOREIGN_BODY", KelasPihak.LembagaLuarNegeri, "Lembaga di luar negeri"),
        ("IGO", KelasPihak.OrganisasiInternasional, "Organisasi internasional"),
        ("FOREIGN_NPO", KelasPihak.NirlabaLuarNegeri, "Lembaga nirlaba luar negeri"),
        ("FOREIGN_DEV_PARTNER", KelasPihak.MitraPembangunanLuarNegeri, "Mitra pembangunan luar negeri"),
        ("FOREIGN_COMPANY", KelasPihak.PerusahaanLuarNegeri, "Perusahaan luar negeri"),
        ("unknown", KelasPihak.TidakDiketahui, "Belum diketahui"),
    ];

    extension(KelasPihak kelas)
    {
        /// <summary>The class in the words of an official text.</summary>
        public string Sebutan => Array.Find(Rows, row => row.Kelas == kelas).Sebutan ?? kelas.ToString();

        /// <summary>The class that a register writes as <c>CENTRAL_GOV</c>, or by its own name; what is neither is not known.</summary>
        public static KelasPihak FromKode(string? kode) =>
            Array.Find(Rows, row => string.Equals(row.Kode, kode?.Trim(), StringComparison.OrdinalIgnoreCase)) is { Kode: not null } row ? row.Kelas
            : Enum.TryParse<KelasPihak>(kode, ignoreCase: true, out var satu) && string.Equals(satu.ToString(), kode.Trim(), StringComparison.OrdinalIgnoreCase) ? satu
            : KelasPihak.TidakDiketahui;
    }
}
