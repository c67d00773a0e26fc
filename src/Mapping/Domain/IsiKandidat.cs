using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>What a department tells about a kandidat: the columns of the mapping matrix.</summary>
public sealed record IsiKandidat
{
    public const int TextMaxLength = 4000;
    public const int ListMaxLength = 50;

    public BentukObjek Objek { get; init; } = BentukObjek.UrusanPemerintahan;

    /// <summary>Code of a part of the urusan where the law divides it, else free text.</summary>
    [StringLength(300)]
    public string? SubUrusan { get; init; }

    [StringLength(TextMaxLength)]
    public string? Isu { get; init; }

    public Potensi? Potensi { get; init; }

    [StringLength(TextMaxLength)]
    public string? KarakteristikWilayah { get; init; }

    [StringLength(TextMaxLength)]
    public string? Kebutuhan { get; init; }

    public Eksternalitas? Eksternalitas { get; init; }

    public bool? LebihEfisienBersama { get; init; }

    public Prakarsa? Prakarsa { get; init; }

    public bool? DikerjakanSendiri { get; init; }

    [StringLength(TextMaxLength)]
    public string? Kapasitas { get; init; }

    [MaxLength(ListMaxLength)]
    public List<CalonMitra> CalonMitra { get; init; } = [];

    [StringLength(TextMaxLength)]
    public string? PotensiMitra { get; init; }

    [MaxLength(ListMaxLength)]
    public List<Dampak> DampakKesejahteraan { get; init; } = [];

    [MaxLength(ListMaxLength)]
    public List<Dampak> DampakPelayananPublik { get; init; } = [];

    public KeterkaitanRencana? Rpjmd { get; init; }

    public KeterkaitanRencana? Rkpd { get; init; }

    public PengecualianRencana? Pengecualian { get; init; }

    public Anggaran? Anggaran { get; init; }

    public Beban? Beban { get; init; }

    public PerkiraanWaktu? Waktu { get; init; }

    [StringLength(TextMaxLength)]
    public string? Risiko { get; init; }

    [StringLength(TextMaxLength)]
    public string? KerjaSamaBeririsan { get; init; }

    public Pendorong? Pendorong { get; init; }

    public Kepatuhan? Kepatuhan { get; init; }

    /// <summary>The columns that must be filled before it can be judged; their JSON names.</summary>
    internal IEnumerable<string> MissingColumns()
    {
        (string Name, bool Filled)[] columns =
        [
            ("isu", !string.IsNullOrWhiteSpace(Isu)),
            ("kebutuhan", !string.IsNullOrWhiteSpace(Kebutuhan)),
            ("eksternalitas", Eksternalitas is not null),
            ("calonMitra", CalonMitra.Count > 0),
            ("beban", Beban is not null),
        ];
        return columns.Where(column => !column.Filled).Select(column => column.Name);
    }
}
