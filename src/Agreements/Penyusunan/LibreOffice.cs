using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Ksd.Agreements.Penyusunan;

/// <summary>Section <c>LibreOffice</c> of the configuration.</summary>
internal sealed class LibreOfficeSettings
{
    /// <summary>The program; found in its usual places where nothing is said.</summary>
    public string? Program { get; set; }

    /// <summary>How many conversions run at a time in one replica.</summary>
    public int Serentak { get; set; } = 2;

    /// <summary>How long a conversion waits for its turn.</summary>
    public TimeSpan Antre { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a conversion may take before it is ended.</summary>
    public TimeSpan Batas { get; set; } = TimeSpan.FromMinutes(2);
}

internal enum KeadaanPdf
{
    Jadi,

    /// <summary>There is no LibreOffice on this machine.</summary>
    TidakTersedia,

    /// <summary>Others are being converted, and it was not its turn in time.</summary>
    Sibuk,

    /// <summary>It took too long, or nothing came out.</summary>
    Gagal,
}

internal sealed record HasilPdf(KeadaanPdf Keadaan, byte[] Isi);

/// <summary>
/// Turns docx into pdf (PDF/A-2b) by the LibreOffice of the operating system: a process a conversion, each with a profile that no other
/// uses at that time, ended when it takes too long. Not having it is a state, not an error.
/// </summary>
internal sealed class LibreOffice(IOptions<LibreOfficeSettings> options, ILogger<LibreOffice> logger) : IDisposable
{
    private static readonly string[] Tempat = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice"];

    private readonly LibreOfficeSettings settings = options.Value;
    private readonly SemaphoreSlim giliran = new(options.Value.Serentak);
    private readonly ConcurrentBag<string> profil = [];

    public string? Program => settings.Program is { } program ? (File.Exists(program) ? program : null) : Array.Find(Tempat, File.Exists);

    public async Task<HasilPdf> KePdf(byte[] docx, CancellationToken cancellationToken)
    {
        if (Program is not { } program)
        {
            return new(KeadaanPdf.TidakTersedia, []);
        }

        if (!await giliran.WaitAsync(settings.Antre, cancellationToken))
        {
            return new(KeadaanPdf.Sibuk, []);
        }

        var folder = profil.TryTake(out var bebas) ? bebas : Directory.CreateTempSubdirectory("ksd-libreoffice-").FullName;
        try
        {
            var hasil = await Ubah(program, folder, docx, cancellationToken);
            profil.Add(folder);
            return hasil;
        }
        catch (OperationCanceledException)
        {
            // What an ended process left in its profile would greet the next one.
            Directory.Delete(folder, recursive: true);
            cancellationToken.ThrowIfCancellationRequested();
            logger.LogWarning("LibreOffice was ended after {Limit}", settings.Batas);
            return new(KeadaanPdf.Gagal, []);
        }
        finally
        {
            giliran.Release();
        }
    }

    public void Dispose()
    {
        giliran.Dispose();
        while (profil.TryTake(out var folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<HasilPdf> Ubah(string program, string folder, byte[] docx, CancellationToken cancellationToken)
    {
        using var batas = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        batas.CancelAfter(settings.Batas);
        var (masuk, keluar) = (Path.Combine(folder, "naskah.docx"), Path.Combine(folder, "naskah.pdf"));
        File.Delete(keluar);
        await File.WriteAllBytesAsync(masuk, docx, batas.Token);
        using var proses = Process.Start(new ProcessStartInfo(program)
        {
            ArgumentList =
            {
                "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profil"))}",
                "--convert-to", """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}""", "--outdir", folder, masuk,
            },
            Environment = { ["HOME"] = folder },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var pesan = await Task.WhenAll(proses.StandardOutput.ReadToEndAsync(batas.Token), proses.StandardError.ReadToEndAsync(batas.Token));
            await proses.WaitForExitAsync(batas.Token);
            if (File.Exists(keluar))
            {
                return new(KeadaanPdf.Jadi, await File.ReadAllBytesAsync(keluar, batas.Token));
            }

            logger.LogWarning("LibreOffice made no pdf (exit code {Code}): {Output}", proses.ExitCode, string.Join(' ', pesan));
            return new(KeadaanPdf.Gagal, []);
        }
        catch (OperationCanceledException)
        {
            proses.Kill(entireProcessTree: true);
            await proses.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }
}
