namespace Ksd.Mapping.Domain;

/// <summary>The levels of a plan document's tree, highest first; an indicator hangs below any but visi and misi.</summary>
public enum JenisSimpul
{
    Visi,
    Misi,
    Tujuan,
    Sasaran,
    Program,
    Kegiatan,
    SubKegiatan,
    Indikator,
}

/// <summary>One node of a plan document: what a kandidat links to.</summary>
internal sealed class SimpulRencana
{
    public const int KodeMaxLength = 40;
    public const int UraianMaxLength = 1000;

    public Guid Id { get; private set; }

    public Guid DokumenRencanaId { get; private set; }

    public Guid? IndukId { get; private set; }

    public JenisSimpul Jenis { get; private set; }

    /// <summary>Unique in the document; for program, kegiatan and subkegiatan that of the nomenclature (Permendagri 90/2019).</summary>
    public string Kode { get; private set; } = "";

    public string Uraian { get; private set; } = "";

    /// <summary>Its position in the document, from 1.</summary>
    public int Urutan { get; private set; }

    public string? Satuan { get; private set; }

    public decimal? NilaiAwal { get; private set; }

    public int? TahunAwal { get; private set; }

    public decimal? Target { get; private set; }

    public int? TahunTarget { get; private set; }

    public static SimpulRencana Of(Guid dokumenRencanaId, Guid? indukId, BarisPohon baris, int urutan, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        DokumenRencanaId = dokumenRencanaId,
        IndukId = indukId,
        Jenis = baris.Jenis,
        Kode = baris.Kode,
        Uraian = baris.Uraian,
        Urutan = urutan,
        Satuan = baris.Satuan,
        NilaiAwal = baris.NilaiAwal,
        TahunAwal = baris.TahunAwal,
        Target = baris.Target,
        TahunTarget = baris.TahunTarget,
    };
}

/// <summary>A row of a tree as the sheet gives it.</summary>
internal sealed record BarisPohon(
    int Baris,
    string Kode,
    JenisSimpul Jenis,
    string? KodeInduk,
    string Uraian,
    string? Satuan,
    decimal? NilaiAwal,
    int? TahunAwal,
    decimal? Target,
    int? TahunTarget);
