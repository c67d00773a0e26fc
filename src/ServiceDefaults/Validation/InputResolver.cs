using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Validation;

#pragma warning disable ASP0029

namespace Ksd.ServiceDefaults.Validation;

/// <summary>Finds the rules of request types and parameters by reflection, once each.</summary>
internal sealed class InputResolver(IServiceProviderIsService services) : IValidatableInfoResolver
{
    private readonly ConcurrentDictionary<Type, TypeRules?> _types = new();

    public bool TryGetValidatableTypeInfo(Type type, [NotNullWhen(true)] out IValidatableInfo? validatableInfo)
    {
        validatableInfo = _types.GetOrAdd(type, Read);
        return validatableInfo is not null;
    }

    public bool TryGetValidatableParameterInfo(ParameterInfo parameterInfo, [NotNullWhen(true)] out IValidatableInfo? validatableInfo)
    {
        validatableInfo = null;
        if (IsService(parameterInfo))
        {
            return false;
        }

        var attributes = Rules.Of(parameterInfo);
        if (attributes.Length > 0 || IsInput(ElementOf(parameterInfo.ParameterType) ?? parameterInfo.ParameterType))
        {
            validatableInfo = new ParameterRules(parameterInfo, attributes);
        }

        return validatableInfo is not null;
    }

    private TypeRules? Read(Type type) => IsInput(type)
        ? new(type, [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is not null && property.GetIndexParameters().Length == 0)
            .Select(property => new PropertyRules(property))])
        : null;

    // Records and classes of ours that are not services; a context or a clock among the parameters is none of ours to read.
    private bool IsInput(Type type) =>
        type is { IsPrimitive: false, IsEnum: false, IsInterface: false, IsPointer: false }
        && type.Assembly.GetName().Name?.StartsWith("Ksd.", StringComparison.Ordinal) == true
        && !services.IsService(type);

    private bool IsService(ParameterInfo parameter) =>
        parameter.GetCustomAttributes().Any(attribute => attribute is IFromServiceMetadata or FromKeyedServicesAttribute)
        || services.IsService(parameter.ParameterType);

    private static Type? ElementOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type is { IsGenericType: true, GenericTypeArguments: [var element] } && type.IsAssignableTo(typeof(System.Collections.IEnumerable))
            ? element
            : null;

    private sealed class TypeRules(Type type, IReadOnlyList<PropertyRules> properties) : ValidatableTypeInfo(type, properties)
    {
        private readonly ValidationAttribute[] _attributes = [.. type.GetCustomAttributes<ValidationAttribute>().Select(Rules.InOurWords)];

        protected override ValidationAttribute[] GetValidationAttributes() => _attributes;
    }

    private sealed class PropertyRules(PropertyInfo property) : ValidatablePropertyInfo(
        property.DeclaringType!, property.PropertyType, property.Name, JsonNamingPolicy.CamelCase.ConvertName(property.Name))
    {
        private readonly ValidationAttribute[] _attributes = Rules.Of(property);

        protected override ValidationAttribute[] GetValidationAttributes() => _attributes;
    }

    private sealed class ParameterRules(ParameterInfo parameter, ValidationAttribute[] attributes)
        : ValidatableParameterInfo(parameter.ParameterType, parameter.Name!, parameter.Name!)
    {
        protected override ValidationAttribute[] GetValidationAttributes() => attributes;
    }
}
