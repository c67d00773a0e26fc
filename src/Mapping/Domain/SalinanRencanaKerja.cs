namespace Ksd.Mapping.Domain;

/// <summary>That Evaluation opened a work plan for a naskah of a kerja sama; it may be told before the kerja sama is.</summary>
internal sealed class SalinanRencanaKerja
{
    public Guid Id { get; private set; }

    public Guid KerjaSamaId { get; private set; }

    public Guid NaskahId { get; private set; }
}

/// <summary>A kerja sama with the work plans that follow from it.</summary>
internal sealed record JejakKerjaSama(SalinanKerjaSama KerjaSama, List<Guid> DaftarRencanaKerja);
