using System.Globalization;
using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Common;

/// <summary>A date as far as it is reported: ISO 8601 with that precision, and in words.</summary>
public sealed record TanggalView(string? Tanggal, Ketelitian? Ketelitian, string Teks)
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    internal static TanggalView Of(DateOnly? awal, string? ketelitian) => TanggalTercatat.From(
        awal, ketelitian is null ? null : Enum.Parse<Ketelitian>(ketelitian)) is { } tanggal
            ? new(tanggal.ToString(), tanggal.Ketelitian, tanggal.Awal.ToString(Format(tanggal.Ketelitian), Indonesia))
            : new(null, null, "tidak tercantum");

    private static string Format(Ketelitian ketelitian) => ketelitian switch
    {
        Domain.Register.Ketelitian.Tahun => "yyyy",
        Domain.Register.Ketelitian.Bulan => "MMMM yyyy",
        _ => "d MMMM yyyy",
    };
}
