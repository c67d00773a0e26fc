namespace Ksd.Portal.Pages.Publik;

/// <summary>What a region's public pages read of its open data.</summary>
public sealed record RegisterPublik(IReadOnlyList<EntriPublik> Items, string? Next);

public sealed record EntriPublik(
    Guid Id, string Judul, string Naskah, string? Jenis, IReadOnlyList<string> Nomor, IReadOnlyList<string> Mitra, IReadOnlyList<UrusanPublik> Urusan,
    string? PerangkatDaerah, TanggalPublik TandaTangan, TanggalPublik BerlakuSampai, string Status);

public sealed record UrusanPublik(string Code, string? Label);

/// <summary>A date as exactly as it is known, in words.</summary>
public sealed record TanggalPublik(string Teks);

public sealed record PortofolioPublik(DateOnly Pada, IReadOnlyList<KelompokPublik> Items);

/// <summary>The figures of one kind of kerja sama; of all together where <paramref name="Jenis"/> is empty.</summary>
public sealed record KelompokPublik(string Jenis, IReadOnlyList<AngkaPublik> Angka);

public sealed record AngkaPublik(string Kode, string Nama, int Pembilang, int Penyebut, decimal? Persen);
