using System.Globalization;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Support;

/// <summary>An agreement that a register reports from before 13 July 2018; invented.</summary>
internal static class ContohLama
{
    public static KerjaSama Kontrak(
        string ditandatangani = "2015-03-02", string sampai = "2040-03-01", KelasPihak kelas = KelasPihak.BadanUsahaSwasta, string bentuk = "PKS")
    {
        var (mulai, akhir) = (Hari(ditandatangani), Hari(sampai));
        PihakTercatat kami = new("Pemerintah Kabupaten Rekaan", KelasPihak.PemerintahDaerah);
        PihakTercatat[] mitra = [new("PT Pasar Rekaan", kelas)];
        return KerjaSama.Record(
            "64.02",
            new EntriRegister
            {
                Judul = "Pengelolaan pasar",
                PihakKami = kami,
                ParaMitra = mitra,
                Ditandatangani = mulai,
                Sampai = akhir,
                Rezim = RezimNaskah.Of(mulai),
                Klasifikasi = KlasifikasiBaris.Of(bentuk, "Pengelolaan pasar", kami, mitra),
                Mutu = Mutu.B,
                DaftarKunci = [],
            },
            Perjalanan.Orang(Roles.BagianKerjaSama), new(2026, 1, 2), new(2026, 1, 2, 1, 0, 0, TimeSpan.Zero));
    }

    private static TanggalTercatat Hari(string tanggal) => TanggalTercatat.Hari(DateOnly.Parse(tanggal, CultureInfo.InvariantCulture));
}
