using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>A paper that a row needs and that is not on file on the day, told as any other guard.</summary>
internal static class DokumenWajib
{
    public static string Id(JenisDokumen jenis) => $"DOK-{jenis}";

    public static Kekurangan Kurang(JenisDokumen jenis, DasarHukum dasarHukum) => new(
        Id(jenis),
        Sifat.Kunci,
        new($"Dokumen {Sebutan.Of(jenis)} belum ada pada tanggal langkah ini.", $"The paper {Sebutan.Of(jenis)} is not on file on the day of the step."),
        new($"Unggah {Sebutan.Of(jenis)} dengan tanggal yang tertera padanya.", $"Upload {Sebutan.Of(jenis)} with the date that it bears."),
        [dasarHukum],
        []);
}
