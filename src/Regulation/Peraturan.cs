namespace Ksd.Regulation;

/// <summary>A regulation of the catalogue. Only the catalogue makes one, so nothing can cite what is not in it.</summary>
public sealed record Peraturan
{
    internal Peraturan()
    {
    }

    /// <summary>As cited, and the key: <c>PP 28/2018</c>.</summary>
    public required string Kode { get; init; }

    public required JenisPeraturan Jenis { get; init; }

    public required int Nomor { get; init; }

    public required int Tahun { get; init; }

    public required string Tentang { get; init; }

    /// <summary>In force from this date, or null when no source read gives the date of promulgation.</summary>
    public required DateOnly? BerlakuDari { get; init; }

    /// <summary>The last day in force, or null when it has not been revoked.</summary>
    public required DateOnly? BerlakuSampai { get; init; }

    public required IReadOnlyList<string> Mencabut { get; init; }

    public required string? DicabutOleh { get; init; }

    /// <summary>Its articles were read. Those of a regulation that was not read are cited with doubt.</summary>
    public required bool NaskahDibaca { get; init; }

    /// <summary>Something in this row is not confirmed from a source that was read; <see cref="Catatan"/> says what.</summary>
    public required bool PerluKonfirmasi { get; init; }

    public required string? Catatan { get; init; }

    public required string Sumber { get; init; }

    /// <summary>Promulgated by <paramref name="tanggal"/> and not revoked then. Where the day is unknown, the year of the regulation decides.</summary>
    public bool BerlakuPada(DateOnly tanggal) =>
        (BerlakuDari ?? new DateOnly(Tahun, 12, 31)) <= tanggal && (BerlakuSampai is null || tanggal <= BerlakuSampai);

    public DasarHukum Pasal(string pasal, int? ayat = null, string? huruf = null, int? angka = null) =>
        new(this, pasal, ayat, huruf, angka, null);

    public DasarHukum Pasal(int pasal, int? ayat = null, string? huruf = null, int? angka = null) =>
        Pasal(pasal.ToString(System.Globalization.CultureInfo.InvariantCulture), ayat, huruf, angka);

    /// <summary>A part of the regulation that is no article: <c>BAB VII</c>, <c>Lampiran</c>.</summary>
    public DasarHukum Bagian(string bagian) => new(this, null, null, null, null, bagian);

    public override string ToString() => Kode;
}
