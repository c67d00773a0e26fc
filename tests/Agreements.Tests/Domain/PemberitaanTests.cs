using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Contracts;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>Ids order the outbox: of one step, the change of stage is told before what the step means.</summary>
public class PemberitaanTests
{
    [Fact]
    public void Of_one_step_the_change_of_stage_comes_first_whatever_the_step_means()
    {
        KerjaSama[] daftar =
        [
            Perjalanan.Di(Tahap.MenungguDprd).Sampai(Tahap.Selesai).KerjaSama,
            DenganPerubahan(),
            Perjalanan.Di(Tahap.Selesai, JenisKerjaSama.Sinergi).KerjaSama,
            Perjalanan.Di(Tahap.Ditarik).KerjaSama,
            Luar(Tahap.NaskahDitandatangani),
            Luar(Tahap.DianggapDisetujuiDprd),
        ];

        var ditemui = new HashSet<Warta>();
        foreach (var (kerjaSama, riwayat) in daftar.SelectMany(kerjaSama => kerjaSama.DaftarRiwayat.Select(riwayat => (kerjaSama, riwayat))))
        {
            var warta = Pemberitaan.Of(kerjaSama, riwayat).ToArray();
            ditemui.Add(riwayat.Warta);
            if (warta.Length == 2)
            {
                warta[0].ShouldBeOfType<TahapChanged>();
                Milidetik(warta[0].EventId).ShouldBeLessThan(Milidetik(warta[1].EventId), $"{riwayat.Warta}");
            }
        }

        ditemui.ShouldBe(Enum.GetValues<Warta>(), ignoreOrder: true);
    }

    private static KerjaSama DenganPerubahan()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        perjalanan.Ubah(perjalanan.Perjanjian);
        return perjalanan.TandaTanganiPerubahan(perjalanan.Perubahan).KerjaSama;
    }

    private static KerjaSama Luar(Tahap tahap) => PerjalananLuarNegeri.Di(tahap).KerjaSama;

    /// <summary>The time that a version 7 id begins with; what follows it is random.</summary>
    private static long Milidetik(Guid id) => Convert.ToInt64(id.ToString("N")[..12], 16);
}
