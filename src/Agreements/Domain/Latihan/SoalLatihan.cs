using Ksd.Drafting;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Latihan;

/// <summary>A question of the training, its choices, the right ones, and on which articles they rest.</summary>
internal sealed record SoalLatihan(string Kode, string Pertanyaan, IReadOnlyList<PilihanLatihan> Pilihan, IReadOnlyList<string> Benar, string Penjelasan, IReadOnlyList<DasarHukum> DasarHukum);

public sealed record PilihanLatihan(string Kode, string Teks);

/// <summary>
/// The questions of a case from proposal to signed text, made from the tables that run the real thing: the classification, the rows of
/// the flow with who acts and which papers, and the templates with what the law requires of a text.
/// </summary>
internal static class DaftarSoal
{
    private const int PengecohMax = 3;

    private static readonly Dictionary<JenisNaskah, string> Templat = new()
    {
        [JenisNaskah.KesepakatanBersama] = "kesepakatan-bersama",
        [JenisNaskah.NotaKesepakatan] = "nota-kesepakatan",
        [JenisNaskah.PernyataanKehendak] = "pernyataan-kehendak",
        [JenisNaskah.NaskahLuarNegeri] = "naskah-luar-negeri",
    };

    public static IReadOnlyList<SoalLatihan> Untuk(KasusLatihan kasus)
    {
        var alur = Alur.Untuk(kasus.Jenis)!;
        Langkah[] jalur = [.. Jalur(alur, Jejak.KerjaSama, Tahap.Usulan), .. alur.PunyaPerjanjian ? Jalur(alur, Jejak.Perjanjian, Tahap.PenyusunanPerjanjian) : []];
        var hasil = new List<SoalLatihan> { Klasifikasi(kasus) };
        foreach (var langkah in jalur)
        {
            hasil.Add(Berikutnya(alur, langkah));
            hasil.Add(Pelaku(alur, langkah));
            if (langkah.Dokumen.Count > 0)
            {
                hasil.Add(Dokumen(alur, langkah));
            }

            if (langkah.Akibat == AkibatLangkah.Ditandatangani && IsiWajib(kasus.Jenis, langkah) is { } isi)
            {
                hasil.Add(isi);
            }
        }

        return hasil;
    }

    private static SoalLatihan Klasifikasi(KasusLatihan kasus)
    {
        var aturan = Regulation.Klasifikasi.Classify(kasus.Fakta).DaftarKelompok[0].DaftarAturan[0];
        return new("jenis", $"{kasus.Uraian} Jenis kerja sama apakah ini?", [.. Alur.Semua.Keys.Order().Select(jenis => new PilihanLatihan($"{jenis}", Sebutan.Of(jenis)))],
            [$"{kasus.Jenis}"], aturan.Penjelasan.Id, aturan.DasarHukum);
    }

    private static SoalLatihan Berikutnya(Alur alur, Langkah langkah)
    {
        var mungkin = alur.Dari(langkah.Jejak, langkah.Dari).Select(baris => baris[0].Peristiwa).ToHashSet();
        var pengecoh = alur.DaftarLangkah.Where(satu => satu.Jejak == langkah.Jejak && !mungkin.Contains(satu.Peristiwa)).Select(satu => satu.Peristiwa).Distinct().Take(PengecohMax);
        return new(
            $"langkah:{langkah.Dari}:{langkah.Peristiwa}", $"Kerja sama berada pada tahap {Sebutan.Of(langkah.Dari)}. Langkah apa yang membawanya ke tahap {Sebutan.Of(langkah.Ke)}?",
            [.. pengecoh.Append(langkah.Peristiwa).Order().Select(satu => new PilihanLatihan($"{satu}", Sebutan.Of(satu)))],
            [$"{langkah.Peristiwa}"], $"Dari {Sebutan.Of(langkah.Dari)}, {Sebutan.Of(langkah.Peristiwa)} membawa ke {Sebutan.Of(langkah.Ke)}.", [langkah.DasarHukum]);
    }

