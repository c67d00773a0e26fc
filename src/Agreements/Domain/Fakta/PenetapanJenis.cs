using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>TKKSD's ruling on the kind, where the rule leaves it open or is departed from (guard G06).</summary>
internal sealed record PenetapanJenis(JenisKerjaSama Jenis, string Alasan, Guid DokumenId) : IsiFakta;
