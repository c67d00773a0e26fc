using System.Reflection;

namespace Ksd.AppHost.Tests.Local;

/// <summary>
/// Everything public in the stand-in is in aspire-api.txt, and that holds only what was looked up in Aspire's own list of
/// its public API (microsoft/aspire, src/*/api/*.cs, 13.5). A line is added after looking, never to make this pass.
/// </summary>
public sealed class AspireApiTests
{
    [Fact]
    public void The_stand_in_has_no_member_that_Aspire_lacks()
    {
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "aspire-api.txt"));

        Members().Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void The_list_names_nothing_that_is_gone()
    {
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "aspire-api.txt"));

        known.Except(Members()).ShouldBeEmpty();
    }

    internal static IEnumerable<string> Members() => typeof(Projects.AppHost).Assembly.GetExportedTypes()
        .Where(type => type.Namespace?.StartsWith("Aspire.", StringComparison.Ordinal) == true)
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodBase { IsSpecialName: true } || member is ConstructorInfo)
            .Where(member => member is not FieldInfo { IsSpecialName: true } && !IsOfRecords(type, member))
            .Select(member => $"{Name(type)}.{Describe(member)}"))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Names(constructor)})",
        MethodInfo method => $"{method.Name}({Names(method)})",
        _ => member.Name,
    };

    private static string Names(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => parameter.Name));

    private static string Name(Type type) => $"{type.Namespace}.{type.Name.Split('`')[0]}";

    /// <summary>What the compiler gives every record.</summary>
    private static bool IsOfRecords(Type type, MemberInfo member) =>
        type.GetMethod("<Clone>$") is not null
        && member is MethodInfo { Name: "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "PrintMembers" };
}
