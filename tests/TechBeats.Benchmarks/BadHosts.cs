using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace TechBeats.Benchmarks;

/// <summary>
/// Runs the program against hosts that fail now and then, and against dead ones. It checks that all good figures arrive, and that dead
/// hosts cost few requests and little time.
/// </summary>
internal static class BadHosts
{
    private const int Figures = 37;
    private const int FiguresOfDeadHost = 500;
    private const int SlowHosts = 40;

    private static readonly string[] Manners = ["silent", "drip", "endless", "short"];

    /// <summary>Measures all cases.</summary>
    /// <param name="program">Path of the published <c>techbeats</c>, or of its <c>.dll</c>.</param>
    /// <param name="only">The beginning of the names of the cases to measure; null for all.</param>
    /// <returns>0 when every bound holds, else 1.</returns>
    public static async Task<int> RunAsync(string program, string? only)
    {
        var broken = 0;
        foreach (var place in new[] { "first", "spread", "last" })
        {
            foreach (var manner in (string[])[.. Manners, "each"])
            {
                await MeasureAsync($"4 of {Figures} {manner}, {place}", [.. Mixed(manner, place)], Figures - 4, 60, requests: null);
            }
        }

        string[] fifths = [.. Enumerable.Range(0, 100).Select(number => $"{(number % 5 == 0 ? "silent" : "good")}/{number}")];
        await MeasureAsync("one in five silent", fifths, good: 80, seconds: 60, requests: null);
        foreach (var manner in new[] { "silent", "drip", "500", "503", "refused" })
        {
            string[] paths = [.. Enumerable.Range(0, FiguresOfDeadHost).Select(number => $"{manner}/{number}")];
            await MeasureAsync($"dead: {FiguresOfDeadHost} {manner}", paths, good: 0, seconds: 15, requests: 6);
        }

        foreach (var manner in new[] { "silent", "drip", "endless" })
        {
            string[] paths = [.. Enumerable.Range(0, SlowHosts).Select(number => $"{manner}/{number}")];
            await MeasureAsync($"{SlowHosts} hosts {manner}", paths, good: 0, seconds: 60, requests: null);
        }

        return broken > 0 ? 1 : 0;

        async Task MeasureAsync(string name, string[] paths, int good, int seconds, int? requests)
        {
            if (only is not null && !name.StartsWith(only, StringComparison.Ordinal))
            {
                return;
            }

            var isEachHost = name.StartsWith($"{SlowHosts} hosts", StringComparison.Ordinal);
            var hosts = await Task.WhenAll(Enumerable.Range(0, isEachHost ? paths.Length : 1).Select(_ => BadHost.StartAsync()));
            var refusing = BadHost.Refusing();
            var folder = Directory.CreateTempSubdirectory("techbeats-hosts-");
            try
            {
                var addresses = paths.Select((path, index) =>
                {
                    var isRefused = path.StartsWith("refused", StringComparison.Ordinal);
                    return $"http://{(isRefused ? refusing : hosts[index % hosts.Length].Host)}/{path}.png";
                });
                File.WriteAllText(Path.Combine(folder.FullName, "issue.md"), Issue(addresses));
                var began = Stopwatch.GetTimestamp();
                var found = await RunProgramAsync(program, folder.FullName);
                var time = Stopwatch.GetElapsedTime(began);
                var asked = hosts.Sum(host => host.Requests);
                var holds = found >= good && time.TotalSeconds <= seconds && asked <= (requests ?? int.MaxValue);
                broken += holds ? 0 : 1;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(holds ? "holds" : "BROKEN")}  {name,-28} {time.TotalSeconds,6:0.0} s  {found,3} of {paths.Length} figures  "
                        + $"{asked,4} requests"));
            }
            finally
            {
                folder.Delete(recursive: true);
                await Task.WhenAll(hosts.Select(host => host.DisposeAsync().AsTask()));
            }
        }
    }

    private static IEnumerable<string> Mixed(string manner, string place)
    {
        var bad = 0;
        for (var number = 0; number < Figures; number++)
        {
            var isBad = place switch
            {
                "first" => number < 4,
                "last" => number >= Figures - 4,
                _ => number % 9 == 5,
            };
            yield return isBad ? $"{(manner == "each" ? Manners[bad++ % Manners.Length] : manner)}/{number}" : $"good/{number}";
        }
    }

    private static string Issue(IEnumerable<string> addresses) =>
        "---\ntitle: Bad hosts\ndate: 2024-01-02\n---\nThis issue shows pictures, one after the other.\n\n"
        + string.Join("\n\n", addresses.Select((address, index) => $"![Picture {index}]({address})")) + "\n";

    /// <returns>Number of figures that were found.</returns>
    private static async Task<int> RunProgramAsync(string program, string folder)
    {
        var report = Path.Combine(folder, "report.json");
        string[] command =
        [
            "build", folder, "--output", Path.Combine(folder, "book.pdf"), "--report", report, "--allow-host", "127.0.0.1", "--quiet",
        ];
        var start = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo("dotnet", [program, .. command])
            : new ProcessStartInfo(program, command);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return json.RootElement.GetProperty("figures").EnumerateArray().Count(figure =>
            figure.GetProperty("state").GetString() is "fetched" or "store");
    }
}
