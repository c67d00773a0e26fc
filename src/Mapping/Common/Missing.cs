using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Common;

/// <summary>What is not there, or not in the caller's region, which is the same to the caller.</summary>
internal static class Missing
{
    public static ProblemHttpResult Pemetaan() => Problems.NotFound(Language.Choose("Pemetaan tidak ditemukan.", "There is no such pemetaan."));

    public static ProblemHttpResult Kandidat() => Problems.NotFound(Language.Choose("Kandidat tidak ditemukan.", "There is no such kandidat."));

    public static ProblemHttpResult DaftarRencana() =>
        Problems.NotFound(Language.Choose("Daftar Rencana KSD tidak ditemukan.", "There is no such Daftar Rencana KSD."));

    public static ProblemHttpResult DokumenRencana() =>
        Problems.NotFound(Language.Choose("Dokumen rencana tidak ditemukan.", "There is no such plan document."));

    public static ProblemHttpResult LembarTriase() =>
        Problems.NotFound(Language.Choose("Lembar triase tidak ditemukan.", "There is no such triage sheet."));

    public static ProblemHttpResult KoordinasiTeknis() =>
        Problems.NotFound(Language.Choose("Koordinasi teknis tidak ditemukan.", "There is no such technical coordination."));

    public static ProblemHttpResult Departemen() => Problems.Of(KsdProblems.Forbidden, Language.Choose(
        "Token tidak menyebut perangkat daerah; kandidat diusulkan atas nama perangkat daerah.",
        "The token names no perangkat daerah; a kandidat is proposed on behalf of one."));
}
