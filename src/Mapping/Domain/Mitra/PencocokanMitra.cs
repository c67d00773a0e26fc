using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>One statement of a region's profile in the urusan at hand.</summary>
internal sealed record ProfilRingkas(string KodeWilayah, string NamaWilayah, AspekProfil Aspek, int Tingkat, string Uraian, string Sumber, int Tahun);

/// <summary>A kerja sama with a partner, now or before: its verdicts, and whether it touches the urusan at hand.</summary>
internal sealed record PengalamanMitra(
    string Nama, string Kelas, string? KodeWilayah, string Judul, bool Berjalan, bool SeUrusan, IReadOnlyList<(string Verdict, decimal Nilai)> DaftarEvaluasi);

/// <summary>Why a partner is suggested, with the points of its rule; 0 points is a remark.</summary>
internal sealed record AlasanMitra(string Aturan, int Poin, Teks Penjelasan);

/// <summary>A party of the book, with the keys of all names it and those merged into it have had.</summary>
internal sealed record PihakBuku(Guid Id, string Nama, string Kelas, string? KodeWilayah, bool Pailit, IReadOnlySet<string> Kunci);

internal sealed record SaranMitra(Guid? PihakId, string Nama, string Kelas, string? KodeWilayah, int Poin, IReadOnlyList<AlasanMitra> DaftarAlasan);

/// <summary>What the matching is asked about.</summary>
internal sealed record PertanyaanMitra(
    string WilayahKami, string KodeUrusan, IReadOnlySet<string> Terdampak, IReadOnlySet<string> KelasDicari, Func<string, bool?> Berbatasan);

/// <summary>
/// Which regions and known partners complement ours in an urusan (PP 28/2018 Pasal 5 ayat (1), Permendagri 25/2020 Lampiran I angka 4): seven rules
/// with fixed points, the same answer for the same facts, and nothing without its reason. Who is insolvent is not suggested (guard G30).
/// </summary>
internal static class PencocokanMitra
{
    private static readonly AspekProfil[] Penawaran =
        [AspekProfil.SumberDayaAlam, AspekProfil.SumberDayaManusia, AspekProfil.PotensiLainnya, AspekProfil.Kapasitas];

    public static IReadOnlyList<SaranMitra> Match(
        PertanyaanMitra pertanyaan, IReadOnlyList<ProfilRingkas> profil, IReadOnlyList<PengalamanMitra> pengalaman, IReadOnlyList<PihakBuku> buku, int limit)
    {
        var byWilayah = profil.GroupBy(satu => satu.KodeWilayah).ToDictionary(group => group.Key, Newest);
        var kami = byWilayah.GetValueOrDefault(pertanyaan.WilayahKami, []);
        var pengalamanWilayah = pengalaman.Where(satu => satu.KodeWilayah is not null).ToLookup(satu => satu.KodeWilayah!);
        var bukuWilayah = buku.Where(pihak => pihak.KodeWilayah is not null).GroupBy(pihak => pihak.KodeWilayah!).ToDictionary(group => group.Key, group => group.First().Id);
        var wilayah = byWilayah.Keys.Union(pertanyaan.Terdampak).Union(pengalamanWilayah.Select(group => group.Key))
            .Where(kode => kode != pertanyaan.WilayahKami)
            .Select(kode => Region(kode, pertanyaan, kami, byWilayah.GetValueOrDefault(kode, []), [.. pengalamanWilayah[kode]]) with
            {
                PihakId = bukuWilayah.TryGetValue(kode, out var id) ? id : null,
            });
        return [.. wilayah.Concat(Others(pertanyaan, [.. pengalaman.Where(satu => satu.KodeWilayah is null)], [.. buku.Where(pihak => pihak.KodeWilayah is null)]))
            .Where(saran => saran.Poin > 0)
            .OrderByDescending(saran => saran.Poin)
            .ThenBy(saran => saran.KodeWilayah ?? "~", StringComparer.Ordinal)
            .ThenBy(saran => saran.Nama, StringComparer.Ordinal)
            .ThenBy(saran => saran.PihakId)
            .Take(limit)];
    }

    /// <summary>Partners that are no region: those of the book with what they did under any of their names, and those known from kerja sama only.</summary>
    private static IEnumerable<SaranMitra> Others(PertanyaanMitra pertanyaan, PengalamanMitra[] pengalaman, PihakBuku[] buku)
    {
        var byNama = pengalaman.ToLookup(satu => SalinanPihak.KunciOf(satu.Nama));
        var terdaftar = buku.SelectMany(pihak => pihak.Kunci).ToHashSet(StringComparer.Ordinal);
        return buku.Where(pihak => !pihak.Pailit)
            .Select(pihak => Of(pihak.Nama, pihak.Kelas, null, [.. Experience([.. pihak.Kunci.SelectMany(kunci => byNama[kunci])]), .. Sought(pihak, pertanyaan)]) with { PihakId = pihak.Id })
            .Concat(byNama.Where(group => !terdaftar.Contains(group.Key)).SelectMany(group => group.GroupBy(satu => satu.Kelas))
                .Select(group => Of(group.First().Nama, group.Key, null, Experience([.. group]))));
    }

    private static IEnumerable<AlasanMitra> Sought(PihakBuku pihak, PertanyaanMitra pertanyaan)
    {
        if (pertanyaan.KelasDicari.Contains(pihak.Kelas))
        {
            yield return new("P7", 8, new(
                $"Terdaftar dalam buku pihak, dari kelas mitra yang dicari ({KelasPihak.FromKode(pihak.Kelas).Sebutan}).",
                "Registered in the book of parties, of a class that is looked for."));
        }
    }

