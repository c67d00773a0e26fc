using System.Globalization;
using Ksd.Regulation;

namespace Ksd.Mapping.Common;

internal static class Texts
{
    /// <summary>Indonesian, or English where the request asked for it.</summary>
    public static string Localize(this Teks teks) => teks.In(CultureInfo.CurrentUICulture);
}
