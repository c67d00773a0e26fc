using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.Pertukaran;
using Ksd.Drafting;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Pertukaran;

/// <summary>
/// The whole file of a kerja sama as a zip: what is recorded, every step, drafts in all versions, papers, and the audit entries about
/// them, with a manifest of hashes that <c>./ksd verify-archive</c> checks without any server (UU 43/2009).
/// </summary>
internal static partial class ArchiveKerjaSama
{
    private const string Manifest = "manifest.json";
    private const string Sums = "SHA256SUMS";

    private static readonly JsonSerializerOptions Json = new(JsonExtensions.Options) { WriteIndented = true };

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/arsip", Handle)
        .WithSummary("Mengunduh arsip lengkap sebuah kerja sama (zip dengan daftar SHA-256)")
        .WithDescription("Memuat catatan, riwayat, rancangan dalam semua versinya, dokumen, metadata untuk SRIKANDI, dan bagi yang berwenang melihatnya jejak audit. `./ksd verify-archive BERKAS` memeriksanya tanpa server.")
        .RequireRoles([.. Policies.Table[Policies.Awasi], Roles.BagianKerjaSama])
        .Produces<Stream>(StatusCodes.Status200OK, "application/zip")
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(Guid id, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var berkas = BerkasSementara.Buat();
        try
        {
            using (var zip = new ZipArchive(berkas, ZipArchiveMode.Create, leaveOpen: true))
            {
                await Fill(new Isi(zip), kerjaSama, files, kueri);
            }

            berkas.Position = 0;
            return TypedResults.Stream(berkas, "application/zip", $"arsip-{id}.zip");
        }
        catch
        {
            await berkas.DisposeAsync();
            throw;
        }
    }

    private static async Task Fill(Isi isi, KerjaSama kerjaSama, IFileStore files, Kueri kueri)
    {
        var (db, batal) = (kueri.Db, kueri.CancellationToken);
        isi.Add("kerja-sama.json", JsonSerializer.SerializeToUtf8Bytes(KerjaSamaView.Of(kerjaSama, [], kueri.Clock.LegalDay()), Json));
        isi.Add("riwayat.json", JsonSerializer.SerializeToUtf8Bytes(
            kerjaSama.DaftarRiwayat.OrderBy(satu => satu.Versi).Select(satu => new
            {
                satu.Versi,
                satu.Peristiwa,
                satu.Dari,
                satu.Ke,
                satu.NaskahId,
                satu.Tanggal,
                satu.DasarHukum,
                satu.Alasan,
                satu.Catatan,
                satu.AlasanPeringatan,
                satu.Jabatan,
                satu.DicatatPada,
            }),
            Json));
        isi.Add("fakta.json", JsonSerializer.SerializeToUtf8Bytes(kerjaSama.DaftarFakta.OrderBy(satu => satu.Versi).Select(FaktaView.Of), Json));
        isi.Add("srikandi.json", JsonSerializer.SerializeToUtf8Bytes(Srikandi(kerjaSama, kueri.Ketentuan.RetensiArsip), Json));

        var rancangan = await db.Set<RancanganNaskah>().AsNoTracking().Where(satu => satu.KerjaSamaId == kerjaSama.Id).OrderBy(satu => satu.Id).ToListAsync(batal);
        foreach (var satu in rancangan)
        {
            await foreach (var versi in db.Set<VersiRancangan>().AsNoTracking().Where(versi => versi.RancanganId == satu.Id).OrderBy(versi => versi.Ke).AsAsyncEnumerable().WithCancellation(batal))
            {
                isi.Add(string.Create(CultureInfo.InvariantCulture, $"rancangan/{satu.Templat}-{satu.Id:N}/versi-{versi.Ke:D3}.txt"), Encoding.UTF8.GetBytes(TeksPolos.Tulis(versi.Isi)));
            }
        }

        foreach (var dokumen in kerjaSama.DaftarDokumen.OrderBy(satu => satu.Versi))
        {
            await using var content = files.Open(dokumen.Sha256) ?? throw new InvalidOperationException($"The paper {dokumen.Id} ({dokumen.Sha256}) is not in the file store.");
            await isi.Add($"dokumen/{dokumen.Jenis}/{dokumen.Id:N}-{Name().Replace(dokumen.NamaBerkas, "_")}", content, batal);
        }

        if (Policies.Table[Policies.Awasi].Any(kueri.Caller.Is))
        {
            await Audit(isi, kerjaSama, rancangan, kueri);
        }

        isi.Close(kerjaSama, kueri.Clock.GetUtcNow());
    }

    /// <summary>The audit entries about it, for those who see the trail anyway.</summary>
    private static async Task Audit(Isi isi, KerjaSama kerjaSama, List<RancanganNaskah> rancangan, Kueri kueri)
    {
        string[] tentang =
        [
            kerjaSama.Id.ToString(), .. kerjaSama.DaftarNaskah.Select(satu => satu.Id.ToString()), .. kerjaSama.DaftarFakta.Select(satu => satu.Id.ToString()),
            .. kerjaSama.DaftarDokumen.Select(satu => satu.Id.ToString()), .. kerjaSama.DaftarRiwayat.Select(satu => satu.Id.ToString()), .. rancangan.Select(satu => satu.Id.ToString()),
        ];
        var audit = await kueri.Db.Set<AuditEntry>().AsNoTracking().Where(entri => tentang.Contains(entri.EntityId)).OrderBy(entri => entri.Id).ToListAsync(kueri.CancellationToken);
        isi.Add("audit.json", JsonSerializer.SerializeToUtf8Bytes(
            audit.Select(entri => new
            {
                entri.Id,
                Waktu = entri.RecordedAt,
                Pelaku = entri.Subject,
                Jabatan = entri.Position,
                Tindakan = entri.Action,
                Entitas = entri.Entity,
                EntitasId = entri.EntityId,
                Sebelum = entri.Before,
                Sesudah = entri.After,
                Alasan = entri.Reason,
            }),
            Json));
    }

