namespace Ksd.Mapping.Domain;

/// <summary>The plan documents of a region and of its departments (UU 25/2004; UU 23/2014 Pasal 260 to 273).</summary>
public enum JenisDokumenRencana
{
    Rpjpd,
    Rpjmd,
    Rkpd,
    Renstra,
    Renja,
}

public enum StatusDokumenRencana
{
    Draf,
    Berlaku,

    /// <summary>A later version is in force; what links to this one stays as it is.</summary>
    Digantikan,
}

/// <summary>
/// One version of a plan document. Its tree is filled while it is a draft; in force it is only read, and a new version ends it
/// without touching the links that were made to it.
/// </summary>
internal sealed class DokumenRencana
{
    public const int NomorMaxLength = 100;
    public const int JudulMaxLength = 300;

    public Guid Id { get; private set; }

    public JenisDokumenRencana Jenis { get; private set; }

    /// <summary>Number of the Perda or Perkada, for example "Perda 6/2021".</summary>
    public string Nomor { get; private set; } = "";

    public string Judul { get; private set; } = "";

    /// <summary>The first and the last year that it plans for.</summary>
    public int TahunMulai { get; private set; }

    public int TahunSelesai { get; private set; }

    /// <summary>The department, for Renstra and Renja.</summary>
    public string? Departemen { get; private set; }

    public string? Sumber { get; private set; }

    /// <summary>An example for trying the system, not a real document in full.</summary>
    public bool Contoh { get; private set; }

    public StatusDokumenRencana Status { get; private set; }

    public DateOnly? BerlakuDari { get; private set; }

    /// <summary>The last day in force; null while no other has taken its place.</summary>
    public DateOnly? BerlakuSampai { get; private set; }

    /// <summary>The version that this one takes the place of.</summary>
    public Guid? MenggantikanId { get; private set; }

    public int JumlahSimpul { get; private set; }

    public long Version { get; private set; }

    public static DokumenRencana Register(
        JenisDokumenRencana jenis,
        string nomor,
        string judul,
        (int Mulai, int Selesai) tahun,
        string? departemen,
        string? sumber,
        bool contoh,
        DokumenRencana? menggantikan,
        DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            Jenis = jenis,
            Nomor = nomor,
            Judul = judul,
            TahunMulai = tahun.Mulai,
            TahunSelesai = tahun.Selesai,
            Departemen = departemen,
            Sumber = sumber,
            Contoh = contoh,
            MenggantikanId = menggantikan?.Id,
            Status = StatusDokumenRencana.Draf,
            Version = 1,
        };

    public bool Covers(int tahun) => TahunMulai <= tahun && tahun <= TahunSelesai;

    public bool IsInForce(DateOnly tanggal) =>
        Status is not StatusDokumenRencana.Draf && BerlakuDari <= tanggal && (BerlakuSampai is null || tanggal <= BerlakuSampai);

    /// <summary>Only a draft takes a tree, whole.</summary>
    public Refusal? Fill(int jumlahSimpul)
    {
        if (RefuseUnlessDraft() is { } refusal)
        {
            return refusal;
        }

        JumlahSimpul = jumlahSimpul;
        Version++;
        return null;
    }

    /// <summary>Puts it in force from a day; the version it replaces ends the day before.</summary>
    public Refusal? PutInForce(DateOnly tanggal, DokumenRencana? lama)
    {
        if (RefuseUnlessDraft() is { } refusal)
        {
            return refusal;
        }

        if (JumlahSimpul == 0)
        {
            return new Refusal(MappingProblems.DokumenRencanaKosong, new(
                "Pohon dokumen belum diimpor.", "The document's tree has not been imported."));
        }

        if (lama is not null && tanggal <= lama.BerlakuDari)
        {
            return new Refusal(MappingProblems.DokumenRencanaTidakUrut, new(
                $"Versi baru berlaku setelah versi yang digantikannya ({lama.Nomor}, berlaku {lama.BerlakuDari:yyyy-MM-dd}).",
                $"A new version comes into force after the one it replaces ({lama.Nomor}, in force {lama.BerlakuDari:yyyy-MM-dd})."));
        }

        (Status, BerlakuDari) = (StatusDokumenRencana.Berlaku, tanggal);
        Version++;
        lama?.End(tanggal.AddDays(-1));
        return null;
    }

    private void End(DateOnly tanggal)
    {
        (Status, BerlakuSampai) = (StatusDokumenRencana.Digantikan, tanggal);
        Version++;
    }

    private Refusal? RefuseUnlessDraft() => Status is StatusDokumenRencana.Draf
        ? null
        : new Refusal(MappingProblems.DokumenRencanaBerlaku, new(
            $"{Nomor} sudah berlaku dan hanya dapat dibaca; daftarkan versi baru.",
            $"{Nomor} is in force and can only be read; register a new version."));
}
