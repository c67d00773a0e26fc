using System.Text;
using System.Xml.Linq;

namespace Ksd.Drafting;

/// <summary>What a document that came back says against the draft that was sent: the changes, and the comments in it.</summary>
public sealed record HasilDocx(IReadOnlyList<PerubahanTeks> Perubahan, IReadOnlyList<string> Komentar, PenolakanRancangan? Penolakan);

/// <summary>
/// Reads the docx that a partner edited and compares it with what was sent. Tracked changes count as accepted. Paragraphs are found
/// by their bookmarks; those that lost them by their words.
/// </summary>
public static class PembacaDocx
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly string[] BagianDibaca = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];

    public static HasilDocx Bandingkan(Rancangan dikirim, byte[] isi)
    {
        var (paket, penolakan) = PaketDocx.Buka(isi);
        if (paket is null)
        {
            return new([], [], penolakan);
        }

        var nomor = DaftarNomor.Hitung(dikirim);
        var lama = ParagrafDocx.Susun(dikirim, nomor);
        var menurutPenanda = lama.ToDictionary(paragraf => ParagrafDocx.Penanda(paragraf.Id), StringComparer.Ordinal);
        var terpakai = new HashSet<string>(StringComparer.Ordinal);
        var baru = BagianDibaca
            .Select(paket.Bagian).OfType<XDocument>()
            .SelectMany(xml => xml.Descendants(W + "p"))
            .Where(paragraf => !paragraf.Ancestors(Mc + "Fallback").Any())
            .Select(paragraf => Satuan(paragraf, menurutPenanda, terpakai))
            .OfType<SatuanTeks>().ToArray();
        return new(
            Perbandingan.Bandingkan([.. lama.Select(paragraf => paragraf.Satuan(nomor))], baru),
            [.. paket.Bagian("word/comments.xml")?.Descendants(W + "comment").Select(Komentar) ?? []],
            null);
    }

    /// <summary>
    /// The edit of the draft that would make it say what came back; null where that is no edit of one part: what was added or moved,
    /// and what stands outside the body.
    /// </summary>
    public static Suntingan? Usulan(this PerubahanTeks perubahan, Rancangan dikirim)
    {
        if (perubahan.Lama?.Id is not { } id || Pohon.Cari(dikirim.Isi, id) is not { } butir || butir.Tingkat is TingkatButir.Pihak)
        {
            return null;
        }

        if (perubahan.Baru is not { } baru)
        {
            return new HapusButir(id);
        }

        return perubahan.Diubah
            ? new UbahButir(id, TeksBertanda.BelumDiisi(butir.Teks).Aggregate(baru.Banding, (teks, celah) => teks.Replace($"[{celah}]", TeksBertanda.Celah(celah), StringComparison.Ordinal)))
            : null;
    }

    private static SatuanTeks? Satuan(XElement paragraf, Dictionary<string, ParagrafDocx> menurutPenanda, HashSet<string> terpakai)
    {
        var (teks, banding) = Baca(paragraf, menurutPenanda);
        if (teks.Length == 0)
        {
            return null;
        }

        var asal = paragraf.Elements(W + "bookmarkStart").Select(penanda => (string?)penanda.Attribute(W + "name")).OfType<string>()
            .Where(penanda => menurutPenanda.ContainsKey(penanda) && !terpakai.Contains(penanda))
            .MaxBy(penanda => BedaKata.Kemiripan(menurutPenanda[penanda].Teks, teks));
        if (asal is null)
        {
            return new SatuanTeks(null, null, "tambahan", null, teks) { Banding = banding };
        }

        terpakai.Add(asal);
        var dikirim = menurutPenanda[asal];
        return new SatuanTeks(dikirim.Id, null, dikirim.Id, null, dikirim.Bersih(teks)) { Banding = dikirim.Bersih(banding) };
    }

    /// <summary>The words as they read, and with our own references by their target, so that a renewed number is no change.</summary>
    private static (string Teks, string Banding) Baca(XElement paragraf, Dictionary<string, ParagrafDocx> menurutPenanda)
    {
        var (teks, banding) = (new StringBuilder(), new StringBuilder());
        var bidang = new Stack<Bidang>();
        foreach (var unsur in paragraf.Descendants().Where(unsur => unsur.Ancestors(W + "p").First() == paragraf && !Dihapus(unsur, paragraf)))
        {
            if (unsur.Name == W + "fldChar")
            {
                switch ((string?)unsur.Attribute(W + "fldCharType"))
                {
                    case "begin":
                        bidang.Push(new());
                        break;
                    case "separate" when bidang.TryPeek(out var kini):
                        kini.Hasil = true;
                        if (Sasaran(kini.Perintah.ToString(), menurutPenanda) is { } sasaran)
                        {
                            kini.Rujukan = true;
                            banding.Append(TeksBertanda.Rujukan(sasaran));
                        }

                        break;
                    case "end":
                        bidang.TryPop(out _);
                        break;
                }
            }
            else if (unsur.Name == W + "instrText")
            {
                if (bidang.TryPeek(out var kini))
                {
                    kini.Perintah.Append(unsur.Value);
                }
            }
            else if (Tulisan(unsur) is { } tulisan && bidang.All(satu => satu.Hasil))
            {
                teks.Append(tulisan);
                if (!bidang.Any(satu => satu.Rujukan))
                {
                    banding.Append(tulisan);
                }
            }
        }

        return (Penyuntingan.Bersih(TingkatButir.Paragraf, teks.ToString()), Penyuntingan.Bersih(TingkatButir.Paragraf, banding.ToString()));
    }

    private static string? Tulisan(XElement unsur) => unsur.Name.Namespace != W ? null : unsur.Name.LocalName switch
    {
        "t" => unsur.Value,
        "tab" or "br" or "cr" when unsur.Parent?.Name == W + "r" => " ",
        "noBreakHyphen" => "-",
        _ => null,
    };

    /// <summary>Taken out under tracked changes, or the older of two forms of a drawing.</summary>
    private static bool Dihapus(XElement unsur, XElement paragraf) => unsur.Ancestors().TakeWhile(induk => induk != paragraf)
        .Any(induk => induk.Name == W + "del" || induk.Name == W + "moveFrom" || induk.Name == Mc + "Fallback");

    private static string? Sasaran(string perintah, Dictionary<string, ParagrafDocx> menurutPenanda) =>
        perintah.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["REF", var penanda, ..] && menurutPenanda.TryGetValue(penanda, out var paragraf) ? paragraf.Id : null;

    private static string Komentar(XElement komentar)
    {
        var isi = string.Join(' ', komentar.Descendants(W + "t").Select(teks => teks.Value));
        return (string?)komentar.Attribute(W + "author") is { Length: > 0 } oleh ? $"{oleh}: {isi}" : isi;
    }

    private sealed class Bidang
    {
        public StringBuilder Perintah { get; } = new();

        public bool Hasil { get; set; }

        public bool Rujukan { get; set; }
    }
}
