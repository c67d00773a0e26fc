namespace Ksd.Regulation;

/// <summary>Partners of one text that come to the same kind or lane, or raise the same question, with the rules that say so.</summary>
public sealed record KelompokMitra(
    IReadOnlyList<AturanKlasifikasi> DaftarAturan, IReadOnlyList<Mitra> ParaMitra, IReadOnlyList<Fakta> FaktaBelumDinilai)
{
    public PutusanKlasifikasi Putusan => DaftarAturan[0].Putusan;

    public JenisKerjaSama? Jenis => DaftarAturan[0].Jenis;

    public Jalur? Jalur => DaftarAturan[0].Jalur;

    /// <summary>Decided on what is known; a fact not yet assessed could still change it.</summary>
    public bool Sementara => FaktaBelumDinilai.Count > 0;
}

/// <summary>What a whole text comes to: one group, several texts to be made of it, or a question.</summary>
public sealed record HasilKlasifikasi(IReadOnlyList<KelompokMitra> DaftarKelompok, AturanNaskahBersama? AturanNaskah)
{
    /// <summary>More than one group: each needs its own text, held together as one group of kerja sama.</summary>
    public bool PerluDipisah => DaftarKelompok.Count > 1;

    /// <summary>Somebody has to ask Bagian Hukum before this can go on.</summary>
    public bool NeedsLegalRuling =>
        DaftarKelompok.Any(kelompok => kelompok.Putusan is PutusanKlasifikasi.NeedsLegalRuling) || AturanNaskah is { NeedsLegalRuling: true };

    /// <summary>The kind, where the whole text has just one and nothing is open in law.</summary>
    public JenisKerjaSama? Jenis => DaftarKelompok is [{ Jenis: { } jenis }] ? jenis : null;

    public Jalur? Jalur => DaftarKelompok is [{ Jalur: { } jalur }] ? jalur : null;
}

/// <summary>Decides the kind of kerja sama, partner by partner (PP 28/2018; the rows are <see cref="TabelKlasifikasi"/>).</summary>
public static class Klasifikasi
{
    public static HasilKlasifikasi Classify(FaktaKlasifikasi fakta)
    {
        ArgumentOutOfRangeException.ThrowIfZero(fakta.ParaMitra.Count, nameof(fakta));
        KelompokMitra[] groups =
        [
            .. from mitra in fakta.ParaMitra
               let aturan = TabelKlasifikasi.Baris.First(row => row.AppliesTo(fakta, mitra))
               group (aturan, mitra) by (aturan.Jenis, aturan.Jalur, aturan.Putusan is PutusanKlasifikasi.NeedsLegalRuling ? aturan.Id : null) into same
               select new KelompokMitra(
                   [.. same.Select(pair => pair.aturan).Distinct()],
                   [.. same.Select(pair => pair.mitra)],
                   [.. same.SelectMany(pair => pair.aturan.Open(fakta, pair.mitra)).Distinct().Order()]),
        ];
        return new HasilKlasifikasi(groups, AturanNaskahBersama.For(groups));
    }
}
