using System.ComponentModel.DataAnnotations;
using System.Text;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Domain.Register.Rekap;
using Ksd.Agreements.Import;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Pertukaran;

/// <summary>
/// A register as clerks keep it, xlsx or csv: its columns are proposed and remembered, what is no agreement is told with its reason, cells
/// are set right on screen, and the lines go to the import like any register sheet.
/// </summary>
internal static class UploadLembar
{
    private const int PreviewDefault = 50;
    private const int PreviewMax = 500;

    public sealed record Column(int Kolom, string Nama, string? Register);

    public sealed record Note(string Kolom, string Pesan);

    public sealed record Line(int Rekaman, StatusBaris Status, Mutu? Mutu, IReadOnlyDictionary<string, string> Sel, IReadOnlyList<Note> Catatan);

    public sealed record Skipped(int Rekaman, string Alasan, string Teks);

    public sealed record Response(
        Guid Id, string NamaBerkas, string Sha256, IReadOnlyList<Column> Kolom, bool PemetaanDitetapkan, IReadOnlyList<string> KolomKurang, int JumlahRekaman, int JumlahBaris,
        IReadOnlyList<Skipped> Dilewati, IReadOnlyList<Line> Baris, int? RekamanBerikutnya);

    public sealed record MappingRequest([property: Required, MaxLength(BacaLembar.KolomMax)] IReadOnlyList<ColumnInput> Kolom);

    public sealed record ColumnInput([property: Required, Range(0, BacaLembar.KolomMax)] int? Kolom, [property: Required, StringLength(50)] string Register);

    public sealed record FixRequest([property: Required, MaxLength(LembarRekap.KoreksiMax)] IReadOnlyList<CellInput> Koreksi);

