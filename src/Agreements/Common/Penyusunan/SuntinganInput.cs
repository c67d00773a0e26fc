using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Butir = Ksd.Drafting.Butir;

namespace Ksd.Agreements.Common.Penyusunan;

public enum JenisSuntingan
{
    /// <summary>Gives the part <c>butir</c> the words <c>teks</c>.</summary>
    Ubah,

    /// <summary>Puts <c>isi</c> into <c>induk</c> at <c>posisi</c>.</summary>
    Sisip,

    /// <summary>Puts the clause <c>klausul</c> of the library into <c>induk</c> at <c>posisi</c>.</summary>
    SisipKlausul,

    /// <summary>Takes the part <c>butir</c> to <c>posisi</c> in <c>induk</c>.</summary>
    Pindah,

    /// <summary>Takes the part <c>butir</c> out.</summary>
    Hapus,
}

/// <summary>A part to be put in; those of a lower level belong to the one before them.</summary>
public sealed record ButirInput([property: Required] TingkatButir? Tingkat, [property: Required, StringLength(Penyuntingan.TeksMaxLength)] string Teks);

/// <summary>One edit of a text, as sent. A place is named by the part's id, never by its number; without <c>induk</c> the text itself is meant.</summary>
public sealed record SuntinganInput(
    [property: Required] JenisSuntingan? Jenis,
    [property: StringLength(100)] string? Butir,
    [property: StringLength(Penyuntingan.TeksMaxLength)] string? Teks,
    [property: StringLength(100)] string? Induk,
    [property: Range(0, Penyuntingan.ButirMax)] int? Posisi,
    [property: MaxLength(200)] IReadOnlyList<ButirInput>? Isi,
    [property: StringLength(100)] string? Klausul,
    [property: StringLength(100)] string? Varian,
    [property: StringLength(1000)] string? Alasan)
{
    /// <summary>The edit, or the field that it lacks.</summary>
    internal (Suntingan? Suntingan, string? Kurang) ToSuntingan(Templat templat, Rancangan rancangan, DataKerjaSama data) => Jenis!.Value switch
    {
        JenisSuntingan.Ubah => Butir is null ? (null, "butir") : Teks is null ? (null, "teks") : (new UbahButir(Butir, Teks) { Alasan = Alasan }, null),
        JenisSuntingan.Hapus => Butir is null ? (null, "butir") : (new HapusButir(Butir) { Alasan = Alasan }, null),
        JenisSuntingan.Pindah => Butir is null ? (null, "butir") : Posisi is null ? (null, "posisi") : (new PindahButir(Butir, Induk, Posisi.Value) { Alasan = Alasan }, null),
        JenisSuntingan.Sisip => Isi is not { Count: > 0 } ? (null, "isi") : Posisi is null ? (null, "posisi") : Pohon(Isi) is { } butir ? (new SisipButir(Induk, Posisi.Value, butir) { Alasan = Alasan }, null) : (null, "isi"),
        _ => Klausul is null ? (null, "klausul") : Posisi is null ? (null, "posisi")
            : templat.RakitKlausul(rancangan, data, Klausul, Varian ?? Drafting.Klausul.VarianUmum) is { } klausul ? (new SisipButir(Induk, Posisi.Value, klausul) { Alasan = Alasan }, null) : (null, "klausul"),
    };

    /// <summary>The parts as a tree; null when more than one stands at the top.</summary>
    private static Butir? Pohon(IReadOnlyList<ButirInput> isi)
    {
        var jalur = new Stack<(int Tingkat, ButirInput Isi, List<Butir> Anak)>();
        Butir? hasil = null;
        foreach (var satu in isi)
        {
            Tutup(Tingkat(satu));
            if (hasil is not null)
            {
                return null;
            }

            jalur.Push((Tingkat(satu), satu, []));
        }

        Tutup(int.MinValue);
        return hasil;

        void Tutup(int sampai)
        {
            while (jalur.TryPeek(out var atas) && atas.Tingkat >= sampai)
            {
                jalur.Pop();
                var butir = new Butir(IdBaru(), atas.Isi.Tingkat!.Value, atas.Isi.Teks) { Anak = atas.Anak };
                if (jalur.TryPeek(out var induk))
                {
                    induk.Anak.Add(butir);
                }
                else
                {
                    hasil = butir;
                }
            }
        }
    }

    private static string IdBaru() => $"b{Guid.CreateVersion7():N}";

    private static int Tingkat(ButirInput isi) => isi.Tingkat switch
    {
        TingkatButir.Bab => 0,
        TingkatButir.Bagian => 1,
        TingkatButir.Pasal => 2,
        TingkatButir.Huruf => 4,
        TingkatButir.Angka => 5,
        _ => 3,
    };
}

/// <summary>What an edit or an assembly is refused for, as a refusal of this service.</summary>
internal static class PenolakanRancanganExtensions
{
    public static Domain.Refusal ToRefusal(this PenolakanRancangan penolakan) => new(PenyusunanProblems.RancanganDitolak, new(
        penolakan.Tempat.Count == 0 ? penolakan.Pesan : $"{penolakan.Pesan} ({string.Join(", ", penolakan.Tempat)})",
        $"Refused ({penolakan.Kode}): {string.Join(", ", penolakan.Tempat)}"))
    { DasarHukum = penolakan.DasarHukum };

    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult ToProblem(this PenolakanRancangan penolakan) => penolakan.ToRefusal().ToProblem();
}
