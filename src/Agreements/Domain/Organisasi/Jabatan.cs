namespace Ksd.Agreements.Domain.Organisasi;

public enum KapasitasJabatan
{
    Definitif,

    /// <summary>Pelaksana tugas.</summary>
    Plt,

    /// <summary>Pelaksana harian.</summary>
    Plh,

    /// <summary>Penjabat.</summary>
    Pj,
}

/// <summary>A position of the regional government. People come and go; what they did stays with the position they did it in (PP 28/2018 Pasal 9 ayat (2)).</summary>
internal sealed class Jabatan
{
    private readonly List<PemangkuJabatan> daftarPemangku = [];

    private Jabatan()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public string Nama { get; private init; } = "";

    /// <summary>The perangkat daerah it belongs to; null for positions of the whole region.</summary>
    public string? PerangkatDaerah { get; private init; }

    public IReadOnlyList<PemangkuJabatan> DaftarPemangku => daftarPemangku;

    public static Jabatan Create(string region, string nama, string? perangkatDaerah, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), RegionCode = region, Nama = nama, PerangkatDaerah = perangkatDaerah };

    /// <summary>Who holds it on a day: the acting one before the one who is acted for.</summary>
    public PemangkuJabatan? PemangkuPada(DateOnly tanggal) => daftarPemangku
        .Where(pemangku => pemangku.MemangkuPada(tanggal))
        .OrderBy(pemangku => pemangku.Kapasitas is KapasitasJabatan.Definitif)
        .ThenByDescending(pemangku => pemangku.Mulai)
        .FirstOrDefault();

    /// <summary>A new holder. A definitive one ends the term of the definitive one before, and nothing else.</summary>
    public Refusal? Appoint(PemangkuJabatan baru)
    {
        var sebelumnya = daftarPemangku.Where(pemangku => pemangku.Kapasitas == baru.Kapasitas && pemangku.Sampai is null).MaxBy(pemangku => pemangku.Mulai);
        if (sebelumnya?.Mulai >= baru.Mulai || (sebelumnya is null && daftarPemangku.Exists(pemangku => pemangku.Kapasitas == baru.Kapasitas && pemangku.Sampai >= baru.Mulai)))
        {
            return new Refusal(BukuPihak.PihakProblems.MasaTidakUrut, new(
                "Pemangku lain tercatat mulai pada atau setelah hari itu.", "Another holder is recorded from that day or later."));
        }

        sebelumnya?.End(baru.Mulai.AddDays(-1));
        daftarPemangku.Add(baru);
        return null;
    }
}

/// <summary>Who holds a position, from when to when, in which capacity and by which decree.</summary>
internal sealed class PemangkuJabatan
{
    private PemangkuJabatan()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public Guid JabatanId { get; private init; }

    /// <summary>The account the person signs in with; null for somebody who has none.</summary>
    public string? Subjek { get; private init; }

    public string Nama { get; private init; } = "";

    public KapasitasJabatan Kapasitas { get; private init; }

    public string NomorKeputusan { get; private init; } = "";

    public DateOnly Mulai { get; private init; }

    public DateOnly? Sampai { get; private set; }

    public static PemangkuJabatan Of(
        Jabatan jabatan, string? subjek, string nama, KapasitasJabatan kapasitas, string nomorKeputusan, DateOnly mulai, DateOnly? sampai, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = jabatan.RegionCode,
            JabatanId = jabatan.Id,
            Subjek = subjek,
            Nama = nama,
            Kapasitas = kapasitas,
            NomorKeputusan = nomorKeputusan,
            Mulai = mulai,
            Sampai = sampai,
        };

    public bool MemangkuPada(DateOnly tanggal) => Mulai <= tanggal && !(Sampai < tanggal);

    internal void End(DateOnly tanggal) => Sampai = tanggal;
}

/// <summary>The coordination team as a decree composes it, of positions and not of people.</summary>
internal sealed class TimKoordinasi
{
    private TimKoordinasi()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public string NomorKeputusan { get; private init; } = "";

    public DateOnly Mulai { get; private init; }

    public DateOnly? Sampai { get; private set; }

    public IReadOnlyList<AnggotaTim> DaftarAnggota { get; private init; } = [];

    public static TimKoordinasi Decree(
        string region, string nomorKeputusan, DateOnly mulai, DateOnly? sampai, IReadOnlyList<AnggotaTim> daftarAnggota, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = region,
            NomorKeputusan = nomorKeputusan,
            Mulai = mulai,
            Sampai = sampai,
            DaftarAnggota = daftarAnggota,
        };

    internal void End(DateOnly tanggal) => Sampai = tanggal;
}

public enum KedudukanTim
{
    Pengarah,
    Ketua,
    WakilKetua,
    Sekretaris,
    AnggotaTetap,
    AnggotaTidakTetap,
    TenagaAhli,
}

public sealed record AnggotaTim(Guid JabatanId, KedudukanTim Kedudukan);
