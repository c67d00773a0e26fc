using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>The legal undertaking between a region and its partners: what is proposed, what was recorded about it, and its stage. Not a document.</summary>
internal sealed partial class KerjaSama : Lintasan
{
    public const int JudulMaxLength = 500;

    private readonly List<Naskah> daftarNaskah = [];
    private readonly List<Fakta> daftarFakta = [];
    private readonly List<Dokumen> daftarDokumen = [];
    private readonly List<Riwayat> daftarRiwayat = [];

    private KerjaSama()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>Counts the changes; orders facts, papers and steps, and the events about them.</summary>
    public long Version { get; private set; }

    public string Judul { get; private set; } = "";

    /// <summary>Null while nobody could say: an imported row, or one that is no KSD at all.</summary>
    public JenisKerjaSama? Jenis { get; private set; }

    /// <summary>Recorded in the register only: a lane with rules of its own.</summary>
    public Jalur? Jalur { get; private set; }

    public RezimHukum? Rezim { get; private init; }

    public Prakarsa? Prakarsa { get; private set; }

    /// <summary>The code of the initiating perangkat daerah, or its name as a register reported it.</summary>
    public string? PerangkatDaerah { get; private set; }

    /// <summary>Codes of the urusan, for search and the overlap check.</summary>
    public string[] Urusan { get; private set; } = [];

    /// <summary>Keys of the partners, for search and the overlap check.</summary>
    public string[] KunciMitra { get; private set; } = [];

    /// <summary>The ceremony that it was split from, if any.</summary>
    public Guid? AcaraId { get; private set; }

    public DateOnly? RencanaMulai { get; private set; }

    public DateOnly? RencanaSampai { get; private set; }

    public Guid? KandidatId { get; private set; }

    public Guid? RencanaItemId { get; private set; }

    public Usulan Usulan { get; private set; } = null!;

    public DateTimeOffset DicatatPada { get; private init; }

    public string DicatatOleh { get; private init; } = "";

    public IReadOnlyList<Naskah> DaftarNaskah => daftarNaskah;

    public IReadOnlyList<Fakta> DaftarFakta => daftarFakta;

    public IReadOnlyList<Dokumen> DaftarDokumen => daftarDokumen;

    public IReadOnlyList<Riwayat> DaftarRiwayat => daftarRiwayat;

    public IReadOnlyList<Pihak> ParaPihak => Usulan.ParaPihak;

    /// <summary>The Kesepakatan Bersama that was signed last.</summary>
    public Naskah? Kesepakatan => daftarNaskah
        .Where(naskah => naskah is { Jenis: JenisNaskah.KesepakatanBersama, TanggalTandaTangan: not null, MengubahId: null })
        .MaxBy(naskah => naskah.TanggalTandaTangan);

    /// <summary>The Nota Kesepakatan of a Sinergi, signed.</summary>
    public Naskah? Nota => daftarNaskah
        .Where(naskah => naskah is { Jenis: JenisNaskah.NotaKesepakatan, TanggalTandaTangan: not null, MengubahId: null })
        .MaxBy(naskah => naskah.TanggalTandaTangan);

    /// <summary>Opens a dossier; it is proposed by the step <see cref="Peristiwa.Usulkan"/>.</summary>
    public static KerjaSama Open(string regionCode, Usulan usulan, DateOnly tanggal, Petugas petugas, DateTimeOffset now)
    {
        var kerjaSama = new KerjaSama
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            Version = 1,
            Rezim = RezimHukum.Pp28Tahun2018,
            DicatatPada = now,
            DicatatOleh = petugas.Subjek,
        };
        kerjaSama.Take(usulan);
        Pindah(kerjaSama, Tahap.Usulan, tanggal);
        return kerjaSama;
    }

    /// <summary>Corrects what is proposed, until it is proposed.</summary>
    public Refusal? Change(Usulan usulan)
    {
        if (Tahap is not Tahap.Usulan)
        {
            return new Refusal(AgreementsProblems.UsulanTerkunci, new(
                $"Kerja sama sudah pada tahap {Tahap}; usulan hanya diubah sebelum diusulkan.",
                $"The kerja sama is at {Tahap}; a proposal changes only before it is proposed."));
        }

        Version++;
        Take(usulan with { AcaraId = AcaraId });
        return null;
    }

    private void Take(Usulan usulan)
    {
        Usulan = usulan;
        Judul = usulan.Judul;
        Jenis = usulan.Jenis;
        Prakarsa = usulan.Prakarsa;
        PerangkatDaerah = usulan.PerangkatDaerah;
        Urusan = [.. usulan.DaftarUrusan.Select(urusan => urusan.Kode).Distinct()];
        KunciMitra = [.. usulan.Mitra.SelectMany(pihak => pihak.DaftarKunci).Distinct()];
        KandidatId = usulan.KandidatId;
        RencanaItemId = usulan.RencanaItemId;
        AcaraId = usulan.AcaraId;
        RencanaMulai = usulan.RencanaMulai;
        RencanaSampai = usulan.RencanaSampai;
    }
}
