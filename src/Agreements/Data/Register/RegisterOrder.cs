using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Ksd.Agreements.Data.Register;

public enum UrutRegister
{
    /// <summary>Latest signing first; what has no reported date comes last.</summary>
    Terbaru,
    Terlama,

    /// <summary>Soonest end first; what has no reported end comes last.</summary>
    Berakhir,
    Judul,

    /// <summary>Greatest value first.</summary>
    Nilai,

    /// <summary>Best match first; only with words to look for.</summary>
    Relevansi,
}

/// <summary>An order of the register: a column that is never null, then the id, so that a cursor stands between any two entries.</summary>
internal sealed record RegisterOrder(UrutRegister Urut, string Column, bool Descending, NpgsqlDbType Type)
{
    private static readonly RegisterOrder[] Rows =
    [
        new(UrutRegister.Terbaru, "e.urut_tanda_tangan", true, NpgsqlDbType.Date),
        new(UrutRegister.Terlama, "e.urut_tanda_tangan", false, NpgsqlDbType.Date),
        new(UrutRegister.Berakhir, "e.urut_sampai", false, NpgsqlDbType.Date),
        new(UrutRegister.Judul, "e.urut_judul", false, NpgsqlDbType.Text),
        new(UrutRegister.Nilai, "e.urut_nilai", true, NpgsqlDbType.Bigint),
        new(UrutRegister.Relevansi, "c.peringkat", true, NpgsqlDbType.Real),
    ];

    public static RegisterOrder Of(UrutRegister urut) => Rows.First(row => row.Urut == urut);

    public string After => $"({Column}, e.naskah_id) {(Descending ? "<" : ">")} (@kunci, @kunciId)";

    public string OrderBy => $"{Column}{Direction}, e.naskah_id{Direction}";

    public string OuterOrderBy => $"h.urut{Direction}, h.naskah_id{Direction}";

    private string Direction => Descending ? " DESC" : "";

    public IEnumerable<NpgsqlParameter> Parameters(RegisterCursor? after) => after is null
        ? []
        : [new("kunci", Type) { Value = Value(after.Kunci)! }, new("kunciId", NpgsqlDbType.Uuid) { Value = after.NaskahId }];

    /// <summary>The typed value of a cursor's key, or null when it is none of this order's.</summary>
    public object? Value(string kunci) => Type switch
    {
        NpgsqlDbType.Date => DateOnly.TryParseExact(kunci, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari) ? hari : null,
        NpgsqlDbType.Bigint => long.TryParse(kunci, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nilai) ? nilai : null,
        NpgsqlDbType.Real => float.TryParse(kunci, NumberStyles.Float, CultureInfo.InvariantCulture, out var peringkat) && float.IsFinite(peringkat) ? peringkat : null,
        _ => kunci,
    };
}

/// <summary>The last entry of a page, in one order.</summary>
internal sealed record RegisterCursor(UrutRegister Urut, string Kunci, Guid NaskahId)
{
    public string Encode() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{(int)Urut}|{NaskahId:N}|{Kunci}"));

    /// <summary>Null when the text is no cursor of this order.</summary>
    public static RegisterCursor? Decode(string teks, RegisterOrder order) =>
        teks.Length <= 1000 && Base64Url.IsValid(teks)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(teks)).Split('|', 3) is [var urut, var id, var kunci]
        && urut == ((int)order.Urut).ToString(CultureInfo.InvariantCulture)
        && Guid.TryParseExact(id, "N", out var naskahId)
        && !kunci.Contains('\0', StringComparison.Ordinal)
        && order.Value(kunci) is not null
            ? new(order.Urut, kunci, naskahId)
            : null;
}
