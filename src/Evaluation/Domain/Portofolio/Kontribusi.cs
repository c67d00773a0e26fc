namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>
/// On which days one naskah (or kerja sama) counts in one figure, under one header. Days before a fact was recorded are never touched
/// by it: that is what makes a figure of a past day the same for ever.
/// </summary>
internal sealed record Kontribusi(string Indikator, Guid SubjekId, int Urut, Guid KerjaSamaId, string Judul, Kepala Kepala, List<Selang> Penyebut, List<Selang> Pembilang)
{
    public static List<Kontribusi> Of(Guid kerjaSamaId, IReadOnlyCollection<CatatanFakta> daftar, HitunganPortofolio hitungan)
    {
        var hari = daftar.GroupBy(catatan => DateOnly.FromDateTime(catatan.Pada.ToOffset(LegalDay).Date)).OrderBy(group => group.Key).ToArray();
        var diketahui = new PengumpulFakta();
        List<Kepala> kepala = [];
        var hasil = new Dictionary<(int Indikator, Guid Subjek, int Urut), (string Judul, List<Selang> Penyebut, List<Selang> Pembilang)>();
        foreach (var (index, group) in hari.Index())
        {
            foreach (var catatan in group)
            {
                diketahui.Add(catatan.Versi, catatan.Isi);
            }

            var jendela = new Selang(group.Key, index + 1 < hari.Length ? hari[index + 1].Key.AddDays(-1) : DateOnly.MaxValue);
            var keadaan = diketahui.Keadaan();
            if (keadaan.Kepala is not { } asal)
            {
                continue;
            }

            var sekarang = Domain.Portofolio.Kepala.Of(asal);
            if (kepala.Count == 0 || !kepala[^1].Sama(sekarang))
            {
                kepala.Add(sekarang);
            }

            foreach (var (nomor, indikator) in KatalogIndikator.Daftar.Index())
            {
                foreach (var satu in indikator.Hitung(keadaan, jendela, hitungan))
                {
                    var kunci = (nomor, satu.Subjek == Guid.Empty ? kerjaSamaId : satu.Subjek, kepala.Count - 1);
                    if (!hasil.TryGetValue(kunci, out var isi))
                    {
                        hasil.Add(kunci, isi = (satu.Judul, [], []));
                    }

                    isi.Penyebut.AddRange(satu.Penyebut.Where(selang => !selang.Kosong));
                    isi.Pembilang.AddRange(satu.Pembilang.Where(selang => !selang.Kosong));
                }
            }
        }

        return
        [
            .. hasil.Select(satu => new Kontribusi(
                    KatalogIndikator.Daftar[satu.Key.Indikator].Kode, satu.Key.Subjek, satu.Key.Urut, kerjaSamaId, satu.Value.Judul, kepala[satu.Key.Urut],
                    HimpunanHari.Gabung(satu.Value.Penyebut), HimpunanHari.Gabung(satu.Value.Pembilang)))
                .Where(satu => satu.Penyebut.Count > 0)
                .OrderBy(satu => satu.Indikator, StringComparer.Ordinal).ThenBy(satu => satu.SubjekId).ThenBy(satu => satu.Urut),
        ];
    }

    /// <summary>WITA has no summer time.</summary>
    private static readonly TimeSpan LegalDay = TimeSpan.FromHours(8);
}

/// <summary>By what a figure is split.</summary>
internal sealed record Kepala(string Jenis, string Departemen, string[] Urusan, string[] Mitra, string[] Wilayah)
{
    public static Kepala Of(FaktaBerkepala fakta) => new(
        fakta.Jenis,
        fakta.Departemen,
        Urut(fakta.Urusan),
        Urut(fakta.Mitra.Select(mitra => mitra.Nama)),
        Urut(fakta.Mitra.Select(mitra => mitra.KodeWilayah).OfType<string>()));

    public bool Sama(Kepala lain) => Jenis == lain.Jenis && Departemen == lain.Departemen && Urusan.SequenceEqual(lain.Urusan)
        && Mitra.SequenceEqual(lain.Mitra) && Wilayah.SequenceEqual(lain.Wilayah);

    /// <summary>Every split that it counts in, the total too.</summary>
    public IEnumerable<(string Dimensi, string Nilai)> Pecahan() =>
    [
        ("Total", ""),
        ("Jenis", Jenis),
        ("Departemen", Departemen),
        .. Urusan.Select(kode => ("Urusan", kode)),
        .. Mitra.Select(nama => ("Mitra", nama)),
        .. Wilayah.Select(kode => ("Wilayah", kode)),
    ];

    private static string[] Urut(IEnumerable<string> nilai) => [.. nilai.Distinct().Order(StringComparer.Ordinal)];
}
