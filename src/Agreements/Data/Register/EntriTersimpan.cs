using Ksd.ServiceDefaults.Data;
using Npgsql;

namespace Ksd.Agreements.Data.Register;

/// <summary>An entry of the register as a query of <see cref="RegisterQuery"/> brings it.</summary>
internal sealed class EntriTersimpan
{
    public required Guid NaskahId { get; init; }

    public required Guid KerjaSamaId { get; init; }

    public required string Judul { get; init; }

    public required string Naskah { get; init; }

    public string? JenisTertulis { get; init; }

    public string? Jenis { get; init; }

    public string? Jalur { get; init; }

    public required string[] Nomor { get; init; }

    public required string[] Mitra { get; init; }

    public required string[] KelasMitra { get; init; }

    public required string[] Urusan { get; init; }

    public string? UrusanTertulis { get; init; }

    public string? PerangkatDaerah { get; init; }

    public string? Lokasi { get; init; }

    public long? Nilai { get; init; }

    public DateOnly? TandaTangan { get; init; }

    public string? KetelitianTandaTangan { get; init; }

    /// <summary>Its end as it stood on the day asked about.</summary>
    public DateOnly? Sampai { get; init; }

    public string? KetelitianSampai { get; init; }

    public string? JangkaWaktu { get; init; }

    public string? Rezim { get; init; }

    public string? Mutu { get; init; }

    public required string Sumber { get; init; }

    public string? Tautan { get; init; }

    public string? Pertanyaan { get; init; }

    public required string Status { get; init; }

    /// <summary>The value this list is ordered by, as the cursor writes it.</summary>
    public required string Kunci { get; init; }

    /// <summary>The best passage, with marks round the words that were found.</summary>
    public string? Cuplikan { get; init; }

    /// <summary>The columns of <see cref="RegisterQuery"/>, in their order; then the cursor's key, what the page is ordered by, and what a search found.</summary>
    public static EntriTersimpan Read(NpgsqlDataReader baris) => new()
    {
        NaskahId = baris.GetGuid(0),
        KerjaSamaId = baris.GetGuid(1),
        Judul = baris.GetString(2),
        Naskah = baris.GetString(3),
        JenisTertulis = baris.Text(4),
        Jenis = baris.Text(5),
        Jalur = baris.Text(6),
        Nomor = baris.GetFieldValue<string[]>(7),
        Mitra = baris.GetFieldValue<string[]>(8),
        KelasMitra = baris.GetFieldValue<string[]>(9),
        Urusan = baris.GetFieldValue<string[]>(10),
        UrusanTertulis = baris.Text(11),
        PerangkatDaerah = baris.Text(12),
        Lokasi = baris.Text(13),
        Nilai = baris.Value<long>(14),
        TandaTangan = baris.Value<DateOnly>(15),
        KetelitianTandaTangan = baris.Text(16),
        Sampai = baris.Value<DateOnly>(17),
        KetelitianSampai = baris.Text(18),
        JangkaWaktu = baris.Text(19),
        Rezim = baris.Text(20),
        Mutu = baris.Text(21),
        Sumber = baris.GetString(22),
        Tautan = baris.Text(23),
        Pertanyaan = baris.Text(24),
        Status = baris.GetString(25),
        Kunci = baris.Text(26) ?? "",
        Cuplikan = baris.Text(28),
    };
}

/// <summary>Where an entry was imported from, and the row as it stood in the sheet.</summary>
internal sealed record AsalTersimpan(Guid ImporId, int NomorBaris, string[] DaftarAturan, string[] Isi);
