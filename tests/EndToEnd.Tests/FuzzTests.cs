using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Ksd.EndToEnd.Fuzz;
using Xunit.Abstractions;

namespace Ksd.EndToEnd;

/// <summary>
/// Valid and broken requests to every operation of the joined document, as those who may and from another region. <c>KSD_FUZZ</c> is how many
/// (20000 for a night), <c>KSD_FUZZ_SEED</c> is what they are made from.
/// </summary>
[Collection(StackCollection.Name)]
public sealed partial class FuzzTests(Stack stack, ITestOutputHelper output)
{
    private const int InTheGate = 5000;

    // The gate asks the same every time; what another seed finds is found before a release, not by whoever pushes next.
    private const int GateSeed = 77;
    private const int Size = 30;
    private const int Tellable = 25;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What ends a session or a client would end the run with it; the rest of them is asked.
    private static readonly string[] s_left = ["DELETE /api/v1/klien/{id}", "POST /api/v1/klien/{id}/rahasia", "POST /connect/revoke"];

    [Fact]
    public async Task Nothing_breaks_every_answer_is_as_promised_and_no_region_sees_another()
    {
        var count = Setting("KSD_FUZZ", InTheGate);
        var seed = Setting("KSD_FUZZ_SEED", GateSeed);
        output.WriteLine($"KSD_FUZZ={count} KSD_FUZZ_SEED={seed}");
        var marker = $"tanda-{Guid.CreateVersion7():N}";
        var ids = await IdsAsync(marker);
        var document = await DocumentAsync();
        var values = new Values(document);
        var (check, chance) = (new AnswerCheck(values), new Random(seed));
        var operations = Operation.Of(document).Where(operation => !s_left.Contains(operation.ToString())).ToArray();
        var attempts = new Requests(values).ToAny(operations).Sample(count, new Rnd((ulong)seed, 1), Size);

        var (found, statuses, reached) = (new List<string>(), new SortedDictionary<int, int>(), new HashSet<Operation>());
        foreach (var attempt in attempts)
        {
            var caller = CallerOf(attempt);
            var client = caller is null ? stack.Gateway.Anonymous : await stack.Gateway.As(caller);
            using var request = attempt.ToRequest(() => ids[chance.Next(ids.Count)]);
            using var patience = new CancellationTokenSource(Patience);
            using var response = await client.SendAsync(request, patience.Token);
            var body = await response.Content.ReadAsStringAsync(patience.Token);
            var status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            reached.Add(attempt.Operation);
            // A NUL in the address is refused by the server itself, before anything of ours could word it.
            var objection = status == 400 && body.Length == 0 && attempt.Address.Contains("%00", StringComparison.Ordinal) ? null : check.Objection(attempt.Operation, status, response.Content.Headers.ContentType?.MediaType, body)
                ?? (caller == Stranger && body.Contains(marker, StringComparison.Ordinal) ? "another region's data" : null);
            if (objection is not null)
            {
                found.Add($"{objection}: as {caller} {attempt} -> {status} {(body.Length > 600 ? body[..600] : body)}");
            }

            if (status == 200 && caller != Stranger && ids.Count < 2000)
            {
                ids.AddRange(Id().Matches(body).Take(3).Select(match => match.Value));
            }
        }

        output.WriteLine(string.Join("  ", statuses.Select(status => $"{status.Key}: {status.Value}")) + $"  operations: {reached.Count} of {operations.Length}");
        found.Take(Tellable).ShouldBeEmpty($"{found.Count} of {count}, KSD_FUZZ_SEED={seed}");
        statuses.Keys.ShouldContain(200);
    }

    private const string Stranger = "demo-samarinda";

    /// <summary>Nobody sometimes, somebody of another region sometimes, mostly one of those who may.</summary>
    private string? CallerOf(Attempt attempt)
    {
        if (attempt.Caller % 10 == 0)
        {
            return attempt.Operation.IsOpen ? null : Stranger;
        }

        var right = stack.Gateway.RoleClients.Where(client => attempt.Operation.Roles.Length == 0 || attempt.Operation.Roles.Contains(client.Role)).ToArray();
        return attempt.Operation.IsOpen ? null : right[attempt.Caller % right.Length].ClientId;
    }

    private async Task<List<string>> IdsAsync(string marker)
    {
        var journey = new Journey(stack.Gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await journey.Propose($"Untuk uji acak (rekaan) {marker}");
        return [journey.Id.ToString(), .. Id().Matches(journey.State.ToJsonString()).Select(match => match.Value)];
    }

    private async Task<JsonNode> DocumentAsync()
    {
        JsonNode document;
        do
        {
            document = (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;
        }
        while (document["info"]!["x-ksd-belum-tersedia"] is not null);

        return document;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
