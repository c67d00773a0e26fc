using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>Somebody who was there, with the office as it was that day.</summary>
public sealed record Hadirin
{
    [Required, StringLength(200)]
    public string Nama { get; init; } = "";

    [Required, StringLength(200)]
    public string Jabatan { get; init; } = "";

    [Required, StringLength(200)]
    public string Instansi { get; init; } = "";
}

/// <summary>Minutes of the TKKSD forum on a list, with its attendance: only ever added to.</summary>
internal sealed class RisalahTkksd
{
    public const int TextMaxLength = 10_000;
    public const int MaxHadirin = 300;

    public Guid Id { get; private set; }

    public Guid DaftarRencanaId { get; private set; }

    /// <summary>The version of the list that was talked about.</summary>
    public long VersiDaftar { get; private set; }

    public string Nomor { get; private set; } = "";

    public DateOnly Tanggal { get; private set; }

    public string Tempat { get; private set; } = "";

    public string Pembahasan { get; private set; } = "";

    public string Kesimpulan { get; private set; } = "";

    public List<Hadirin> DaftarHadir { get; private set; } = [];

    public string Oleh { get; private set; } = "";

    public DateTimeOffset Pada { get; private set; }

    public static RisalahTkksd Of(
        DaftarRencana daftar, string nomor, DateOnly tanggal, string tempat, string pembahasan, string kesimpulan, List<Hadirin> hadir, Pelaku pelaku, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            DaftarRencanaId = daftar.Id,
            VersiDaftar = daftar.Version,
            Nomor = nomor,
            Tanggal = tanggal,
            Tempat = tempat,
            Pembahasan = pembahasan,
            Kesimpulan = kesimpulan,
            DaftarHadir = hadir,
            Oleh = pelaku.Subjek,
            Pada = now,
        };
}
