using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Ksd.Regulation;

public enum KelompokUrusan
{
    WajibPelayananDasar,
    WajibNonPelayananDasar,
    Pilihan,

    /// <summary>Supporting functions of government; no object of a kerja sama daerah.</summary>
    FungsiPenunjang,
}

/// <summary>
/// One of the 32 urusan pemerintahan konkuren (UU 23/2014 Pasal 12), or a supporting function beside them, under the code of
/// the nomenclature (Permendagri 90/2019). The rows are <c>Data/urusan.csv</c>.
/// </summary>
public sealed record UrusanPemerintahan
{
    private static readonly Lazy<(UrusanPemerintahan[] All, FrozenDictionary<string, UrusanPemerintahan> ByKode)> Table = new(() =>
    {
        UrusanPemerintahan[] rows = [.. DataFile.Read("urusan.csv").Rows.Select(Read)];
        return (rows, rows.ToFrozenDictionary(urusan => urusan.Kode, StringComparer.Ordinal));
    });

    private UrusanPemerintahan()
    {
    }

    public required string Kode { get; init; }

    public required KelompokUrusan Kelompok { get; init; }

    public required string Nama { get; init; }

    public required DasarHukum? DasarHukum { get; init; }

    /// <summary>The code is not confirmed from Permendagri 90/2019.</summary>
    public required bool PerluKonfirmasi { get; init; }

    /// <summary>False for the supporting functions.</summary>
    public bool DapatDikerjasamakan => Kelompok is not KelompokUrusan.FungsiPenunjang;

    /// <summary>Parts of the urusan whose owner the law names one by one; empty where a kabupaten or kota has its share throughout.</summary>
    public IReadOnlyList<SubUrusan> DaftarSubUrusan => Kewenangan.SubUrusanOf(Kode);

    /// <summary>In the order of the codes, the supporting functions last.</summary>
    public static IReadOnlyList<UrusanPemerintahan> Semua => Table.Value.All;

    public static bool TryGet(string? kode, [NotNullWhen(true)] out UrusanPemerintahan? urusan) =>
        Table.Value.ByKode.TryGetValue(kode ?? "", out urusan);

    public static UrusanPemerintahan Get(string kode) =>
        TryGet(kode, out var urusan) ? urusan : throw new KeyNotFoundException($"{kode} is no code of an urusan pemerintahan.");

    private static UrusanPemerintahan Read(DataRow row) => new()
    {
        Kode = row.Text("kode"),
        Kelompok = Enum.Parse<KelompokUrusan>(row.Text("kelompok")),
        Nama = row.Text("nama"),
        DasarHukum = row["dasar_hukum"] is { } dasar ? Regulation.DasarHukum.Parse(dasar) : null,
        PerluKonfirmasi = row.Flag("perlu_konfirmasi"),
    };
}
