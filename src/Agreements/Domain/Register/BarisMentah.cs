namespace Ksd.Agreements.Domain.Register;

/// <summary>One record of the sheet as it stands there; <paramref name="Nomor"/> counts records from 1, the heading aside.</summary>
internal sealed record BarisMentah(int Nomor, IReadOnlyList<string> Sel, KepalaRegister Kepala)
{
    public bool IsComplete => Sel.Count == Kepala.Jumlah;

    public string this[KolomRegister kolom] => Kepala.PositionOf(kolom) is >= 0 and var di ? Sel[di] : "";
}
