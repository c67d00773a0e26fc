using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>
/// A signed paper was put on file although the flow did not allow its signing on that day. It is kept as irregular: no naskah is signed
/// by it and nothing comes into force; the guards that were not met stay with it.
/// </summary>
internal sealed record PenandatangananTidakTeratur(
    Guid DokumenId, JenisDokumen Jenis, Peristiwa Langkah, IReadOnlyList<string> Syarat, IReadOnlyList<DasarHukum> DasarHukum) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{DokumenId}";
}