    private static SoalLatihan Pelaku(Alur alur, Langkah langkah)
    {
        var pengecoh = alur.DaftarLangkah.Select(satu => satu.Pelaku.Nama.Id).Where(nama => nama != langkah.Pelaku.Nama.Id).Distinct().Take(PengecohMax);
        return new(
            $"pelaku:{langkah.Dari}:{langkah.Peristiwa}", $"Siapa yang melakukan langkah \"{Sebutan.Of(langkah.Peristiwa)}\"?",
            [.. pengecoh.Append(langkah.Pelaku.Nama.Id).Order(StringComparer.Ordinal).Select(nama => new PilihanLatihan(nama, nama))],
            [langkah.Pelaku.Nama.Id], $"Pelakunya {langkah.Pelaku.Nama.Id}.", [langkah.DasarHukum]);
    }

    private static SoalLatihan Dokumen(Alur alur, Langkah langkah)
    {
        var pengecoh = alur.DaftarLangkah.SelectMany(satu => satu.Dokumen).Where(dokumen => !langkah.Dokumen.Contains(dokumen)).Distinct().Take(PengecohMax);
        return new(
            $"dokumen:{langkah.Dari}:{langkah.Peristiwa}", $"Dokumen apa saja yang harus ada untuk langkah \"{Sebutan.Of(langkah.Peristiwa)}\"? Pilih semuanya.",
            [.. pengecoh.Concat(langkah.Dokumen).Distinct().Order().Select(dokumen => new PilihanLatihan($"{dokumen}", Sebutan.Of(dokumen)))],
            [.. langkah.Dokumen.Distinct().Select(dokumen => $"{dokumen}")],
            string.Join(' ', langkah.Syarat.Select(syarat => $"{syarat.Id}: {syarat.Pesan.Id}")), [.. langkah.Syarat.SelectMany(syarat => syarat.DasarHukum).Prepend(langkah.DasarHukum).Distinct()]);
    }

    /// <summary>Null where the template requires nothing, or everything.</summary>
    private static SoalLatihan? IsiWajib(JenisKerjaSama jenis, Langkah langkah)
    {
        var kode = langkah.Jejak is Jejak.Perjanjian ? jenis is JenisKerjaSama.Ksdpk ? "pks-ksdpk" : "pks-ksdd" : langkah.Naskah is { } naskah ? Templat.GetValueOrDefault(naskah) : null;
        if (kode is null || KatalogTemplat.Cari(kode) is not { } templat)
        {
            return null;
        }

        var wajib = templat.DaftarKlausul.Where(tempat => tempat.Sifat is SifatKlausul.Wajib).ToArray();
        var lain = templat.DaftarKlausul.Where(tempat => tempat.Sifat is not SifatKlausul.Wajib).Take(PengecohMax + 1).ToArray();
        return wajib.Length == 0 || lain.Length == 0 ? null : new(
            $"isi:{kode}", $"Isi mana yang diwajibkan peraturan dalam {templat.Nama}? Pilih semuanya.",
            [.. wajib.Concat(lain).OrderBy(tempat => tempat.Kode, StringComparer.Ordinal).Select(tempat => new PilihanLatihan(tempat.Kode, templat.Pustaka.Cari(tempat.Kode, tempat.Varian)!.Judul))],
            [.. wajib.Select(tempat => tempat.Kode)], "Yang lain lazim, tetapi boleh tidak ada.", [.. wajib.SelectMany(tempat => tempat.DasarHukum).Distinct()]);
    }

    /// <summary>The shortest way from a stage to the signing that comes last; where the region signs nothing, to the farthest stage.</summary>
    private static Stack<Langkah> Jalur(Alur alur, Jejak jejak, Tahap awal)
    {
        var asal = new Dictionary<Tahap, Langkah>();
        var antre = new Queue<Tahap>([awal]);
        Langkah? akhir = null;
        Langkah? terjauh = null;
        while (antre.TryDequeue(out var tahap))
        {
            foreach (var langkah in alur.Dari(jejak, tahap).SelectMany(baris => baris).Where(langkah => langkah is { PerluAlasan: false } && langkah.Ke != langkah.Dari && langkah.Ke != awal))
            {
                if (asal.TryAdd(langkah.Ke, langkah))
                {
                    akhir = langkah.Akibat == AkibatLangkah.Ditandatangani ? langkah : akhir;
                    terjauh = langkah;
                    antre.Enqueue(langkah.Ke);
                }
            }
        }

        var jalur = new Stack<Langkah>();
        for (var langkah = akhir ?? terjauh; langkah is not null; langkah = langkah.Dari == awal ? null : asal[langkah.Dari])
        {
            jalur.Push(langkah);
        }

        return jalur;
    }
}
