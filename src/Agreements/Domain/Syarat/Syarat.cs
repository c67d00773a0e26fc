using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

public enum Sifat
{
    /// <summary>Locks the step.</summary>
    Kunci,

    /// <summary>Lets the step pass with a recorded reason.</summary>
    Peringatan,
}

/// <summary>One line of the catalogue of guards: a condition over recorded facts, the articles it comes from, and what lifts it.</summary>
internal sealed record Syarat(
    string Id, Sifat Sifat, Teks Pesan, Teks Pengangkat, IReadOnlyList<DasarHukum> DasarHukum, Func<Keadaan, Temuan> Periksa)
{
    /// <summary>Null when the guard holds, or when nothing it rests on was in force on that day.</summary>
    public Kekurangan? Nilai(Keadaan keadaan)
    {
        var berlaku = DasarHukum.Where(dasar => dasar.BerlakuPada(keadaan.Pada)).ToArray();
        return berlaku.Length == 0 || Periksa(keadaan) is not { Terpenuhi: false } temuan
            ? null
            : new Kekurangan(Id, Sifat, Pesan, Pengangkat, berlaku, temuan.Rincian);
    }
}

/// <summary>What a condition found; the details name the data at fault.</summary>
internal readonly record struct Temuan(bool Terpenuhi, IReadOnlyList<string> Rincian)
{
    public static readonly Temuan Ya = new(true, []);

    public static readonly Temuan Tidak = new(false, []);

    public static implicit operator Temuan(bool terpenuhi) => terpenuhi ? Ya : Tidak;

    public static Temuan Kecuali(IEnumerable<string> kekurangan) => kekurangan.ToArray() is { Length: > 0 } rincian ? new(false, rincian) : Ya;
}

/// <summary>A guard that does not hold, as it is told to a person.</summary>
internal sealed record Kekurangan(
    string Id, Sifat Sifat, Teks Pesan, Teks Pengangkat, IReadOnlyList<DasarHukum> DasarHukum, IReadOnlyList<string> Rincian);
