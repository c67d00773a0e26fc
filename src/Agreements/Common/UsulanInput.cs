using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common;

/// <summary>What is proposed, as sent. What the shape cannot say is checked here: urusan of the list, region codes with their scheme.</summary>
public sealed record UsulanInput(
    [property: Required, StringLength(KerjaSama.JudulMaxLength, MinimumLength = 5)] string Judul,
    [property: Required, StringLength(4000, MinimumLength = 5)] string Objek,
    [property: Required, StringLength(4000, MinimumLength = 5)] string RuangLingkup,
    [property: Required] JenisKerjaSama? Jenis,
    [property: Required, MinLength(1), MaxLength(10)] IReadOnlyList<UrusanInput> Urusan,
    [property: Required, MinLength(2), MaxLength(50)] IReadOnlyList<PihakInput> ParaPihak,
    [property: MaxLength(50)] IReadOnlyList<string>? Lokasi,
    BentukObjek? Bentuk,
    Prakarsa? Prakarsa,
    bool? Eksternalitas,
    bool? LebihEfisienBersama,
    bool? PenerusanKerjaSamaPusat,
    [property: StringLength(50)] string? PerangkatDaerah,
    Guid? KandidatId,
    Guid? RencanaItemId,
    DateOnly? RencanaMulai,
    DateOnly? RencanaSampai,
    Guid? MelanjutkanId = null)
{
    internal ProblemHttpResult? Refuse()
    {
        var errors = new Dictionary<string, string[]>();
        for (var i = 0; i < Urusan.Count; i++)
        {
            if (!UrusanPemerintahan.TryGet(Urusan[i].Kode, out var urusan))
            {
                errors[$"urusan[{i}].kode"] = [Language.Choose("Bukan kode urusan pemerintahan.", "No code of an urusan pemerintahan.")];
            }
            else if (Urusan[i].SubUrusan is { } bagian && urusan.DaftarSubUrusan.All(sub => sub.Kode != bagian))
            {
                errors[$"urusan[{i}].subUrusan"] = [Language.Choose("Bukan bagian urusan itu.", "No part of that urusan.")];
            }
        }

        if (ParaPihak.Count(pihak => pihak.PihakKami) != 1)
        {
            errors["paraPihak"] = [Language.Choose("Tepat satu pihak adalah pihak kami.", "Exactly one party is ours.")];
        }

        if (RencanaSampai < RencanaMulai)
        {
            errors["rencanaSampai"] = [Language.Choose("Lebih awal dari rencanaMulai.", "Earlier than rencanaMulai.")];
        }

        return errors.Count > 0 ? Problems.InvalidInput(errors) : RefuseWilayah();
    }

    internal Usulan ToUsulan(Caller caller) => new()
    {
        Judul = Judul.Trim(),
        Objek = Objek,
        RuangLingkup = RuangLingkup,
        Jenis = Jenis!.Value,
        DaftarUrusan = [.. Urusan.Select(urusan => new UrusanUsulan(urusan.Kode, urusan.SubUrusan))],
        ParaPihak = [.. ParaPihak.OrderByDescending(pihak => pihak.PihakKami).Select(pihak => pihak.ToPihak())],
        Lokasi = Lokasi ?? [],
        Bentuk = Bentuk ?? BentukObjek.UrusanPemerintahan,
        Prakarsa = Prakarsa ?? Regulation.Prakarsa.Daerah,
        Eksternalitas = Eksternalitas,
        LebihEfisienBersama = LebihEfisienBersama,
        PenerusanKerjaSamaPusat = PenerusanKerjaSamaPusat,
        PerangkatDaerah = (caller.Is(Roles.PerangkatDaerah) ? caller.Department : null) ?? PerangkatDaerah ?? "",
        KandidatId = KandidatId,
        RencanaItemId = RencanaItemId,
        RencanaMulai = RencanaMulai,
        RencanaSampai = RencanaSampai,
        MelanjutkanId = MelanjutkanId,
    };

    private ProblemHttpResult? RefuseWilayah()
    {
        for (var i = 0; i < ParaPihak.Count; i++)
        {
            if (ParaPihak[i].Wilayah is { } wilayah && !KodeWilayah.TryCreate(wilayah.Scheme, wilayah.Code, out _, out var penolakan))
            {
                return penolakan.ToProblem($"paraPihak[{i}].wilayah");
            }
        }

        return null;
    }
}

public sealed record UrusanInput([property: Required, StringLength(10)] string Kode, [property: StringLength(40)] string? SubUrusan);

public sealed record PihakInput(
    [property: Required, StringLength(300, MinimumLength = 2)] string Nama,
    [property: Required] KelasPihak? Kelas,
    bool PihakKami,
    WilayahInput? Wilayah,
    [property: StringLength(200)] string? IdentitasHukum,
    [property: StringLength(500)] string? Peran,
    Guid? TerdaftarId = null)
{
    internal Pihak ToPihak() => new()
    {
        Id = Guid.CreateVersion7(),
        Nama = Nama.Trim(),
        Kelas = Kelas!.Value,
        PihakKami = PihakKami,
        Wilayah = Wilayah is { } w && KodeWilayah.TryCreate(w.Scheme, w.Code, out var kode, out _)
            ? DaftarWilayah.Bawaan.Find(kode)?.Kode ?? kode
            : null,
        IdentitasHukum = IdentitasHukum,
        Peran = Peran,
        TerdaftarId = TerdaftarId,
    };
}

/// <summary>A region code; without its scheme it is refused, because 6402 is two different places.</summary>
public sealed record WilayahInput([property: StringLength(20)] string? Scheme, [property: StringLength(20)] string? Code);
