using System.Globalization;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Data.Penyusunan;

/// <summary>Templates and clauses as a region has them: those shipped, and over them its own.</summary>
internal sealed class KatalogDaerah
{
    private readonly IReadOnlyDictionary<string, TeksBaku> templat;

    private KatalogDaerah(IReadOnlyCollection<TeksBaku> sendiri)
    {
        templat = sendiri.Where(teks => teks is { Macam: MacamTeksBaku.Templat, Teks: not null }).ToDictionary(teks => teks.Kode, StringComparer.Ordinal);
        var klausul = sendiri.Where(teks => teks is { Macam: MacamTeksBaku.Klausul, Teks: not null }).ToArray();
        DaftarKlausulSendiri = klausul.ToDictionary(teks => teks.Kode, StringComparer.Ordinal);
        Pustaka = PustakaKlausul.Bawaan.Dengan(
            string.Create(CultureInfo.InvariantCulture, $"{PustakaKlausul.Bawaan.Versi}+{klausul.Select(teks => teks.RegionCode).FirstOrDefault()}.{klausul.Sum(teks => teks.Versi)}"),
            klausul.Select(teks => (teks.Kode, teks.Teks!)));
    }

    public PustakaKlausul Pustaka { get; }

    public IReadOnlyDictionary<string, TeksBaku> DaftarKlausulSendiri { get; }

    public IEnumerable<string> DaftarKode => KatalogTemplat.Semua.Select(satu => satu.Kode).Union(templat.Keys).Order(StringComparer.Ordinal);

    public static async Task<KatalogDaerah> Baca(AgreementsDbContext db, CancellationToken cancellationToken) =>
        new(await db.Set<TeksBaku>().AsNoTracking().ToListAsync(cancellationToken));

    /// <summary>Null when there is none of that code. Throws <see cref="TemplatException"/> when the region's own no longer fits the clauses.</summary>
    public Templat? Cari(string kode)
    {
        if (templat.TryGetValue(kode, out var sendiri))
        {
            return Baca(sendiri.Kode, sendiri.Teks!, Pustaka) with { Versi = VersiSendiri(sendiri) };
        }

        return KatalogTemplat.Cari(kode) is not { } bawaan ? null
            : ReferenceEquals(Pustaka, PustakaKlausul.Bawaan) ? bawaan
            : Templat.Baca(KatalogTemplat.Teks(kode)!, kode, Pustaka);
    }

    public bool Sendiri(string kode) => templat.ContainsKey(kode);

    public string? TeksTemplat(string kode) => templat.GetValueOrDefault(kode)?.Teks ?? KatalogTemplat.Teks(kode);

    public static string VersiSendiri(TeksBaku teks) => string.Create(CultureInfo.InvariantCulture, $"{teks.RegionCode}.{teks.Versi}");

    /// <summary>Reads a region's own template, and tries it: every reference in it has to find its clause. Throws <see cref="TemplatException"/>.</summary>
    public static Templat Baca(string kode, string teks, PustakaKlausul pustaka)
    {
        var dibaca = Templat.Baca(teks, kode, pustaka);
        if (dibaca.Kode != kode)
        {
            throw new TemplatException(kode, $"baris 'kode:' menyebut {dibaca.Kode}, bukan {kode}");
        }

        string[] pilihan = [.. dibaca.DaftarKlausul.Where(tempat => tempat.Sifat is SifatKlausul.Pilihan).Select(tempat => tempat.Kode)];
        foreach (var dipilih in new[] { [], pilihan })
        {
            var hasil = dibaca.Rakit(new DataKerjaSama
            {
                Jenis = dibaca.Jenis.Count > 0 ? dibaca.Jenis[0] : Regulation.JenisKerjaSama.KsddSukarela,
                Tentang = kode,
                ParaPihak = [new("1", "Kami", Regulation.KelasPihak.PemerintahDaerah), new("2", "Mitra", Regulation.KelasPihak.PemerintahDaerah)],
                KlausulPilihan = dipilih,
            });
            if (hasil.Penolakan is { } penolakan)
            {
                throw new TemplatException(kode, $"{penolakan.Pesan} ({string.Join(", ", penolakan.Tempat)})");
            }
        }

        return dibaca;
    }
}
