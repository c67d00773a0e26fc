using System.Net;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>An agreement in the register: one naskah, its parties and what can be said of it on a day.</summary>
public sealed record EntriView(
    Guid NaskahId,
    Guid KerjaSamaId,
    string Judul,
    JenisNaskah Naskah,
    string? JenisTertulis,
    JenisKerjaSama? Jenis,
    Jalur? Jalur,
    IReadOnlyList<string> Nomor,
    IReadOnlyList<string> Mitra,
    IReadOnlyList<KelasPihak> KelasMitra,
    IReadOnlyList<CodeView> Urusan,
    string? UrusanTertulis,
    string? PerangkatDaerah,
    string? Lokasi,
    long? Nilai,
    TanggalView TandaTangan,
    TanggalView BerlakuSampai,
    string? JangkaWaktu,
    StatusNaskah Status,
    RezimHukum? Rezim,
    Mutu? Mutu,
    SumberEntri Sumber,
    string? Tautan,
    string? Pertanyaan,
    string? Cuplikan)
{
    internal static EntriView Of(EntriTersimpan entri) => new(
        entri.NaskahId,
        entri.KerjaSamaId,
        entri.Judul,
        Enum.Parse<JenisNaskah>(entri.Naskah),
        entri.JenisTertulis,
        Parse<JenisKerjaSama>(entri.Jenis),
        Parse<Jalur>(entri.Jalur),
        entri.Nomor,
        entri.Mitra,
        [.. entri.KelasMitra.Select(Enum.Parse<KelasPihak>)],
        [.. entri.Urusan.Select(CodeView.OfUrusan)],
        entri.UrusanTertulis,
        entri.PerangkatDaerah,
        entri.Lokasi,
        entri.Nilai,
        TanggalView.Of(entri.TandaTangan, entri.KetelitianTandaTangan),
        TanggalView.Of(entri.Sampai, entri.KetelitianSampai),
        entri.JangkaWaktu,
        Enum.Parse<StatusNaskah>(entri.Status),
        Parse<RezimHukum>(entri.Rezim),
        Parse<Mutu>(entri.Mutu),
        Enum.Parse<SumberEntri>(entri.Sumber),
        entri.Tautan,
        entri.Pertanyaan,
        Passage(entri.Cuplikan));

    private static T? Parse<T>(string? nama)
        where T : struct, Enum => nama is null ? null : Enum.Parse<T>(nama);

    // A title may hold anything; only our own marks become tags.
    private static string? Passage(string? cuplikan) => cuplikan is null ? null : WebUtility.HtmlEncode(cuplikan)
        .Replace(Mark(RegisterQuery.Buka), "<mark>", StringComparison.Ordinal)
        .Replace(Mark(RegisterQuery.Tutup), "</mark>", StringComparison.Ordinal);

    private static string Mark(char tanda) => WebUtility.HtmlEncode(tanda.ToString());
}
