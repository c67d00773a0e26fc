namespace Ksd.Agreements.Domain;

/// <summary>What an amendment does: which obligations it touches, to the term, and to the budget in rupiah.</summary>
internal sealed record TinjauanDampak(
    IReadOnlyList<string> KewajibanTerdampak, bool MengubahJangkaWaktu, bool MenambahBeban, long TambahanAnggaran, string Uraian) : IsiFakta;