    public sealed record CellInput(
        [property: Required, Range(1, int.MaxValue)] int? Rekaman, [property: Required, StringLength(50)] string Kolom, [property: Required(AllowEmptyStrings = true), StringLength(4000)] string Nilai);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/register/lembar", Handle)
            .WithSummary("Mengunggah rekap register apa adanya (xlsx atau csv) untuk dirapikan")
            .WithDescription("Kepala kolom dicari dan dipetakan (atau diingat dari lembar berkepala sama); baris yang bukan naskah disebut beserta sebabnya; sel gabung diteruskan, tanda sda dan petik diganti isinya, mitra dipisah. Tidak ada yang masuk register sebelum `/impor` dipanggil.")
            .RequireRoles(ImportRoles.Boleh)
            .AcceptBodyUpTo(FileStoreSettings.MaxSheetBytes + (64 * 1024))
            .IdempotentByContent()
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        routes.MapGet("/register/lembar/{id:guid}", HandleGet)
            .WithSummary("Melihat hasil baca rekap, baris demi baris")
            .RequireRoles(ImportRoles.Lihat)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPut("/register/lembar/{id:guid}/pemetaan", HandleMapping)
            .WithSummary("Menetapkan kolom rekap; diingat untuk lembar berikutnya yang berkepala sama")
            .RequireRoles(ImportRoles.Boleh)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPut("/register/lembar/{id:guid}/koreksi", HandleFix)
            .WithSummary("Memperbaiki sel rekap di layar")
            .WithDescription("Seluruh koreksi lembar ini sekaligus; berkasnya sendiri tidak berubah.")
            .RequireRoles(ImportRoles.Boleh)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/register/lembar/{id:guid}/impor", HandleImport)
            .WithSummary("Mengimpor rekap yang sudah dirapikan")
            .WithDescription("`row_no` pada laporan baris adalah nomor rekaman pada rekap. ujiCoba=true memeriksa dan melaporkan tanpa mencatat.")
            .RequireRoles(ImportRoles.Boleh)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> Handle(
        [StringLength(ImporRegister.NamaBerkasMaxLength)] string? namaBerkas, HttpRequest request, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await Upload.Read(request, kueri.CancellationToken) is not { } upload)
        {
            return Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose("Formulir tidak memuat berkas.", "The form holds no file."));
        }

        var nama = namaBerkas ?? upload.NamaBerkas ?? "rekap";
        var jenis = upload.JenisMedia == FileKind.Xlsx || nama.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? FileKind.Xlsx : FileKind.Csv;
        StoredFile stored;
        try
        {
            stored = await files.Save(jenis == FileKind.Csv ? new Utf8Stream(upload.Content) : upload.Content, jenis, kueri.CancellationToken);
        }
        catch (FileRefusedException refused)
        {
            return Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose(refused.Pesan, refused.Message));
        }

        var (rekaman, problem) = await Records(files, stored.Sha256, jenis, kueri.CancellationToken);
        if (rekaman is null)
        {
            return problem!;
        }

        if (KepalaRekap.Cari(rekaman) is not { } kepala)
        {
            return Problems.Of(RegisterProblems.KepalaKolomSalah, Language.Choose(
                "Kepala kolom tidak ditemukan pada 40 baris pertama.", "No heading was found within the first 40 rows."));
        }

        var sidik = kepala.Sidik;
        var diingat = await kueri.Db.Set<LembarRekap>().AsNoTracking().Where(satu => satu.SidikKepala == sidik && satu.PemetaanDitetapkan)
            .OrderByDescending(satu => satu.Id).Select(satu => satu.Pemetaan).FirstOrDefaultAsync(kueri.CancellationToken);
        var lembar = LembarRekap.Catat(
            kueri.Caller.Region, nama[..Math.Min(nama.Length, ImporRegister.NamaBerkasMaxLength)], jenis, stored.Sha256, kepala, diingat, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.Add(lembar);
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/register/lembar/{lembar.Id}", View(lembar, rekaman, kepala, 0, PreviewDefault, kueri.Clock.LegalDay()), kueri.Db.VersionOf(lembar));
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleGet(
        Guid id, [Range(0, int.MaxValue)] int? setelahRekaman, [Range(1, PreviewMax)] int? limit, [FromServices] IFileStore files, [AsParameters] Kueri kueri) =>
        await kueri.Db.Set<LembarRekap>().SingleOrDefaultAsync(satu => satu.Id == id, kueri.CancellationToken) is { } lembar
            ? await Answer(lembar, files, kueri, setelahRekaman ?? 0, limit ?? PreviewDefault)
            : Missing();

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleMapping(
        Guid id, MappingRequest request, [FromServices] IFileStore files, [AsParameters] Perkara perkara)
    {
        var pemetaan = new Dictionary<int, KolomRegister>();
        foreach (var satu in request.Kolom)
        {
            if (KepalaRegister.FromName(satu.Register) is not { } kolom || pemetaan.ContainsValue(kolom) || !pemetaan.TryAdd(satu.Kolom!.Value, kolom))
            {
                return Problems.InvalidInput("kolom", Language.Choose(
                    $"{satu.Register}: bukan kolom register, atau disebut dua kali. Kolomnya: {string.Join(", ", KepalaRegister.DaftarNama)}.", $"{satu.Register}: unknown, or named twice."));
            }
        }

        return await Change(id, lembar => lembar.Tetapkan(pemetaan), files, perkara);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleFix(
        Guid id, FixRequest request, [FromServices] IFileStore files, [AsParameters] Perkara perkara) =>
        request.Koreksi.FirstOrDefault(satu => KepalaRegister.FromName(satu.Kolom) is null) is { } asing
            ? Problems.InvalidInput("koreksi", Language.Choose($"{asing.Kolom} bukan kolom register.", $"{asing.Kolom} is no column of the register."))
            : await Change(
                id, lembar => lembar.Perbaiki([.. request.Koreksi.Select(satu => new KoreksiSel(satu.Rekaman!.Value, KepalaRegister.FromName(satu.Kolom)!.Value, satu.Nilai))]), files, perkara);

    internal static async Task<Results<Accepted<ImporView>, ProblemHttpResult>> HandleImport(
        Guid id, bool? ujiCoba, [FromServices] IFileStore files, [FromServices] ImportSignal signal, [AsParameters] Kueri kueri)
    {
        if (await kueri.Db.Set<LembarRekap>().AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, kueri.CancellationToken) is not { } lembar)
        {
            return Missing();
        }

        var (rekaman, problem) = await Records(files, lembar.Sha256, lembar.JenisMedia, kueri.CancellationToken);
        if (rekaman is null)
        {
            return problem!;
        }

        var hasil = PembacaRekap.Baca(rekaman, KepalaRekap.Cari(rekaman)!, lembar.Pemetaan, lembar.DaftarKoreksi);
        if (hasil.Baris.Count == 0)
        {
            return Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose("Rekap ini tidak memuat satu pun naskah.", "The sheet holds no agreement."));
        }

        var csv = new StringBuilder(string.Join(',', KepalaRegister.DaftarNama)).Append("\r\n");
        foreach (var baris in hasil.Baris)
        {
            csv.AppendJoin(',', Cells(baris).Select(Quoted)).Append("\r\n");
        }

        var stored = await files.Save(new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString())), FileKind.Csv, kueri.CancellationToken);
        var impor = ImporRegister.Queue(
            kueri.Caller.Region, lembar.NamaBerkas, stored.Sha256, stored.Ukuran, hasil.Baris.Count, ujiCoba ?? false, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
        kueri.Db.AddRange(impor, new AntreanImpor { ImporId = impor.Id, Wilayah = impor.RegionCode });
        await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
        signal.Set();
        return TypedResults.Accepted($"/api/v1/register/impor/{impor.Id}", ImporView.Of(impor));
    }

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Change(Guid id, Action<LembarRekap> change, IFileStore files, Perkara perkara)
    {
        if (await perkara.Db.Set<LembarRekap>().SingleOrDefaultAsync(satu => satu.Id == id, perkara.CancellationToken) is not { } lembar)
        {
            return Missing();
        }

        perkara.Db.ExpectVersion(lembar, perkara.IfMatch);
        change(lembar);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return await Answer(lembar, files, perkara, 0, PreviewDefault);
    }

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Answer(LembarRekap lembar, IFileStore files, Kueri kueri, int setelah, int limit)
    {
        var (rekaman, problem) = await Records(files, lembar.Sha256, lembar.JenisMedia, kueri.CancellationToken);
        return rekaman is null ? problem! : ETags.Ok(View(lembar, rekaman, KepalaRekap.Cari(rekaman)!, setelah, limit, kueri.Clock.LegalDay()), kueri.Db.VersionOf(lembar));
    }

    private static async Task<(IReadOnlyList<Rekaman>? Rekaman, ProblemHttpResult? Problem)> Records(
        IFileStore files, string sha256, string jenis, CancellationToken cancellationToken)
    {
        await using var berkas = files.Open(sha256) ?? throw new InvalidOperationException($"The sheet {sha256} is not in the file store.");
        try
        {
            return (jenis == FileKind.Xlsx ? BacaLembar.Xlsx(berkas) : await BacaLembar.Csv(berkas, cancellationToken), null);
        }
        catch (LembarRusakException salah)
        {
            return (null, Problems.Of(RegisterProblems.LembarTidakTerbaca, salah.Message));
        }
    }

    private static Response View(LembarRekap lembar, IReadOnlyList<Rekaman> rekaman, KepalaRekap kepala, int setelah, int limit, DateOnly hari)
    {
        var hasil = PembacaRekap.Baca(rekaman, kepala, lembar.Pemetaan, lembar.DaftarKoreksi);
        var kepalaRegister = KepalaRegister.Read(KepalaRegister.DaftarNama);
        var tampak = hasil.Baris.Where(baris => baris.Rekaman > setelah).Take(limit + 1).ToArray();
        return new(
            lembar.Id, lembar.NamaBerkas, lembar.Sha256,
            [.. kepala.Nama.Select((nama, di) => new Column(di, nama, lembar.Pemetaan.TryGetValue(di, out var kolom) ? KepalaRegister.NameOf(kolom) : null))],
            lembar.PemetaanDitetapkan,
            [.. KepalaRegister.DaftarNama.Where(nama => KepalaRegister.FromName(nama) is { } kolom && !lembar.Pemetaan.Values.Contains(kolom) && kolom is not (KolomRegister.SourceUrl or KolomRegister.Remark))],
            rekaman.Count, hasil.Baris.Count,
            [.. hasil.Dilewati.Select(satu => new Skipped(satu.Rekaman, satu.Alasan, satu.Teks))],
            [.. tampak.Take(limit).Select(baris => Preview(baris, kepalaRegister, hari))],
            tampak.Length > limit ? tampak[limit - 1].Rekaman : null);
    }

    /// <summary>What the import would make of the line, duplicates aside.</summary>
    private static Line Preview(BarisRekap baris, KepalaRegister kepala, DateOnly hari)
    {
        var hasil = PembacaBaris.Read(new BarisMentah(baris.Rekaman, [.. Cells(baris)], kepala), hari);
        var catatan = baris.DaftarCatatan.Concat(hasil.DaftarTolakan).Concat(hasil.DaftarPeringatan).ToArray();
        return new(
            baris.Rekaman, hasil.Entri is null ? StatusBaris.Ditolak : catatan.Length > 0 ? StatusBaris.Peringatan : StatusBaris.Diterima, hasil.Entri?.Mutu,
            baris.Sel.ToDictionary(satu => KepalaRegister.NameOf(satu.Key), satu => satu.Value), [.. catatan.Select(satu => new Note(satu.Kolom, satu.Pesan))]);
    }

    private static IEnumerable<string> Cells(BarisRekap baris) => Enum.GetValues<KolomRegister>().Select(kolom =>
        kolom is KolomRegister.RowNo ? $"{baris.Rekaman}" : baris.Sel.GetValueOrDefault(kolom, ""));

    // Read again by us, never opened by a spreadsheet: quoted, and nothing else done to it.
    private static string Quoted(string sel) => sel.AsSpan().ContainsAny(",\"\r\n") ? $"\"{sel.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : sel;

    private static ProblemHttpResult Missing() => Problems.NotFound(Language.Choose("Lembar tidak ditemukan.", "There is no such sheet."));
}
