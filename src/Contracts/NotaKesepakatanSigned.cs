namespace Ksd.Contracts;

/// <summary>The Nota Kesepakatan of a Sinergi, with its Rencana Kerja, was signed: binding, and no PKS follows (PP 28/2018 Pasal 46 ayat (4)).</summary>
public sealed record NotaKesepakatanSigned : IIntegrationEvent
{
    /// <inheritdoc/>
    public required Guid EventId { get; init; }

    /// <inheritdoc/>
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc/>
    public required long Version { get; init; }

    /// <inheritdoc/>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The stage of the kerja sama after the change, for example <c>NotaDitandatangani</c>.</summary>
    public required string Tahap { get; init; }

    /// <summary>The title of the kerja sama.</summary>
    public required string Judul { get; init; }

    /// <summary>The kind, <c>Sinergi</c>.</summary>
    public required string Jenis { get; init; }

    /// <summary>The initiating perangkat daerah: its code.</summary>
    public required string PerangkatDaerah { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }

    /// <summary>The item of the Daftar Rencana KSD it came from, if any.</summary>
    public Guid? RencanaItemId { get; init; }

    /// <summary>The naskah that was signed.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The title of the naskah.</summary>
    public required string JudulNaskah { get; init; }

    /// <summary>The numbers of the naskah, ours first.</summary>
    public required IReadOnlyList<string> Nomor { get; init; }

    /// <summary>The day on which the last party signed.</summary>
    public required DateOnly TanggalTandaTangan { get; init; }

    /// <summary>The first day in force.</summary>
    public required DateOnly MulaiBerlaku { get; init; }

    /// <summary>The last day in force; null when the naskah is open-ended or runs until an event.</summary>
    public DateOnly? Berakhir { get; init; }

    /// <summary>The event until which it runs, when that is how its term is written.</summary>
    public string? BerlakuSampaiPeristiwa { get; init; }

    /// <summary>What the register says of it on the day it was recorded: <c>BelumBerlaku</c>, <c>Berlaku</c>, <c>AkanBerakhir</c>, <c>Berakhir</c>, <c>TidakDiketahui</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Always null: a Nota Kesepakatan executes no Kesepakatan Bersama.</summary>
    public Guid? KesepakatanId { get; init; }

    /// <summary>The value in rupiah, if the text names one.</summary>
    public long? Nilai { get; init; }

    /// <summary>All parties, our own region first.</summary>
    public required IReadOnlyList<PihakKerjaSama> ParaPihak { get; init; }

    /// <summary>Codes of the urusan pemerintahan, for example <c>1.02</c>.</summary>
    public required IReadOnlyList<string> Urusan { get; init; }

    /// <summary>The promised impacts on welfare and public service.</summary>
    public required IReadOnlyList<IndikatorDampak> Dampak { get; init; }
}
