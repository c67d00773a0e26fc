namespace Ksd.Agreements.Domain;

public enum JenisKlausul
{
    HakDanKewajiban,

    /// <summary>Of centre and region: the substance of a Nota Kesepakatan.</summary>
    TugasDanTanggungJawab,
    JangkaWaktu,
    PenyelesaianPerselisihan,
    Sanksi,
    MaksudDanTujuan,
    ObjekDanRuangLingkup,
    Pembiayaan,
    Pelaksanaan,
    KeadaanKahar,
    Adendum,
    Pengakhiran,
    Korespondensi,
    HasilDanPendapatan,
    Aset,
    Subjek,
    KelompokKerjaBersama,
    Amandemen,
    MasaBerlakuPerpanjanganPengakhiran,
    TempatDanTanggal,
    /// <summary>The term may be extended by an amendment before it ends.</summary>
    Perpanjangan,
    Lainnya,
}

public sealed record Klausul(JenisKlausul Jenis, string Teks);

/// <summary>What a naskah says. Never changed once the naskah is agreed; a change is another <see cref="IsiNaskah"/> before that.</summary>
internal sealed record IsiNaskah
{
    public static readonly IsiNaskah Kosong = new() { Judul = "", RuangLingkup = "" };

    public required string Judul { get; init; }

    public required string RuangLingkup { get; init; }

    public DateOnly? Mulai { get; init; }

    public DateOnly? Sampai { get; init; }

    /// <summary>It runs until something happens rather than until a day.</summary>
    public string? SampaiPeristiwa { get; init; }

    /// <summary>The value in rupiah.</summary>
    public long? Nilai { get; init; }

    public IReadOnlyList<Klausul> DaftarKlausul { get; init; } = [];

    /// <summary>The parties that are to sign it: all of the kerja sama, or some.</summary>
    public IReadOnlyList<Guid> ParaPihak { get; init; } = [];

    /// <summary>Of an amendment: the version of the consolidated text it was written against.</summary>
    public int? VersiDasar { get; init; }

    /// <summary>The version of the kerja sama at which the text was last changed; 0 where it is as it was begun.</summary>
    public long VersiTeks { get; init; }

    /// <summary>The naskah of the same kind that this one takes the place of when it is signed.</summary>
    public Guid? Menggantikan { get; init; }

    /// <summary>Of a naskah that is only recorded: who signed for us, as reported.</summary>
    public string? DitandatanganiOleh { get; init; }

    /// <summary>The draft whose agreed text this is; null when the text was made elsewhere.</summary>
    public Guid? RancanganId { get; init; }

    /// <summary>SHA-256 of that text.</summary>
    public string? Sha256Teks { get; init; }

    public bool Memuat(JenisKlausul jenis) =>
        DaftarKlausul.Any(klausul => klausul.Jenis == jenis && !string.IsNullOrWhiteSpace(klausul.Teks));
}
