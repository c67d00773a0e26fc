namespace Ksd.Agreements.Domain.Register;

/// <summary>The columns of a register sheet, in the order of the sample <c>data/register-public.csv</c>.</summary>
internal enum KolomRegister
{
    RowNo,
    Title,
    InstrumentType,
    OurNumber,
    PartnerNumber,
    OurParty,
    Partners,
    PartnerClass,
    InitiatingDepartment,
    AffairHint,
    Location,
    SignedOn,
    ValidUntil,
    DurationText,
    ValueIdr,
    SourceUrl,

    /// <summary>What the clerk remarked; a sheet need not have it.</summary>
    Remark,
}

/// <summary>The heading of a register sheet: every column but the remark must be there once, in any order, under its English or its Indonesian name.</summary>
internal sealed class KepalaRegister
{
    private static readonly (string Nama, string NamaIndonesia)[] Nama =
    [
        ("row_no", "no"), ("title", "judul"), ("instrument_type", "jenis_naskah"), ("our_number", "nomor_kami"),
        ("partner_number", "nomor_mitra"), ("our_party", "pihak_kami"), ("partners", "mitra"), ("partner_class", "kelas_mitra"),
        ("initiating_department", "perangkat_daerah"), ("affair_hint", "urusan"), ("location", "lokasi"),
        ("signed_on", "tanggal_ttd"), ("valid_until", "berlaku_sampai"), ("duration_text", "jangka_waktu"),
        ("value_idr", "nilai"), ("source_url", "sumber"),
        ("remark", "keterangan"),
    ];

    private readonly int[] _letak = new int[Nama.Length];

    private KepalaRegister(IReadOnlyList<string> kepala)
    {
        Array.Fill(_letak, -1);
        Jumlah = kepala.Count;
        for (var i = 0; i < kepala.Count; i++)
        {
            var judul = kepala[i].Trim().Replace(' ', '_').ToLowerInvariant();
            var kolom = Array.FindIndex(Nama, n => n.Nama == judul || n.NamaIndonesia == judul);
            if (kolom < 0)
            {
                TidakDikenal.Add(kepala[i].Trim());
            }
            else if (_letak[kolom] >= 0)
            {
                Ganda.Add(Nama[kolom].Nama);
            }
            else
            {
                _letak[kolom] = i;
            }
        }

        Kurang.AddRange(Nama.Where((_, i) => _letak[i] < 0 && i != (int)KolomRegister.Remark).Select(n => n.Nama));
    }

    public static IReadOnlyList<string> DaftarNama { get; } = [.. Nama.Select(n => n.Nama)];

    /// <summary>The column of that name, English or Indonesian; null when there is none.</summary>
    public static KolomRegister? FromName(string nama) =>
        Array.FindIndex(Nama, n => n.Nama == nama || n.NamaIndonesia == nama) is >= 0 and var di ? (KolomRegister)di : null;

    /// <summary>How many cells every row must have.</summary>
    public int Jumlah { get; }

    public List<string> Kurang { get; } = [];

    public List<string> TidakDikenal { get; } = [];

    public List<string> Ganda { get; } = [];

    public bool IsValid => Kurang.Count + TidakDikenal.Count + Ganda.Count == 0;

    public static KepalaRegister Read(IReadOnlyList<string> kepala) => new(kepala);

    public static string NameOf(KolomRegister kolom) => Nama[(int)kolom].Nama;

    public int PositionOf(KolomRegister kolom) => _letak[(int)kolom];
}
