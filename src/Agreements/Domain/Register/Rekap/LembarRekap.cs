namespace Ksd.Agreements.Domain.Register.Rekap;

/// <summary>A clerk's sheet handed in to be put right: the file, what its columns are, and the cells set right on screen.</summary>
internal sealed class LembarRekap
{
    public const int KoreksiMax = 5000;

    private LembarRekap()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    public string NamaBerkas { get; private init; } = "";

    public string JenisMedia { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    /// <summary>Of the heading: under it the columns are remembered for the next sheet.</summary>
    public string SidikKepala { get; private init; } = "";

    /// <summary>Register column by the place of the sheet's column, counted from 0.</summary>
    public IReadOnlyDictionary<int, KolomRegister> Pemetaan { get; private set; } = new Dictionary<int, KolomRegister>();

    /// <summary>A person looked at the columns and said so.</summary>
    public bool PemetaanDitetapkan { get; private set; }

    public IReadOnlyList<KoreksiSel> DaftarKoreksi { get; private set; } = [];

    public string DicatatOleh { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    public static LembarRekap Catat(
        string region, string namaBerkas, string jenisMedia, string sha256, KepalaRekap kepala, IReadOnlyDictionary<int, KolomRegister>? diingat, Petugas petugas, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = region,
            NamaBerkas = namaBerkas,
            JenisMedia = jenisMedia,
            Sha256 = sha256,
            SidikKepala = kepala.Sidik,
            Pemetaan = diingat ?? kepala.Usul(),
            PemetaanDitetapkan = diingat is not null,
            DicatatOleh = petugas.Subjek,
            DicatatPada = now,
        };

    public void Tetapkan(IReadOnlyDictionary<int, KolomRegister> pemetaan) => (Pemetaan, PemetaanDitetapkan) = (pemetaan, true);

    public void Perbaiki(IReadOnlyList<KoreksiSel> koreksi) => DaftarKoreksi = koreksi;
}
