using FsCheck;
using FsCheck.Fluent;
using Ksd.Contracts;
using Ksd.Mapping.Consumers;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Mapping.Tests.Consumers;

[Collection(MappingCollection.Name)]
public sealed class SalinKerjaSamaTests(MappingApplication app)
{
    private static readonly Guid Kandidat = Guid.CreateVersion7();
    private static readonly Guid Item = Guid.CreateVersion7();

    [Fact]
    public void Any_order_with_any_repeats_gives_the_same_picture()
    {
        var length = RiwayatKerjaSama.Full(Guid.Empty, null, null).Length;
        // Every event at least once, some again, in any order.
        var tellings =
            from again in Gen.Choose(0, length - 1).ListOf(4)
            from order in Gen.Shuffle(Enumerable.Range(0, length).Concat(again))
            select order;

        Prop.ForAll(tellings.ToArbitrary(), order => Told(order) == Told(Enumerable.Range(0, length)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void The_latest_of_what_has_come_so_far_is_shown()
    {
        var length = RiwayatKerjaSama.Full(Guid.Empty, null, null).Length;
        var beginnings =
            from order in Gen.Shuffle(Enumerable.Range(0, length))
            from count in Gen.Choose(1, length)
            select order.Take(count).ToArray();

        Prop.ForAll(beginnings.ToArbitrary(), some => Told(some).Tahap == TahapOf(some.Max()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public async Task Twice_late_and_out_of_order_over_the_broker_give_the_same_picture()
    {
        var ids = Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7()).ToArray();
        var events = ids.SelectMany(id => RiwayatKerjaSama.Full(id, Kandidat, Item)).ToArray();
        var shuffled = events.Concat(events).ToArray();
        new System.Random(7).Shuffle(shuffled);

        await app.Publish(shuffled);

        foreach (var id in ids)
        {
            await Eventually.Get(() => Task.FromResult(Read(id)), picture => picture is { Tahap: "Selesai", Judul: "Rujukan bersama lintas batas" });
            Read(id).ShouldBe(Expected());
        }
    }

    [Fact]
    public async Task An_event_of_another_region_stays_there()
    {
        var id = Guid.CreateVersion7();
        await app.Publish(RiwayatKerjaSama.Proposed(id, 1, null, null, "64.72"));

        await Eventually.Get(() => Task.FromResult(Read(id, "64.72")), picture => picture is not null);
        Read(id).ShouldBeNull();
    }

    [Fact]
    public void Verdicts_in_any_order_with_repeats_leave_the_newest_version()
    {
        var orders = Gen.Shuffle(new[] { 1L, 2L, 3L, 1L, 2L, 3L });

        Prop.ForAll(orders.ToArbitrary(), order =>
        {
            var id = Guid.CreateVersion7();
            var kerjaSama = Guid.CreateVersion7();
            using var scope = app.Services.CreateScope();
            scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(TestTokens.Region);
            var consumer = scope.ServiceProvider.GetRequiredService<SalinEvaluasi>();
            foreach (var version in order)
            {
                consumer.Consume(RiwayatKerjaSama.Evaluated(kerjaSama, version == 3 ? "Perbaiki" : "Lanjut", version, version, id), default).GetAwaiter().GetResult();
            }

            var evaluasi = scope.ServiceProvider.GetRequiredService<MappingDbContext>().SalinanEvaluasi.AsNoTracking().Single(satu => satu.Id == id);
            return (evaluasi.Version, evaluasi.Verdict, evaluasi.Nilai) == (3, "Perbaiki", 3m);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static Picture Expected() => new("Selesai", 8, "Rujukan bersama lintas batas", "KsddSukarela", "1.02", Kandidat, Item, "1.02", "64.72", new DateOnly(2029, 7, 31));

    private static string TahapOf(int index) => index switch
    {
        0 => "Persiapan",
        1 => "SiapDitawarkan",
        2 => "Ditawarkan",
        3 => "KesepakatanDitandatangani",
        4 => "PenyusunanPerjanjian",
        5 => "Pelaksanaan",
        6 => "Berakhir",
        _ => "Selesai",
    };

    /// <summary>Tells these events of a new kerja sama one after the other, in exactly this order.</summary>
    private Picture Told(IEnumerable<int> order)
    {
        var id = Guid.CreateVersion7();
        var events = RiwayatKerjaSama.Full(id, Kandidat, Item);
        using var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(TestTokens.Region);
        var consumer = scope.ServiceProvider.GetRequiredService<SalinKerjaSama>();
        foreach (var index in order)
        {
            Consume(consumer, events[index]).GetAwaiter().GetResult();
        }

        return Read(id)!;
    }

    private static Task Consume(SalinKerjaSama consumer, IIntegrationEvent told) => told switch
    {
        KerjaSamaProposed proposed => consumer.Consume(proposed, default),
        TahapChanged changed => consumer.Consume(changed, default),
        KesepakatanBersamaSigned signed => consumer.Consume(signed, default),
        PerjanjianKerjaSamaSigned signed => consumer.Consume(signed, default),
        KerjaSamaEnded ended => consumer.Consume(ended, default),
        KerjaSamaClosed closed => consumer.Consume(closed, default),
        _ => throw new ArgumentOutOfRangeException(nameof(told)),
    };

    private Picture? Read(Guid id, string region = TestTokens.Region)
    {
        using var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return scope.ServiceProvider.GetRequiredService<MappingDbContext>().SalinanKerjaSama.AsNoTracking()
            .Where(salinan => salinan.Id == id).AsEnumerable().Select(Picture.Of).SingleOrDefault();
    }

    private sealed record Picture(
        string Tahap, long Version, string? Judul, string? Jenis, string? PerangkatDaerah, Guid? KandidatId, Guid? RencanaItemId, string Urusan, string Mitra, DateOnly? Berakhir)
    {
        public static Picture Of(SalinanKerjaSama salinan) => new(
            salinan.Tahap, salinan.Version, salinan.Judul, salinan.Jenis, salinan.PerangkatDaerah, salinan.KandidatId, salinan.RencanaItemId,
            string.Join(',', salinan.Urusan), string.Join(',', salinan.ParaMitra.Select(mitra => mitra.KodeWilayah)), salinan.Berakhir);
    }
}
