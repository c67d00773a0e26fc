using System.Collections.Frozen;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>The flow of one kind: its rows, and ways to look them up. The rows themselves are in the files beside this one.</summary>
internal sealed class Alur
{
    private readonly FrozenDictionary<(Jejak, Tahap), Langkah[][]> perTahap;

    private Alur(JenisKerjaSama jenis, DasarHukum dasarUrutan, IReadOnlyList<Langkah> daftarLangkah)
    {
        Jenis = jenis;
        DasarUrutan = dasarUrutan;
        DaftarLangkah = daftarLangkah;
        perTahap = daftarLangkah.GroupBy(langkah => (langkah.Jejak, langkah.Dari)).ToFrozenDictionary(
            tahap => tahap.Key,
            tahap => tahap.GroupBy(langkah => langkah.Peristiwa).Select(baris => baris.ToArray()).ToArray());
    }

    public JenisKerjaSama Jenis { get; }

    /// <summary>The article that gives the order of the stages.</summary>
    public DasarHukum DasarUrutan { get; }

    public IReadOnlyList<Langkah> DaftarLangkah { get; }

    /// <summary>Kinds of naskah that this kind of kerja sama does not have, and what says so.</summary>
    public Dictionary<JenisNaskah, Syarat> TidakMengenal { get; private init; } = [];

    /// <summary>The flows that are run.</summary>
    public static IReadOnlyDictionary<JenisKerjaSama, Alur> Semua { get; } = new Alur[]
    {
        new(JenisKerjaSama.KsddWajib, DasarHukum.Parse("PP 28/2018 Pasal 5"), AlurWajib.Rows),
        new(JenisKerjaSama.KsddSukarela, DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1)"), AlurDomestik.KsddSukarela),
        new(JenisKerjaSama.Ksdpk, DasarHukum.Parse("PP 28/2018 Pasal 19 ayat (1)"), AlurDomestik.Ksdpk),
        new(JenisKerjaSama.Sinergi, DasarHukum.Parse("PP 28/2018 Pasal 46"), AlurSinergi.Rows) { TidakMengenal = new() { [JenisNaskah.PerjanjianKerjaSama] = KatalogSyarat.N05, [JenisNaskah.KesepakatanBersama] = KatalogSyarat.N05 } },
        new(JenisKerjaSama.Ksdpl, DasarHukum.Parse("Permendagri 25/2020 Pasal 9"), AlurLuarNegeri.Ksdpl),
        new(JenisKerjaSama.KsdllLainnya, DasarHukum.Parse("Permendagri 25/2020 Pasal 9"), AlurLuarNegeri.KsdllLainnya),
        new(JenisKerjaSama.KsdllPenerusan, DasarHukum.Parse("Permendagri 25/2020 Pasal 27"), AlurPenerusan.Rows),
    }.ToFrozenDictionary(alur => alur.Jenis);

    public static Alur? Untuk(JenisKerjaSama jenis) => Semua.GetValueOrDefault(jenis);

    /// <summary>The rows that leave a stage, those of one event together.</summary>
    public IReadOnlyList<IReadOnlyList<Langkah>> Dari(Jejak jejak, Tahap tahap) => perTahap.GetValueOrDefault((jejak, tahap), []);

    public IReadOnlyList<Langkah> Cari(Jejak jejak, Tahap tahap, Peristiwa peristiwa) =>
        Array.Find(perTahap.GetValueOrDefault((jejak, tahap), []), baris => baris[0].Peristiwa == peristiwa) ?? [];

    /// <summary>Where an event stands in the table: the rows of the first stage that has it.</summary>
    public IReadOnlyList<Langkah> Cari(Jejak jejak, Peristiwa peristiwa) =>
        DaftarLangkah.FirstOrDefault(langkah => langkah.Jejak == jejak && langkah.Peristiwa == peristiwa) is { } langkah
            ? Cari(jejak, langkah.Dari, peristiwa)
            : [];

    /// <summary>It has PKS, which go their own way.</summary>
    public bool PunyaPerjanjian => DaftarLangkah.Any(langkah => langkah.Jejak is Jejak.Perjanjian);

    public bool Punya(Jejak jejak, Peristiwa peristiwa) =>
        DaftarLangkah.Any(langkah => langkah.Jejak == jejak && langkah.Peristiwa == peristiwa);

    /// <summary>The rows by which a naskah is signed with this paper: the last one that such a row names is the signed text.</summary>
    public IEnumerable<Langkah> Penandatanganan(JenisDokumen dokumen) =>
        DaftarLangkah.Where(langkah => langkah.Akibat == AkibatLangkah.Ditandatangani && langkah.Dokumen[^1] == dokumen);

    /// <summary>The row by which a naskah of a kind is begun at a stage, a first text or an amendment.</summary>
    public Langkah? Penyusunan(JenisNaskah jenis, Tahap tahap, bool mengubah) => DaftarLangkah.FirstOrDefault(langkah =>
        langkah.TahapNaskah is not null && langkah.Naskah == jenis && langkah.Dari == tahap && langkah.Jejak is Jejak.KerjaSama
        && (langkah.Mengubah == mengubah || jenis is JenisNaskah.NaskahLuarNegeri));
}
