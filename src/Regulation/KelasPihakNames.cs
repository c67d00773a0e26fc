namespace Ksd.Regulation;

/// <summary>Party classes as registers and other systems write them.</summary>
public static class KelasPihakNames
{
    private static readonly (string Kode, KelasPihak Kelas)[] Rows =
    [
        ("REGION", KelasPihak.PemerintahDaerah),
        ("COUNCIL", KelasPihak.Dprd),
        ("BLUD", KelasPihak.Blud),
        ("VILLAGE", KelasPihak.Desa),
        ("CENTRAL_GOV", KelasPihak.PemerintahPusat),
        ("STATE_UNIVERSITY", KelasPihak.PerguruanTinggiNegeri),
        ("PTN_BH", KelasPihak.PtnBadanHukum),
        ("PRIVATE_UNIVERSITY", KelasPihak.PerguruanTinggiSwasta),
        ("IKN", KelasPihak.OtoritaIkn),
        ("PRIVATE_BODY", KelasPihak.BadanUsahaSwasta),
        ("SOE", KelasPihak.Bumn),
        ("ROE", KelasPihak.Bumd),
        ("COOP", KelasPihak.Koperasi),
        ("ASSOCIATION", KelasPihak.Ormas),
        ("PERSON", KelasPihak.Perseorangan),
        ("FOREIGN_REGION", KelasPihak.PemerintahDaerahLuarNegeri),
        ("FOREIGN_BODY", KelasPihak.LembagaLuarNegeri),
        ("IGO", KelasPihak.OrganisasiInternasional),
        ("FOREIGN_NPO", KelasPihak.NirlabaLuarNegeri),
        ("FOREIGN_DEV_PARTNER", KelasPihak.MitraPembangunanLuarNegeri),
        ("FOREIGN_COMPANY", KelasPihak.PerusahaanLuarNegeri),
        ("unknown", KelasPihak.TidakDiketahui),
    ];

    extension(KelasPihak)
    {
        /// <summary>The class that a register writes as <c>CENTRAL_GOV</c>, or by its own name; what is neither is not known.</summary>
        public static KelasPihak FromKode(string? kode) =>
            Array.Find(Rows, row => string.Equals(row.Kode, kode?.Trim(), StringComparison.OrdinalIgnoreCase)) is { Kode: not null } row ? row.Kelas
            : Enum.TryParse<KelasPihak>(kode, ignoreCase: true, out var kelas) && string.Equals(kelas.ToString(), kode.Trim(), StringComparison.OrdinalIgnoreCase) ? kelas
            : KelasPihak.TidakDiketahui;
    }
}
