using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Says which kind of kerja sama a proposal is, partner by partner, with the rule and its article. Nothing is recorded.</summary>
internal static class Classify
{
    public sealed record KodeRequest([property: StringLength(20)] string? Scheme, [property: StringLength(20)] string? Code);

    public sealed record MitraRequest(
        [property: Required, StringLength(300)] string Nama,
        [property: Required] KelasPihak? Kelas,
        KodeRequest? Wilayah,
        bool? Berbatasan);

    public sealed record Request(
        KelasPihak? PihakKami,
        [property: Required, MinLength(1), MaxLength(100)] IReadOnlyList<MitraRequest> ParaMitra,
        BentukObjek? Objek,
        bool? EksternalitasLintasDaerah,
        bool? LebihEfisienBersama,
        Prakarsa? Prakarsa,
        bool? PenerusanKerjaSamaPusat);

    public sealed record MitraResponse(string Nama, KelasPihak Kelas);

    public sealed record KelompokResponse(
        PutusanKlasifikasi Hasil,
        JenisKerjaSama? Jenis,
        Jalur? Jalur,
        bool Sementara,
        IReadOnlyList<Fakta> FaktaBelumDinilai,
        IReadOnlyList<AturanBerlabel> Aturan,
        IReadOnlyList<MitraResponse> ParaMitra);

    public sealed record Response(
        PutusanKlasifikasi? Hasil,
        JenisKerjaSama? Jenis,
        Jalur? Jalur,
        bool NeedsLegalRuling,
        bool PerluDipisah,
        AturanBerlabel? AturanNaskah,
        IReadOnlyList<KelompokResponse> DaftarKelompok);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/klasifikasi", Handle)
        .WithSummary("Menentukan jenis kerja sama atau jalurnya")
        .WithDescription("Fakta yang belum dinilai dibiarkan null: hasilnya sementara. NeedsLegalRuling: peraturan tidak menentukan, mintalah pendapat Bagian Hukum.")
        .RequireAuthorization(Policies.Baca);

    internal static Results<Ok<Response>, ProblemHttpResult> Handle(Request request, Caller caller)
    {
        var mitra = new List<Mitra>(request.ParaMitra.Count);
        foreach (var (index, item) in request.ParaMitra.Index())
        {
            KodeWilayah? wilayah = null;
            if (item.Wilayah is { } kode && !KodeWilayah.TryCreate(kode.Scheme, kode.Code, out wilayah, out var penolakan))
            {
                return penolakan.ToProblem($"paraMitra[{index}].wilayah");
            }

            mitra.Add(new Mitra(item.Nama, item.Kelas!.Value, wilayah) { Berbatasan = item.Berbatasan });
        }

        var hasil = Klasifikasi.Classify(new FaktaKlasifikasi
        {
            PihakKami = request.PihakKami ?? KelasPihak.PemerintahDaerah,
            WilayahKami = KodeWilayah.Kemendagri(caller.Region),
            ParaMitra = mitra,
            Objek = request.Objek ?? BentukObjek.UrusanPemerintahan,
            EksternalitasLintasDaerah = request.EksternalitasLintasDaerah,
            LebihEfisienBersama = request.LebihEfisienBersama,
            Prakarsa = request.Prakarsa,
            PenerusanKerjaSamaPusat = request.PenerusanKerjaSamaPusat,
        });
        return TypedResults.Ok(Of(hasil));
    }

    private static Response Of(HasilKlasifikasi hasil) => new(
        hasil.NeedsLegalRuling ? PutusanKlasifikasi.NeedsLegalRuling : hasil.PerluDipisah ? null : hasil.DaftarKelompok[0].Putusan,
        hasil.Jenis,
        hasil.Jalur,
        hasil.NeedsLegalRuling,
        hasil.PerluDipisah,
        hasil.AturanNaskah is { } aturan ? AturanBerlabel.Of(aturan) : null,
        [.. hasil.DaftarKelompok.Select(kelompok => new KelompokResponse(
            kelompok.Putusan,
            kelompok.Jenis,
            kelompok.Jalur,
            kelompok.Sementara,
            kelompok.FaktaBelumDinilai,
            [.. kelompok.DaftarAturan.Select(AturanBerlabel.Of)],
            [.. kelompok.ParaMitra.Select(mitra => new MitraResponse(mitra.Nama, mitra.Kelas))]))]);
}
