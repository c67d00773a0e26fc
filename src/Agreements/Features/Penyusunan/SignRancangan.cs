using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.TandaTanganElektronik;
using Ksd.Drafting;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>
/// A party signs the agreed text electronically through the installation's issuer. The signed pdf is checked, put on file, and recorded
/// as that party's signature, all at once or not at all (guards G12, G13, G43). The passphrase is handed on and never kept.
/// </summary>
internal static class SignRancangan
{
    public sealed record Request(
        [property: Required] Guid? PihakId,
        [property: Required, StringLength(200, MinimumLength = 2)] string Nama,
        [property: Required, StringLength(200, MinimumLength = 2)] string Jabatan,
        [property: Required] Kapasitas? Kapasitas,
        [property: StringLength(300)] string? DasarJabatan,
        [property: StringLength(Naskah.NomorMaxLength)] string? NomorNaskah,
        [property: Required, RegularExpression(@"^\d{16}$", ErrorMessage = "NIK terdiri atas 16 angka.")] string Nik,
        [property: Required, StringLength(200, MinimumLength = 1)] string Passphrase)
    {
        /// <summary>However it is written out, it shows no secret.</summary>
        public override string ToString() => nameof(Request);
    }

    public sealed record Response(KerjaSamaView KerjaSama, Guid DokumenId, IReadOnlyList<HasilTandaTangan> Pemeriksaan);

    // A repetition with the same key would leave a hash with the passphrase in it behind: a party that has signed is known by its signature.
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rancangan/{id:guid}/tanda-tangan-elektronik", Handle)
        .WithSummary("Menandatangani teks yang disepakati secara elektronik atas nama satu pihak")
        .WithDescription("`If-Match`: ETag kerja sama. Berkas pdf dibuat dari teks yang dibekukan, atau dilanjutkan dari berkas yang sudah ditandatangani pihak lain; hasilnya diperiksa sebelum dicatat. Passphrase hanya diteruskan kepada penyelenggara, tidak disimpan dan tidak dicatat. `Idempotency-Key` tidak dipakai.")
        .RequireRoles(Roles.KepalaDaerah, Roles.PerangkatDaerah, Roles.Mitra)
        .RequireIfMatch()
        .IdempotentByContent()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> Handle(
        Guid id, Request request, HttpContext http, [FromServices] IFileStore files, [FromServices] PenyelenggaraTerpilih terpilih, [FromServices] LibreOffice libreOffice,
        [FromServices] AlamatVerifikasi alamat, [FromServices] DaftarAkar akar, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        var kerjaSama = berkas.KerjaSama;
        perkara.Expect(kerjaSama);
        if (terpilih.Penyelenggara is not { } penyelenggara)
        {
            return Problems.Of(PenyusunanProblems.TandaTanganTidakTersedia, Language.Choose(
                "Sistem ini tidak disambungkan dengan penyelenggara tanda tangan elektronik.", "This system is connected to no issuer of electronic signatures."));
        }

        var tanda = new TandaTangan(
            request.PihakId!.Value, request.Nama, request.Jabatan, request.Kapasitas!.Value, request.DasarJabatan, request.NomorNaskah, MetodeTandaTangan.Elektronik, Guid.Empty);
        if (berkas is not { Rancangan: { Status: StatusRancangan.Disepakati, VersiDisepakati: { } ke }, Naskah: { } naskah } || Jenis(naskah) is not { } jenis
            || naskah.Isi.RancanganId != id || !MasaCatat.Untuk(tanda).DaftarTahap.Contains(naskah.Tahap))
        {
            return Problems.Of(PenyusunanProblems.BelumDisepakati, Language.Choose(
                "Teks ini belum disepakati, atau naskahnya belum siap ditandatangani.", "This text is not agreed, or its naskah is not ready for signature."));
        }

        if (!naskah.Isi.ParaPihak.Contains(request.PihakId.Value))
        {
            return Problems.InvalidInput("pihakId", Language.Choose("Bukan pihak naskah ini.", "No party of this naskah."));
        }

        var (asal, problem) = await Pdf(berkas, ke, naskah, jenis, files, libreOffice, alamat, http, perkara);
        if (asal is null)
        {
            return problem!;
        }

        var hasil = await penyelenggara.TandaTangani(asal, new(request.Nik, request.Nama, request.Passphrase), perkara.CancellationToken);
        if (hasil.Pdf is not { } pdf)
        {
            return Problems.Of(hasil.CobaLagi ? PenyusunanProblems.TandaTanganTidakTersedia : PenyusunanProblems.TandaTanganDitolak, hasil.Penolakan!);
        }

        var pemeriksaan = PemeriksaPdf.Periksa(pdf, akar.Akar);
        if (pemeriksaan.Count != PemeriksaPdf.Periksa(asal, akar.Akar).Count + 1 || pemeriksaan.Any(satu => satu.Putusan is PutusanTandaTangan.TidakSah))
        {
            return Problems.Of(PenyusunanProblems.TandaTanganDitolak, Language.Choose(
                "Berkas yang dikembalikan penyelenggara tidak memuat tanda tangan yang sah; tidak ada yang dicatat.", "What the issuer returned bears no valid signature; nothing was recorded."));
        }

        var stored = await files.Save(new MemoryStream(pdf, writable: false), FileKind.Pdf, perkara.CancellationToken);
        return await Record(berkas, naskah, jenis, stored, tanda, pemeriksaan, penyelenggara.Nama, perkara);
    }

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Record(
        BerkasRancangan berkas, Naskah naskah, JenisDokumen jenis, StoredFile stored, TandaTangan tanda, IReadOnlyList<HasilTandaTangan> pemeriksaan, string penyelenggara, Perkara perkara)
    {
        var (kerjaSama, petugas, now, hari) = (berkas.KerjaSama, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow(), perkara.Clock.LegalDay());
        var nama = string.Create(CultureInfo.InvariantCulture, $"{berkas.Rancangan.Templat}-ditandatangani-{pemeriksaan.Count}.pdf");
        var baru = pemeriksaan[^1];
        if (kerjaSama.Simpan(new Berkas(jenis, naskah.Id, tanda.NomorNaskah, hari, nama, FileKind.Pdf, stored.Ukuran, stored.Sha256), petugas, now, out var dokumen) is { } ditolak)
        {
            return ditolak.ToProblem();
        }

        var isi = tanda with { BuktiDokumenId = dokumen!.Id, SeriSertifikat = baru.SeriSertifikat };
        var tercatat = isi with { PenyelenggaraSertifikat = baru.Penerbit ?? penyelenggara };
        if (kerjaSama.Catat(tercatat, naskah.Id, hari, petugas, now) is { } refusal)
        {
            return refusal.ToProblem(await perkara.NextSteps(kerjaSama));
        }

        perkara.Db.Add(PemeriksaanTandaTangan.Catat(dokumen, pemeriksaan, petugas, now));
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(new Response((await perkara.Answer(kerjaSama)).Value, dokumen.Id, pemeriksaan), perkara.VersionOf(kerjaSama));
    }