    /// <summary>What SRIKANDI asks of a file. Classification is what the region's own number begins with; retention is as the region's schedule was set, and to be confirmed either way.</summary>
    private static object Srikandi(KerjaSama kerjaSama, RetensiArsip? retensi) => new
    {
        judul = kerjaSama.Judul,
        pencipta = kerjaSama.PerangkatDaerah,
        kurunWaktu = new
        {
            mulai = kerjaSama.DaftarNaskah.Min(naskah => naskah.TanggalTandaTangan) ?? kerjaSama.RencanaMulai,
            sampai = kerjaSama.DaftarNaskah.Max(naskah => naskah.Sampai) ?? kerjaSama.RencanaSampai,
        },
        naskah = kerjaSama.DaftarNaskah.OrderBy(naskah => naskah.Id).Select(naskah => new
        {
            nomor = naskah.Nomor,
            klasifikasi = naskah.Nomor.Select(nomor => Classification().Match(nomor)).Where(match => match.Success).Select(match => match.Value).FirstOrDefault(),
            tanggal = naskah.TanggalTandaTangan,
            jumlahBerkas = kerjaSama.DaftarDokumen.Count(dokumen => dokumen.NaskahId == naskah.Id),
        }),
        retensi = retensi is null ? null : Jangka(retensi, Berakhir(kerjaSama)),
        catatan = retensi is null
            ? "Retensi belum ditentukan: setel menurut Jadwal Retensi Arsip daerah (Ketentuan:RetensiArsip)."
            : "Retensi menurut pengaturan sistem; perlu konfirmasi dengan Jadwal Retensi Arsip daerah.",
    };

    private static object Jangka(RetensiArsip retensi, DateOnly? berakhir)
    {
        var (aktif, inaktif) = retensi.Sampai(berakhir);
        return new { retensi.AktifTahun, retensi.InaktifTahun, nasibAkhir = retensi.Nasib, aktifSampai = aktif, inaktifSampai = inaktif };
    }

    /// <summary>The day from which retention counts: when the last naskah ended; null while one has no known end.</summary>
    private static DateOnly? Berakhir(KerjaSama kerjaSama)
    {
        DateOnly?[] akhir = [.. kerjaSama.DaftarNaskah.Where(naskah => naskah is { MengubahId: null, TanggalTandaTangan: not null })
            .Select(naskah => naskah.DiakhiriPada ?? naskah.DigantiPada ?? naskah.SampaiPada(DateOnly.MaxValue, kerjaSama))];
        return akhir.Length == 0 || akhir.Contains(null) ? null : akhir.Max();
    }

    [GeneratedRegex(@"^\d{3}(\.\d+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Classification();

    [GeneratedRegex(@"[^\p{L}\p{N}._-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    /// <summary>Adds parts to the zip and remembers the hash of each.</summary>
    private sealed class Isi(ZipArchive zip)
    {
        private readonly List<(string Nama, long Ukuran, string Sha256)> daftar = [];

        public void Add(string nama, byte[] isi)
        {
            using var bagian = zip.CreateEntry(nama, CompressionLevel.Optimal).Open();
            bagian.Write(isi);
            daftar.Add((nama, isi.Length, Convert.ToHexStringLower(SHA256.HashData(isi))));
        }

        public async Task Add(string nama, Stream isi, CancellationToken cancellationToken)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var bagian = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
            var penyangga = new byte[81920];
            long ukuran = 0;
            for (int banyak; (banyak = await isi.ReadAsync(penyangga, cancellationToken)) > 0; ukuran += banyak)
            {
                hash.AppendData(penyangga, 0, banyak);
                await bagian.WriteAsync(penyangga.AsMemory(0, banyak), cancellationToken);
            }

            daftar.Add((nama, ukuran, Convert.ToHexStringLower(hash.GetHashAndReset())));
        }

        public void Close(KerjaSama kerjaSama, DateTimeOffset now)
        {
            Add(Manifest, JsonSerializer.SerializeToUtf8Bytes(
                new { bentuk = "ksd-arsip/1", kerjaSamaId = kerjaSama.Id, wilayah = kerjaSama.RegionCode, versi = kerjaSama.Version, dibuat = now, berkas = daftar.Select(satu => new { satu.Nama, satu.Ukuran, satu.Sha256 }) }, Json));
            using var jumlah = zip.CreateEntry(Sums, CompressionLevel.Optimal).Open();
            jumlah.Write(Encoding.UTF8.GetBytes(string.Concat(daftar.Select(satu => $"{satu.Sha256}  {satu.Nama}\n"))));
        }
    }
}
