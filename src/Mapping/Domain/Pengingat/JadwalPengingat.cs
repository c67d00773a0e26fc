namespace Ksd.Mapping.Domain;

/// <summary>An open pemetaan whose deadlines are looked through once a legal day; of every region, since one worker serves them all.</summary>
internal sealed class JadwalPengingat
{
    public Guid PemetaanId { get; init; }

    public string Wilayah { get; init; } = "";

    /// <summary>The day it was last looked through; the beginning of time asks for it now.</summary>
    public DateOnly Terakhir { get; private set; }

    /// <summary>Its deadlines have changed, so it is looked through again today.</summary>
    public void LookAgain() => Terakhir = DateOnly.MinValue;
}

/// <summary>A reminder that was told, so that it is told once. A deadline that was moved is another one.</summary>
internal sealed class PengingatTersampaikan
{
    public Guid PemetaanId { get; private init; }

    public BagianJadwal Bagian { get; private init; }

    /// <summary>Empty where the part is not a department's.</summary>
    public string Departemen { get; private init; } = "";

    public DateOnly Tenggat { get; private init; }

    public int Jendela { get; private init; }

    public DateOnly Pada { get; private init; }
}
