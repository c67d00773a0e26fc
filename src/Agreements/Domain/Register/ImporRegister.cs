namespace Ksd.Agreements.Domain.Register;

public enum StatusImpor
{
    Antre,
    Berjalan,
    Selesai,

    /// <summary>Given up after a fault of ours; nothing that was not reported row by row was written.</summary>
    Gagal,

    /// <summary>Undone as a whole, before anything was built on it.</summary>
    Dibatalkan,
}

public enum StatusBaris
{
    Diterima,

    /// <summary>Taken in, with something for a person to look at.</summary>
    Peringatan,

    /// <summary>The register, or an earlier row of the same sheet, already has this paper.</summary>
    Duplikat,
    Ditolak,
}

/// <summary>One sheet handed in for import, how far it has been read, and what came of it.</summary>
internal sealed class ImporRegister
{
    public const int NamaBerkasMaxLength = 255;

    private ImporRegister()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public string NamaBerkas { get; private init; } = "";

    /// <summary>The sheet is kept under its hash.</summary>
    public string Sha256 { get; private init; } = "";

    public long Ukuran { get; private init; }

    /// <summary>A dry run: everything is checked and reported, nothing enters the register.</summary>
    public bool UjiCoba { get; private init; }

    public StatusImpor Status { get; private set; }

    /// <summary>Rows of the sheet, its heading aside.</summary>
    public int JumlahBaris { get; private init; }

    /// <summary>Rows already reported; work goes on after them when it was interrupted.</summary>
    public int BarisSelesai { get; private set; }

    public int Diterima { get; private set; }

    public int Peringatan { get; private set; }

    public int Duplikat { get; private set; }

    public int Ditolak { get; private set; }

    public int MutuA { get; private set; }

    public int MutuB { get; private set; }

    public int MutuC { get; private set; }

    public int MutuD { get; private set; }

    /// <summary>How often work was begun and broke off by a fault.</summary>
    public int Percobaan { get; private set; }

    public string DimintaOleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DimintaPada { get; private init; }

    public DateTimeOffset? MulaiPada { get; private set; }

    public DateTimeOffset? SelesaiPada { get; private set; }

    public static ImporRegister Queue(
        string regionCode, string namaBerkas, string sha256, long ukuran, int jumlahBaris, bool ujiCoba, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            NamaBerkas = namaBerkas,
            Sha256 = sha256,
            Ukuran = ukuran,
            JumlahBaris = jumlahBaris,
            UjiCoba = ujiCoba,
            DimintaOleh = petugas.Subjek,
            Jabatan = petugas.Jabatan,
            DimintaPada = now,
        };

    public void Begin(DateTimeOffset now)
    {
        Status = StatusImpor.Berjalan;
        MulaiPada ??= now;
    }

    public void Finish(DateTimeOffset now)
    {
        Status = StatusImpor.Selesai;
        SelesaiPada = now;
    }

    /// <summary>What it brought in is taken out again; the report of its rows stays.</summary>
    public void Undo() => Status = StatusImpor.Dibatalkan;

    /// <summary>After a fault: again later, or given up.</summary>
    public void BreakOff(int maksimumPercobaan, DateTimeOffset now)
    {
        Percobaan++;
        if (Percobaan >= maksimumPercobaan)
        {
            Status = StatusImpor.Gagal;
            SelesaiPada = now;
        }
    }
}

/// <summary>What became of one row of a sheet, with the row as it stood there. Never changed.</summary>
internal sealed class BarisImpor
{
    public Guid ImporId { get; init; }

    public int Nomor { get; init; }

    public string RegionCode { get; init; } = "";

    public StatusBaris Status { get; init; }

    /// <summary>The grade it was (in a dry run: would be) taken in with.</summary>
    public Mutu? Mutu { get; init; }

    /// <summary>What it became; of a duplicate: what it duplicates. Null in a dry run unless the register already has it.</summary>
    public Guid? NaskahId { get; init; }

    public Guid? KerjaSamaId { get; init; }

    /// <summary>The earlier row of the same sheet that it repeats.</summary>
    public int? DuplikatBaris { get; init; }

    public IReadOnlyList<CatatanBaris> DaftarCatatan { get; init; } = [];

    /// <summary>The cells as they stood in the sheet, in its order.</summary>
    public string[] Isi { get; init; } = [];
}

/// <summary>Work waiting for a replica, of every region; a replica holds its row's lock while it works.</summary>
internal sealed class AntreanImpor
{
    public Guid ImporId { get; init; }

    public string Wilayah { get; init; } = "";
}

/// <summary>A key by which another record of the same paper is recognised (<see cref="KunciRegister"/>).</summary>
internal sealed class KunciNaskah
{
    public string RegionCode { get; init; } = "";

    public string Kunci { get; init; } = "";

    public Guid NaskahId { get; init; }

    public Guid KerjaSamaId { get; init; }
}

/// <summary>Where an imported naskah comes from, and what the sheet says of it beyond the naskah itself.</summary>
internal sealed class AsalNaskah
{
    public Guid NaskahId { get; init; }

    public string RegionCode { get; init; } = "";

    public Guid ImporId { get; init; }

    public int NomorBaris { get; init; }

    public Mutu Mutu { get; init; }

    public string? JenisTertulis { get; init; }

    public string? UrusanTertulis { get; init; }

    public string? Lokasi { get; init; }

    public string? Sumber { get; init; }

    public string? Keterangan { get; init; }

    /// <summary>The classification rules that decided, or that asked.</summary>
    public string[] DaftarAturan { get; init; } = [];

    /// <summary>The question to a person where the law leaves the kind open.</summary>
    public string? Pertanyaan { get; init; }
}
