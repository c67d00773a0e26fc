using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>Which kind a proposal is, partner by partner, by which rule and article; provisional while facts are not assessed.</summary>
public sealed record KlasifikasiView(string? Jenis, string? Jalur, bool NeedsLegalRuling, bool PerluDipisah, AturanView? AturanNaskah, IReadOnlyList<KelompokView> DaftarKelompok);

public sealed record KelompokView(string? Jenis, string? Jalur, bool Sementara, IReadOnlyList<string> FaktaBelumDinilai, IReadOnlyList<AturanView> Aturan, IReadOnlyList<MitraView> ParaMitra);

public sealed record AturanView(string Id, string Penjelasan, IReadOnlyList<DasarHukumRingkas> DasarHukum);

public sealed record MitraView(string Nama);
