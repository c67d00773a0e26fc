using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>What was answered in the interview so far, as its form has it; every step carries the answers of the others along.</summary>
internal sealed class IsianUsul(IFormCollection? form)
{
    /// <summary>As many partners as a proposal may have beside our own side.</summary>
    private const int TerbanyakMitra = 49;

    /// <summary>Fields asked once, by the step that asks them; by none what comes from elsewhere.</summary>
    public static readonly IReadOnlyList<(int Langkah, string Nama)> Bidang =
    [
        (2, "judul"), (2, "objek"), (2, "ruangLingkup"), (2, "urusan"), (2, "lokasi"), (2, "bentuk"),
        (3, "eksternalitas"), (3, "lebihEfisienBersama"), (3, "prakarsa"), (3, "penerusanKerjaSamaPusat"),
        (0, "kandidatId"), (4, "rencanaItemId"), (4, "rencanaMulai"), (4, "rencanaSampai"), (4, "perangkatDaerah"),
    ];

    public static readonly IReadOnlyList<string> BidangMitra = ["nama", "kelas", "wilayah", "identitasHukum", "terdaftarId", "berbatasan"];

    public string this[string nama] => form?[nama].ToString().Trim() ?? "";

    public int BanyakMitra => Math.Clamp((int.TryParse(this["mitra.n"], CultureInfo.InvariantCulture, out var n) ? n : 1) + Tambahan, 1, TerbanyakMitra);

    private int Tambahan => form?["_mitra"].ToString() switch { "tambah" => 1, "buang" => -1, _ => 0 };

    public static string Nama(int i, string bidang) => string.Create(CultureInfo.InvariantCulture, $"mitra[{i}].{bidang}");

    public string Mitra(int i, string bidang) => this[Nama(i, bidang)];

    /// <summary>Partners that have a name and a class.</summary>
    public IEnumerable<int> MitraTerisi => Enumerable.Range(0, BanyakMitra).Where(i => Mitra(i, "nama").Length > 1 && Mitra(i, "kelas").Length > 0);

    public JsonObject Klasifikasi() => Buang(new JsonObject
    {
        ["paraMitra"] = new JsonArray([.. MitraTerisi.Select(i => Buang(new JsonObject
        {
            ["nama"] = Mitra(i, "nama"),
            ["kelas"] = Mitra(i, "kelas"),
            ["wilayah"] = Wilayah(Mitra(i, "wilayah")),
            ["berbatasan"] = YaTidak(Mitra(i, "berbatasan")),
        }))]),
        ["objek"] = Teks("bentuk"),
        ["eksternalitasLintasDaerah"] = YaTidak(this["eksternalitas"]),
        ["lebihEfisienBersama"] = YaTidak(this["lebihEfisienBersama"]),
        ["prakarsa"] = Teks("prakarsa"),
        ["penerusanKerjaSamaPusat"] = YaTidak(this["penerusanKerjaSamaPusat"]),
    });

    public JsonObject TumpangTindih() => Buang(new JsonObject
    {
        ["judul"] = Teks("judul"),
        ["objek"] = Teks("objek"),
        ["ruangLingkup"] = Teks("ruangLingkup"),
        ["mitra"] = new JsonArray([.. MitraTerisi.Select(i => Buang(new JsonObject
        {
            ["nama"] = Mitra(i, "nama"),
            ["wilayah"] = Wilayah(Mitra(i, "wilayah")),
            ["terdaftarId"] = Isi(Mitra(i, "terdaftarId")),
        }))]),
        ["urusan"] = Isi(this["urusan"]) is { } urusan ? new JsonArray(urusan) : null,
        ["lokasi"] = Lokasi(),
        ["rencanaMulai"] = Teks("rencanaMulai"),
        ["rencanaSampai"] = Teks("rencanaSampai"),
    });

