using System.Reflection;
using Ksd.Contracts;

namespace Ksd.Conventions.Tests;

/// <summary>Events are kept promises: nothing disappears, nothing changes its type, and each is documented.</summary>
public sealed class ContractsTests
{
    private static readonly Type[] Events = typeof(IIntegrationEvent).Assembly.GetExportedTypes()
        .Where(type => type is { IsInterface: false, IsAbstract: false } && typeof(IIntegrationEvent).IsAssignableFrom(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToArray();

    [Fact]
    public void Shapes_are_as_last_agreed() =>
        Snapshot.Verify("contracts.txt", string.Join('\n', typeof(IIntegrationEvent).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(Describe)) + "\n");

    [Fact]
    public void Every_event_lives_in_the_one_namespace_for_ever() =>
        Events.Where(type => type.Namespace != "Ksd.Contracts").ShouldBeEmpty();

    [Fact]
    public void Every_event_has_a_row_in_events_md()
    {
        var documented = Repository.TableRows("docs/events.md").Select(row => row[0]).ToHashSet();

        Events.Select(type => type.Name).Where(name => !documented.Contains(name)).ShouldBeEmpty();
        documented.Where(name => Events.All(type => type.Name != name)).ShouldBeEmpty("documented, but not there");
    }

    private static string Describe(Type type) =>
        type.FullName + string.Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != "EqualityContract")
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"\n  {property.Name}: {TypeName(property)}"));

    private static string TypeName(PropertyInfo property)
    {
        var nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var name = type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
            : type.Name;
        return nullable ? name + "?" : name;
    }
}
