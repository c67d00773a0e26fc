namespace Ksd.Evaluation.Domain;

/// <summary>That one PKS ended before its kerja sama did; kept by itself, since it may be told before the signing is.</summary>
internal sealed class PengakhiranNaskah
{
    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public DateOnly Tanggal { get; private set; }

    public string Dasar { get; private set; } = "";
}
