namespace Ksd.Agreements.Domain;

/// <summary>
/// What Bagian Hukum declares about the object: against nothing that PP 28/2018 Pasal 4 ayat (4) protects and, for an urusan that
/// is split between levels, within the part that is the kabupaten's.
/// </summary>
internal sealed record PernyataanHukum(bool TidakBertentangan, bool? DalamKewenangan, string Uraian) : IsiFakta;
