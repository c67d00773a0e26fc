using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>Whose stage a row is about: the kerja sama's, or that of one PKS or amendment under it.</summary>
internal enum Jejak
{
    KerjaSama,
    Perjanjian,

    /// <summary>An amendment goes from its request to its signing, whatever naskah it amends.</summary>
    Perubahan,
}

/// <summary>One row of a flow table: from, to, what happens, who may do it, the article, the papers it needs, the guards it must pass.</summary>
internal sealed record Langkah(
    Tahap Dari,
    Tahap Ke,
    Peristiwa Peristiwa,
    Pelaku Pelaku,
    DasarHukum DasarHukum,
    IReadOnlyList<JenisDokumen> Dokumen,
    IReadOnlyList<Syarat> Syarat)
{
    public Jejak Jejak { get; init; } = Jejak.KerjaSama;

    /// <summary>Chooses between rows that share stage and event: the row counts when these hold.</summary>
    public IReadOnlyList<Syarat> Bila { get; init; } = [];

    /// <summary>The facts that the step confirms: whoever recorded them, or the papers, is not the one to take it (guard G44).</summary>
    public IReadOnlyList<Type> Penentu { get; init; } = [];

    /// <summary>A step back, or out: the reason must be given.</summary>
    public bool PerluAlasan { get; init; }

    /// <summary>The kind of naskah the step is about, on the kerja sama's own way; it moves along.</summary>
    public JenisNaskah? Naskah { get; init; }

    /// <summary>Set on a row that begins a naskah: the stage it begins at.</summary>
    public Tahap? TahapNaskah { get; init; }

    /// <summary>Whether the naskah that the row begins amends another one; null where a guard of the row says so.</summary>
    public bool? Mengubah { get; init; } = false;

    /// <summary>What the step does besides changing the stage.</summary>
    public Akibat Akibat { get; init; } = _ => { };

    /// <summary>The fact that the step itself establishes, reckoned and not said.</summary>
    public Func<Keadaan, IsiFakta?> Mencatat { get; init; } = _ => null;

    /// <summary>What the other services are told besides the change of stage.</summary>
    public Warta Warta { get; init; } = Warta.TahapSaja;
}

/// <summary>What a step does to the naskah it is about.</summary>
internal delegate void Akibat(Keadaan keadaan);

/// <summary>Which event tells the other services about a step.</summary>
internal enum Warta
{
    TahapSaja,
    Diusulkan,
    KesepakatanDitandatangani,
    PerjanjianDitandatangani,
    NotaDitandatangani,
    PerubahanDitandatangani,
    NaskahLuarNegeriDitandatangani,
    PutusanDprd,
    DprdDianggapSetuju,
    Berakhir,
    Selesai,
    Ditarik,
}
