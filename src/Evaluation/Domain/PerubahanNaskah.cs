namespace Ksd.Evaluation.Domain;

/// <summary>The latest version of a naskah that was told; kept by itself, since it may be told before the signing is.</summary>
internal sealed class PerubahanNaskah
{
    public Guid Id { get; private set; }

    public int VersiNaskah { get; private set; }

    public DateOnly? Berakhir { get; private set; }
}
