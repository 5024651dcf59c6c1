using System.Diagnostics;
using System.Globalization;
using TechBeats.Archive.Figures;
using TechBeats.Archive.Figures.Decoding;
using TechBeats.Archive.Figures.Fetching;
using TechBeats.Archive.Gathering;
using TechBeats.Model;

namespace TechBeats.Benchmarks;

/// <summary>Many figures from one host that takes 20 ms for each: how many are on their way at a time, and what memory that takes.</summary>
internal static class ManyFigures
{
    private const int AtOnce = 12;
    private const int Wanted = 8;

    /// <summary>Fetches a quarter of the figures, half of them and all, and prints for each how long it took, how many were in flight, and the memory.</summary>
    public static async Task<int> RunAsync(int figures)
    {
        foreach (var count in new[] { figures / 4, figures / 2, figures })
        {
            await RunOnceAsync(count);
        }

        return 0;
    }

    private static async Task RunOnceAsync(int figures)
    {
        var store = Directory.CreateTempSubdirectory("techbeats-figures-");
        await using var host = await PictureHost.StartAsync(TimeSpan.FromMilliseconds(20));
        var flight = new Flight(figures);
        host.InFlight = flight.Add;
        try
        {
            GC.Collect();
            using var sampling = new CancellationTokenSource();
            var memory = SampleAsync(sampling.Token);
            var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var gathered = await FigureGatherer.GatherAsync(
                [new IssueFigures("issue.md", [.. Enumerable.Range(0, figures).Select(number => new Figure(string.Create(CultureInfo.InvariantCulture, $"http://{host.Host}/{number}.bmp"), null))])],
                new NoFiles(),
                siteAddress: null,
                new FigureOptions
                {
                    Limits = new FigureLimits(1000, 1500, 1400, 2000),
                    Store = store.FullName,
                    AllowedHosts = [host.Host],
                    Fetching = new FetchLimits { AtOnce = AtOnce, AtOncePerHost = AtOnce },
                },
                Environment.ProcessorCount,
                progress: null,
                CancellationToken.None);
            var time = Stopwatch.GetElapsedTime(began);
            await sampling.CancelAsync();
            var most = await memory;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{figures,5} figures: {time.TotalSeconds,5:0.00} s, {(Environment.CpuUsage.TotalTime - worked).TotalSeconds:0.00} s of processors, {gathered.Records.Count(record => record.State == FigureState.Fetched)} fetched; in flight {flight.Average:0.0} on average, {Wanted} or more for {flight.ShareOf(Wanted):0.0%} of the time; most managed memory {most / 1e6:0} MB"));
        }
        finally
        {
            store.Delete(recursive: true);
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

    /// <summary>How many requests were in flight for how long, from the first time that all could be until the last were on their way.</summary>
    private sealed class Flight(int figures)
    {
        private readonly Lock gate = new();
        private readonly Dictionary<int, long> ticks = [];
        private long since;
        private int now;
        private int begun;

        public double Average => Total == 0 ? 0 : ticks.Sum(level => (double)level.Key * level.Value) / Total;

        private long Total => ticks.Values.Sum();

        public void Add(int inFlight)
        {
            lock (gate)
            {
                var time = Stopwatch.GetTimestamp();
                begun += inFlight > now ? 1 : 0;
                if (since > 0 && begun <= figures - AtOnce)
                {
                    ticks[now] = ticks.GetValueOrDefault(now) + (time - since);
                }

                since = since > 0 || inFlight >= AtOnce ? time : 0;
                now = inFlight;
            }
        }

        public double ShareOf(int least) => Total == 0 ? 0 : (double)ticks.Where(level => level.Key >= least).Sum(level => level.Value) / Total;
    }

    private sealed class NoFiles : IFileTree
    {
        public string Name => "none";

        public IReadOnlyList<TreeFile> Files => [];

        public IReadOnlyList<Problem> Problems => [];

        public byte[] Read(string path, long limit) => throw new FileNotFoundException("There are no files", path);
    }
}
