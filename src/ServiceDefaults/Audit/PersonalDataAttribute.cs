namespace Ksd.ServiceDefaults.Audit;

/// <summary>That it changed is recorded; what it was and is, is not (UU 27/2022).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalDataAttribute : Attribute;
