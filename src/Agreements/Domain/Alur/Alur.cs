using System.Collections.Frozen;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>The flow of one kind: its rows, and ways to look them up. The rows themselves are in the files beside this one.</summary>
internal sealed class Alur
{
    private readonly FrozenDictionary<(Jejak, Tahap), Langkah[][]> perTahap;

    private Alur(DasarHukum dasarUrutan, IReadOnlyList<Langkah> daftarLangkah)
    {
        DasarUrutan = dasarUrutan;
        DaftarLangkah = daftarLangkah;
        perTahap = daftarLangkah.GroupBy(langkah => (langkah.Jejak, langkah.Dari)).ToFrozenDictionary(
            tahap => tahap.Key,
            tahap => tahap.GroupBy(langkah => langkah.Peristiwa).Select(baris => baris.ToArray()).ToArray());
    }

    /// <summary>The article that gives the order of the stages.</summary>
    public DasarHukum DasarUrutan { get; }

    public IReadOnlyList<Langkah> DaftarLangkah { get; }

    /// <summary>Kinds of naskah that this kind of kerja sama does not have, and what says so.</summary>
    public Dictionary<JenisNaskah, Syarat> TidakMengenal { get; private init; } = [];

    /// <summary>The flows that are run.</summary>
    public static IReadOnlyDictionary<JenisKerjaSama, Alur> Semua { get; } = new Dictionary<JenisKerjaSama, Alur>
    {
        [JenisKerjaSama.KsddWajib] = new(DasarHukum.Parse("PP 28/2018 Pasal 5"), AlurWajib.Rows),
        [JenisKerjaSama.KsddSukarela] = new(DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1)"), AlurDomestik.KsddSukarela),
        [JenisKerjaSama.Ksdpk] = new(DasarHukum.Parse("PP 28/2018 Pasal 19 ayat (1)"), AlurDomestik.Ksdpk),
        [JenisKerjaSama.Sinergi] = new(DasarHukum.Parse("PP 28/2018 Pasal 46"), AlurSinergi.Rows) { TidakMengenal = new() { [JenisNaskah.PerjanjianKerjaSama] = KatalogSyarat.N05, [JenisNaskah.KesepakatanBersama] = KatalogSyarat.N05 } },
        [JenisKerjaSama.Ksdpl] = new(DasarHukum.Parse("Permendagri 25/2020 Pasal 9"), AlurLuarNegeri.Ksdpl),
        [JenisKerjaSama.KsdllLainnya] = new(DasarHukum.Parse("Permendagri 25/2020 Pasal 9"), AlurLuarNegeri.KsdllLainnya),
        [JenisKerjaSama.KsdllPenerusan] = new(DasarHukum.Parse("Permendagri 25/2020 Pasal 27"), AlurPenerusan.Rows),
    }.ToFrozenDictionary();

    /// <summary>Of what was signed before 13 July 2018: it keeps its own regime to its end, and only its amendments are run (PP 28/2018 Pasal 48).</summary>
    public static Alur Lama { get; } = new(DasarHukum.Parse("PP 28/2018 Pasal 48"), AlurPerubahan.Lama)
    {
        TidakMengenal = new() { [JenisNaskah.NaskahLuarNegeri] = KatalogSyarat.P07, [JenisNaskah.PernyataanKehendak] = KatalogSyarat.P07 },
    };

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

    /// <summary>Some row, of the kerja sama or of a naskah under it, has the event.</summary>
    public bool Mengenal(Peristiwa peristiwa) => DaftarLangkah.Any(langkah => langkah.Peristiwa == peristiwa);

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
        && (langkah.Mengubah is null || langkah.Mengubah == mengubah));
}
