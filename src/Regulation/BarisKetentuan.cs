using System.Globalization;

namespace Ksd.Regulation;

/// <summary>A setting of a service that decides what a regulation leaves open: what it decides, and on which article it rests.</summary>
/// <param name="Nama">Name in the section <c>Ketentuan</c> of the settings.</param>
/// <param name="Arti">What it decides.</param>
/// <param name="DasarHukum">The article it reads; null where no regulation sets it and it is a rule of practice.</param>
/// <param name="Nilai">Its value among a service's settings.</param>
public sealed record BarisKetentuan<TKetentuan>(string Nama, Teks Arti, DasarHukum? DasarHukum, Func<TKetentuan, object> Nilai)
{
    /// <summary>In words, for those who run the system and those who supervise it.</summary>
    public ItemKetentuan Describe(TKetentuan berlaku, TKetentuan bawaan) =>
        new(Nama, Words(berlaku), Words(bawaan), Arti.Localized, DasarHukum, DasarHukum?.PerluKonfirmasi ?? false);

    private string Words(TKetentuan ketentuan) => Convert.ToString(Nilai(ketentuan), CultureInfo.InvariantCulture)!;
}

/// <param name="Nama">Name in the section <c>Ketentuan</c> of the settings.</param>
/// <param name="Nilai">What holds now.</param>
/// <param name="Bawaan">What holds where nothing is set.</param>
/// <param name="Arti">What it decides.</param>
/// <param name="DasarHukum">The article it reads; null where no regulation sets it and it is a rule of practice.</param>
/// <param name="PerluKonfirmasi">Whether its reading is still to be confirmed.</param>
public sealed record ItemKetentuan(string Nama, string Nilai, string Bawaan, string Arti, DasarHukum? DasarHukum, bool PerluKonfirmasi);
