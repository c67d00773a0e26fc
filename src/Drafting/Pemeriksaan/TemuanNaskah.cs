using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>How much a finding weighs.</summary>
public enum BobotTemuan
{
    /// <summary>The text cannot be agreed while it stands.</summary>
    Kunci,

    /// <summary>Somebody has to look at it.</summary>
    Peringatan,
}

/// <summary>Something missing, contradictory or not allowed in a text, shown beside its place. <see cref="Butir"/> is null when it is about the text as a whole.</summary>
public sealed record TemuanNaskah(string Kode, BobotTemuan Bobot, string? Butir, string Tempat, string Pesan, IReadOnlyList<DasarHukum> DasarHukum);

/// <summary>A text with what is known of its kerja sama, as the checks see it.</summary>
internal sealed record NaskahDiperiksa(Rancangan Rancangan, DataKerjaSama Data)
{
    public DaftarNomor Nomor { get; } = DaftarNomor.Hitung(Rancangan);

    public IReadOnlyList<ParagrafTersusun> Paragraf => field ??= Susunan.Susun(Rancangan, Nomor);

    public bool Macam(params ReadOnlySpan<MacamNaskah> macam) => macam.Contains(Rancangan.Macam);

    /// <summary>The region's sides.</summary>
    public IEnumerable<PihakRancangan> Daerah => Rancangan.ParaPihak.Where(pihak => pihak.Kelas is KelasPihak.PemerintahDaerah);
}

/// <summary>One check: what it finds, each with the part concerned and what exactly is wrong.</summary>
internal sealed record AturanNaskah(
    string Kode, BobotTemuan Bobot, string Pesan, IReadOnlyList<string> Dasar, Func<NaskahDiperiksa, IEnumerable<(string? Butir, string Rincian)>> Cari)
{
    private readonly Lazy<IReadOnlyList<DasarHukum>> dasarHukum = new(() => [.. Dasar.Select(DasarHukum.Parse)]);

    public IEnumerable<TemuanNaskah> Periksa(NaskahDiperiksa naskah) => Cari(naskah).Select(temuan => new TemuanNaskah(
        Kode, Bobot, temuan.Butir, temuan.Butir is { } id && naskah.Nomor.Ada(id) ? naskah.Nomor.Label(id) : "", $"{Pesan} {temuan.Rincian}".TrimEnd(), dasarHukum.Value));
}
