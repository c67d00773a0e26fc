using System.Globalization;
using System.Text;

namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>Days from the first to the last, both counted.</summary>
internal readonly record struct Selang(DateOnly Dari, DateOnly Sampai)
{
    public bool Kosong => Dari > Sampai;

    public Selang Irisan(Selang lain) => new(Dari > lain.Dari ? Dari : lain.Dari, Sampai < lain.Sampai ? Sampai : lain.Sampai);

    public Selang Irisan(DateOnly dari, DateOnly sampai) => Irisan(new Selang(dari, sampai));
}

/// <summary>A set of days as PostgreSQL's datemultirange keeps it: apart, in order, and joined where they touch.</summary>
internal static class HimpunanHari
{
    public static List<Selang> Gabung(IEnumerable<Selang> daftar)
    {
        List<Selang> urut = [.. daftar.Where(satu => !satu.Kosong)];
        urut.Sort(static (satu, lain) => satu.Dari.CompareTo(lain.Dari));
        List<Selang> hasil = new(urut.Count);
        foreach (var satu in urut)
        {
            if (hasil.Count > 0 && (hasil[^1].Sampai == DateOnly.MaxValue || satu.Dari <= hasil[^1].Sampai.AddDays(1)))
            {
                hasil[^1] = new(hasil[^1].Dari, satu.Sampai > hasil[^1].Sampai ? satu.Sampai : hasil[^1].Sampai);
            }
            else
            {
                hasil.Add(satu);
            }
        }

        return hasil;
    }

    /// <summary>The days that <see cref="Tulis"/> wrote.</summary>
    public static List<Selang> Baca(string teks)
    {
        List<Selang> hasil = [];
        for (var at = teks.IndexOf('[', StringComparison.Ordinal); at >= 0; at = teks.IndexOf('[', at + 1))
        {
            var batas = teks.IndexOf(')', at);
            hasil.Add(new(
                DateOnly.ParseExact(teks.AsSpan(at + 1, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                batas == at + 12 ? DateOnly.MaxValue : DateOnly.ParseExact(teks.AsSpan(at + 12, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1)));
        }

        return hasil;
    }

    /// <summary><c>{[2027-01-01,2027-04-01),[2028-01-01,)}</c>; what lasts for ever has no end.</summary>
    public static string Tulis(List<Selang> daftar)
    {
        var teks = new StringBuilder("{", 2 + (26 * daftar.Count));
        foreach (var satu in daftar)
        {
            teks.Append(teks.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"[{satu.Dari:O},");
            if (satu.Sampai != DateOnly.MaxValue)
            {
                teks.Append(CultureInfo.InvariantCulture, $"{satu.Sampai.AddDays(1):O}");
            }

            teks.Append(')');
        }

        return teks.Append('}').ToString();
    }
}
