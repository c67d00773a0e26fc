using System.ComponentModel.DataAnnotations;
using System.Text;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Npgsql;

namespace Ksd.Agreements.Data.Register;

/// <summary>Where an entry of the register comes from.</summary>
public enum SumberEntri
{
    /// <summary>It went through the stages here.</summary>
    Alur,
    Impor,
}

/// <summary>What is asked of the register; everything that is given must hold.</summary>
internal sealed record RegisterFilter(
    [property: StringLength(200)] string? Q,
    JenisKerjaSama? Jenis,
    Jalur? Jalur,
    StatusNaskah? Status,
    [property: StringLength(200)] string? Mitra,
    [property: StringLength(200)] string? Urusan,
    [property: StringLength(300)] string? PerangkatDaerah,
    [property: Range(1945, 2100)] int? Tahun,
    [property: Range(0, 3660)] int? BerakhirDalam,
    KelasPihak? KelasMitra,
    Mutu? Mutu,
    SumberEntri? Sumber,
    [property: Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? Pada,
    [property: Range(0, 3660)] int? Jendela)
{
    private bool IsAffairCode => Urusan is [var bidang, '.', var satu, var dua]
        && char.IsAsciiDigit(bidang) && char.IsAsciiDigit(satu) && char.IsAsciiDigit(dua);

    private string? AffairWords => IsAffairCode ? null : Urusan;

    /// <summary>Words are looked up first, in the index made for them.</summary>
    public bool HasWords => Q is not null || Mitra is not null || AffairWords is not null;

    /// <summary>Nothing but words is asked for, so the best matches can be chosen before any entry is read.</summary>
    public bool HasOnlyWords => HasWords && this == new RegisterFilter(Q, null, null, null, Mitra, AffairWords, null, null, null, null, null, null, Pada, Jendela);

    /// <summary>The matching words, as common table expressions to begin the statement with; <paramref name="pilihan"/> narrows them down.</summary>
    public string With(string pilihan = "") => HasWords
        ? $"""
          WITH kueri AS MATERIALIZED (SELECT register_kueri(@q, @mitra, @kataUrusan) AS kueri),
          cocok AS MATERIALIZED (SELECT c.naskah_id, c.peringkat FROM kueri, register_cari(kueri.kueri) c {pilihan})
          """
        : "WITH kueri AS (SELECT NULL::tsquery AS kueri)";

    public string From => HasWords ? $"cocok c JOIN {RegisterSql.Entries} ON e.naskah_id = c.naskah_id" : RegisterSql.Entries;

    public string Where()
    {
        var syarat = new StringBuilder("TRUE");
        void And(bool when, string yang)
        {
            if (when)
            {
                syarat.Append(" AND ").Append(yang);
            }
        }

        And(Jenis is not null, "e.jenis = @jenis");
        And(Jalur is not null, "e.jalur = @jalur");
        And(IsAffairCode, "@urusan = ANY (e.urusan)");
        And(PerangkatDaerah is not null, "e.perangkat_daerah = @perangkatDaerah");
        And(Tahun is not null, "e.urut_tanda_tangan BETWEEN make_date(@tahun, 1, 1) AND make_date(@tahun, 12, 31)");
        And(KelasMitra is not null, "@kelasMitra = ANY (e.kelas_mitra)");
        And(Mutu is not null, "e.mutu = @mutu");
        And(Sumber is not null, "e.sumber = @sumber");
        if (Status is { } status)
        {
            And(RegisterSql.Implied(status) is not null, RegisterSql.Implied(status)!);
            And(true, $"{RegisterSql.Status} = @status");
        }

        And(
            BerakhirDalam is not null,
            $"(e.urut_sampai BETWEEN @pada AND @pada + @berakhirDalam OR e.adendum_pada IS NOT NULL) AND s.awal BETWEEN @pada AND @pada + @berakhirDalam AND {RegisterSql.Status} IN ('Berlaku', 'AkanBerakhir')");
        return syarat.ToString();
    }

    public IEnumerable<NpgsqlParameter> Parameters(TimeProvider clock)
    {
        yield return new("pada", Pada ?? clock.LegalDay());
        yield return new("jendela", Jendela ?? MasaBerlaku.JendelaBaku);
        (string Nama, object? Nilai)[] daftar =
        [
            ("q", Q), ("jenis", Jenis?.ToString()), ("jalur", Jalur?.ToString()), ("status", Status?.ToString()), ("mitra", Mitra),
            ("urusan", Urusan), ("kataUrusan", AffairWords), ("perangkatDaerah", PerangkatDaerah), ("kelasMitra", KelasMitra?.ToString()), ("mutu", Mutu?.ToString()),
            ("sumber", Sumber?.ToString()),
        ];
        foreach (var (nama, nilai) in daftar)
        {
            yield return new(nama, NpgsqlTypes.NpgsqlDbType.Text) { Value = nilai ?? DBNull.Value };
        }

        yield return new("tahun", NpgsqlTypes.NpgsqlDbType.Integer) { Value = (object?)Tahun ?? DBNull.Value };
        yield return new("berakhirDalam", NpgsqlTypes.NpgsqlDbType.Integer) { Value = (object?)BerakhirDalam ?? DBNull.Value };
    }
}
