using Ksd.Evaluation.Domain.Portofolio;

namespace Ksd.Evaluation.Common;

/// <summary>A figure with what it is made of; <c>Persen</c> is null where nothing stands in the denominator.</summary>
public sealed record AngkaView(string Kode, string Nama, int Pembilang, int Penyebut, decimal? Persen)
{
    internal static AngkaView Of(IndikatorPortofolio indikator, AngkaPada? angka) => new(
        indikator.Kode, indikator.Nama.Localized, angka?.Pembilang ?? 0, angka?.Penyebut ?? 0,
        indikator.Persen && angka is { Penyebut: > 0 } ? decimal.Round(100m * angka.Pembilang / angka.Penyebut, 1) : null);

    /// <summary>All figures in the order of the catalogue, also those of which there is nothing.</summary>
    internal static IReadOnlyList<AngkaView> All(IEnumerable<AngkaPada> daftar)
    {
        var menurut = daftar.ToDictionary(angka => angka.Indikator);
        return [.. KatalogIndikator.Daftar.Select(indikator => Of(indikator, menurut.GetValueOrDefault(indikator.Kode)))];
    }
}
