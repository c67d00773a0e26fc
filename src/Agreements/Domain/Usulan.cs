using System.Text.Json.Serialization;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>What is proposed: object, urusan, place, parties and the situation from which the kind follows.</summary>
internal sealed record Usulan
{
    public required string Judul { get; init; }

    /// <summary>What is to be done together, in words.</summary>
    public required string Objek { get; init; }

    public required string RuangLingkup { get; init; }

    /// <summary>What it is about in law; all but an urusan worked on together has rules of its own (guard G07).</summary>
    public BentukObjek Bentuk { get; init; }

    public required IReadOnlyList<UrusanUsulan> DaftarUrusan { get; init; }

    public required IReadOnlyList<Pihak> ParaPihak { get; init; }

    /// <summary>Names or codes of the places it happens in.</summary>
    public IReadOnlyList<string> Lokasi { get; init; } = [];

    /// <summary>Whose idea it was; a third party's own initiative has criteria of its own (PP 28/2018 Pasal 18).</summary>
    public Prakarsa Prakarsa { get; init; }

    /// <summary>The kind that the proposer expects; guard G06 compares it with the rule.</summary>
    public JenisKerjaSama? Jenis { get; init; }

    /// <summary>The urusan reaches across the border (UU 23/2014 Pasal 364).</summary>
    public bool? Eksternalitas { get; init; }

    /// <summary>The service is more efficient when run jointly (UU 23/2014 Pasal 364).</summary>
    public bool? LebihEfisienBersama { get; init; }

    /// <summary>It carries on a cooperation of the central government (PP 28/2018 Pasal 36).</summary>
    public bool? PenerusanKerjaSamaPusat { get; init; }

    /// <summary>The code of the initiating perangkat daerah.</summary>
    public string? PerangkatDaerah { get; init; }

    public Guid? KandidatId { get; init; }

    public Guid? RencanaItemId { get; init; }

    /// <summary>The kerja sama that this one goes on from, when that could not be extended.</summary>
    public Guid? MelanjutkanId { get; init; }

    /// <summary>What was signed in one ceremony and split by kind carries the same id (guard G37).</summary>
    public Guid? AcaraId { get; init; }

    /// <summary>The first day it is meant to run.</summary>
    public DateOnly? RencanaMulai { get; init; }

    /// <summary>The last day it is meant to run.</summary>
    public DateOnly? RencanaSampai { get; init; }

    [JsonIgnore]
    public IEnumerable<Pihak> Mitra => ParaPihak.Where(pihak => !pihak.PihakKami);

    /// <summary>The kind or lane that follows from parties, object and situation (guards G06, G07, G37).</summary>
    public HasilKlasifikasi Classify() => Klasifikasi.Classify(new FaktaKlasifikasi
    {
        PihakKami = ParaPihak.FirstOrDefault(pihak => pihak.PihakKami)?.Kelas ?? KelasPihak.TidakDiketahui,
        WilayahKami = ParaPihak.FirstOrDefault(pihak => pihak.PihakKami)?.Wilayah,
        ParaMitra = [.. Mitra.Select(pihak => new Mitra(pihak.Nama, pihak.Kelas, pihak.Wilayah))],
        Objek = Bentuk,
        EksternalitasLintasDaerah = Eksternalitas,
        LebihEfisienBersama = LebihEfisienBersama,
        Prakarsa = Prakarsa,
        PenerusanKerjaSamaPusat = PenerusanKerjaSamaPusat,
    });
}

/// <summary>An urusan, and the part of it where the law splits it between levels.</summary>
internal sealed record UrusanUsulan(string Kode, string? SubUrusan);
