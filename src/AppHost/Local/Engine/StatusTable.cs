using System.Globalization;

namespace Ksd.AppHost.Local.Engine;

/// <summary><c>./ksd status</c>: every part with its state, address, replicas and memory (proportional, whole process tree).</summary>
internal static class StatusTable
{
    internal static int Print(Folders folders)
    {
        if (RunLock.IsFree(folders) || StackState.Read(folders.State) is not { } state)
        {
            Console.WriteLine("Nothing is running. Start it with ./ksd up");
            return 1;
        }

        var children = ProcessTree.Read();
        Row("PART", "STATE", "REPLICAS", "MEMORY", "ADDRESS");
        var total = 0L;
        foreach (var part in state.Parts)
        {
            var memory = part.Processes.Sum(children.MemoryOf);
            total += part.Name == "dashboard" ? 0 : memory;
            var replicas = part.Processes.Count == 0 ? "" : ReplicasOf(part).ToString(CultureInfo.InvariantCulture);
            Row(part.Name, part.Healthy ? "healthy" : part.State.ToLowerInvariant(), replicas, memory == 0 ? "" : Mebibytes(memory), part.Address ?? "");
            if (part.Problem is not null)
            {
                Console.WriteLine($"  {part.Problem}");
            }
        }

        var host = children.MemoryOfOne(state.ProcessId);
        Row("app host", "running", "", Mebibytes(host), $"process {state.ProcessId}");
        Row("total", state.Ready ? "healthy" : "not healthy", "", Mebibytes(total + host), "without the dashboard");
        return state.Ready ? 0 : 1;
    }

    private static int ReplicasOf(PartState part) => part.Address?.StartsWith("http", StringComparison.Ordinal) == true ? part.Processes.Count : 1;

    private static string Mebibytes(long kibibytes) => string.Create(CultureInfo.InvariantCulture, $"{kibibytes / 1024.0:0} MiB");

    private static void Row(string part, string state, string replicas, string memory, string address) =>
        Console.WriteLine($"{part,-15} {state,-12} {replicas,8} {memory,9}  {address}");
}
