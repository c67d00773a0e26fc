using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>A date that a naskah and the law give, and whether it has passed.</summary>
public sealed record Tenggat(string Kode, DateOnly Tanggal, bool Lewat, string Keterangan, DasarHukum DasarHukum);

internal sealed partial class KerjaSama
{
    private static readonly DasarHukum PasalD3 = DasarHukum.Parse("Permendagri 25/2020 Pasal 13 ayat (3)");
    private static readonly DasarHukum PasalD4 = DasarHukum.Parse("Permendagri 25/2020 Pasal 32 ayat (1)");
    private static readonly DasarHukum PasalD5 = DasarHukum.Parse("Permendagri 25/2020 Pasal 33 ayat (2) (?)");
    private static readonly DasarHukum PasalD6 = DasarHukum.Parse("Permendagri 25/2020 Pasal 35 ayat (2)");

    /// <summary>The clocks D1 to D6 as they stand on a day. Only foreign flows have them; D7 is what guard G27 makes of D6.</summary>
    public (IReadOnlyList<LembarJam> Lembar, IReadOnlyList<Tenggat> Tenggat) DaftarJam(DateOnly pada, Petugas petugas, Sekitar sekitar)
    {
        if (Jenis is not (JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya) || Alur is not { } alur)
        {
            return ([], []);
        }

        var keadaan = new Keadaan(this, null, alur.DaftarLangkah[0], pada, petugas, sekitar);
        LembarJam?[] lembar =
        [
            keadaan.PersetujuanDianggap?.Lembar ?? (keadaan.PermohonanDprd is null ? null : keadaan.JamDprd),
            TahapPada(pada) is Tahap.RencanaDiGubernur or Tahap.NaskahDiGubernur ? keadaan.JamGubernur : null,
        ];
        return ([.. lembar.OfType<LembarJam>()], [.. DaftarTenggat(keadaan)]);
    }

    private static IEnumerable<Tenggat> DaftarTenggat(Keadaan keadaan)
    {
        Tenggat Pada(string kode, DateOnly tanggal, string keterangan, DasarHukum dasar) => new(kode, tanggal, tanggal < keadaan.Pada, keterangan, dasar);

        if (keadaan is { Pernyataan: { TanggalTandaTangan: { } ditandatangani } pernyataan, NaskahLuarNegeri: null })
        {
            yield return Pada("D3", pernyataan.Sampai ?? Jam.BatasPernyataan(ditandatangani), "Pernyataan Kehendak berakhir", PasalD3);
        }

        if (keadaan.NaskahLuarNegeri is not { } naskah || naskah.SampaiPada(keadaan.Pada, keadaan.KerjaSama) is not { } berakhir)
        {
            yield break;
        }

        yield return Pada("D4", berakhir, "naskah kerja sama luar negeri berakhir", PasalD4);
        yield return Pada("D5", Jam.TugasPerpanjangan(berakhir), "tugas memutuskan perpanjangan dibuka", PasalD5);
        yield return Pada("D5", Jam.EnamBulanSebelum(berakhir), "surat permohonan perpanjangan kepada Menteri", PasalD5);
        yield return Pada("D6", Jam.TenggatLaporan(keadaan.Pada.Year - 1, keadaan.Ketentuan), $"laporan tahun {keadaan.Pada.Year - 1} kepada Gubernur", PasalD6);
    }
}
