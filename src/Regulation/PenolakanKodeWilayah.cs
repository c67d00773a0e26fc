namespace Ksd.Regulation;

/// <summary>Why a region code was not taken: a stable code, and a sentence for whoever sent it.</summary>
public sealed record PenolakanKodeWilayah(string Kode, Teks Pesan)
{
    public const string CodeSchemeMissing = "code-scheme-missing";
    public const string CodeSchemeUnknown = "code-scheme-unknown";
    public const string CodeMalformed = "region-code-malformed";

    internal static PenolakanKodeWilayah SchemeMissing(string kode) => new(CodeSchemeMissing, new Teks(
        $"Kode wilayah '{kode}' tidak menyebut skema. Sebutkan KEMENDAGRI atau BPS: 6402 adalah Kutai Kartanegara menurut Kemendagri (64.02), tetapi Kutai Barat menurut BPS.",
        $"Region code '{kode}' names no scheme. Say KEMENDAGRI or BPS: 6402 is Kutai Kartanegara at Kemendagri (64.02) but Kutai Barat at BPS."));

    internal static PenolakanKodeWilayah SchemeUnknown(string skema) => new(CodeSchemeUnknown, new Teks(
        $"Skema kode wilayah '{skema}' tidak dikenal. Yang dikenal: KEMENDAGRI dan BPS.",
        $"Region code scheme '{skema}' is unknown. Known are KEMENDAGRI and BPS."));

    internal static PenolakanKodeWilayah Malformed(SkemaKodeWilayah skema, string kode) => new(CodeMalformed, skema is SkemaKodeWilayah.Kemendagri
        ? new Teks(
            $"'{kode}' bukan kode wilayah Kemendagri. Bentuknya 64 (provinsi), 64.02 (kabupaten/kota), atau 64.02.06 (kecamatan).",
            $"'{kode}' is no Kemendagri code. It looks like 64 (province), 64.02 (kabupaten or kota), or 64.02.06 (kecamatan).")
        : new Teks(
            $"'{kode}' bukan kode wilayah BPS. Bentuknya 64 (provinsi), 6403 (kabupaten/kota), atau 6403090 (kecamatan).",
            $"'{kode}' is no BPS code. It looks like 64 (province), 6403 (kabupaten or kota), or 6403090 (kecamatan)."));
}
