using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Common;

/// <summary>Checks what the shape alone cannot say: the urusan is one of the 32, and each region code names its scheme.</summary>
internal static class KandidatInput
{
    public static ProblemHttpResult? Refuse(string kodeUrusan, IsiKandidat isi)
    {
        if (!UrusanPemerintahan.TryGet(kodeUrusan, out var urusan))
        {
            return Problems.InvalidInput("kodeUrusan", Language.Choose(
                $"{kodeUrusan} bukan kode urusan pemerintahan. Contoh: 1.02 kesehatan.",
                $"{kodeUrusan} is no code of an urusan pemerintahan. For example: 1.02 kesehatan."));
        }

        if (!urusan.DapatDikerjasamakan)
        {
            return Problems.InvalidInput("kodeUrusan", Language.Choose(
                $"{urusan.Kode} {urusan.Nama} adalah fungsi penunjang. Pilih salah satu dari 32 urusan pemerintahan yang dilayaninya.",
                $"{urusan.Kode} {urusan.Nama} is a supporting function. Choose the one of the 32 urusan that it serves."));
        }

        return RefuseWilayah(isi);
    }

    private static ProblemHttpResult? RefuseWilayah(IsiKandidat isi)
    {
        var wilayah = (isi.Eksternalitas?.Wilayah ?? []).Select((acuan, i) => (Field: $"isi.eksternalitas.wilayah[{i}]", acuan))
            .Concat(isi.CalonMitra.Select((mitra, i) => (Field: $"isi.calonMitra[{i}].wilayah", acuan: mitra.Wilayah!)))
            .Where(pair => pair.acuan is not null);
        return wilayah.Select(pair => Refuse(pair.Field, pair.acuan)).FirstOrDefault(problem => problem is not null);
    }

    public static ProblemHttpResult? Refuse(string field, AcuanWilayah acuan) => acuan.Refuse() is { } penolakan
        ? Problems.Of(
            MappingProblems.OfWilayah(penolakan),
            penolakan.Pesan.Localize(),
            [new("errors", new Dictionary<string, string[]> { [field] = [penolakan.Pesan.Localize()] })])
        : null;
}
