using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Common;

/// <summary>A paper with a kandidat; its content is downloaded by its id.</summary>
public sealed record LampiranView(Guid Id, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256, string Oleh, DateTimeOffset Pada)
{
    internal static LampiranView Of(LampiranKandidat lampiran) => new(
        lampiran.Id, lampiran.NamaBerkas, lampiran.JenisMedia, lampiran.Ukuran, lampiran.Sha256, lampiran.Oleh, lampiran.Pada);
}
