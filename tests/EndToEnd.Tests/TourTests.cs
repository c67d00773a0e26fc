using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ksd.EndToEnd;

/// <summary>What the README tells a new user to run, run as written.</summary>
[Collection(StackCollection.Name)]
public sealed class TourTests(Stack stack)
{
    [Fact]
    public async Task The_tour_ends_with_a_closed_kerja_sama()
    {
        var start = new ProcessStartInfo("bash", ["docs/tour.sh"])
        {
            WorkingDirectory = Root(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KSD_DATA"] = stack.Folder;
        start.Environment["KSD_PORT"] = stack.Gateway.Anonymous.BaseAddress!.Port.ToString(CultureInfo.InvariantCulture);

        using var tour = Process.Start(start)!;
        var told = tour.StandardOutput.ReadToEndAsync();
        var complained = tour.StandardError.ReadToEndAsync();
        await tour.WaitForExitAsync();

        tour.ExitCode.ShouldBe(0, $"{await told}{await complained}");
        (await told).TrimEnd().ShouldEndWith("Tahap: Selesai");
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
