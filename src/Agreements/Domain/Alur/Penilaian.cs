namespace Ksd.Agreements.Domain;

/// <summary>A row held against the facts of a day: what stands in its way.</summary>
internal sealed record Penilaian(Langkah Langkah, Naskah? Naskah, bool Berwenang, IReadOnlyList<Kekurangan> DaftarKekurangan)
{
    public IReadOnlyList<Kekurangan> Kunci => [.. DaftarKekurangan.Where(kekurangan => kekurangan.Sifat is Sifat.Kunci)];

    public IReadOnlyList<Kekurangan> Peringatan => [.. DaftarKekurangan.Where(kekurangan => kekurangan.Sifat is Sifat.Peringatan)];

    /// <summary>The caller may take it now; warnings still want a reason.</summary>
    public bool Boleh => Berwenang && Kunci.Count == 0;
}
