using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common;

/// <summary>What is proposed, without its kind: that follows from the rules, partner by partner.</summary>
public sealed record PokokUsulanInput(
    [property: Required, StringLength(KerjaSama.JudulMaxLength, MinimumLength = 5)] string Judul,
    [property: Required, StringLength(4000, MinimumLength = 5)] string Objek,
    [property: Required, StringLength(4000, MinimumLength = 5)] string RuangLingkup,
    [property: Required, MinLength(1), MaxLength(10)] IReadOnlyList<UrusanInput> Urusan,
    [property: Required, MinLength(2), MaxLength(50)] IReadOnlyList<PihakInput> ParaPihak,
    [property: MaxLength(50)] IReadOnlyList<string>? Lokasi,
    BentukObjek? Bentuk,
    Prakarsa? Prakarsa,
    bool? Eksternalitas,
    bool? LebihEfisienBersama,
    bool? PenerusanKerjaSamaPusat,
    [property: StringLength(50)] string? PerangkatDaerah,
    DateOnly? RencanaMulai,
    DateOnly? RencanaSampai)
{
    internal ProblemHttpResult? Refuse() => Lengkap().Refuse();

    internal Usulan ToUsulan(Caller caller) => Lengkap().ToUsulan(caller) with { Jenis = null };

    private UsulanInput Lengkap() => new(
        Judul, Objek, RuangLingkup, JenisKerjaSama.KsddSukarela, Urusan, ParaPihak, Lokasi, Bentuk, Prakarsa, Eksternalitas, LebihEfisienBersama,
        PenerusanKerjaSamaPusat, PerangkatDaerah, null, null, RencanaMulai, RencanaSampai);
}
