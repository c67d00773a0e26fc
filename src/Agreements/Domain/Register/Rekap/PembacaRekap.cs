using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register.Rekap;

/// <summary>Why a record of a sheet is no agreement.</summary>
internal sealed record RekamanDilewati(int Rekaman, string Alasan, string Teks);

/// <summary>An agreement of a clerk's sheet, cell by register column, with what was done to read it.</summary>
internal sealed record BarisRekap(int Rekaman, IReadOnlyDictionary<KolomRegister, string> Sel, IReadOnlyList<CatatanBaris> DaftarCatatan);

/// <summary>A clerk's sheet as read: every record is a line or skipped with its reason.</summary>
internal sealed record HasilRekap(KepalaRekap Kepala, IReadOnlyList<BarisRekap> Baris, IReadOnlyList<RekamanDilewati> Dilewati);

/// <summary>A cell that a person set right on screen.</summary>
internal sealed record KoreksiSel(int Rekaman, KolomRegister Kolom, string Nilai);

/// <summary>
/// Reads a sheet as clerks keep it: finds what is no agreement (titles, headings, bands, sums, signatures), carries merged cells down,
/// resolves ditto marks, divides partners. Nothing is dropped without a reason, nothing guessed that a cell left blank.
/// </summary>
internal sealed partial class PembacaRekap
{
    /// <summary>Only these go on where a line carries on the one above; a number, an end, a value and a remark are each line's own.</summary>
    private static readonly KolomRegister[] Diteruskan =
    [
        KolomRegister.Title, KolomRegister.InstrumentType, KolomRegister.OurParty, KolomRegister.PartnerClass, KolomRegister.InitiatingDepartment,
        KolomRegister.AffairHint, KolomRegister.Location, KolomRegister.SignedOn, KolomRegister.DurationText,
    ];

    private readonly KepalaRekap kepala;
    private readonly IReadOnlyDictionary<int, KolomRegister> pemetaan;
    private readonly ILookup<int, KoreksiSel> koreksi;
    private readonly List<BarisRekap> baris = [];
    private readonly List<RekamanDilewati> dilewati = [];
    private Dictionary<KolomRegister, string> sebelumnya = [];
    private bool ditutup;

    private PembacaRekap(KepalaRekap kepala, IReadOnlyDictionary<int, KolomRegister> pemetaan, IEnumerable<KoreksiSel> koreksi) =>
        (this.kepala, this.pemetaan, this.koreksi) = (kepala, pemetaan, koreksi.ToLookup(satu => satu.Rekaman));

    public static HasilRekap Baca(IReadOnlyList<Rekaman> rekaman, KepalaRekap kepala, IReadOnlyDictionary<int, KolomRegister> pemetaan, IEnumerable<KoreksiSel> koreksi)
    {
        var pembaca = new PembacaRekap(kepala, pemetaan, koreksi);
        foreach (var satu in rekaman)
        {
            pembaca.Satu(satu);
        }

        return new(kepala, pembaca.baris, pembaca.dilewati);
    }

    private void Satu(Rekaman rekaman)
    {
        var sel = new Dictionary<KolomRegister, string>();
        foreach (var (di, kolom) in pemetaan)
        {
            sel[kolom] = (rekaman.Sel.ElementAtOrDefault(di) ?? "").Trim();
        }

        foreach (var satu in koreksi[rekaman.Nomor])
        {
            sel[satu.Kolom] = satu.Nilai.Trim();
        }

        if (BukanNaskah(rekaman, sel) is { } alasan)
        {
            dilewati.Add(new(rekaman.Nomor, alasan, string.Join(" ", rekaman.Sel.Where(satu => !string.IsNullOrWhiteSpace(satu))).Trim()));
            return;
        }

        var catatan = new List<CatatanBaris>();
        Tiru(sel);
        if (Isi(sel, KolomRegister.RowNo).Length == 0)
        {
            foreach (var kolom in Diteruskan.Where(kolom => Isi(sel, kolom).Length == 0 && Isi(sebelumnya, kolom).Length > 0))
            {
                sel[kolom] = sebelumnya[kolom];
            }
        }

        sebelumnya = new(sel);
        Mitra(sel, catatan);
        baris.Add(new(rekaman.Nomor, sel, catatan));
    }

