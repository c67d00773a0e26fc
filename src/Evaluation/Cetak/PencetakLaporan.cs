using System.Security.Cryptography;
using System.Text.Json;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Cetak;

/// <summary>Makes the reports that were asked for, one at a time in each replica; a replica that dies lets go of its claim.</summary>
internal sealed class PencetakLaporan(
    IServiceScopeFactory scopes, IFileStore files, IConfiguration configuration, TimeProvider clock, ILogger<PencetakLaporan> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private static readonly JsonSerializerOptions Isi = new() { Converters = { new BlokConverter() } };

    private readonly IReadOnlyList<KriteriaPenghargaan> kriteria =
        configuration.GetSection("Penghargaan").Get<List<KriteriaPenghargaan>>() is { Count: > 0 } set ? set : KriteriaPenghargaan.Bawaan;

    private readonly string huruf = configuration["Cetak:Huruf"] ?? "/usr/share/fonts/truetype/liberation";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        do
        {
            try
            {
                while (await RunNext(stoppingToken))
                {
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Reports were not made; the next round is in {Round}", Round);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> RunNext(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var claim = await db.Database.BeginTransactionAsync(cancellationToken);
        var next = await db.Set<AntreanLaporanResmi>().FromSql($"SELECT * FROM antrean_laporan_resmi ORDER BY laporan_id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (next is not [var antrean])
        {
            return false;
        }

        try
        {
            await Make(antrean, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(e, "Report {LaporanId} could not be made", antrean.LaporanId);
            await Change(antrean, laporan => laporan.Fail("Laporan tidak dapat dibuat; sampaikan nomornya kepada pengelola sistem.", clock.GetUtcNow()), cancellationToken);
        }

        await db.Database.ExecuteSqlAsync($"DELETE FROM antrean_laporan_resmi WHERE laporan_id = {antrean.LaporanId}", cancellationToken);
        await claim.CommitAsync(cancellationToken);
        return true;
    }

    private async Task Make(AntreanLaporanResmi antrean, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(antrean.Wilayah);
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        var laporan = await db.LaporanResmi.AsNoTracking().SingleAsync(satu => satu.Id == antrean.LaporanId, cancellationToken);
        await Progress(antrean, 0, cancellationToken);
        var kode = KodeWilayah.Kemendagri(antrean.Wilayah);
        var daerah = DaftarWilayah.Bawaan.Find(kode) ?? new Wilayah(kode, null, $"wilayah {kode.Kode}", TingkatWilayah.KabupatenKota, PerluKonfirmasi: true);
        var dokumen = await new PenyusunLaporan(db, kriteria, daerah, configuration[$"Cetak:Tempat:{antrean.Wilayah}"] ?? TandaTanganDokumen.Kosong).Compose(laporan, langkah => Progress(antrean, langkah, cancellationToken), cancellationToken);

        var docx = await Save(ke => PenulisDocx.Write(dokumen, ke), FileKind.Docx, cancellationToken);
        var xlsx = await Save(ke => PenulisXlsx.Write(dokumen, ke), FileKind.Xlsx, cancellationToken);
        await Progress(antrean, PenyusunLaporan.JumlahLangkah - 1, cancellationToken);
        var pdf = await Save(ke => PenulisPdf.Write(dokumen, laporan.Pada, huruf, ke), FileKind.Pdf, cancellationToken);
        var sidikJari = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(dokumen, Isi)));
        await Progress(antrean, PenyusunLaporan.JumlahLangkah, cancellationToken);
        await Change(antrean, satu => satu.Complete(sidikJari, docx, pdf, xlsx, clock.GetUtcNow()), cancellationToken);
    }

    private async Task<string> Save(Action<Stream> write, string jenisMedia, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        write(memory);
        memory.Position = 0;
        return (await files.Save(memory, jenisMedia, cancellationToken)).Sha256;
    }

    private async Task Progress(AntreanLaporanResmi antrean, int langkah, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(antrean.Wilayah);
        await scope.ServiceProvider.GetRequiredService<EvaluationDbContext>().Database.ExecuteSqlAsync(
            $"UPDATE laporan_resmi SET status = 'Berjalan', langkah = {langkah}, jumlah_langkah = {PenyusunLaporan.JumlahLangkah} WHERE id = {antrean.LaporanId}", cancellationToken);
    }

    private async Task Change(AntreanLaporanResmi antrean, Action<LaporanResmi> change, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(antrean.Wilayah);
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        change(await db.LaporanResmi.SingleAsync(satu => satu.Id == antrean.LaporanId, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    private AsyncServiceScope InRegion(string wilayah)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(wilayah);
        return scope;
    }

    /// <summary>Writes each block as what it is.</summary>
    private sealed class BlokConverter : System.Text.Json.Serialization.JsonConverter<Blok>
    {
        public override Blok Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Content is hashed, never read back.");

        public override void Write(Utf8JsonWriter writer, Blok value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, value.GetType());
    }
}
