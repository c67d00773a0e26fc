using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Messaging.Tests.Sample;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class IdempotencyTests(MessagingInfrastructure infrastructure) : IAsyncLifetime
{
    private SampleApi api = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        api = await SampleApi.Start(infrastructure.NewPlace("api"));
        client = api.ClientOf("somebody", Roles.BagianKerjaSama);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task The_same_key_and_body_get_the_first_answer_again()
    {
        var first = await Post(client, "/cooperations", "key-1", "Air bersih");
        var second = await Post(client, "/cooperations", "key-1", "Air bersih");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        second.Headers.Location.ShouldBe(first.Headers.Location);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        first.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        second.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_with_another_body_or_address_is_refused()
    {
        await Post(client, "/cooperations", "key-1", "Air bersih");

        foreach (var other in new[]
        {
            await Post(client, "/cooperations", "key-1", "Air minum"),
            await Post(client, "/cooperations?x=1", "key-1", "Air bersih"),
            await Post(client, "/refused", "key-1", "Air bersih"),
        })
        {
            other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Type(other)).ShouldBe("/problems/idempotency-key-reused");
        }

        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task Requests_that_come_at_once_are_carried_out_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Post(client, "/cooperations", "key-1", "Air bersih")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        (await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()))).Distinct().ShouldHaveSingleItem();
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_refused_is_rolled_back_and_not_remembered()
    {
        var refused = await Post(client, "/refused", "key-1", "Air bersih");
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Count()).ShouldBe(0);

        var later = await Post(client, "/cooperations", "key-1", "Air bersih");
        later.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_breaks_is_rolled_back_and_not_remembered()
    {
        var broken = await Post(client, "/broken", "key-1", "Air bersih");
        broken.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await Count()).ShouldBe(0);

        (await Post(client, "/cooperations", "key-1", "Air bersih")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller()
    {
        await Post(client, "/cooperations", "key-1", "Air bersih");

        var other = await Post(api.ClientOf("somebody-else", Roles.BagianKerjaSama), "/cooperations", "key-1", "Air minum");

        other.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Count()).ShouldBe(2);
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("kunci/1")]
    [InlineData("\"quoted\"")]
    public async Task A_key_of_other_characters_is_refused(string key)
    {
        var answer = await Post(client, "/cooperations", key, "Air bersih");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Type(answer)).ShouldBe("/problems/idempotency-key-invalid");
        (await Count()).ShouldBe(0);
    }

    [Fact]
    public async Task A_key_that_is_too_long_is_refused()
    {
        (await Post(client, "/cooperations", new string('k', 101), "Air bersih")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Post(client, "/cooperations", new string('k', 100), "Air bersih")).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_body_larger_than_memory_allows_is_read_whole()
    {
        var large = new string('a', 300_000);

        var first = await Post(client, "/cooperations", "key-1", large);
        var second = await Post(client, "/cooperations", "key-1", large);
        var other = await Post(client, "/cooperations", "key-1", large + "b");

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_knows_its_repetitions_by_content_ignores_the_key()
    {
        await Post(client, "/imports", "key-1", "Air bersih");
        await Post(client, "/imports", "key-1", "Air minum");

        (await Count()).ShouldBe(2);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day_in_every_region()
    {
        await Post(client, "/cooperations", "key-1", "Air bersih");
        await Owner("UPDATE idempotency_key SET created_at = created_at - interval '25 hours'");
        await Post(client, "/cooperations", "key-2", "Air bersih");

        var forgotten = await api.Services.GetServices<IHostedService>().OfType<IdempotencyCleanup>().Single().Run(CancellationToken.None);

        forgotten.ShouldBe(1);
        (await Post(client, "/cooperations", "key-1", "Air minum")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Post(client, "/cooperations", "key-2", "Air minum")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, string path, string key, string name)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { name }, options: new(JsonSerializerDefaults.Web)) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    private static async Task<string?> Type(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString();

    private async Task<int> Count() => await client.GetFromJsonAsync<int>("/count");

    private async Task Owner(string sql)
    {
        await using var owner = new Npgsql.NpgsqlConnection(api.Services.GetRequiredService<KsdDatabase<SampleDbContext>>().Connections.Owner);
        await owner.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, owner);
        await command.ExecuteNonQueryAsync();
    }
}