    private string? BukanNaskah(Rekaman rekaman, Dictionary<KolomRegister, string> sel)
    {
        if (rekaman.Nomor < kepala.Rekaman)
        {
            return rekaman.Kosong ? "baris kosong" : "judul lembar";
        }

        if (rekaman.Nomor < kepala.Rekaman + kepala.Baris)
        {
            return "kepala kolom";
        }

        if (rekaman.Kosong)
        {
            return "baris kosong";
        }

        if (kepala.Ulangan(rekaman))
        {
            return "kepala kolom diulang";
        }

        if (rekaman.Sel.Index().All(satu => satu.Item.Trim() == $"{satu.Index + 1}"))
        {
            return "nomor kolom";
        }

        var terisi = rekaman.Sel.Where(satu => !string.IsNullOrWhiteSpace(satu)).ToArray();
        var judul = Isi(sel, KolomRegister.Title);
        var mitra = Isi(sel, KolomRegister.Partners);
        if (Jumlah().IsMatch(judul) || Jumlah().IsMatch(terisi[0].Trim()))
        {
            ditutup = true;
            return "baris jumlah";
        }

        if (ditutup)
        {
            return "kaki lembar";
        }

        return (judul.Length, mitra.Length) switch
        {
            (0, 0) => Halaman().IsMatch(terisi[0].Trim()) ? "tanda halaman" : "bukan naskah",
            (_, 0) when terisi.Length == 1 => "judul kelompok",
            (_, 0) when Isi(sel, KolomRegister.RowNo).Length == 0 => "bukan naskah",
            _ => null,
        };
    }

    /// <summary>A ditto mark is the cell above, whatever that itself was.</summary>
    private void Tiru(Dictionary<KolomRegister, string> sel)
    {
        foreach (var (kolom, _) in sel.Where(satu => Sda().IsMatch(satu.Value)).ToArray())
        {
            sel[kolom] = Isi(sebelumnya, kolom);
        }
    }

    private static void Mitra(Dictionary<KolomRegister, string> sel, List<CatatanBaris> catatan)
    {
        var mitra = MitraRekap.Pisah(Isi(sel, KolomRegister.Partners), out var tertinggal);
        if (tertinggal is not null)
        {
            catatan.Add(new(KepalaRegister.NameOf(KolomRegister.Partners), tertinggal));
        }

        var kategori = Isi(sel, KolomRegister.PartnerClass);
        var kelas = mitra.Select(satu => MitraRekap.Kelas(satu, kategori)).ToArray();
        sel[KolomRegister.Partners] = string.Join("; ", mitra);
        sel[KolomRegister.PartnerClass] = string.Join("; ", kelas.Distinct().Count() == 1 ? kelas[..1] : kelas);
        if (kategori.Length > 0 && Bertentangan(kategori, kelas))
        {
            catatan.Add(new(KepalaRegister.NameOf(KolomRegister.PartnerClass), $"Kategori \"{kategori}\" tidak sesuai dengan nama mitranya; yang dipakai menurut nama: {string.Join(", ", kelas.Distinct())}."));
        }
    }

    /// <summary>The clerk's category is coarse: only where it says third party and the name says region or centre, or the other way, is it told.</summary>
    private static bool Bertentangan(string kategori, string[] kelas)
    {
        var ketiga = KepalaRekap.Polos(kategori) is "pihak ketiga" or "swasta";
        return ketiga && kelas.Any(satu => satu is "REGION" or "CENTRAL_GOV" or "IKN");
    }

    private static string Isi(Dictionary<KolomRegister, string> sel, KolomRegister kolom) => sel.GetValueOrDefault(kolom, "");

    [GeneratedRegex("^(\"|''|″|sda\\.?|s\\.d\\.a\\.?|idem)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sda();

    [GeneratedRegex(@"^(jumlah|total)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Jumlah();

    [GeneratedRegex(@"^(halaman|hal\.?)\s*\d+$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Halaman();
}
