namespace Ksd.Mapping.Domain;

/// <summary>A line of the Daftar Rencana KSD; a kerja sama is opened from it.</summary>
internal sealed class ItemRencana
{
    public Guid Id { get; private set; }

    public Guid DaftarRencanaId { get; private set; }

    public Guid KandidatId { get; private set; }

    public int Nomor { get; private set; }

    public static ItemRencana Of(DaftarRencana daftar, Kandidat kandidat, int nomor, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        DaftarRencanaId = daftar.Id,
        KandidatId = kandidat.Id,
        Nomor = nomor,
    };

    public void MoveTo(int nomor) => Nomor = nomor;
}
