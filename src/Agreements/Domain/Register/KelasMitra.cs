using System.Text.RegularExpressions;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>The party classes of register sheets, read as the classes of the law; the name refines a class, it never replaces one.</summary>
internal static partial class KelasMitra
{
    private static readonly Dictionary<string, KelasPihak> Kode = new(StringComparer.OrdinalIgnoreCase)
    {
        ["REGION"] = KelasPihak.PemerintahDaerah,
        ["CENTRAL_GOV"] = KelasPihak.PemerintahPusat,
        ["IKN"] = KelasPihak.OtoritaIkn,
        ["PRIVATE_BODY"] = KelasPihak.BadanUsahaSwasta,
        ["SOE"] = KelasPihak.Bumn,
        ["ROE"] = KelasPihak.Bumd,
        ["COOP"] = KelasPihak.Koperasi,
        ["ASSOCIATION"] = KelasPihak.Ormas,
        ["PERSON"] = KelasPihak.Perseorangan,
        ["VILLAGE"] = KelasPihak.Desa,
        ["FOREIGN_REGION"] = KelasPihak.PemerintahDaerahLuarNegeri,
        ["FOREIGN_BODY"] = KelasPihak.LembagaLuarNegeri,
        ["IGO"] = KelasPihak.OrganisasiInternasional,
        ["FOREIGN_NPO"] = KelasPihak.NirlabaLuarNegeri,
        ["FOREIGN_DEV_PARTNER"] = KelasPihak.MitraPembangunanLuarNegeri,
        ["FOREIGN_COMPANY"] = KelasPihak.PerusahaanLuarNegeri,
        ["UNKNOWN"] = KelasPihak.TidakDiketahui,
    };

    /// <summary>The class behind a code of the sheet or one of our own names; null when it is neither.</summary>
    public static KelasPihak? FromKode(string? kode) =>
        TeksSel.Read(kode) is not { } teks ? KelasPihak.TidakDiketahui
        : Kode.TryGetValue(teks, out var kelas) ? kelas
        : Enum.TryParse(teks, ignoreCase: true, out kelas) && Enum.IsDefined(kelas) && !int.TryParse(teks, out _) ? kelas
        : null;

    /// <summary>Within the reported class, what the name says beyond doubt.</summary>
    public static KelasPihak Refine(KelasPihak kelas, string nama) => kelas switch
    {
        KelasPihak.PemerintahDaerah when Dprd().IsMatch(nama) => KelasPihak.Dprd,
        KelasPihak.PemerintahDaerah when Blud().IsMatch(nama) => KelasPihak.Blud,
        KelasPihak.PemerintahPusat when PerguruanTinggi().IsMatch(nama) => KelasPihak.PerguruanTinggiNegeri,
        KelasPihak.BadanUsahaSwasta when PerguruanTinggi().IsMatch(nama) => KelasPihak.PerguruanTinggiSwasta,
        KelasPihak.BadanUsahaSwasta when Ormas().IsMatch(nama) => KelasPihak.Ormas,
        KelasPihak.TidakDiketahui when Desa().IsMatch(nama) => KelasPihak.Desa,
        _ => kelas,
    };

    /// <summary>What stands on the region's side, told from its name.</summary>
    public static KelasPihak OfOurSide(string nama) =>
        Dprd().IsMatch(nama) ? KelasPihak.Dprd
        : Blud().IsMatch(nama) ? KelasPihak.Blud
        : Bumd().IsMatch(nama) ? KelasPihak.Bumd
        : Desa().IsMatch(nama) ? KelasPihak.Desa
        : Pemda().IsMatch(nama) ? KelasPihak.PemerintahDaerah
        : KelasPihak.TidakDiketahui;

    [GeneratedRegex(@"^(DPRD|Dewan Perwakilan Rakyat Daerah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dprd();

    [GeneratedRegex(@"^(RSUD|BLUD|UPTD|Rumah Sakit Umum Daerah|Puskesmas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Blud();

    [GeneratedRegex(@"^(BUMD|Perumda|Perseroda|Perusda|PDAM|Perusahaan Daerah|Perusahaan Umum Daerah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bumd();

    [GeneratedRegex(@"^(Universitas|Univ\.?|Fakultas|Institut|Sekolah Tinggi|Politeknik|Akademi|UIN\w*|UPN|IAIN|STAIN|IKIP|ST(IH|MIK|IT|IE|IKES|KIP)|UNTAG)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PerguruanTinggi();

    [GeneratedRegex(@"^(Yayasan|Perkumpulan|Perhimpunan|Pondok Pesantren|Persatuan|Ikatan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ormas();

    [GeneratedRegex(@"^(Pemerintah )?Desa\b", RegexOptions.IgnoreCase)]
    private static partial Regex Desa();

    [GeneratedRegex(@"^(Pem(erintah|kab|kot|prov)\b|(Wakil )?(Bupati|Gubernur|Wali ?kota)\b|(Dinas|Badan|Inspektorat|Sekretariat|Kecamatan|Satuan Polisi Pamong Praja|Kab(upaten|\.)|Kota|Provinsi|Dis\w+)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Pemda();
}
