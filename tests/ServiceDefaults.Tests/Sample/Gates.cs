using System.Collections.Concurrent;

namespace Ksd.ServiceDefaults.Tests.Sample;

/// <summary>Holds requests between reading and writing until all that a test sent are there.</summary>
internal static class Gates
{
    private static readonly ConcurrentDictionary<string, Barrier> s_gates = new();

    public static void Open(string name, int participants) => s_gates[name] = new(participants);

    /// <summary>How many stand before it.</summary>
    public static int Waiting(string name) => s_gates[name].ParticipantCount - s_gates[name].ParticipantsRemaining;

    public static Task Pass(string name) => Task.Factory.StartNew(
        () => s_gates[name].SignalAndWait(TimeSpan.FromSeconds(10)).ShouldBeTrue("the other request did not come"),
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
