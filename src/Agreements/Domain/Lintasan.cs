namespace Ksd.Agreements.Domain;

/// <summary>Anything that goes through the stages of a flow table: a kerja sama, and each naskah under it.</summary>
internal abstract class Lintasan
{
    public Tahap Tahap { get; private set; }

    /// <summary>The day on which this stage was reached.</summary>
    public DateOnly TanggalTahap { get; private set; }

    /// <summary>The one place where a stage changes.</summary>
    private protected static void Pindah(Lintasan lintasan, Tahap ke, DateOnly tanggal)
    {
        lintasan.Tahap = ke;
        lintasan.TanggalTahap = tanggal;
    }
}
