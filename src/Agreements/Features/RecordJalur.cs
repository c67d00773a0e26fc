using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>
/// Takes an agreement of a lane with rules of its own (BMD, KPBU, PBJ, hibah and the like) into the register, and says by which law it
/// is run: recorded and routed, never processed as KSD (PP 28/2018 Pasal 15 ayat (3) and (4), guard G07).
/// </summary>
internal static class RecordJalur
{
    public sealed record Request(
        [property: Required] PokokUsulanInput Usulan,
        [property: Required, MinLength(1), MaxLength(10)] IReadOnlyList<string> Nomor,
        [property: Required] DateOnly? TanggalTandaTangan,
        [property: Required, StringLength(300, MinimumLength = 2)] string Penandatangan,
        [property: Required] DateOnly? Mulai,
        DateOnly? Sampai,
        [property: Range(0L, long.MaxValue)] long? NilaiPerTahun,
        [property: Range(0L, long.MaxValue)] long? Nilai);

    public sealed record Response(Jalur Jalur, string Penjelasan, IReadOnlyList<DasarHukum> DasarHukum, KerjaSamaView KerjaSama);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/jalur", Handle)
        .WithSummary("Mencatat perjanjian di jalur lain (BMD, KPBU, PBJ, hibah): dicatat dan diarahkan, tidak diproses")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> Handle(Request request, [AsParameters] Kueri kueri)
    {
        if ((request.Usulan.Refuse() ?? Refuse(request, kueri.Clock.LegalDay())) is { } problem)
        {
            return problem;
        }

        var (caller, now) = (kueri.Caller, kueri.Clock.GetUtcNow());
        if (await kueri.Db.Rujuk(request.Usulan.ToUsulan(caller), kueri.CancellationToken) is not { } diusulkan)
        {
            return RujukanPihak.Missing();
        }

        var usulan = diusulkan with { RencanaMulai = request.Mulai, RencanaSampai = request.Sampai };
        var hasil = usulan.Classify();
        if (hasil.Jalur is not { } jalur)
        {
            return new Refusal(AgreementsProblems.BukanJalur, new(
                "Menurut aturan klasifikasi ini bukan jalur lain; buka berkas kerja sama.", "By the rules this is no other lane; open a dossier."))
            { DasarHukum = hasil.DaftarKelompok[0].DaftarAturan[0].DasarHukum }.ToProblem();
        }

        var kerjaSama = KerjaSama.RecordJalur(
            caller.Region,
            usulan,
            jalur,
            new NaskahTercatat(
                request.Usulan.Judul, [.. request.Nomor], request.TanggalTandaTangan!.Value, request.Mulai!.Value, request.Sampai, request.Nilai, request.Penandatangan),
            kueri.Clock.LegalDay(), caller.Petugas(), now);
        kueri.Db.Add(kerjaSama);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        var aturan = hasil.DaftarKelompok[0].DaftarAturan[0];
        return ETags.Created(
            $"/api/v1/kerja-sama/{kerjaSama.Id}",
            new Response(jalur, aturan.Penjelasan.Localized, aturan.DasarHukum, KerjaSamaView.Of(kerjaSama, [], kueri.Clock.LegalDay())),
            kueri.VersionOf(kerjaSama));
    }

    /// <summary>Years in full: a value for each year and a value in all must agree.</summary>
    private static ProblemHttpResult? Refuse(Request request, DateOnly hariIni)
    {
        if (request.Sampai < request.Mulai)
        {
            return Problems.InvalidInput("sampai", Language.Choose("Lebih awal dari mulai.", "Earlier than mulai."));
        }

        if (request.TanggalTandaTangan > hariIni)
        {
            return Kueri.FutureDate("tanggalTandaTangan");
        }

        return request is { NilaiPerTahun: { } perTahun, Nilai: { } nilai, Mulai: { } mulai, Sampai: { } sampai }
            && Tahun(mulai, sampai) is { } tahun && perTahun * tahun != nilai
                ? Problems.InvalidInput("nilai", Language.Choose(
                    $"Bukan {tahun} kali nilaiPerTahun.", $"Not {tahun} times nilaiPerTahun."))
                : null;
    }

    private static int? Tahun(DateOnly mulai, DateOnly sampai) =>
        Enumerable.Range(1, 100).Cast<int?>().FirstOrDefault(tahun => mulai.AddYears(tahun!.Value).AddDays(-1) == sampai || mulai.AddYears(tahun.Value) == sampai);
}
