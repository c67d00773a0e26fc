namespace Ksd.Mapping.Domain;

/// <summary>Where a kandidat stands between a department's idea and the Daftar Rencana KSD.</summary>
public enum StatusKandidat
{
    Draf,
    Diajukan,
    Lolos,
    Ditolak,
    Ditarik,
    Ditetapkan,
}
