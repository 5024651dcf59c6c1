using TechBeats.Figures;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Resolving;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures;

[Collection(OnTheNetwork.Name)]
public sealed class FigureResolverTests : IAsyncLifetime
{
    private const string Issue = "_posts/issue.md";

    private static readonly FigureLimits Limits = new(100, 120, 140, 160);

    private readonly TemporaryFolder folder = new();
    private FigureServer server = null!;

    public async ValueTask InitializeAsync() => server = await FigureServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Each_step_of_the_ladder_is_told()
    {
        var drawing = SamplePictures.Drawing(50, 30);
        var tree = new MemoryTree()
            .With("_posts/local.png", drawing)
            .With("_posts/pixel.gif", SamplePictures.Drawing(1, 1, "gif"))
            .With("_posts/drawing.svg", "<svg/>");
        string[] addresses =
        [
            "local.png",
            "data:image/png;base64," + Convert.ToBase64String(drawing),
            server.At("good/a.png"),
            "pixel.gif",
            "drawing.svg",
            "gone.png",
            server.At("page/a.png"),
            server.At("missing/a.png"),
            "https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&",
            "http://10.0.0.1/a.png",
        ];

        var gathered = await GatherAsync(tree, Options(), addresses);

        Assert.Equal(
            [
                FigureState.Local,
                FigureState.Embedded,
                FigureState.Fetched,
                FigureState.Dropped,
                FigureState.Lost,
                FigureState.Lost,
                FigureState.Lost,
                FigureState.Lost,
                FigureState.Lost,
                FigureState.Lost,
            ],
            gathered.Records.Select(record => record.State)
        );
        Assert.Equal(
            [
                (ProblemSlugs.FigureUndecodable, 5),
                (ProblemSlugs.FigureNotFound, 6),
                (ProblemSlugs.FigureNotAPicture, 7),
                (ProblemSlugs.FigureNotFound, 8),
                (ProblemSlugs.FigureExpired, 9),
                (ProblemSlugs.FigureRefused, 10),
            ],
            gathered.Problems[0].Select(problem => (problem.Slug, problem.Place!.Value.Line)));
        Assert.Equal("expired 2023-10-22", gathered.Records[8].Reason);
        Assert.Equal(LossDetail.Parse(LossReason.Undecodable, "an empty SVG"), gathered.Results[0]["drawing.svg"]);
        Assert.IsType<FigureDropped>(gathered.Results[0]["pixel.gif"]);

        // One picture under two addresses is one picture.
        Assert.Equal(PictureAt(gathered, "local.png").Hash, PictureAt(gathered, addresses[1]).Hash);
        Assert.Equal(drawing, PictureAt(gathered, "local.png").Open().ToArray());
    }

    [Fact]
    public async Task A_second_build_fetches_and_decodes_nothing_and_gives_the_same()
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        string[] addresses = [server.At("good/a.png"), server.At("good/b.png?w=20")];
        var first = await GatherAsync(new MemoryTree(), Options(), addresses);
        var requests = server.Requests;
        var times = WriteTimes();

        var second = await GatherAsync(new MemoryTree(), Options(), addresses);

