namespace Ksd.ServiceDefaults.Files;

/// <summary>Keeps files by what is in them: the name is the SHA-256 of the content, so nothing is stored twice and nothing can be swapped.</summary>
public interface IFileStore
{
    /// <summary>Stores the stream to its end. A stream that breaks off, is empty, too big, or not what it says leaves nothing behind.</summary>
    Task<StoredFile> Save(Stream content, string jenisMedia, CancellationToken cancellationToken);

    /// <summary>A seekable stream of the content, or null when there is none.</summary>
    Stream? Open(string sha256);
}

public sealed record StoredFile(string Sha256, long Ukuran);

/// <summary>Why a file is not taken; the message is for whoever sent it.</summary>
public sealed class FileRefusedException(string indonesian, string english) : Exception(english)
{
    public string Pesan { get; } = indonesian;
}
