using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Ksd.ServiceDefaults.Validation;

/// <summary>The rules of one field: those it is marked with, and those its type already states.</summary>
internal static class Rules
{
    public static ValidationAttribute[] Of(PropertyInfo property)
    {
        // A record's [Required] may stand on the parameter that makes the property.
        var parameter = property.DeclaringType!.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(candidate => candidate.Name == property.Name && candidate.ParameterType == property.PropertyType);
        var marked = property.GetCustomAttributes<ValidationAttribute>()
            .Concat(parameter?.GetCustomAttributes<ValidationAttribute>() ?? []);
        return Complete(marked.Concat(OfWords(property.PropertyType)), new NullabilityInfoContext().Create(property));
    }

    public static ValidationAttribute[] Of(ParameterInfo parameter) =>
        [.. parameter.GetCustomAttributes<ValidationAttribute>().Concat(OfWords(parameter.ParameterType)).Select(InOurWords)];

    public static ValidationAttribute InOurWords(ValidationAttribute attribute)
    {
        var text = ValidationMessages.NameFor(attribute);
        if (text is not null && attribute.ErrorMessageResourceName is null && !HasOwnText(attribute))
        {
            attribute.ErrorMessageResourceType = typeof(ValidationMessages);
            attribute.ErrorMessageResourceName = text;
        }

        return attribute;
    }

    // The kinds of DataType carry the framework's text as if it were their own.
    private static bool HasOwnText(ValidationAttribute attribute) => attribute.ErrorMessage is { } text
        && (attribute is not DataTypeAttribute || text != ((ValidationAttribute)Activator.CreateInstance(attribute.GetType())!).ErrorMessage);

    // In a query ?jenis=-1 would else be a word of the list.
    private static IEnumerable<ValidationAttribute> OfWords(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } words ? [new EnumDataTypeAttribute(words)] : [];

    // string means a text, not null: JSON can leave it out all the same.
    private static ValidationAttribute[] Complete(IEnumerable<ValidationAttribute> marked, NullabilityInfo nullability)
    {
        var rules = marked.ToList();
        if (IsNeverNull(nullability) && !rules.OfType<RequiredAttribute>().Any())
        {
            rules.Add(new RequiredAttribute { AllowEmptyStrings = true });
        }

        var element = nullability.ElementType ?? nullability.GenericTypeArguments.FirstOrDefault();
        if (element is not null && IsNeverNull(element) && nullability.Type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            rules.Add(new NoNullElementsAttribute());
        }

        return [.. rules.Select(InOurWords)];
    }

    private static bool IsNeverNull(NullabilityInfo nullability) =>
        !nullability.Type.IsValueType && nullability.ReadState == NullabilityState.NotNull;
}