    /// <summary>The file signed last, so that the next signature comes on top; else the agreed text.</summary>
    private static async Task<(byte[]? Isi, ProblemHttpResult? Problem)> Pdf(
        BerkasRancangan berkas, int ke, Naskah naskah, JenisDokumen jenis, IFileStore files, LibreOffice libreOffice, AlamatVerifikasi alamat, HttpContext http, Perkara perkara)
    {
        var elektronik = berkas.KerjaSama.DaftarFakta.Where(fakta => fakta.NaskahId == naskah.Id).Select(fakta => fakta.Isi).OfType<TandaTangan>()
            .Where(tanda => tanda.Metode is MetodeTandaTangan.Elektronik).Select(tanda => tanda.BuktiDokumenId).ToHashSet();
        var dokumen = berkas.KerjaSama.DaftarDokumen.Where(satu => satu.Jenis == jenis && satu.NaskahId == naskah.Id && elektronik.Contains(satu.Id)).MaxBy(satu => satu.Versi);
        if (dokumen is not null && files.Open(dokumen.Sha256) is { } ada)
        {
            await using (ada)
            {
                using var bita = new MemoryStream();
                await ada.CopyToAsync(bita, perkara.CancellationToken);
                return (bita.ToArray(), null);
            }
        }

        var versi = ke == berkas.Versi.Ke ? berkas : await perkara.FindRancangan(berkas.Rancangan.Id, ke);
        var docx = PenulisDocx.Tulis(versi!.Versi.Isi, null, alamat.Penanda(berkas.Rancangan.RegionCode, berkas.Rancangan.KodeVerifikasi));
        var (keadaan, isi) = await libreOffice.KePdf(docx, perkara.CancellationToken);
        return keadaan is KeadaanPdf.Jadi ? (isi, null) : (null, keadaan.ToProblem(http));
    }

    private static JenisDokumen? Jenis(Naskah naskah) => naskah switch
    {
        { MengubahId: not null } => JenisDokumen.NaskahPerubahan,
        { Jenis: JenisNaskah.KesepakatanBersama } => JenisDokumen.NaskahKesepakatan,
        { Jenis: JenisNaskah.PerjanjianKerjaSama } => JenisDokumen.NaskahPerjanjian,
        { Jenis: JenisNaskah.NotaKesepakatan } => JenisDokumen.NaskahNota,
        { Jenis: JenisNaskah.PernyataanKehendak } => JenisDokumen.NaskahPernyataan,
        { Jenis: JenisNaskah.NaskahLuarNegeri } => JenisDokumen.NaskahLuarNegeri,
        _ => null,
    };
}
