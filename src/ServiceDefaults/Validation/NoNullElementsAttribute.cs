using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Ksd.ServiceDefaults.Validation;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class NoNullElementsAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not IEnumerable elements || elements.Cast<object?>().All(element => element is not null);
}
