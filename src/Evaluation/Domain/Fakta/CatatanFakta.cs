namespace Ksd.Evaluation.Domain;

/// <summary>A row of the log that figures are made from. Its id is the event's, so a second telling is the same row.</summary>
internal sealed class CatatanFakta
{
    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    /// <summary>The version of the kerja sama that Agreements told it with; 0 for what was done here.</summary>
    public long Versi { get; private init; }

    /// <summary>When it was recorded: figures of a day use what was recorded by its end.</summary>
    public DateTimeOffset Pada { get; private init; }

    public Fakta Isi { get; private init; } = null!;

    public static CatatanFakta Of(Guid kerjaSamaId, Fakta isi, DateTimeOffset pada) => Told(Guid.CreateVersion7(pada), kerjaSamaId, 0, isi, pada);

    public static CatatanFakta Told(Guid id, Guid kerjaSamaId, long versi, Fakta isi, DateTimeOffset pada) => new()
    {
        Id = id,
        KerjaSamaId = kerjaSamaId,
        Versi = versi,
        Pada = pada,
        Isi = isi,
    };
}

/// <summary>
/// A fact whose kerja sama's figures have to be worked out again; of every region, since one worker serves them all. One row a fact:
/// what comes while the worker works is not lost with what it has done.
/// </summary>
internal sealed class AntreanPortofolio
{
    public Guid FaktaId { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public string Wilayah { get; private init; } = "";
}