    private static SaranMitra Region(
        string kode, PertanyaanMitra pertanyaan, ProfilRingkas[] kami, ProfilRingkas[] mereka, PengalamanMitra[] pengalaman)
    {
        var alasan = new List<AlasanMitra>();
        if (Complement(kami, mereka) is var (butuh, tawar))
        {
            alasan.Add(new("P1", 6 * Math.Min(butuh.Tingkat, tawar.Tingkat), new(
                $"Kebutuhan kita \"{butuh.Uraian}\" (tingkat {butuh.Tingkat}, {butuh.Sumber} {butuh.Tahun}) dapat dijawab \"{tawar.Uraian}\" (tingkat {tawar.Tingkat}, {tawar.Sumber} {tawar.Tahun}).",
                $"Our need \"{butuh.Uraian}\" is met by \"{tawar.Uraian}\".")));
        }

        if (Complement(mereka, kami) is var (mintaan, milik))
        {
            alasan.Add(new("P2", 4 * Math.Min(mintaan.Tingkat, milik.Tingkat), new(
                $"Kebutuhan mereka \"{mintaan.Uraian}\" (tingkat {mintaan.Tingkat}, {mintaan.Sumber} {mintaan.Tahun}) dapat dijawab \"{milik.Uraian}\" kita (tingkat {milik.Tingkat}).",
                $"Their need \"{mintaan.Uraian}\" is met by our \"{milik.Uraian}\".")));
        }

        if (pertanyaan.Terdampak.Contains(kode))
        {
            alasan.Add(new("P4", 15, new("Disebut terdampak eksternalitas urusan ini.", "Named as touched by the externality.")));
        }

        alasan.AddRange(Experience(pengalaman));
        var berbatasan = pertanyaan.Berbatasan(kode);
        if (berbatasan is true)
        {
            alasan.Add(new("P3", 20, new("Berbatasan dengan daerah kita.", "Borders on our region.")));
        }
        else if (berbatasan is null && alasan.Count > 0)
        {
            alasan.Add(new("P3", 0, new("Belum diketahui apakah berbatasan.", "It is not known whether it borders.")));
        }

        var nama = DaftarWilayah.Bawaan.NameOf(kode)
            ?? mereka.Select(satu => satu.NamaWilayah).Concat(pengalaman.Select(satu => satu.Nama)).FirstOrDefault(kode);
        return Of(nama, nameof(KelasPihak.PemerintahDaerah), kode, alasan);
    }

    /// <summary>The need and the supply that fit best, or null when one side has nothing to bring.</summary>
    private static (ProfilRingkas Butuh, ProfilRingkas Tawar)? Complement(ProfilRingkas[] pembutuh, ProfilRingkas[] penawar)
    {
        var butuh = pembutuh.Where(satu => satu.Aspek is AspekProfil.Kebutuhan).MaxBy(satu => satu.Tingkat);
        var tawar = penawar.Where(satu => Penawaran.Contains(satu.Aspek)).MaxBy(satu => satu.Tingkat);
        return butuh is null || tawar is null ? null : (butuh, tawar);
    }

    private static List<AlasanMitra> Experience(PengalamanMitra[] pengalaman)
    {
        var alasan = new List<AlasanMitra>();
        var verdicts = pengalaman.SelectMany(satu => satu.DaftarEvaluasi).ToArray();
        if (verdicts.Length > 0)
        {
            var rataRata = verdicts.Average(satu => satu.Nilai);
            var hentikan = verdicts.Count(satu => satu.Verdict == "Hentikan");
            alasan.Add(new("P5", (int)decimal.Round(rataRata / 4 * 15) - (10 * hentikan), new(
                $"{verdicts.Length} evaluasi kerja sama terdahulu, rata-rata {rataRata:0.0} dari 4, {hentikan} di antaranya \"hentikan\".",
                $"{verdicts.Length} evaluations of earlier kerja sama, {rataRata:0.0} of 4 on average, {hentikan} of them \"hentikan\".")));
        }

        if (pengalaman.Where(satu => satu.SeUrusan).ToArray() is { Length: > 0 } seurusan)
        {
            alasan.Add(new("P6", seurusan.All(satu => !satu.Berjalan) ? 5 : 0, seurusan.Where(satu => satu.Berjalan).Select(satu => satu.Judul).ToArray() is { Length: > 0 } berjalan
                ? new($"Perhatikan tumpang tindih: sudah ada \"{string.Join("\", \"", berjalan.Order(StringComparer.Ordinal).Take(3))}\" dalam urusan ini.",
                    $"Mind the overlap: there is \"{string.Join("\", \"", berjalan.Order(StringComparer.Ordinal).Take(3))}\" in this urusan.")
                : new("Pernah bekerja sama dalam urusan ini.", "Has worked with us in this urusan.")));
        }

        return alasan;
    }

    private static SaranMitra Of(string nama, string kelas, string? kode, List<AlasanMitra> alasan) =>
        new(null, nama, kelas, kode, alasan.Sum(satu => satu.Poin), [.. alasan.OrderByDescending(satu => satu.Poin).ThenBy(satu => satu.Aturan, StringComparer.Ordinal)]);

    /// <summary>Of several statements on one aspect the newest year counts, then the higher level.</summary>
    private static ProfilRingkas[] Newest(IEnumerable<ProfilRingkas> profil) =>
        [.. profil.GroupBy(satu => satu.Aspek)
            .Select(group => group.OrderByDescending(satu => satu.Tahun).ThenByDescending(satu => satu.Tingkat).ThenBy(satu => satu.Uraian, StringComparer.Ordinal).First())];
}
