using System.Reflection;

namespace Ksd.ServiceDefaults;

/// <summary>A kind of refusal: its code never changes its meaning. Every one is a row of docs/problems.md.</summary>
public sealed record ProblemType(string Code, int Status, string Judul, string Title)
{
    public string Uri => $"/problems/{Code}";

    public string LocalizedTitle => Language.Choose(Judul, Title);

    /// <summary>The types that an assembly declares, as static fields of its catalogue classes.</summary>
    public static IEnumerable<ProblemType> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(ProblemType))
        .Select(field => (ProblemType)field.GetValue(null)!);
}
