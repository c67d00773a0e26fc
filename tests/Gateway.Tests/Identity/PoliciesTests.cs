using System.Runtime.CompilerServices;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Tests.Identity;

/// <summary>docs/authorization.md says of every right who has it, and says the truth. <c>KSD_ACCEPT=1</c> writes the offices anew.</summary>
public sealed class PoliciesTests
{
    private const string Everybody = "everybody with a token of the region";

    [Fact]
    public void The_table_in_the_docs_is_the_one_that_is_enforced()
    {
        var lines = File.ReadAllLines(Document());
        var table = lines.Select(line => line.StartsWith("| `", StringComparison.Ordinal) ? Rewritten(line) : line).ToArray();
        if (Environment.GetEnvironmentVariable("KSD_ACCEPT") == "1")
        {
            File.WriteAllLines(Document(), table);
        }

        table.ShouldBe(File.ReadAllLines(Document()));
        table.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => Cells(line)[0].Trim('`'))
            .ShouldBe(Policies.Table.Keys, "one row a right, in the order of the code");
    }

    [Fact]
    public void Every_office_in_the_table_is_one_that_there_is() =>
        Policies.Table.Values.SelectMany(roles => roles).Distinct().ShouldBeSubsetOf(Roles.All);

    private static string Rewritten(string line)
    {
        var cells = Cells(line);
        var roles = Policies.Table.GetValueOrDefault(cells[0].Trim('`'));
        return roles is null ? line : $"| {cells[0]} | {cells[1]} | {(roles.Length == 0 ? Everybody : string.Join(", ", roles))} |";
    }

    private static string[] Cells(string line) => [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];

    private static string Document([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs/authorization.md"));
}
