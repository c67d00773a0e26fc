using FsCheck;
using FsCheck.Fluent;
using Ksd.Mapping.Domain;
using Ksd.Regulation;

namespace Ksd.Mapping.Tests.Domain;

/// <summary>Whatever people try, in whatever order: nothing is decided that did not pass every gate and both departments.</summary>
public sealed class DaftarRencanaTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 1);
    private static readonly KeadaanDaerah Daerah = new(TingkatPemerintahan.KabupatenKota, Today);
    private static readonly Pelaku[] People = [new("dinas", "Dinas"), new("bagian", "Bagian KS"), new("kabag", "Kabag"), new("bappeda", "Bappeda"), new("bupati", "Bupati")];

    [Fact]
    public void No_kandidat_enters_a_list_without_every_gate_and_both_agreements()
    {
        var decided = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new System.Random(seed);
            var pemetaan = Pemetaan.Open(2026, 2027, new DateOnly(2099, 12, 31), null, People[1], Now);
            Kandidat[] kandidat = [.. Enumerable.Range(0, 4).Select(i => Some(pemetaan, random, i))];
            var daftar = DaftarRencana.Draft(pemetaan, 2027, Now);
            for (var step = 0; step < 120; step++)
            {
                Try(random, kandidat, daftar);
                if (daftar.Status is StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi)
                {
                    decided++;
                    break;
                }
            }

            if (daftar.Status is not (StatusDaftarRencana.Ditetapkan or StatusDaftarRencana.Terintegrasi))
            {
                return;
            }

            var agreed = daftar.DaftarKesepakatan.Where(satu => satu.IsStanding()).ToArray();
            agreed.Select(satu => satu.Unsur).Order().ShouldBe([Unsur.BagianKerjaSama, Unsur.Bappeda]);
            agreed.Select(satu => satu.Oleh).ShouldBeUnique();
            daftar.DaftarItem.ShouldNotBeEmpty();
            foreach (var item in daftar.DaftarItem)
            {
                var satu = kandidat.Single(one => one.Id == item.KandidatId);
                satu.Triase!.Lolos.ShouldBeTrue();
                satu.Triase.Oleh.ShouldNotBe(satu.DiajukanOleh);
                satu.Triase.DaftarGerbang.Select(gerbang => gerbang.Id).ShouldBe(["M1", "M2", "M3", "M4", "M5"]);
                satu.Triase.DaftarGerbang.ShouldAllBe(gerbang => gerbang.Hasil == KeadaanGerbang.Terpenuhi);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

        // The property says something only when lists do get decided.
        decided.ShouldBeGreaterThan(20);
    }

    private static void Try(System.Random random, Kandidat[] kandidat, DaftarRencana daftar)
    {
        var (satu, pelaku) = (kandidat[random.Next(kandidat.Length)], People[random.Next(People.Length)]);
        switch (random.Next(10))
        {
            case 0: satu.Submit(pelaku, Now); break;
            case 1: satu.Pass(pelaku, null, Now, Daerah); break;
            case 2 when random.Next(4) == 0: satu.Reject(pelaku, AlasanPenolakan.TanpaDampak, "Contoh", Now, Daerah); break;
            case 3 when random.Next(4) == 0: satu.Return(pelaku, "Contoh", Now); break;
            case 4: satu.Consider(pelaku, "Contoh pertimbangan", Now); break;
            case 5: daftar.Fill([.. kandidat.Where(_ => random.Next(2) == 0)], Now, Today); break;
            case 6 or 7: daftar.Agree((Unsur)random.Next(2), pelaku, null, adaRisalah: random.Next(3) > 0, Now); break;
            case 8 when random.Next(8) == 0: daftar.Reopen(Now); break;
            case 9: daftar.Decide("1/SK", Today, []); break;
            default: break;
        }
    }

    private static Kandidat Some(Pemetaan pemetaan, System.Random random, int i)
    {
        var dampak = new Dampak { Indikator = "Contoh", NilaiAwal = 1, Target = 2 };
        var isi = new IsiKandidat
        {
            Isu = "Contoh",
            Kebutuhan = "Contoh",
            Eksternalitas = new Eksternalitas { Tingkat = TingkatEksternalitas.TidakAda },
            CalonMitra = [new CalonMitra { Kelas = KelasPihak.PemerintahPusat, Nama = "Contoh" }],
            Beban = new Beban(),
            Objek = random.Next(6) == 0 ? BentukObjek.Hibah : BentukObjek.UrusanPemerintahan,
            DampakKesejahteraan = random.Next(4) == 0 ? [] : [dampak],
            DampakPelayananPublik = random.Next(4) == 0 ? [] : [dampak],
            Rpjmd = random.Next(5) == 0 ? null : new KeterkaitanRencana { Dokumen = "Perda 6/2021", Program = "Contoh" },
            Kepatuhan = random.Next(6) == 0
                ? null
                : new Kepatuhan { Kesusilaan = true, KetertibanUmum = true, KepentinganNasional = true, PeraturanPerundangUndangan = true },
        };
        return Kandidat.Register(pemetaan.Id, "1.02", $"Kandidat {i}", "1.02", isi, SaranKlasifikasi.For(isi, "64.02"), Now);
    }
}
