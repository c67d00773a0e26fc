using System.Security.Cryptography;
using System.Text;

namespace Ksd.Drafting;

/// <summary>A paragraph of the document with the id under which it is found again. <see cref="Tabel"/>: which cell of the signatures it stands in.</summary>
internal sealed record ParagrafDocx(string Id, string Gaya, IReadOnlyList<Potongan> Isi)
{
    public TingkatButir? Tingkat { get; init; }

    /// <summary>Bears a number of the document's own numbering.</summary>
    public bool Bernomor { get; init; }

    /// <summary>The list that begins anew here, by its parent; null when the level above restarts it.</summary>
    public string? DaftarSendiri { get; init; }

    public int? Tabel { get; init; }

    public string Teks => string.Concat(Isi.Select(potongan => potongan.Teks));

    /// <summary>Its words with references by target: what is compared when the document comes back.</summary>
    public SatuanTeks Satuan(DaftarNomor nomor) => new(Id, null, nomor.Ada(Id) && nomor.Label(Id) is { Length: > 0 } label ? label : Gaya.ToLowerInvariant(), null, Bersih(Teks))
    {
        Banding = Bersih(string.Concat(Isi.Select(potongan => potongan.Jenis is JenisTanda.Rujukan ? TeksBertanda.Rujukan(potongan.Sasaran!) : potongan.Teks))),
    };

    public string Bersih(string teks) => Penyuntingan.Bersih(Tingkat ?? TingkatButir.Paragraf, teks);

    /// <summary>A bookmark name that every word processor keeps, made from an id.</summary>
    public static string Penanda(string id) => $"ksd_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..24]}";

    /// <summary>Everything the document says, in its order.</summary>
    public static IReadOnlyList<ParagrafDocx> Susun(Rancangan rancangan, DaftarNomor nomor) =>
    [
        .. rancangan.Kepala is { } kepala ? Kepala(kepala) : [],
        .. rancangan.Judul.Select((baris, ke) => Polos($"judul.{ke}", "Judul", baris)),
        .. rancangan.Bentuk is BentukRancangan.Perjanjian
            ? rancangan.PihakBerurutan.Select(pihak => Polos($"nomor.{pihak.Id}", "NomorNaskah", $"Nomor: {BlokTandaTangan.Atau(pihak.Nomor, $"nomor {pihak.Nama}")}"))
            : [],
        .. Susunan.Susun(rancangan, nomor).Select(paragraf => Butir(paragraf, nomor)),
        .. BlokTandaTangan.Susun(rancangan).SelectMany((blok, ke) => TandaTangan(blok, ke)),
        .. rancangan.Tembusan.Count > 0 ? [Polos("tembusan", "Tembusan", "Tembusan:")] : Array.Empty<ParagrafDocx>(),
        .. rancangan.Tembusan.Select((baris, ke) => Polos($"tembusan.{ke}", "Tembusan", string.Create(Angka.Indonesia, $"{ke + 1}. {baris}"))),
    ];

    private static ParagrafDocx Butir(ParagrafTersusun paragraf, DaftarNomor nomor) => new(paragraf.Butir.Id, Nama(paragraf.Butir.Tingkat), [.. paragraf.Isi.Select(potongan => BukanPihak(potongan, nomor))])
    {
        Tingkat = paragraf.Butir.Tingkat,
        Bernomor = paragraf.Nomor != "",
        DaftarSendiri = paragraf is { Butir.Tingkat: TingkatButir.Huruf, TingkatInduk: TingkatButir.Paragraf } ? paragraf.IndukId : null,
    };

    /// <summary>PIHAK KESATU is a word, not the number of a paragraph.</summary>
    private static Potongan BukanPihak(Potongan potongan, DaftarNomor nomor) =>
        potongan is { Jenis: JenisTanda.Rujukan, Sasaran: { } sasaran } && nomor.Label(sasaran).StartsWith("PIHAK ", StringComparison.Ordinal)
            ? new(JenisTanda.Teks, potongan.Teks)
            : potongan;

    public static string Nama(TingkatButir tingkat) => tingkat is TingkatButir.Paragraf ? "Paragraf" : tingkat.ToString();

    private static ParagrafDocx Polos(string id, string gaya, string teks) => new(id, gaya, [new(JenisTanda.Teks, teks)]);

    private static IEnumerable<ParagrafDocx> Kepala(KepalaSurat kepala)
    {
        yield return Polos("kepala.tanggal", "TempatTanggal", $"{BlokTandaTangan.Atau(kepala.Tempat, "tempat")}, {BlokTandaTangan.Atau(kepala.Tanggal, "tanggal surat")}");
        yield return Polos("kepala.nomor", "KepalaSurat", $"Nomor\t: {BlokTandaTangan.Atau(kepala.Nomor, "nomor surat")}");
        yield return Polos("kepala.sifat", "KepalaSurat", $"Sifat\t: {kepala.Sifat}");
        yield return Polos("kepala.lampiran", "KepalaSurat", $"Lampiran\t: {kepala.Lampiran}");
        yield return Polos("kepala.hal", "KepalaSurat", $"Hal\t: {kepala.Hal}");
        yield return Polos("kepala.yth", "Tujuan", "Yth.");
        for (var i = 0; i < kepala.Tujuan.Count; i++)
        {
            yield return Polos($"kepala.tujuan.{i}", "Tujuan", kepala.Tujuan[i]);
        }
    }

    private static IEnumerable<ParagrafDocx> TandaTangan(BlokTandaTangan blok, int ke)
    {
        if (blok.Sebutan != "")
        {
            yield return Polos($"ttd.{ke}.sebutan", "TandaTangan", blok.Sebutan) with { Tabel = ke };
        }

        yield return Polos($"ttd.{ke}.jabatan", "TandaTangan", $"{blok.Jabatan},") with { Tabel = ke };
        yield return Polos($"ttd.{ke}.nama", "NamaPenandatangan", blok.Nama) with { Tabel = ke };
    }
}
