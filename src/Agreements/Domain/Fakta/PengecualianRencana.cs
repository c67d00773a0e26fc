namespace Ksd.Agreements.Domain;

/// <summary>The only three grounds for an object that is in no plan (PP 28/2018 Pasal 4 ayat (3), Pasal 16 ayat (3)).</summary>
public enum JenisPengecualian
{
    KeadaanDarurat,
    ProgramStrategisNasional,
    TugasPembantuan,
}

/// <summary>One of the three exceptions with the paper that proves it; an emergency expires with its decree.</summary>
internal sealed record PengecualianRencana(
    JenisPengecualian Jenis, string NomorBukti, DateOnly TanggalBukti, DateOnly? BerlakuSampai, Guid DokumenId) : IsiFakta
{
    public bool BerlakuPada(DateOnly tanggal) => TanggalBukti <= tanggal
        && (BerlakuSampai is { } sampai ? tanggal <= sampai : Jenis is not JenisPengecualian.KeadaanDarurat);
}
