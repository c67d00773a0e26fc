using System.Text.Json;
using Ksd.Contracts;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

/// <summary>What became of each item of a list, told by the events of Agreements and Evaluation.</summary>
[Collection(MappingCollection.Name)]
public sealed class PerkembanganTests : IDisposable
{
    private const string Daerah = "64.07";

    private readonly MappingApplication app;

    public PerkembanganTests(MappingApplication app) => (this.app, app.Region) = (app, Daerah);

    public void Dispose() => app.Region = TestTokens.Region;

    [Fact]
    public async Task Every_item_tells_its_state_its_verdict_and_why_it_was_dropped()
    {
        var pemetaan = await app.OpenPemetaan();
        for (var i = 1; i <= 9; i++)
        {
            await app.Passed(pemetaan.Id, $"Rujukan bersama {i}");
        }

        var daftar = await app.Decided(pemetaan.Id);
        var items = (await app.Bappeda().Get($"daftar-rencana/{daftar.Id}/item")).Body.GetProperty("items").EnumerateArray().ToArray();
        IEnumerable<IIntegrationEvent> Full(int nomor, Guid id, int count) =>
            RiwayatKerjaSama.Full(id, items[nomor].GetProperty("kandidatId").GetGuid(), items[nomor].GetProperty("id").GetGuid(), Daerah).Take(count);
        var ids = Enumerable.Range(0, 9).Select(_ => Guid.CreateVersion7()).ToArray();
        IIntegrationEvent[] told =
        [
            .. Full(1, ids[1], 3),
            .. Full(2, ids[2], 4),
            .. Full(3, ids[3], 6),
            .. Full(4, ids[4], 6), RiwayatKerjaSama.Evaluated(ids[4], "Perluas", 3.4m, region: Daerah),
            .. Full(5, ids[5], 8),
            .. Full(6, ids[6], 2), RiwayatKerjaSama.Withdrawn(ids[6], 3, null, Daerah),
            .. Full(7, ids[7], 3), RiwayatKerjaSama.Changed(ids[7], 4, "Ditawarkan", "DitolakMitra", null, Daerah) with { Alasan = "Anggaran mitra belum siap" },
            .. Full(8, ids[8], 4), RiwayatKerjaSama.Changed(ids[8], 5, "KesepakatanDitandatangani", "MenungguDprd", null, Daerah),
            RiwayatKerjaSama.RefusedByDprd(ids[8], 7, Daerah), RiwayatKerjaSama.Changed(ids[8], 6, "MenungguDprd", "DitolakDprd", null, Daerah),
        ];
        var acak = told.Concat(told).ToArray();
        new Random(11).Shuffle(acak);

        await app.Publish(acak);

        string[] harus =
        [
            "BelumDimulai", "DalamProses Ditawarkan", "Ditandatangani KesepakatanDitandatangani", "Pelaksanaan Pelaksanaan", "Dievaluasi Pelaksanaan Perluas",
            "Selesai Selesai JangkaWaktu", "Ditarik Ditarik Mitra mengundurkan diri", "Ditarik DitolakMitra Anggaran mitra belum siap", "Ditarik DitolakDprd Ditolak DPRD dengan 7/DPRD/2026",
        ];
        var ada = await Eventually.Get(async () => await Pictures(daftar.Id), pictures => pictures.SequenceEqual(harus));
        ada.ShouldBe(harus);

        var ikhtisar = (await app.Bappeda().Get("pemetaan/ikhtisar")).Body;
        var tahun = ikhtisar.GetProperty("perTahun")[0];
        (tahun.GetProperty("direncanakan").GetInt32(), tahun.GetProperty("dimulai").GetInt32(), tahun.GetProperty("ditandatangani").GetInt32(), tahun.GetProperty("dievaluasi").GetInt32())
            .ShouldBe((9, 5, 4, 1));
        var urusan = ikhtisar.GetProperty("matriks").EnumerateArray().Single(baris => baris.GetProperty("urusan").GetProperty("code").GetString() == "1.02");
        (urusan.GetProperty("dipetakan").GetInt32(), urusan.GetProperty("direncanakan").GetInt32(), urusan.GetProperty("disepakati").GetInt32(), urusan.GetProperty("dievaluasi").GetInt32())
            .ShouldBe((9, 9, 4, 1));
        var mitra = ikhtisar.GetProperty("perMitra").EnumerateArray().ShouldHaveSingleItem();
        (mitra.GetProperty("kunci").GetString(), mitra.GetProperty("label").GetString(), mitra.GetProperty("banyak").GetInt32()).ShouldBe(("64.72", "Kota Samarinda", 4));
        ikhtisar.GetProperty("dariDaftar").GetProperty("persen").GetDecimal().ShouldBe(100);
    }

    private async Task<string[]> Pictures(Guid daftarId) =>
    [
        .. (await app.Bappeda().Get($"daftar-rencana/{daftarId}/item")).Body.GetProperty("items").EnumerateArray().Select(item =>
        {
            var perkembangan = item.GetProperty("perkembangan");
            var kerjaSama = perkembangan.GetProperty("daftarKerjaSama").EnumerateArray().SingleOrDefault();
            if (kerjaSama.ValueKind is JsonValueKind.Undefined)
            {
                return perkembangan.GetProperty("status").GetString()!;
            }

            string?[] teks =
            [
                perkembangan.GetProperty("status").GetString(), kerjaSama.GetProperty("tahap").GetString(), Text(kerjaSama, "alasanDitarik"), Text(kerjaSama, "dasarBerakhir"),
                .. kerjaSama.GetProperty("daftarEvaluasi").EnumerateArray().Select(evaluasi => evaluasi.GetProperty("verdict").GetString()),
            ];
            return string.Join(' ', teks.Where(satu => !string.IsNullOrEmpty(satu)));
        }),
    ];

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
