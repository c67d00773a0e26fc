using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>
/// Something that a service can be asked, as the API's own description has it: <paramref name="Path"/> with its parameters
/// (<c>/api/v1/kerja-sama/{id}/penawaran</c>), <paramref name="Isi"/> null when there is no body or it is no JSON, <paramref name="PerluVersi"/>
/// when the version that was read has to come along (If-Match), <paramref name="Parameter"/> what its address takes, in the path and after it.
/// </summary>
public sealed record Operasi(string Id, string Method, string Path, string Tag, string Ringkasan, string? Uraian, Bidang? Isi, bool PerluVersi, IReadOnlyList<Bidang> Parameter)
{
    /// <summary>What has to be filled in between the path's braces.</summary>
    public IEnumerable<Bidang> DalamPath => Parameter.Where(bidang => Path.Contains($"{{{bidang.Nama}}}", StringComparison.Ordinal));

    /// <summary>The closed list of words that a parameter takes, whatever the case of its name.</summary>
    public IReadOnlyList<string> Kata(string parameter) =>
        Parameter.FirstOrDefault(bidang => bidang.Nama.Equals(parameter, StringComparison.OrdinalIgnoreCase))?.Pilihan ?? [];


    public string PathOf(params (string Nama, string Nilai)[] values) =>
        values.Aggregate(Path, (path, value) => path.Replace($"{{{value.Nama}}}", Uri.EscapeDataString(value.Nilai), StringComparison.Ordinal)).TrimStart('/');
}

public enum JenisBidang
{
    Teks,
    Angka,
    Bulat,
    Tanggal,
    Waktu,
    YaTidak,
    Pilihan,
    Objek,
    Larik,
}

/// <summary>
/// One place to fill in, made of a JSON schema: <paramref name="Nama"/> as in JSON and empty for the whole and for elements of a list,
/// <paramref name="Pilihan"/> the words of a closed list, <paramref name="Anak"/> the members of an object, <paramref name="Unsur"/> what a list consists of.
/// </summary>
public sealed record Bidang(
    string Nama, JenisBidang Jenis, bool Wajib, string? Uraian, int? Panjang, IReadOnlyList<string> Pilihan, IReadOnlyList<Bidang> Anak, Bidang? Unsur)
{
    /// <summary>How many elements a list has at least.</summary>
    public int Sedikitnya { get; init; }

    /// <summary>The member of that name, at any depth of objects; null when there is none.</summary>
    public Bidang? Find(string nama) => Anak.FirstOrDefault(anak => anak.Nama == nama);

    /// <summary>The members that people fill in: of a region its code, which is Kemendagri's; its scheme and label follow.</summary>
    public IEnumerable<Bidang> Ditanya => IsKode ? Anak.Where(anak => anak.Nama is not ("scheme" or "label")) : Anak;

    private bool IsKode => Find("scheme") is not null && Find("code") is not null;

    /// <summary>Reads what a form holds for this place; null where it holds nothing.</summary>
    public JsonNode? Read(IFormCollection form, string path = "") => Jenis switch
    {
        JenisBidang.Objek => ReadObject(form, path),
        JenisBidang.Larik => ReadList(form, path),
        _ => form[path].ToString().Trim() is { Length: > 0 } text ? Value(text) : null,
    };

    public static string Join(string path, string nama) => path.Length == 0 ? nama : $"{path}.{nama}";

    public static string At(string path, int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{i}]");

    /// <summary>Where a form says how many elements of a list it has.</summary>
    public static string CountOf(string path) => path + ".$n";

    /// <summary>What cannot be read goes on as it was typed: the service says what is wrong with it.</summary>
    private JsonNode Value(string text) => Jenis switch
    {
        JenisBidang.Bulat when long.TryParse(text.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var whole) => whole,
        JenisBidang.Angka when decimal.TryParse(text.Replace(',', '.'), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
        JenisBidang.YaTidak when bool.TryParse(text, out var yes) => yes,
        JenisBidang.Waktu when DateTime.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var moment) => Format.Setempat(moment),
        _ => text,
    };

    private JsonObject? ReadObject(IFormCollection form, string path)
    {
        var read = new JsonObject();
        foreach (var anak in Anak)
        {
            if (anak.Read(form, Join(path, anak.Nama)) is { } value)
            {
                read[anak.Nama] = value;
            }
        }

        if (IsKode && read["code"] is not null)
        {
            read["scheme"] ??= "KEMENDAGRI";
        }

        return read.Count > 0 || Wajib ? read : null;
    }

    private JsonArray? ReadList(IFormCollection form, string path)
    {
        var read = new JsonArray();
        if (Unsur!.Jenis is JenisBidang.Objek)
        {
            for (var i = 0; i < Count(form, path); i++)
            {
                if (Unsur.Read(form, At(path, i)) is { } element)
                {
                    read.Add(element);
                }
            }
        }
        else
        {
            // Boxes ticked come one by one, other lists as lines of one text.
            foreach (var text in form[path].SelectMany(value => (value ?? "").Split('\n')).Select(text => text.Trim()).Where(text => text.Length > 0))
            {
                read.Add(Unsur.Value(text));
            }
        }

        return read.Count > 0 || Wajib ? read : null;
    }

    private static int Count(IFormCollection form, string path) =>
        int.TryParse(form[CountOf(path)], System.Globalization.CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 0, 200) : 0;
}
