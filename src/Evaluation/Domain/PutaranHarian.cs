namespace Ksd.Evaluation.Domain;

/// <summary>The last legal day on which a region's due dates were looked through; of every region, since one worker serves them all.</summary>
internal sealed class PutaranHarian
{
    public string Wilayah { get; private init; } = "";

    public DateOnly Terakhir { get; private init; }
}

/// <summary>A reminder that was told, so that it is told once.</summary>
internal sealed class Pengingat
{
    public Guid RencanaKerjaId { get; private init; }

    public string KodePeriode { get; private init; } = "";

    /// <summary><c>AkanJatuhTempo</c>, <c>JatuhTempo</c> or <c>Terlambat</c>.</summary>
    public string Sifat { get; private init; } = "";

    public DateOnly Tanggal { get; private init; }
}

/// <summary>A year of a foreign naskah without its report, which blocks the next plan of the region until it is reported on (Permendagri 25/2020 Pasal 38).</summary>
internal sealed class BlokirLuarNegeri
{
    public Guid NaskahId { get; private init; }

    public int Tahun { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    public string Judul { get; private init; } = "";

    public DateOnly Sejak { get; private init; }

    public DateOnly? DicabutPada { get; private set; }

    public void Lift(DateOnly tanggal) => DicabutPada = tanggal;
}

/// <summary>How a kerja sama stands with its reports, as last told to Agreements. Its row is also the lock under which that is worked out.</summary>
internal sealed class KewajibanKerjaSama
{
    public Guid Id { get; private init; }

    /// <summary>0 while nothing was told.</summary>
    public long Version { get; private set; }

    /// <summary>What was told, to tell only what is new.</summary>
    public string Isi { get; private set; } = "";

    public void Tell(string isi) => (Version, Isi) = (Version + 1, isi);
}
