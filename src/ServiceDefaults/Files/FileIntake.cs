using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.ServiceDefaults.Files;

/// <summary>A file that was sent and is in the store.</summary>
public sealed record ReceivedFile(string Sha256, long Ukuran, string JenisMedia, string? NamaBerkas);

/// <summary>Takes the file of a request into the store.</summary>
public static class FileIntake
{
    /// <summary>
    /// Either the file or why it is not taken: 415 for a kind that is never taken, else <paramref name="refused"/>, the service's own
    /// type for a file that is empty, too big, or not what it says.
    /// </summary>
    public static async Task<(ReceivedFile? Berkas, ProblemHttpResult? Penolakan)> Receive(
        this IFileStore files, HttpRequest request, ProblemType refused, CancellationToken cancellationToken)
    {
        if (await Upload.Read(request, cancellationToken) is not { } upload)
        {
            return (null, Problems.Of(refused, Language.Choose("Formulir tidak memuat berkas.", "The form holds no file.")));
        }

        if (!FileKind.IsAccepted(upload.JenisMedia))
        {
            return (null, Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose(
                $"Yang diterima: {string.Join(", ", FileKind.Accepted)}.", $"Accepted are {string.Join(", ", FileKind.Accepted)}.")));
        }

        try
        {
            var stored = await files.Save(upload.Content, upload.JenisMedia, cancellationToken);
            return (new ReceivedFile(stored.Sha256, stored.Ukuran, upload.JenisMedia, upload.NamaBerkas), null);
        }
        catch (FileRefusedException exception)
        {
            return (null, Problems.Of(refused, Language.Choose(exception.Pesan, exception.Message)));
        }
    }
}
