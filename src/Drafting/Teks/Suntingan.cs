using System.Text.Json.Serialization;
using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>One change that somebody wants to make to a text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "jenis")]
[JsonDerivedType(typeof(UbahButir), "ubah")]
[JsonDerivedType(typeof(SisipButir), "sisip")]
[JsonDerivedType(typeof(PindahButir), "pindah")]
[JsonDerivedType(typeof(HapusButir), "hapus")]
public abstract record Suntingan
{
    /// <summary>Why mandatory content is taken out; needed only then.</summary>
    public string? Alasan { get; init; }
}

/// <summary>Gives a part other words, or another heading.</summary>
public sealed record UbahButir(string Id, string Teks) : Suntingan;

/// <summary>Puts a new part into <paramref name="Induk"/> (null: into the text itself) before the child at <paramref name="Posisi"/>, counted from 0.</summary>
public sealed record SisipButir(string? Induk, int Posisi, Butir Butir) : Suntingan;

/// <summary>Takes a part with all in it elsewhere; the position is counted without it.</summary>
public sealed record PindahButir(string Id, string? Induk, int Posisi) : Suntingan;

/// <summary>Takes a part out with all in it.</summary>
public sealed record HapusButir(string Id) : Suntingan;

/// <summary>Why an edit or a draft is refused. <see cref="Tempat"/> names the places concerned.</summary>
public sealed record PenolakanRancangan(string Kode, string Pesan, IReadOnlyList<string> Tempat, IReadOnlyList<DasarHukum> DasarHukum);

/// <summary>Either the text after the edit, or why it is as it was.</summary>
public sealed record HasilSuntingan(Rancangan Rancangan, PenolakanRancangan? Penolakan);
