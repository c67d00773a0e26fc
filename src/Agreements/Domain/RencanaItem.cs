namespace Ksd.Agreements.Domain;

/// <summary>Our copy of an item of a decided Daftar Rencana KSD; Mapping owns it.</summary>
internal sealed class RencanaItem
{
    public Guid Id { get; init; }

    public string RegionCode { get; init; } = "";

    public long Version { get; set; }

    public Guid KandidatId { get; set; }

    public string Judul { get; set; } = "";

    public string KodeUrusan { get; set; } = "";

    public int TahunRkpd { get; set; }

    public string NomorKeputusan { get; set; } = "";

    public DateOnly TanggalKeputusan { get; set; }

    /// <summary>The plan document it stands in; null when it rests on an exception.</summary>
    public string? DokumenRencana { get; set; }

    public string? Pengecualian { get; set; }
}
