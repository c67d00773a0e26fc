using Ksd.Drafting;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Latihan;

/// <summary>One answer of a trainee.</summary>
internal sealed record JawabanLatihan(string Soal, IReadOnlyList<string> Pilihan, bool Benar, DateTimeOffset Pada);

/// <summary>A run of the training by one person. It has a table of its own and touches no kerja sama: nothing of it can be taken for a real one.</summary>
internal sealed class Simulasi
{
    private Simulasi()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public JenisKerjaSama Jenis { get; private init; }

    public string Oleh { get; private init; } = "";

    /// <summary>Those of the present attempt; a new attempt begins with none.</summary>
    public IReadOnlyList<JawabanLatihan> DaftarJawaban { get; private set; } = [];

    /// <summary>Counted from 1.</summary>
    public int Percobaan { get; private set; } = 1;

    public DateTimeOffset DicatatPada { get; private init; }

    /// <summary>The text as far as it is written; null before the first edit.</summary>
    public Rancangan? Tulisan { get; private set; }

    public DateTimeOffset? DiserahkanPada { get; private set; }

    public bool Diserahkan => DiserahkanPada is not null;

    public KasusLatihan Kasus => KasusLatihan.Semua[Jenis];

    public static Simulasi Mulai(string region, JenisKerjaSama jenis, Petugas petugas, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), RegionCode = region, Jenis = jenis, Oleh = petugas.Subjek, DicatatPada = now };

    /// <summary>The question that comes next; null when all are answered.</summary>
    public SoalLatihan? Soal(IReadOnlyList<SoalLatihan> daftar) => daftar.ElementAtOrDefault(DaftarJawaban.Count);

    public void Jawab(SoalLatihan soal, IReadOnlyList<string> pilihan, DateTimeOffset now) =>
        DaftarJawaban = [.. DaftarJawaban, new(soal.Kode, pilihan, soal.Benar.ToHashSet().SetEquals(pilihan), now)];

    public void Tulis(Rancangan tulisan) => Tulisan = tulisan;

    public void Serahkan(Rancangan tulisan, DateTimeOffset now) => (Tulisan, DiserahkanPada) = (tulisan, now);

    public void Ulang() => (DaftarJawaban, Tulisan, DiserahkanPada, Percobaan) = ([], null, null, Percobaan + 1);
}
