using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Tests.Domain;

/// <summary>The table whole: every status and every event, allowed exactly where a row says so.</summary>
public sealed class AlurTests
{
    private static readonly Dictionary<(StatusKandidat, PeristiwaKandidat), (StatusKandidat Ke, string[] Peran)> Allowed = new()
    {
        [(StatusKandidat.Draf, PeristiwaKandidat.Ajukan)] = (StatusKandidat.Diajukan, ["perangkat-daerah"]),
        [(StatusKandidat.Draf, PeristiwaKandidat.Tarik)] = (StatusKandidat.Ditarik, ["perangkat-daerah"]),
        [(StatusKandidat.Diajukan, PeristiwaKandidat.Kembalikan)] = (StatusKandidat.Draf, ["bagian-kerja-sama", "kabag-kerja-sama"]),
        [(StatusKandidat.Diajukan, PeristiwaKandidat.Pertimbangkan)] = (StatusKandidat.Diajukan, ["tkksd"]),
        [(StatusKandidat.Diajukan, PeristiwaKandidat.Loloskan)] = (StatusKandidat.Lolos, ["bagian-kerja-sama", "kabag-kerja-sama"]),
        [(StatusKandidat.Diajukan, PeristiwaKandidat.Tolak)] = (StatusKandidat.Ditolak, ["bagian-kerja-sama", "kabag-kerja-sama"]),
        [(StatusKandidat.Diajukan, PeristiwaKandidat.Tarik)] = (StatusKandidat.Ditarik, ["perangkat-daerah"]),
        [(StatusKandidat.Lolos, PeristiwaKandidat.Tetapkan)] = (StatusKandidat.Ditetapkan, ["kepala-daerah"]),
    };

    [Fact]
    public void Each_move_is_allowed_exactly_where_a_row_says_so()
    {
        foreach (var status in Enum.GetValues<StatusKandidat>())
        {
            foreach (var peristiwa in Enum.GetValues<PeristiwaKandidat>())
            {
                var langkah = Alur.Find(status, peristiwa);
                var found = Allowed.TryGetValue((status, peristiwa), out var allowed);

                (langkah is not null).ShouldBe(found, $"{status} {peristiwa}");
                if (langkah is not null)
                {
                    langkah.Ke.ShouldBe(allowed.Ke);
                    langkah.ParaPelaku.ShouldBe(allowed.Peran);
                }
            }
        }
    }

    [Fact]
    public void Every_step_rests_on_a_regulation_in_force() =>
        Alur.DaftarLangkah.ShouldAllBe(langkah => langkah.DasarHukum.BerlakuPada(new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData("Persiapan", Perkembangan.DalamProses)]
    [InlineData("KesepakatanDitandatangani", Perkembangan.Ditandatangani)]
    [InlineData("Pelaksanaan", Perkembangan.Pelaksanaan)]
    [InlineData("Berakhir", Perkembangan.Selesai)]
    [InlineData("DitolakDprd", Perkembangan.Ditarik)]
    [InlineData("NotaDitandatangani", Perkembangan.Ditandatangani)]
    [InlineData("PernyataanDitandatangani", Perkembangan.DalamProses)]
    [InlineData("TahapYangBelumDikenal", Perkembangan.DalamProses)]
    public void A_stage_reads_as_what_became_of_it(string tahap, Perkembangan perkembangan) => PerkembanganTahap.Of(tahap).ShouldBe(perkembangan);

    [Theory]
    [InlineData("KsddSukarela", Perkembangan.Ditandatangani)]
    [InlineData(null, Perkembangan.Ditandatangani)]
    [InlineData("Ksdpl", Perkembangan.DalamProses)]
    public void The_dprd_is_asked_after_the_kesepakatan_at_home_and_before_any_signature_abroad(string? jenis, Perkembangan perkembangan) =>
        PerkembanganTahap.Of("MenungguDprd", jenis).ShouldBe(perkembangan);

    [Fact]
    public void A_verdict_moves_on_what_is_in_execution_and_nothing_else()
    {
        PerkembanganTahap.Of("Pelaksanaan", null, dievaluasi: true).ShouldBe(Perkembangan.Dievaluasi);
        PerkembanganTahap.Of("Selesai", null, dievaluasi: true).ShouldBe(Perkembangan.Selesai);
        PerkembanganTahap.Of("Persiapan", null, dievaluasi: true).ShouldBe(Perkembangan.DalamProses);
    }

    [Fact]
    public void Of_several_kerja_sama_the_furthest_speaks()
    {
        PerkembanganTahap.Of([]).ShouldBe(Perkembangan.BelumDimulai);
        PerkembanganTahap.Of([Perkembangan.Ditarik]).ShouldBe(Perkembangan.Ditarik);
        PerkembanganTahap.Of([Perkembangan.Ditarik, Perkembangan.DalamProses]).ShouldBe(Perkembangan.DalamProses);
        PerkembanganTahap.Of([Perkembangan.Pelaksanaan, Perkembangan.Ditarik, Perkembangan.DalamProses]).ShouldBe(Perkembangan.Pelaksanaan);
    }
}
