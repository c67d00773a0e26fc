using System.Globalization;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>Another kerja sama with the same or a similar partner, an overlapping object and overlapping time (guard G17).</summary>
internal sealed record Beririsan(Guid KerjaSamaId, string Judul, IReadOnlyList<string> Mitra, IReadOnlyList<string> Urusan, DateOnly? Mulai, DateOnly? Sampai)
{
    /// <summary>What makes the two overlap, for a person.</summary>
    public IReadOnlyList<AlasanIrisan> DaftarAlasan { get; init; } = [];
}

public enum JenisIrisan
{
    MitraSama,
    MitraMirip,
    Urusan,
    Lokasi,
    RuangLingkup,
    Waktu,
}

/// <summary>One thing that two kerja sama have in common.</summary>
internal sealed record AlasanIrisan(JenisIrisan Jenis, Teks Pesan)
{
    public static AlasanIrisan Mitra(string kami, string lain, float kemiripan) => kemiripan >= 1
        ? new(JenisIrisan.MitraSama, new($"Mitra sama: {kami}.", $"Same partner: {kami}."))
        : new(JenisIrisan.MitraMirip, new(
            $"Nama mitra mirip ({kemiripan.ToString("P0", CultureInfo.InvariantCulture)}): {kami} dan {lain}.",
            $"Similar name of partner ({kemiripan.ToString("P0", CultureInfo.InvariantCulture)}): {kami} and {lain}."));

    public static AlasanIrisan Urusan(IReadOnlyList<string> kode)
    {
        var nama = string.Join(", ", kode.Select(k => UrusanPemerintahan.TryGet(k, out var urusan) ? $"{k} {urusan.Nama}" : k));
        return new(JenisIrisan.Urusan, new($"Urusan sama: {nama}.", $"Same urusan: {nama}."));
    }

    public static AlasanIrisan Lokasi(IReadOnlyList<string> tempat) => new(JenisIrisan.Lokasi, new(
        $"Lokasi sama: {string.Join(", ", tempat)}.", $"Same place: {string.Join(", ", tempat)}."));

    public static AlasanIrisan Lingkup(IReadOnlyList<string> kata) => new(JenisIrisan.RuangLingkup, new(
        $"Objek dan ruang lingkup serupa; kata dasar yang sama: {string.Join(", ", kata)}.",
        $"Similar object and scope; words in common: {string.Join(", ", kata)}."));

    public static AlasanIrisan Waktu(DateOnly? mulai, DateOnly? sampai)
    {
        var (dari, hingga) = (mulai?.ToString("O", CultureInfo.InvariantCulture), sampai?.ToString("O", CultureInfo.InvariantCulture));
        return new(JenisIrisan.Waktu, new(
            $"Waktu beririsan: {dari ?? "awal tidak tercantum"} sampai {hingga ?? "akhir tidak tercantum"}.",
            $"Overlapping time: {dari ?? "no start given"} to {hingga ?? "no end given"}."));
    }
}
