using System.Diagnostics;
using System.Globalization;
using TechBeats.Figures;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Sources.Files;

namespace TechBeats.Benchmarks;

/// <summary>
/// Fetches many figures from one host that takes 20 ms for each, and measures the requests in flight and the memory.
/// </summary>
internal static class ManyFigures
{
    private const int AtOnce = 16;
    private const int Wanted = 8;

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Fetches a quarter of the figures, then half of them, then all. Prints the time, the requests in flight and the memory of each.
    /// </summary>
    public static async Task<int> RunAsync(int figures)
    {
        var folder = Directory.CreateTempSubdirectory("techbeats-figures-");
        try
        {
            foreach (var count in new[] { figures / 4, figures / 2, figures })
            {
                await RunOnceAsync(count, Path.Combine(folder.FullName, count.ToString(CultureInfo.InvariantCulture)));
            }
        }
        finally
        {
            // Stores are deleted at the end: ext4 creates files slowly for half a minute after many were deleted.
            folder.Delete(recursive: true);
        }

        return 0;
    }

    /// <summary>
    /// Serves pictures in a process of its own, so that the host takes no processor time from the program's process. Prints its address,
    /// and a summary when its input ends.
    /// </summary>
    public static async Task<int> ServeAsync(int figures)
    {
        await using var host = await PictureHost.StartAsync(Latency);
        var flight = new Flight(figures, AtOnce, Wanted);
        host.InFlight = flight.Note;
        Console.WriteLine(host.Host);
        await Console.In.ReadToEndAsync();
        Console.WriteLine(flight);
        return 0;
    }

    private static async Task RunOnceAsync(int figures, string store)
    {
        string[] command = ["host", figures.ToString(CultureInfo.InvariantCulture)];
        var isMuxer = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        using var host = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, isMuxer ? [typeof(ManyFigures).Assembly.Location, .. command] : command)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            var name = (await host.StandardOutput.ReadLineAsync())!;
            GC.Collect();
            using var sampling = new CancellationTokenSource();
            var memory = SampleAsync(sampling.Token);
            var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var gathered = await FigureResolver.ResolveAsync(
                [
                    new IssueFigures(
                        "issue.md",
                        [
                            .. Enumerable
                                .Range(0, figures)
                                .Select(number => new Figure(
                                    string.Create(CultureInfo.InvariantCulture, $"http://{name}/{number}.bmp"),
                                    null
                                )),
                        ]
                    ),
                ],
                new NoFiles(),
                siteAddress: null,
                new FigureOptions
                {
                    Limits = new FigureLimits(1000, 1500, 1400, 2000),
                    Store = store,
                    AllowedHosts = [name],
                    Fetching = new FetchLimits { MaximumRequests = AtOnce, MaximumRequestsPerHost = AtOnce },
                },
                progress: null,
                CancellationToken.None);
            var time = Stopwatch.GetElapsedTime(began);
            var work = Environment.CpuUsage.TotalTime - worked;
            await sampling.CancelAsync();
            var most = await memory;
            host.StandardInput.Close();
            var flight = await host.StandardOutput.ReadLineAsync();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figures, 5} figures: {time.TotalSeconds, 5:0.00} s, {work.TotalSeconds:0.00} s of processor time, "
                        + $"{gathered.Records.Count(record => record.State == FigureState.Fetched)} fetched; {flight}; "
                        + $"maximum managed memory {most / 1e6:0} MB"
                )
            );
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    private static async Task<long> SampleAsync(CancellationToken cancellation)
    {
        var most = 0L;
        while (!cancellation.IsCancellationRequested)
        {
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
            await Task.Delay(10, CancellationToken.None);
        }

        return most;
    }

    private sealed class NoFiles : IFileTree
    {
        public string Name => "none";

        public IReadOnlyList<TreeFile> Files => [];

        public IReadOnlyList<Problem> Problems => [];

        public byte[] Read(string path, long limit) => throw new FileNotFoundException("There are no files", path);
    }
}
