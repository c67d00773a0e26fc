using System.Text.RegularExpressions;

namespace Ksd.ServiceDefaults;

/// <summary>What a field of a .NET type wants, in words of the caller.</summary>
internal static partial class Expected
{
    public static string Of(Type? type) => Of(type is null ? "" : (Nullable.GetUnderlyingType(type) ?? type).Name);

    /// <summary>By the name the framework prints, for example <c>DateOnly?</c>.</summary>
    public static string Of(string typeName) => Decoration().Replace(typeName, "") switch
    {
        "DateOnly" => Language.Choose("Harus tanggal yang ada dalam kalender, berbentuk 2026-01-31.", "Must be an existing date such as 2026-01-31."),
        "DateTimeOffset" or "DateTime" => Language.Choose(
            "Harus waktu berbentuk 2026-01-31T08:00:00+08:00.", "Must be an instant such as 2026-01-31T08:00:00+08:00."),
        "TimeOnly" => Language.Choose("Harus jam berbentuk 08:00:00.", "Must be a time such as 08:00:00."),
        "Int16" or "short" or "Int32" or "int" or "Int64" or "long" => Language.Choose(
            "Harus bilangan bulat tanpa tanda kutip, dalam batas yang wajar.", "Must be a whole number without quotes, within bounds."),
        "Decimal" or "decimal" or "Double" or "double" => Language.Choose("Harus bilangan.", "Must be a number."),
        "Boolean" or "bool" => Language.Choose("Harus true atau false.", "Must be true or false."),
        "Guid" => Language.Choose("Harus UUID.", "Must be a UUID."),
        "String" or "string" => Language.Choose("Harus teks.", "Must be text."),
        _ => Language.Choose("Bentuk nilainya tidak sesuai.", "The value does not have the right shape."),
    };

    [GeneratedRegex(@"^Nullable<|[>?]$")]
    private static partial Regex Decoration();
}
