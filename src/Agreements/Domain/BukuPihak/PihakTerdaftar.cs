using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.BukuPihak;

/// <summary>
/// A party as the region knows it, whatever it signs: its names and classes with the day each began, legal papers, and insolvency.
/// A rename or another form keeps the identity. Nothing of it is overwritten; what was found to be the same party twice is merged by a person.
/// </summary>
internal sealed class PihakTerdaftar
{
    public const int NamaMaxLength = 300;

    private PihakTerdaftar()
    {
    }

    public Guid Id { get; private init; }

    public string RegionCode { get; private init; } = "";

    /// <summary>The name that began last.</summary>
    public string Nama { get; private set; } = "";

    public KelasPihak Kelas { get; private set; }

    /// <summary>The region's code with its scheme (<c>KEMENDAGRI:64.74</c>); only regions have one (guard G36).</summary>
    public string? Wilayah { get; private init; }

    /// <summary>Keys of all its names, for search and for the guards (<see cref="Pihak.Kunci"/>).</summary>
    public string[] DaftarKunci { get; private set; } = [];

    /// <summary>Its legal papers as <c>Nib:1234</c>: two parties do not share one.</summary>
    public string[] Identitas { get; private set; } = [];

    public IReadOnlyList<NamaSejak> DaftarNama { get; private set; } = [];

    public IReadOnlyList<KelasSejak> DaftarKelas { get; private set; } = [];

    public IReadOnlyList<SuratLegal> DaftarSuratLegal { get; private set; } = [];

    public IReadOnlyList<PutusanPailit> DaftarPailit { get; private set; } = [];

    /// <summary>A court's declaration stands that no later decision lifted.</summary>
    public bool Pailit { get; private set; }

    /// <summary>The party that this one was found to be; it stays readable under its own id.</summary>
    public Guid? DigabungKeId { get; private set; }

    public DateTimeOffset DicatatPada { get; private init; }

    public string DicatatOleh { get; private init; } = "";

    public static PihakTerdaftar Register(
        string region, NamaSejak nama, KelasSejak kelas, KodeWilayah? wilayah, IReadOnlyList<SuratLegal> daftarSurat, Petugas petugas, DateTimeOffset now)
    {
        var pihak = new PihakTerdaftar
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = region,
            Wilayah = wilayah?.ToString(),
            DicatatPada = now,
            DicatatOleh = petugas.Subjek,
        };
        pihak.Rename(nama);
        pihak.Reclassify(kelas);
        foreach (var surat in daftarSurat)
        {
            pihak.AddSurat(surat);
        }

        return pihak;
    }

    public void Rename(NamaSejak nama)
    {
        DaftarNama = [.. DaftarNama, nama];
        Nama = DaftarNama.MaxBy(n => n.Sejak)!.Nama;

        // What was merged into it keeps its keys.
        DaftarKunci = [.. DaftarNama.Select(n => Wilayah ?? Pihak.KunciNama(n.Nama)).Union(DaftarKunci)];
    }

    public void Reclassify(KelasSejak kelas)
    {
        DaftarKelas = [.. DaftarKelas, kelas];
        Kelas = DaftarKelas.MaxBy(k => k.Sejak)!.Kelas;
    }

    public void AddSurat(SuratLegal surat)
    {
        DaftarSuratLegal = [.. DaftarSuratLegal, surat];
        Identitas = [.. DaftarSuratLegal.Select(s => s.Identitas).OfType<string>().Distinct()];
    }

    public void DeclarePailit(PutusanPailit putusan)
    {
        DaftarPailit = [.. DaftarPailit, putusan];
        Pailit = DaftarPailit.MaxBy(p => p.Tanggal)!.Pailit;
    }

    public void MergeInto(PihakTerdaftar sasaran)
    {
        DigabungKeId = sasaran.Id;
        sasaran.DaftarKunci = [.. sasaran.DaftarKunci.Union(DaftarKunci)];
    }

    /// <summary>Null before its first name.</summary>
    public string? NamaPada(DateOnly tanggal) => DaftarNama.Where(nama => nama.Sejak <= tanggal).MaxBy(nama => nama.Sejak)?.Nama;

    /// <summary>Null before anybody said what it was.</summary>
    public KelasPihak? KelasPada(DateOnly tanggal) => DaftarKelas.Where(kelas => kelas.Sejak <= tanggal).MaxBy(kelas => kelas.Sejak)?.Kelas;

    /// <summary>The declaration that stands on a day.</summary>
    public PutusanPailit? PailitPada(DateOnly tanggal) =>
        DaftarPailit.Where(putusan => putusan.Tanggal <= tanggal).MaxBy(putusan => putusan.Tanggal) is { Pailit: true } putusan ? putusan : null;
}

public sealed record NamaSejak(string Nama, DateOnly Sejak, string? Dasar);

public sealed record KelasSejak(KelasPihak Kelas, DateOnly Sejak, string? Dasar);

public enum JenisSuratLegal
{
    AktaPendirian,
    PengesahanBadanHukum,
    Nib,
    Npwp,
    IzinPrinsip,
    IzinOperasional,
    Lainnya,
}

public sealed record SuratLegal(JenisSuratLegal Jenis, string Nomor, DateOnly Tanggal, DateOnly? BerlakuSampai, string? Penerbit)
{
    /// <summary>What nobody else has; an izin may be issued with a number that another office uses too.</summary>
    internal string? Identitas => Jenis is JenisSuratLegal.Nib or JenisSuratLegal.Npwp or JenisSuratLegal.PengesahanBadanHukum
        ? $"{Jenis}:{NomorNaskah.Key(Nomor)}"
        : null;
}

/// <summary>A court's decision on insolvency; a later one may lift it.</summary>
public sealed record PutusanPailit(string Nomor, DateOnly Tanggal, string Pengadilan, bool Pailit);