        Assert.Equal(2, requests);
        Assert.Equal(requests, server.Requests);
        Assert.Equal(times, WriteTimes());
        Assert.All(second.Records, record => Assert.Equal(FigureState.Store, record.State));
        Assert.Equal(
            first.Records.Select(record => record with { State = FigureState.Store, Steps = [] }),
            second.Records.Select(record => record with { Steps = [] })
        );
        Assert.Equal(PictureAt(first, addresses[0]).Open().ToArray(), PictureAt(second, addresses[0]).Open().ToArray());
        Assert.Contains(
            "127.0.0.1",
            await File.ReadAllTextAsync(folder["store/figures.lock.yml"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_build_of_local_figures_decodes_nothing()
    {
        var tree = new MemoryTree().With("a.png", SamplePictures.Photograph(300, 200, "png"));
        await GatherAsync(tree, Options(), "a.png");
        var times = WriteTimes();
        Assert.NotEmpty(times);

        await GatherAsync(tree, Options(), "a.png");

        Assert.Equal(times, WriteTimes());
    }

    [Fact]
    public async Task Offline_works_from_the_store_alone()
    {
        await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"));
        var requests = server.Requests;

        var gathered = await GatherAsync(
            new MemoryTree(),
            Options() with
            {
                IsOffline = true,
            },
            server.At("good/a.png"),
            server.At("good/new.png")
        );

        Assert.Equal(requests, server.Requests);
        Assert.Equal([FigureState.Store, FigureState.Lost], gathered.Records.Select(record => record.State));
        Assert.Equal(ProblemSlugs.FigureOffline, Assert.Single(gathered.Problems[0]).Slug);
    }

    [Theory]
    [InlineData("originals")]
    [InlineData("prepared")]
    public async Task A_damaged_entry_is_had_anew_and_not_printed(string part)
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        var before = await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"));
        foreach (var file in Directory.EnumerateFiles(folder["store/" + part], "*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, "damaged", TestContext.Current.CancellationToken);
        }

        if (part == "originals")
        {
            Directory.Delete(folder["store/prepared"], recursive: true);
        }

        var after = await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"));

        Assert.Equal(
            PictureAt(before, server.At("good/a.png")).Open().ToArray(),
            PictureAt(after, server.At("good/a.png")).Open().ToArray()
        );
        Assert.Equal(part == "originals" ? 2 : 1, server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_original_that_is_gone_is_had_anew_while_it_can_be_and_its_copy_printed_when_it_can_not(bool isThere)
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        var address = server.At("good/a.png");
        var before = await GatherAsync(new MemoryTree(), Options(), address);
        Directory.Delete(folder["store/originals"], recursive: true);
        server.IsDown = !isThere;

        var later = Options() with { Time = new StoppedTime(TimeProvider.System.GetUtcNow().AddMinutes(1)) };
        var after = await GatherAsync(new MemoryTree(), later, address);
        var again = await GatherAsync(new MemoryTree(), later, address);

        Assert.Equal(2, server.Requests);
        Assert.Equal(PictureAt(before, address).Open().ToArray(), PictureAt(again, address).Open().ToArray());
        Assert.Equal(isThere ? FigureState.Fetched : FigureState.Store, after.Records[0].State);
        Assert.Equal(
            isThere ? [] : [ProblemSlugs.FigureCopyAlone],
            after.Problems[0].Concat(again.Problems[0]).Select(problem => problem.Slug).Distinct()
        );
        Assert.Equal(isThere, Directory.Exists(folder["store/originals"]));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task An_original_that_has_rotted_is_seen_when_it_is_looked_at(bool isThorough, int requests)
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"));
        var original = Assert.Single(Directory.GetFiles(folder["store/originals"], "*", SearchOption.AllDirectories));
        var bytes = await File.ReadAllBytesAsync(original, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(original, bytes, TestContext.Current.CancellationToken);

        var after = await GatherAsync(new MemoryTree(), Options() with { IsThorough = isThorough }, server.At("good/a.png"));

        Assert.Equal(requests, server.Requests);
        Assert.Empty(after.Problems[0]);
        Assert.Equal(
            isThorough,
            (await File.ReadAllBytesAsync(original, TestContext.Current.CancellationToken)).SequenceEqual(server.Picture)
        );
    }

    [Fact]
    public async Task A_file_deleted_while_the_book_is_made_is_an_unusable_request()
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        Directory.CreateDirectory(folder["archive"]);
        await File.WriteAllBytesAsync(folder["archive/a.png"], SamplePictures.Drawing(50, 30), TestContext.Current.CancellationToken);
        var gathered = await GatherAsync(new FolderTree(folder["archive"]), Options(), server.At("good/a.png"), "/a.png");
        Directory.Delete(folder["store"], recursive: true);
        File.Delete(folder["archive/a.png"]);

        Assert.Throws<UnusableRequestException>(() => PictureAt(gathered, server.At("good/a.png")).Open());
        Assert.Throws<UnusableRequestException>(() => PictureAt(gathered, "/a.png").Open());
    }

    [Fact]
    public async Task An_expired_address_is_still_good_when_the_store_has_its_picture()
    {
        var picture = SamplePictures.Drawing(40, 30);
        var store = new FigureStore(folder["store"]);
        var address = "https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&";
        store.Index.Add(
            new IndexEntry(
                "cdn.discordapp.com/attachments/1/2/a.png",
                store.AddOriginal(picture),
                "png",
                picture.Length,
                "40x30",
                DateTimeOffset.UnixEpoch,
                address
            )
        );
        store.Index.Save();

        var gathered = await GatherAsync(new MemoryTree(), Options(), address);

        Assert.Equal(FigureState.Store, Assert.Single(gathered.Records).State);
    }

    [Fact]
    public async Task Addresses_that_differ_in_size_alone_are_one_figure_fetched_once()
    {
        var gathered = await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png?w=10"), server.At("good/a.png?w=20"));

        Assert.Equal(1, server.Requests);
        Assert.Equal(2, gathered.Records.Count);
        Assert.Equal(gathered.Records[0].Sha256, gathered.Records[1].Sha256);
    }

    [Fact]
    public async Task The_address_inside_a_dead_wrapper_is_fetched()
    {
        var address = server.At("missing/fetch/" + Uri.EscapeDataString(server.At("good/a.png")));

        Assert.Equal(FigureState.Fetched, Assert.Single((await GatherAsync(new MemoryTree(), Options(), address)).Records).State);
    }

    [Fact]
    public async Task An_unwanted_figure_is_not_fetched_and_no_problem()
    {
        var gathered = await GatherAsync(new MemoryTree(), Options() with { AreUnwanted = true }, server.At("good/a.png"), "gone.png");

        Assert.Equal(0, server.Requests);
        Assert.Empty(gathered.Problems[0]);
        Assert.Equal(new FigureLost(LossReason.NotWanted), gathered.Results[0]["gone.png"]);
    }

    [Fact]
    public async Task Without_a_folder_everything_stays_in_memory()
    {
        server.Picture = SamplePictures.Photograph(300, 200, "png");
        var gathered = await GatherAsync(new MemoryTree(), Options() with { Store = null }, server.At("good/a.png"));

        Assert.NotEqual(0, PictureAt(gathered, server.At("good/a.png")).Open().Length);
        Assert.False(Directory.Exists(folder["store"]));
    }

    [Fact]
    public async Task Progress_counts_to_the_end()
    {
        var steps = new List<ReadingProgress>();
        var tree = new MemoryTree().With("a.png", SamplePictures.Drawing(40, 30));
        await FigureResolver.ResolveAsync(
            [
                new IssueFigures(
                    "i.md",
                    [new Figure("a.png", null), new Figure("gone.png", null), new Figure(server.At("good/a.png"), null)]
                ),
            ],
            tree,
            null,
            Options(),
            new Recorder(steps),
            TestContext.Current.CancellationToken
        );

        Assert.Equal([0, 1, 2, 3], steps.Select(step => step.Done));
        Assert.Equal((3, 1, 1, (long)server.Picture.Length), (steps[^1].Total, steps[^1].Fetched, steps[^1].Lost, steps[^1].Bytes));
    }

    [Fact]
    public async Task Cancelling_keeps_what_was_fetched_until_then()
    {
        using var cancellation = new CancellationTokenSource();
        var steps = new Recorder([], step =>
        {
            if (step.Fetched == 1)
            {
                cancellation.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FigureResolver.ResolveAsync(
            [new IssueFigures("i.md", [new Figure(server.At("good/a.png"), null), new Figure(server.At("silent/b.png"), null)])],
            new MemoryTree(), null, Options() with { Fetching = new FetchLimits() }, steps, cancellation.Token));

        Assert.Contains(
            "good/a.png",
            await File.ReadAllTextAsync(folder["store/figures.lock.yml"], CancellationToken.None),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_report_tells_every_step_that_was_tried()
    {
        var tree = new MemoryTree().With("_posts/a.png", server.Picture);
        var wrapped = server.At("missing/fetch/" + Uri.EscapeDataString(server.At("forbidden/a.png")));
        var gathered = await GatherAsync(
            tree,
            Options(),
            "a.png",
            server.At("good/a.png"),
            wrapped,
            "https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&",
            "gone.png"
        );

        Assert.Equal(
            [
                "archive _posts/a.png: beside the issue",
                "store : not stored; live good/a.png: found",
                $"store : not stored; live {wrapped[server.At("").Length..]}: 404; inside forbidden/a.png: refused: 403",
                "store : not stored; signature https://cdn.discordapp.com/attachments/1/2/a.png?ex=6535b6ff&is=652341ff&hm=abc&: expired "
                    + "2023-10-22",
                "archive : no such file in the archive",
            ],
            gathered.Records.Select(Steps));

        // A known answer is not fetched again.
        var requests = server.Requests;
        var again = await GatherAsync(tree, Options(), wrapped);
        Assert.Matches("^store : not stored; memory : 404, asked on \\d{4}-\\d\\d-\\d\\d$", Steps(again.Records[0]));
        Assert.Equal(gathered.Results[0][wrapped], again.Results[0][wrapped]);
        Assert.Equal(requests, server.Requests);
    }

    [Fact]
    public async Task A_lost_figure_is_fetched_again_after_its_time_or_by_a_refresh()
    {
        var (missing, broken) = (server.At("missing/a.png"), server.At("broken/a.png"));
        var first = await GatherAsync(new MemoryTree(), Options() with { Time = At(0) }, missing, broken);

        async Task<(int Missing, bool IsBrokenAsked)> RequestsAfter(FigureOptions options)
        {
            var (before, beforeBroken) = (server.RequestsOf("missing/a.png"), server.RequestsOf("broken/a.png"));
            var gathered = await GatherAsync(new MemoryTree(), options, missing, broken);
            Assert.Equal(first.Results[0], gathered.Results[0]);
            return (server.RequestsOf("missing/a.png") - before, server.RequestsOf("broken/a.png") > beforeBroken);
        }

        Assert.Equal((0, false), await RequestsAfter(Options() with { Time = At(23) }));
        Assert.Equal((0, true), await RequestsAfter(Options() with { Time = At(25) }));
        Assert.Equal((0, false), await RequestsAfter(Options() with { Time = At(48) }));
        Assert.Equal((1, true), await RequestsAfter(Options() with { Time = At(24 * 7) }));
        Assert.Equal((1, true), await RequestsAfter(Options() with { Time = At(24 * 7), IsRefreshing = true }));
        Assert.Equal((0, false), await RequestsAfter(Options() with { Time = At(24 * 700), IsOffline = true }));
    }

    /// <summary>One after the other, the silent hosts alone take 180 seconds.</summary>
    [Fact(Timeout = TimeLimit.BoundedMilliseconds)]
    public async Task A_book_of_hosts_that_misbehave_takes_as_long_as_the_slowest_of_them()
    {
        const int SilentHosts = 20;
        string[] manners =
        [
            .. Enumerable.Repeat("silent", SilentHosts),
            "drip",
            "short",
            "endless",
            "page",
            "empty",
            "torn",
            "loop",
            "private",
            "localhost",
            "file",
            "busy-for-long",
            "busy-for-ever",
            "broken",
            "cut",
            "large",
            "bomb",
            "brotli-bomb",
            "missing",
            "forbidden",
            "recovers",
            "busy",
            "cuts",
            "packed",
            "moved",
        ];
        var servers = await Task.WhenAll(manners.Select(_ => FigureServer.StartAsync()));
        var options = Options() with
        {
            AllowedHosts = [.. servers.Select(host => host.Host)],
            Fetching = new FetchLimits
            {
                FirstByteTimeout = TimeSpan.FromSeconds(3),
                TotalTimeout = TimeSpan.FromSeconds(9),
                SilenceTimeout = TimeSpan.FromSeconds(0.5),
                RetryDelay = TimeSpan.FromMilliseconds(5),
                MaximumBytes = 1_000_000,
            },
        };
        var gathered = await GatherAsync(
            new MemoryTree(),
            options,
            [.. servers.Select((host, index) => host.At($"{manners[index]}/{index}.png"))]
        );

        Assert.Equal(
            [.. Enumerable.Repeat(FigureState.Lost, manners.Length - 5), .. Enumerable.Repeat(FigureState.Fetched, 5)],
            gathered.Records.Select(record => record.State)
        );
        Assert.Equal(
            [.. Enumerable.Repeat("no response in time", SilentHosts + 1)],
            gathered.Records.Take(SilentHosts + 1).Select(record => record.Reason)
        );
        await Task.WhenAll(servers.Select(host => host.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task A_figure_lost_on_the_web_is_found_in_the_archive_by_its_name()
    {
        var tree = new MemoryTree().With("pics/transformer-results.png", server.Picture).With("pics/image.png", server.Picture);

        var gathered = await GatherAsync(tree, Options(), server.At("missing/transformer-results.png"), server.At("missing/image.png"));

        Assert.Equal([FigureState.Local, FigureState.Lost], gathered.Records.Select(record => record.State));
        Assert.EndsWith(
            "name pics/transformer-results.png: the only picture of that name in the archive",
            Steps(gathered.Records[0]),
            StringComparison.Ordinal
        );
        Assert.Equal([ProblemSlugs.FigureByName, ProblemSlugs.FigureNotFound], gathered.Problems[0].Select(problem => problem.Slug));
    }

    [Fact]
    public async Task Refreshing_asks_whether_what_is_kept_has_changed()
    {
        string[] addresses = [server.At("dated/a.png"), server.At("good/a.png")];
        var first = await GatherAsync(new MemoryTree(), Options(), addresses);
        var index = await File.ReadAllTextAsync(folder["store/figures.lock.yml"], TestContext.Current.CancellationToken);

        var same = await GatherAsync(new MemoryTree(), Options() with { IsRefreshing = true }, addresses);
        Assert.Equal(
            ["store : stored; live dated/a.png: unchanged", "store : stored; live good/a.png: unchanged"],
            same.Records.Select(Steps));
        Assert.Equal(index, await File.ReadAllTextAsync(folder["store/figures.lock.yml"], TestContext.Current.CancellationToken));

        server.Picture = SamplePictures.Drawing(44, 33);
        var changed = await GatherAsync(new MemoryTree(), Options() with { IsRefreshing = true }, addresses);
        Assert.Equal([FigureState.Fetched, FigureState.Fetched], changed.Records.Select(record => record.State));
        Assert.NotEqual(first.Records[0].Sha256, changed.Records[0].Sha256);

        // The earlier original is kept, and its successor names it.
        var store = new FigureStore(folder["store"]);
        Assert.All(store.Index.Entries, entry => Assert.Equal(first.Records[0].Sha256, entry.Replaces));
        Assert.NotNull(store.ReadOriginal(first.Records[0].Sha256!));
    }

    [Fact]
    public async Task A_stored_figure_stays_when_a_refresh_finds_it_gone()
    {
        await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"));
        server.IsDown = true;

        var gathered = await GatherAsync(new MemoryTree(), Options() with { IsRefreshing = true }, server.At("good/a.png"));

        Assert.Equal("store : stored; live good/a.png: 404", Steps(Assert.Single(gathered.Records)));
        Assert.Equal(FigureState.Store, gathered.Records[0].State);
        Assert.Empty(gathered.Problems[0]);
    }

    [Fact]
    public async Task A_damaged_index_is_a_problem_and_its_figures_are_had_anew()
    {
        await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"), server.At("good/b.png"));
        var text = await File.ReadAllTextAsync(folder["store/figures.lock.yml"], TestContext.Current.CancellationToken);
        folder.Write("store/figures.lock.yml", text.Replace("sha256: ", "sha256: oops", StringComparison.Ordinal));

        var gathered = await GatherAsync(new MemoryTree(), Options(), server.At("good/a.png"), server.At("good/b.png"));

        Assert.Equal(
            [(ProblemSlugs.FigureIndexDamaged, "figures.lock.yml:6"), (ProblemSlugs.FigureIndexDamaged, "figures.lock.yml:13")],
            gathered.StoreProblems.Select(problem => (problem.Slug, problem.Place!.Value.ToString()))
        );
        Assert.All(gathered.Records, record => Assert.Equal(FigureState.Fetched, record.State));

        // The damaged index is kept beside the new one.
        Assert.Contains(
            "sha256: oops",
            await File.ReadAllTextAsync(folder["store/figures.lock.yml.damaged"], TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Empty(FigureIndex.Read(folder["store"]).Problems);
    }

    private string Steps(FigureRecord record) =>
        string.Join(
            "; ",
            record.Steps.Select(step => $"{step.Name} {step.Address?.Replace(server.At(""), "", StringComparison.Ordinal)}: {step.Outcome}")
        );

    private static StoppedTime At(double hours) => new(new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero).AddHours(hours));

    private static RasterPicture PictureAt(GatheredFigures gathered, string address) =>
        Assert.IsType<RasterPicture>(Assert.IsType<FigureFound>(gathered.Results[0][address]).Picture, exactMatch: false);

    private Task<GatheredFigures> GatherAsync(IFileTree tree, FigureOptions options, params string[] addresses) =>
        FigureResolver.ResolveAsync(
            [new IssueFigures(Issue, [.. addresses.Select((address, index) => new Figure(address, null) { Line = index + 1 })])],
            tree,
            null,
            options,
            null,
            TestContext.Current.CancellationToken
        );

    private FigureOptions Options() =>
        new()
        {
            Limits = Limits,
            Jobs = 2,
            Store = folder["store"],
            AllowedHosts = [server.Host],
            Fetching = new FetchLimits
            {
                FirstByteTimeout = TimeSpan.FromSeconds(5),
                TotalTimeout = TimeSpan.FromSeconds(9),
                RetryDelay = TimeSpan.FromMilliseconds(5),
            },
        };

    private (string, DateTime)[] WriteTimes() =>
        [
            .. Directory
                .EnumerateFiles(folder["store"], "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (file, File.GetLastWriteTimeUtc(file))),
        ];

    private sealed class Recorder(List<ReadingProgress> steps, Action<ReadingProgress>? then = null) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value)
        {
            steps.Add(value);
            then?.Invoke(value);
        }
    }
}
