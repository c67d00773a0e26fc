using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>A paper that a row needs and that is not on file on the day, told as any other guard.</summary>
internal static class DokumenWajib
{
    public static string Id(JenisDokumen jenis) => $"DOK-{jenis}";

    public static Kekurangan Kurang(JenisDokumen jenis, DasarHukum dasarHukum) => new(
        Id(jenis),
        Sifat.Kunci,
        new($"Dokumen {Nama(jenis)} belum ada pada tanggal langkah ini.", $"The paper {Nama(jenis)} is not on file on the day of the step."),
        new($"Unggah {Nama(jenis)} dengan tanggal yang tertera padanya.", $"Upload {Nama(jenis)} with the date that it bears."),
        [dasarHukum],
        []);

    /// <summary><c>SuratTugasPpksd</c> reads "surat tugas ppksd".</summary>
    private static string Nama(JenisDokumen jenis) =>
        string.Concat(jenis.ToString().Select((huruf, i) => char.IsUpper(huruf) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(huruf) : huruf.ToString()));
}