    /// <summary>The proposal as it is opened; our own side is the region itself.</summary>
    public JsonObject Usulan(string? jenis, string pihakKami, string wilayahKami) => Buang(new JsonObject
    {
        ["judul"] = this["judul"],
        ["objek"] = this["objek"],
        ["ruangLingkup"] = this["ruangLingkup"],
        ["jenis"] = jenis,
        ["urusan"] = new JsonArray(new JsonObject { ["kode"] = this["urusan"] }),
        ["paraPihak"] = new JsonArray(
        [
            new JsonObject { ["nama"] = pihakKami, ["kelas"] = "PemerintahDaerah", ["pihakKami"] = true, ["wilayah"] = Wilayah(wilayahKami) },
            .. MitraTerisi.Select(i => Buang(new JsonObject
            {
                ["nama"] = Mitra(i, "nama"),
                ["kelas"] = Mitra(i, "kelas"),
                ["pihakKami"] = false,
                ["wilayah"] = Wilayah(Mitra(i, "wilayah")),
                ["identitasHukum"] = Isi(Mitra(i, "identitasHukum")),
                ["terdaftarId"] = Isi(Mitra(i, "terdaftarId")),
            })),
        ]),
        ["lokasi"] = Lokasi(),
        ["bentuk"] = Teks("bentuk"),
        ["prakarsa"] = Teks("prakarsa"),
        ["eksternalitas"] = YaTidak(this["eksternalitas"]),
        ["lebihEfisienBersama"] = YaTidak(this["lebihEfisienBersama"]),
        ["penerusanKerjaSamaPusat"] = YaTidak(this["penerusanKerjaSamaPusat"]),
        ["perangkatDaerah"] = Teks("perangkatDaerah"),
        ["kandidatId"] = Teks("kandidatId"),
        ["rencanaItemId"] = Teks("rencanaItemId"),
        ["rencanaMulai"] = Teks("rencanaMulai"),
        ["rencanaSampai"] = Teks("rencanaSampai"),
    });

    /// <summary>The same without what each dossier of one ceremony gets by itself.</summary>
    public JsonObject Acara(string pihakKami, string wilayahKami)
    {
        var usulan = Usulan(null, pihakKami, wilayahKami);
        foreach (var nama in new[] { "kandidatId", "rencanaItemId" })
        {
            usulan.Remove(nama);
        }

        return usulan;
    }

    /// <summary>What a candidate of the mapping already says of the kerja sama that it becomes.</summary>
    public static FormCollection Of(Guid kandidatId, Guid? rencanaItemId, JsonObject kandidat)
    {
        var mitra = kandidat["isi"]?["calonMitra"] as JsonArray ?? [];
        var isian = new Dictionary<string, string?>
        {
            ["kandidatId"] = kandidatId.ToString(),
            ["rencanaItemId"] = rencanaItemId?.ToString(),
            ["judul"] = (string?)kandidat["judul"],
            ["urusan"] = (string?)kandidat["urusan"]?["code"],
            ["objek"] = (string?)kandidat["isi"]?["kebutuhan"],
            ["prakarsa"] = (string?)kandidat["isi"]?["prakarsa"],
            ["lebihEfisienBersama"] = kandidat["isi"]?["lebihEfisienBersama"]?.ToString(),
            ["mitra.n"] = Math.Max(1, mitra.Count).ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (i, satu) in mitra.Index())
        {
            isian[Nama(i, "nama")] = (string?)satu?["nama"];
            isian[Nama(i, "kelas")] = (string?)satu?["kelas"];
            isian[Nama(i, "wilayah")] = (string?)satu?["wilayah"]?["code"];
        }

        return new(isian.Where(satu => satu.Value is { Length: > 0 }).ToDictionary(satu => satu.Key, satu => new StringValues(satu.Value)));
    }

    private JsonArray Lokasi() => [.. this["lokasi"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(lokasi => JsonValue.Create(lokasi))];

    private JsonValue? Teks(string nama) => Isi(this[nama]);

    private static JsonValue? Isi(string text) => text.Length > 0 ? JsonValue.Create(text) : null;

    private static JsonValue? YaTidak(string text) => bool.TryParse(text, out var ya) ? JsonValue.Create(ya) : null;

    private static JsonObject? Wilayah(string kode) => kode.Length > 0 ? new JsonObject { ["scheme"] = "KEMENDAGRI", ["code"] = kode } : null;

    /// <summary>What nobody has said stays unsaid.</summary>
    private static JsonObject Buang(JsonObject isi)
    {
        foreach (var nama in isi.Where(satu => satu.Value is null).Select(satu => satu.Key).ToList())
        {
            isi.Remove(nama);
        }

        return isi;
    }
}
