using System.ComponentModel.DataAnnotations;
using static Ksd.ServiceDefaults.Language;

namespace Ksd.ServiceDefaults.Validation;

/// <summary>Texts of the DataAnnotations, in the language of the request. Field names are those of the JSON.</summary>
internal static class ValidationMessages
{
    public static string Required => Choose("{0} wajib diisi.", "{0} is required.");

    public static string StringLength => Choose("{0} paling panjang {1} karakter.", "{0} may have at most {1} characters.");

    public static string StringLengthBetween =>
        Choose("{0} harus {2} sampai {1} karakter.", "{0} must have {2} to {1} characters.");

    public static string Range => Choose("{0} harus antara {1} dan {2}.", "{0} must be between {1} and {2}.");

    public static string AtLeast => Choose("{0} paling kecil {1}.", "{0} must be at least {1}.");

    public static string RegularExpression => Choose("{0} tidak sesuai pola {1}.", "{0} does not match the pattern {1}.");

    public static string EmailAddress => Choose("{0} harus alamat surel.", "{0} must be an e-mail address.");

    public static string Url => Choose("{0} harus alamat web (http atau https).", "{0} must be a web address (http or https).");

    public static string Phone => Choose("{0} harus nomor telepon.", "{0} must be a telephone number.");

    public static string MinLength => Choose("{0} paling sedikit berisi {1}.", "{0} must hold at least {1}.");

    public static string MaxLength => Choose("{0} paling banyak berisi {1}.", "{0} may hold at most {1}.");

    public static string Length => Choose("{0} harus berisi {1} sampai {2}.", "{0} must hold {1} to {2}.");

    public static string Compare => Choose("{0} harus sama dengan {1}.", "{0} must equal {1}.");

    public static string AllowedValues => Choose("{0} bukan nilai yang diperbolehkan.", "{0} is not an allowed value.");

    public static string Base64String => Choose("{0} harus teks Base64.", "{0} must be Base64 text.");

    public static string NoNullElements => Choose("{0} memuat unsur kosong (null).", "{0} has an empty element (null).");

    /// <summary>Which of the texts an attribute needs; null for one that brings its own.</summary>
    public static string? NameFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => nameof(Required),
        StringLengthAttribute { MinimumLength: > 0 } => nameof(StringLengthBetween),
        StringLengthAttribute => nameof(StringLength),
        RangeAttribute { Maximum: int.MaxValue or >= (double)long.MaxValue } => nameof(AtLeast),
        RangeAttribute => nameof(Range),
        RegularExpressionAttribute => nameof(RegularExpression),
        EmailAddressAttribute => nameof(EmailAddress),
        UrlAttribute => nameof(Url),
        PhoneAttribute => nameof(Phone),
        MinLengthAttribute => nameof(MinLength),
        MaxLengthAttribute => nameof(MaxLength),
        LengthAttribute => nameof(Length),
        CompareAttribute => nameof(Compare),
        AllowedValuesAttribute or DeniedValuesAttribute or EnumDataTypeAttribute => nameof(AllowedValues),
        Base64StringAttribute => nameof(Base64String),
        NoNullElementsAttribute => nameof(NoNullElements),
        _ => null,
    };
}
