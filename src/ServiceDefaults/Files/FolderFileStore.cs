using System.Buffers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;

namespace Ksd.ServiceDefaults.Files;

/// <summary>A folder: first a temporary file, then one atomic rename to the name that the content gives.</summary>
internal sealed class FolderFileStore(IOptions<FileStoreSettings> options, IWebHostEnvironment environment) : IFileStore
{
    private const int BufferSize = 64 * 1024;

    private readonly FileStoreSettings settings = options.Value;

    private readonly string root = Path.GetFullPath(options.Value.Path, environment.ContentRootPath);

    public async Task<StoredFile> Save(Stream content, string jenisMedia, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "tmp")).FullName, Guid.CreateVersion7().ToString("N"));
        try
        {
            var stored = await Write(content, jenisMedia, temporary, cancellationToken);
            var target = PathOf(stored.Sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);

            // The name is the content: whoever comes second brings the same bytes.
            File.Move(temporary, target, overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous)
            : null;
    }

    private async Task<StoredFile> Write(Stream content, string jenisMedia, string path, CancellationToken cancellationToken)
    {
        var maxBytes = jenisMedia == FileKind.Csv ? FileStoreSettings.MaxSheetBytes : settings.MaxBytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
            long total = 0;
            int read;
            while ((read = await content.ReadAtLeastAsync(buffer.AsMemory(0, BufferSize), BufferSize, throwOnEndOfStream: false, cancellationToken)) > 0)
            {
                if (total == 0 && !FileKind.Matches(jenisMedia, buffer.AsSpan(0, read)))
                {
                    throw new FileRefusedException(
                        $"Isi berkas bukan {jenisMedia}. Yang diterima: {string.Join(", ", FileKind.Accepted)}.",
                        $"The content is no {jenisMedia}. Accepted are {string.Join(", ", FileKind.Accepted)}.");
                }

                total += read;
                if (total > maxBytes)
                {
                    throw new FileRefusedException(
                        $"Berkas lebih besar dari {maxBytes} bita.", $"The file is bigger than {maxBytes} bytes.");
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            if (total == 0)
            {
                throw new FileRefusedException("Berkas kosong.", "The file is empty.");
            }

            file.Flush(flushToDisk: true);
            return new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), total);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PathOf(string sha256) => Path.Combine(root, sha256[..2], sha256[2..4], sha256);
}
