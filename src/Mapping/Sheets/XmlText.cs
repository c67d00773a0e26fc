using System.Xml;

namespace Ksd.Mapping.Sheets;

/// <summary>Text as office documents can hold it: control characters that XML does not know are left out.</summary>
internal static class XmlText
{
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((letter, i) =>
        XmlConvert.IsXmlChar(letter)
        || (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(letter) && i > 0 && char.IsHighSurrogate(text[i - 1]))));
}
