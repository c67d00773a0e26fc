using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Mapping.Domain;

/// <summary>What people do with a kandidat.</summary>
public enum PeristiwaKandidat
{
    Ajukan,
    Kembalikan,

    /// <summary>TKKSD writes down its reason; the kandidat stays where it is.</summary>
    Pertimbangkan,
    Loloskan,
    Tolak,
    Tarik,
    Tetapkan,
}

/// <summary>One row of the flow: from, to, what happens, who may do it, and by which rule.</summary>
internal sealed record Langkah(StatusKandidat Dari, StatusKandidat Ke, PeristiwaKandidat Peristiwa, IReadOnlyList<string> ParaPelaku, DasarHukum DasarHukum);

/// <summary>The flow of a kandidat; a move that has no row here is refused.</summary>
internal static class Alur
{
    private static readonly string[] Pengusul = [Roles.PerangkatDaerah];
    private static readonly string[] Penelaah = [Roles.BagianKerjaSama, Roles.KabagKerjaSama];

    public static readonly IReadOnlyList<Langkah> DaftarLangkah =
    [
        new(StatusKandidat.Draf, StatusKandidat.Diajukan, PeristiwaKandidat.Ajukan, Pengusul, Dasar.Pemetaan),
        new(StatusKandidat.Diajukan, StatusKandidat.Draf, PeristiwaKandidat.Kembalikan, Penelaah, Dasar.Pemetaan),
        new(StatusKandidat.Diajukan, StatusKandidat.Diajukan, PeristiwaKandidat.Pertimbangkan, [Roles.Tkksd], Dasar.Tujuan),
        new(StatusKandidat.Diajukan, StatusKandidat.Lolos, PeristiwaKandidat.Loloskan, Penelaah, Dasar.Pemetaan),
        new(StatusKandidat.Diajukan, StatusKandidat.Ditolak, PeristiwaKandidat.Tolak, Penelaah, Dasar.Pemetaan),
        new(StatusKandidat.Draf, StatusKandidat.Ditarik, PeristiwaKandidat.Tarik, Pengusul, Dasar.Pemetaan),
        new(StatusKandidat.Diajukan, StatusKandidat.Ditarik, PeristiwaKandidat.Tarik, Pengusul, Dasar.Pemetaan),
        new(StatusKandidat.Lolos, StatusKandidat.Ditetapkan, PeristiwaKandidat.Tetapkan, [Roles.KepalaDaerah], Dasar.PrioritasRencana),
    ];

    public static IEnumerable<Langkah> From(StatusKandidat status) => DaftarLangkah.Where(langkah => langkah.Dari == status);

    public static Langkah? Find(StatusKandidat status, PeristiwaKandidat peristiwa) =>
        DaftarLangkah.FirstOrDefault(langkah => langkah.Dari == status && langkah.Peristiwa == peristiwa);

    /// <summary>Who may do it, from whatever status.</summary>
    public static IEnumerable<string> ActorsOf(PeristiwaKandidat peristiwa) =>
        DaftarLangkah.Where(langkah => langkah.Peristiwa == peristiwa).SelectMany(langkah => langkah.ParaPelaku).Distinct();
}
