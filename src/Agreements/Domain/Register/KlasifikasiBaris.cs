using System.Text.RegularExpressions;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>What a reported agreement is by the classification table, and the question to a person where the table leaves it open.</summary>
internal sealed partial record KlasifikasiBaris
{
    public JenisKerjaSama? Jenis { get; private init; }

    public Jalur? Jalur { get; private init; }

    /// <summary>What it is about in law, as its title or reported type says.</summary>
    public required BentukObjek Bentuk { get; init; }

    public required JenisNaskah JenisNaskah { get; init; }

    /// <summary>The rules that decided, or that asked: <c>K61</c>, <c>N03</c>.</summary>
    public required IReadOnlyList<string> DaftarAturan { get; init; }

    public string? Pertanyaan { get; private init; }

    /// <summary>The kind or lane follows from what is reported, whatever else may come to be known.</summary>
    public bool Pasti { get; private init; }

    public static KlasifikasiBaris Of(string? jenisTertulis, string judul, PihakTercatat kami, IReadOnlyList<PihakTercatat> paraMitra)
    {
        var bentuk = ObjekOf(jenisTertulis, judul);
        var hasil = Regulation.Klasifikasi.Classify(new FaktaKlasifikasi
        {
            PihakKami = kami.Kelas,
            ParaMitra = [.. paraMitra.Select(mitra => new Mitra(mitra.Nama, mitra.Kelas))],
            Objek = bentuk,
        });
        var pertanyaan = QuestionOf(hasil, judul);
        var jenis = pertanyaan is null ? hasil.Jenis : null;
        return new KlasifikasiBaris
        {
            Jenis = jenis,
            Jalur = pertanyaan is null ? hasil.Jalur : null,
            Bentuk = bentuk,
            JenisNaskah = NaskahOf(jenisTertulis, jenis),
            DaftarAturan =
            [
                .. hasil.DaftarKelompok.SelectMany(kelompok => kelompok.DaftarAturan).Select(aturan => aturan.Id).Distinct(),
                .. hasil.AturanNaskah is { } bersama ? [bersama.Id] : Array.Empty<string>(),
            ],
            Pertanyaan = pertanyaan,
            // Whose initiative it was changes the papers of a KSDPK, not its kind.
            Pasti = pertanyaan is null && hasil.DaftarKelompok[0].FaktaBelumDinilai.All(fakta => fakta is Regulation.Fakta.PrakarsaPihakKetiga),
        };
    }

    private static string? QuestionOf(HasilKlasifikasi hasil, string judul) =>
        hasil.DaftarKelompok.FirstOrDefault(kelompok => kelompok.Putusan is PutusanKlasifikasi.NeedsLegalRuling) is { } terbuka
            ? $"{terbuka.DaftarAturan[0].Id}: {terbuka.DaftarAturan[0].Penjelasan.Id}"
        : hasil.AturanNaskah is { } bersama ? $"{bersama.Id}: {bersama.Penjelasan.Id}"
        : BeritaAcara().IsMatch(judul) ? "Berita acara bukan naskah kerja sama; tetapkan apakah ini lampiran dari naskah lain."
        : RencanaTahunan().IsMatch(judul)
            ? "Rencana kerja tahunan adalah dokumen pelaksanaan kerja sama luar negeri (Permendagri 25/2020 Pasal 30); tetapkan jenis kerja sama induknya."
        : null;

    private static BentukObjek ObjekOf(string? jenisTertulis, string judul) =>
        string.Equals(jenisTertulis, "BMD", StringComparison.OrdinalIgnoreCase) || Bmd().IsMatch(judul) ? BentukObjek.PemanfaatanBmd
        : Hibah().IsMatch(judul) ? BentukObjek.Hibah
        : Kpbu().IsMatch(judul) ? BentukObjek.InfrastrukturDenganPengembalianInvestasi
        : BentukObjek.UrusanPemerintahan;

    private static JenisNaskah NaskahOf(string? jenisTertulis, JenisKerjaSama? jenis) => (jenisTertulis?.ToUpperInvariant(), jenis) switch
    {
        ("KB", JenisKerjaSama.KsddWajib or JenisKerjaSama.KsddSukarela or JenisKerjaSama.Ksdpk) => JenisNaskah.KesepakatanBersama,
        ("PKS", JenisKerjaSama.KsddWajib or JenisKerjaSama.KsddSukarela or JenisKerjaSama.Ksdpk) => JenisNaskah.PerjanjianKerjaSama,
        ("NK", JenisKerjaSama.Sinergi) => JenisNaskah.NotaKesepakatan,
        ("LOI", JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya) => JenisNaskah.PernyataanKehendak,
        ("MOU", JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya) => JenisNaskah.NaskahLuarNegeri,
        // Which of the law's papers a domestic "MoU" is, its name does not say.
        _ => JenisNaskah.Lainnya,
    };

    [GeneratedRegex(@"\b(sewa|pinjam pakai|bangun guna serah|bangun serah guna)\b.*\b(tanah|lahan|gedung|bangunan|barang milik daerah|BMD)\b|\bbangun guna serah\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bmd();

    [GeneratedRegex(@"\b(NPHD|hibah)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hibah();

    [GeneratedRegex(@"\bKPBU\b|\bkerja ?sama pemerintah (dan|dengan) badan usaha\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kpbu();

    [GeneratedRegex(@"^berita acara\b", RegexOptions.IgnoreCase)]
    private static partial Regex BeritaAcara();

    [GeneratedRegex(@"^(rencana kerja tahunan|RKT)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RencanaTahunan();
}
