using Ksd.Regulation;
using Ksd.ServiceDefaults;

namespace Ksd.Mapping.Common;

internal static class Texts
{
    public static string Localize(this Teks teks) => Language.Choose(teks.Id, teks.En);
}
