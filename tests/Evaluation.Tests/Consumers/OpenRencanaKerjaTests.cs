using FsCheck;
using FsCheck.Fluent;
using Ksd.Contracts;
using Ksd.Evaluation.Consumers;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Evaluation.Tests.Consumers;

[Collection(EvaluationCollection.Name)]
public sealed class OpenRencanaKerjaTests(EvaluationApplication app)
{
    [Fact]
    public async Task Told_twice_and_at_once_and_under_other_ids_opens_one_plan_and_tells_it_once()
    {
        var naskah = new Naskah();
        var signed = naskah.Signed();
        var told = new Received(naskah.Id);
        var listening = app.Services.GetRequiredService<IBusControl>().ConnectReceiveEndpoint(
            $"test-{Guid.CreateVersion7():N}", endpoint => endpoint.Handler<RencanaKerjaOpened>(told.Take));
        await listening.Ready;
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
                app.Publish(i % 2 == 0 ? signed : signed with { EventId = Guid.CreateVersion7() })));

            // One more, of another naskah, told after them: when its plan is there and told, theirs would be too.
            var last = new Naskah();
            await app.Publish(last.Signed());
            await app.PlanOf(last.Id);
            var plan = await app.PlanOf(naskah.Id);
            await Eventually.Get(() => Task.FromResult(told.Count(last.Id)), count => count == 1);

            told.Count(naskah.Id).ShouldBe(1);
            told.Plans.ShouldContain(plan.Id);
        }
        finally
        {
            await listening.StopAsync();
        }
    }

    [Fact]
    public async Task Consumers_that_run_at_the_same_time_open_one_plan()
    {
        var naskah = new Naskah();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ConsumeAlone(naskah.Signed())));

        (await Plans(naskah.Id)).ShouldBe(1);
    }

    [Fact]
    public void Any_order_with_any_repeats_gives_the_same_picture()
    {
        var length = new Naskah().Full().Length;
        var tellings =
            from again in Gen.Choose(0, length - 1).ListOf(3)
            from order in Gen.Shuffle(Enumerable.Range(0, length).Concat(again))
            select order;

        Prop.ForAll(tellings.ToArbitrary(), order =>
                Told(order) == new Picture("Selesai", 9, "2029-07-31 JangkaWaktu", "2029-12-31", "2028-01-15 KesepakatanParaPihak", 1))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private Picture Told(IEnumerable<int> order)
    {
        var naskah = new Naskah();
        var events = naskah.Full();
        foreach (var index in order)
        {
            ConsumeAlone(events[index]).GetAwaiter().GetResult();
        }

        using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        var salinan = db.SalinanKerjaSama.AsNoTracking().Single(satu => satu.Id == naskah.KerjaSama);
        var pengakhiran = db.PengakhiranNaskah.AsNoTracking().Single(satu => satu.Id == naskah.Id);
        return new(
            salinan.Tahap,
            salinan.Version,
            $"{salinan.BerakhirPada:yyyy-MM-dd} {salinan.DasarPengakhiran}",
            $"{salinan.DitutupPada:yyyy-MM-dd}",
            $"{pengakhiran.Tanggal:yyyy-MM-dd} {pengakhiran.Dasar}",
            db.RencanaKerja.Count(rencana => rencana.NaskahId == naskah.Id));
    }

    /// <summary>As the inbox does it, without its memory: a transaction of its own, in the event's region.</summary>
    private async Task ConsumeAlone(IIntegrationEvent told)
    {
        using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var copy = scope.ServiceProvider.GetRequiredService<SalinKerjaSama>();
        switch (told)
        {
            case PerjanjianKerjaSamaSigned signed:
                await copy.Consume(signed, default);
                await scope.ServiceProvider.GetRequiredService<OpenRencanaKerja>().Consume(signed, default);
                break;
            case TahapChanged changed:
                await copy.Consume(changed, default);
                break;
            case KerjaSamaEnded ended:
                await copy.Consume(ended, default);
                break;
            case KerjaSamaClosed closed:
                await copy.Consume(closed, default);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(told));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private async Task<int> Plans(Guid naskah)
    {
        using var scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<EvaluationDbContext>().RencanaKerja.CountAsync(rencana => rencana.NaskahId == naskah);
    }

    private IServiceScope Scope()
    {
        var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(TestTokens.Region);
        return scope;
    }

    private sealed record Picture(string Tahap, long Version, string Berakhir, string Ditutup, string NaskahBerakhir, int Rencana);

    private sealed class Received(Guid first)
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<RencanaKerjaOpened> all = new();

        public IEnumerable<Guid> Plans => all.Where(opened => opened.NaskahId == first).Select(opened => opened.AggregateId);

        public int Count(Guid naskah) => all.Count(opened => opened.NaskahId == naskah);

        public Task Take(ConsumeContext<RencanaKerjaOpened> context)
        {
            all.Enqueue(context.Message);
            return Task.CompletedTask;
        }
    }
}
