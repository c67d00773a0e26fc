using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>What a draft needs beyond what the kerja sama says, as sent.</summary>
public sealed record IsianInput(
    DateOnly? Tanggal,
    [property: StringLength(200)] string? Tempat,
    DateOnly? Mulai,
    DateOnly? Sampai,
    [property: StringLength(500)] string? SampaiPeristiwa,
    [property: Range(0L, Terbilang.Terbesar)] long? Nilai,
    [property: Range(1, 50)] int? Rangkap,
    [property: Range(1945, 2100)] int? Tahun,
    SuratInput? Surat,
    PenyusunInput? Penyusun,
    [property: MaxLength(50)] IReadOnlyList<IsianPihakInput>? ParaPihak,
    [property: MaxLength(100)] IReadOnlyDictionary<string, IReadOnlyList<string>>? Uraian,
    [property: MaxLength(100)] IReadOnlyList<string>? KlausulPilihan,
    [property: MaxLength(100)] IReadOnlyDictionary<string, string>? Varian)
{
    private const int ButirMax = 100;
    private const int UraianMaxLength = 5000;

    internal ProblemHttpResult? Refuse(KerjaSama kerjaSama)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var (nama, isi) in Uraian ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            if (!KatalogIsian.Semua.ContainsKey(nama))
            {
                errors[$"isian.uraian.{nama}"] = [Language.Choose("Isian tidak dikenal; lihat GET /api/v1/templat/{kode}.", "Unknown field; see GET /api/v1/templat/{kode}.")];
            }
            else if (isi is null || isi.Count > ButirMax || isi.Any(satu => satu is null || satu.Length > UraianMaxLength))
            {
                errors[$"isian.uraian.{nama}"] = [Language.Choose(
                    $"Paling banyak {ButirMax} butir, masing-masing paling panjang {UraianMaxLength} karakter.", $"At most {ButirMax} items of at most {UraianMaxLength} characters.")];
            }
        }

        foreach (var pihak in (ParaPihak ?? []).Where(pihak => kerjaSama.ParaPihak.All(satu => satu.Id != pihak.PihakId)))
        {
            errors[$"isian.paraPihak.{pihak.PihakId}"] = [Language.Choose("Bukan pihak kerja sama ini.", "No party of this kerja sama.")];
        }

        if (Sampai < Mulai)
        {
            errors["isian.sampai"] = [Language.Choose("Lebih awal dari mulai.", "Earlier than mulai.")];
        }

        return errors.Count > 0 ? Problems.InvalidInput(errors) : null;
    }

    internal IsianRancangan ToIsian() => new()
    {
        Tanggal = Tanggal,
        Tempat = Tempat,
        Mulai = Mulai,
        Sampai = Sampai,
        SampaiPeristiwa = SampaiPeristiwa,
        Nilai = Nilai,
        Rangkap = Rangkap,
        Tahun = Tahun,
        Surat = Surat is null ? null : new(Surat.Nomor, Surat.Tanggal, Surat.Tempat),
        Penyusun = Penyusun is null ? null : new(Penyusun.Nama, Penyusun.Jabatan),
        ParaPihak = [.. (ParaPihak ?? []).Select(pihak => pihak.ToIsian())],
        Uraian = Uraian ?? new Dictionary<string, IReadOnlyList<string>>(),
        KlausulPilihan = KlausulPilihan ?? [],
        Varian = Varian ?? new Dictionary<string, string>(),
    };

    internal static IsianInput Of(IsianRancangan isian) => new(
        isian.Tanggal, isian.Tempat, isian.Mulai, isian.Sampai, isian.SampaiPeristiwa, isian.Nilai, isian.Rangkap, isian.Tahun,
        isian.Surat is { } surat ? new(surat.Nomor, surat.Tanggal, surat.Tempat) : null,
        isian.Penyusun is { } penyusun ? new(penyusun.Nama, penyusun.Jabatan) : null,
        [.. isian.ParaPihak.Select(IsianPihakInput.Of)], isian.Uraian, isian.KlausulPilihan, isian.Varian);
}

public sealed record SuratInput([property: StringLength(100)] string? Nomor, DateOnly? Tanggal, [property: StringLength(200)] string? Tempat);

public sealed record PenyusunInput([property: Required, StringLength(200)] string Nama, [property: Required, StringLength(200)] string Jabatan);

public sealed record IsianPihakInput(
    [property: Required] Guid? PihakId,
    [property: StringLength(200)] string? NamaWakil,
    [property: StringLength(200)] string? JabatanWakil,
    KapasitasPenandatangan? Kapasitas,
    [property: StringLength(300)] string? DasarJabatan,
    [property: StringLength(500)] string? Alamat,
    [property: StringLength(Naskah.NomorMaxLength)] string? NomorNaskah,
    [property: StringLength(200)] string? Narahubung,
    [property: StringLength(50)] string? Telepon,
    [property: StringLength(200)] string? Surel,
    [property: MaxLength(100)] IReadOnlyList<string>? Hak,
    [property: MaxLength(100)] IReadOnlyList<string>? Kewajiban)
{
    internal IsianPihak ToIsian() => new(PihakId!.Value)
    {
        NamaWakil = NamaWakil,
        JabatanWakil = JabatanWakil,
        Kapasitas = Kapasitas,
        DasarJabatan = DasarJabatan,
        Alamat = Alamat,
        NomorNaskah = NomorNaskah,
        Narahubung = Narahubung,
        Telepon = Telepon,
        Surel = Surel,
        Hak = Hak ?? [],
        Kewajiban = Kewajiban ?? [],
    };

    internal static IsianPihakInput Of(IsianPihak pihak) => new(
        pihak.PihakId, pihak.NamaWakil, pihak.JabatanWakil, pihak.Kapasitas, pihak.DasarJabatan, pihak.Alamat, pihak.NomorNaskah, pihak.Narahubung, pihak.Telepon,
        pihak.Surel, pihak.Hak, pihak.Kewajiban);
}
