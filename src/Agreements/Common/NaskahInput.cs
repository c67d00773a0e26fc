using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common;

/// <summary>The text of a naskah, as sent.</summary>
public sealed record NaskahInput(
    [property: Required, StringLength(Naskah.JudulMaxLength, MinimumLength = 5)] string Judul,
    [property: Required, StringLength(20000, MinimumLength = 2)] string RuangLingkup,
    [property: MaxLength(50)] IReadOnlyList<Guid>? ParaPihak,
    DateOnly? Mulai,
    DateOnly? Sampai,
    [property: StringLength(500)] string? SampaiPeristiwa,
    [property: Range(0L, long.MaxValue)] long? Nilai,
    [property: MaxLength(200)] IReadOnlyList<KlausulInput>? Klausul,
    [property: Range(1, 1000)] int? MengubahVersi,
    Guid? Menggantikan)
{
    internal ProblemHttpResult? Refuse() => Sampai < Mulai
        ? Problems.InvalidInput("isi.sampai", Language.Choose("Lebih awal dari mulai.", "Earlier than mulai."))
        : null;

    /// <summary>Where it names no parties, all of the kerja sama are meant.</summary>
    internal IsiNaskah ToIsi(KerjaSama kerjaSama) => new()
    {
        Judul = Judul.Trim(),
        RuangLingkup = RuangLingkup,
        ParaPihak = ParaPihak is { Count: > 0 } ? ParaPihak : [.. kerjaSama.ParaPihak.Select(pihak => pihak.Id)],
        Mulai = Mulai,
        Sampai = Sampai,
        SampaiPeristiwa = SampaiPeristiwa,
        Nilai = Nilai,
        VersiDasar = MengubahVersi,
        Menggantikan = Menggantikan,
        DaftarKlausul = [.. (Klausul ?? []).Select(klausul => new Klausul(klausul.Jenis!.Value, klausul.Teks))],
    };
}

public sealed record KlausulInput([property: Required] JenisKlausul? Jenis, [property: Required, StringLength(50000)] string Teks);
