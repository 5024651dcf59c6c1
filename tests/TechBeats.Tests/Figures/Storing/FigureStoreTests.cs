using System.Diagnostics;
using System.Globalization;
using TechBeats.Figures.Prepared;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Tests.Pictures;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class FigureStoreTests : IDisposable
{
    private static readonly FigureLimits Limits = new(100, 100, 100, 100);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_made_before_something_is_kept()
    {
        _ = new FigureStore(folder["store"]).Prepared.Find(new string('a', 64), Limits);

        Assert.False(Directory.Exists(folder["store"]));
    }

    [Fact]
    public void A_stored_figure_is_there_in_the_next_build()
    {
        var bytes = SamplePictures.Photograph(300, 200, "png");
        var first = new FigureStore(folder["store"]);
        var sha256 = first.AddOriginal(bytes);
        var entry = first.Prepared.Add(sha256, Limits, PicturePreparer.Prepare(bytes, Limits), bytes.Length);

        var second = new FigureStore(folder["store"]);

        Assert.Equal(bytes, second.ReadOriginal(sha256));
        Assert.Equal(entry, second.Prepared.Find(sha256, Limits));
        Assert.Equal(entry.Sha256, ContentHash.Compute(second.Prepared.Open(sha256, Limits, entry).Span));
        Assert.Null(second.Prepared.Find(sha256, Limits with { LineArtWidth = 99 }));
    }

    [Fact]
    public void A_damaged_file_counts_as_missing()
    {
        var bytes = SamplePictures.Photograph(300, 200, "png");
        var store = new FigureStore(folder["store"]);
        var sha256 = store.AddOriginal(bytes);
        var entry = store.Prepared.Add(sha256, Limits, PicturePreparer.Prepare(bytes, Limits), bytes.Length);
        foreach (var file in Directory.EnumerateFiles(folder["store"], "*", SearchOption.AllDirectories))
        {
            var damaged = File.ReadAllBytes(file);
            damaged[^1] ^= 1;
            File.WriteAllBytes(file, damaged);
        }

        Assert.Null(store.ReadOriginal(sha256));
        Assert.Null(store.Prepared.Find(sha256, Limits));
        Assert.Throws<UnusableRequestException>(() => store.Prepared.Open(sha256, Limits, entry));
    }

    [Fact]
    public void Prepared_copies_of_somebody_else_are_not_believed()
    {
        var bytes = SamplePictures.Photograph(300, 200, "png");
        var (mine, theirs) = (StoreSeal.ReadOrCreate(folder["mine/seal"]), StoreSeal.ReadOrCreate(folder["theirs/seal"]));
        var store = new FigureStore(folder["store"], seal: theirs);
        var sha256 = store.AddOriginal(bytes);
        store.Prepared.Add(sha256, Limits, new Drawable(80, 50, []), bytes.Length);
        var file = Assert.Single(Directory.GetFiles(folder["store/prepared"], "*", SearchOption.AllDirectories));
        var mineToo = file.Replace("-" + theirs.Name, "-" + mine.Name, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(mineToo)!);
        File.Copy(file, mineToo);

        Assert.NotNull(
            new FigureStore(folder["store"], seal: StoreSeal.ReadOrCreate(folder["theirs/seal"])).Prepared.Find(sha256, Limits)
        );
        Assert.Null(new FigureStore(folder["store"], seal: mine).Prepared.Find(sha256, Limits));
        Assert.Null(new FigureStore(folder["store"], seal: StoreSeal.CreateTemporary()).Prepared.Find(sha256, Limits));
    }

    [Fact]
    public void A_seal_is_on_the_very_copy()
    {
        var bytes = SamplePictures.Photograph(300, 200, "png");
        var store = new FigureStore(folder["store"], seal: StoreSeal.ReadOrCreate(folder["seal"]));
        var sha256 = store.AddOriginal(bytes);
        store.Prepared.Add(sha256, Limits, PicturePreparer.Prepare(bytes, Limits), bytes.Length);
        var other = store.AddOriginal(SamplePictures.Photograph(310, 200, "png"));
        var file = Assert.Single(Directory.GetFiles(folder["store/prepared"], "*", SearchOption.AllDirectories));

        File.Copy(file, file.Replace(sha256, other, StringComparison.Ordinal));
        Assert.NotNull(store.Prepared.Find(sha256, Limits));
        Assert.Null(store.Prepared.Find(other, Limits));
    }

    [Fact]
    public void A_users_seal_is_made_once_and_is_the_users_alone()
    {
        var first = StoreSeal.ReadOrCreate(folder["cache/seal"]);
        var second = StoreSeal.ReadOrCreate(folder["cache/seal"]);

        Assert.Equal((first.Name, first.Sign("a")), (second.Name, second.Sign("a")));
        Assert.NotEqual(first.Sign("a"), first.Sign("b"));
        Assert.NotEqual(StoreSeal.ReadOrCreate(null).Sign("a"), StoreSeal.ReadOrCreate(null).Sign("a"));
        folder.Write("torn", "half of a key");
        Assert.Equal(StoreSeal.ReadOrCreate(folder["torn"]).Sign("a"), StoreSeal.ReadOrCreate(folder["torn"]).Sign("a"));
        Assert.Equal(["seal"], Directory.GetFiles(folder["cache"]).Select(path => Path.GetFileName(path)));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["cache/seal"]));
        }
    }

    [Fact]
    public void Pictures_prepared_by_older_versions_are_removed_after_the_first_new_one()
    {
        string[] names = ["v1", "v1-abc", $"v{PicturePreparer.Version + 1}", "vx", "ab"];
        Array.ForEach(names, name => folder.Write($"store/prepared/{name}/old", "copy"));
        var store = new FigureStore(folder["store"]);

        store.Save();
        Assert.All(names, name => Assert.True(Directory.Exists(folder[$"store/prepared/{name}"])));
        store.Prepared.Add(new string('a', 64), Limits, new Unprintable(new FigureDropped()), 43);
        store.Save();

        Assert.False(Directory.Exists(folder["store/prepared/v1"]));
        Assert.All([.. names[1..], $"v{PicturePreparer.Version}"], name =>
            Assert.True(Directory.Exists(folder[$"store/prepared/{name}"]))
        );
    }

    [Fact]
    public void The_fallback_store_is_read_and_never_written()
    {
        var bytes = SamplePictures.Photograph(300, 200, "png");
        var elder = new FigureStore(folder["elder"]);
        var sha256 = elder.AddOriginal(bytes);
        elder.Prepared.Add(sha256, Limits, PicturePreparer.Prepare(bytes, Limits), bytes.Length);
        elder.Index.Add(Entry("example.net/a.png", 'a') with { Sha256 = sha256 });
        elder.Index.Save();
        var before = Directory.GetFiles(folder["elder"], "*", SearchOption.AllDirectories);

        var store = new FigureStore(folder["store"], FigureStore.ReadOnly(folder["elder"]));

        Assert.Equal(sha256, store.Index.Find("example.net/a.png")!.Sha256);
        Assert.Equal(bytes, store.ReadOriginal(sha256));
        Assert.NotNull(store.Prepared.Find(sha256, Limits));
        store.Index.Add(Entry("example.net/b.png", 'b'));
        store.AddOriginal([1, 2, 3]);
        store.Save();
        Assert.Equal(before, Directory.GetFiles(folder["elder"], "*", SearchOption.AllDirectories));
        Assert.Equal(
            "example.net/b.png",
            Assert.Single(LockFile.Read(File.ReadAllText(folder["store/" + FigureIndex.FileName])).Entries).Address
        );
    }

    [Fact]
    public async Task A_new_original_is_readable_while_processes_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process that is started there holds no copies of open files");
        var store = new FigureStore(folder["store"]);
        using var isOver = new CancellationTokenSource();
        var starting = Task.Run(async () =>
        {
            for (var count = 0; count < 60; count++)
            {
                using var process = Process.Start("/bin/true");
                await process.WaitForExitAsync(CancellationToken.None);
            }

            await isOver.CancelAsync();
        }, TestContext.Current.CancellationToken);

        for (var count = 0; !isOver.IsCancellationRequested; count++)
        {
            var bytes = BitConverter.GetBytes(count);
            Assert.Equal(bytes, store.ReadOriginal(store.AddOriginal(bytes)));
        }

        await starting;
    }

    [Fact]
    public async Task Two_builds_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(build => Task.Run(() =>
        {
            var index = FigureIndex.Read(folder.Path);
            for (var figure = 0; figure < 25; figure++)
            {
                index.Add(Entry(string.Create(CultureInfo.InvariantCulture, $"example.net/{build}/{figure}.png"), 'd'));
                index.Save();
            }
        })));

        var whole = LockFile.Read(File.ReadAllText(folder[FigureIndex.FileName]));
        Assert.Equal(100, whole.Entries.Count);
        Assert.Empty(whole.Damage);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.tmp", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(folder["news"]));
    }

    [Fact]
    public void A_figure_stored_before_a_kill_is_known_to_the_next_run()
    {
        var killed = FigureIndex.Read(folder.Path);
        killed.Add(Entry("example.net/a.png", 'a'));
        killed.Add(new NegativeEntry("example.net/b.png", new FigureLost(LossReason.NotFound) { Status = 404 }, Noon));
        File.WriteAllText(folder["news/torn.yml"], "- address: \"example.net/c.png\"\n  sha2");

        var next = FigureIndex.Read(folder.Path);

        Assert.NotNull(next.Find("example.net/a.png"));
        Assert.NotNull(next.FindNegative("example.net/b.png"));
        next.Save();
        Assert.Empty(Directory.EnumerateFiles(folder["news"]));
        Assert.Contains("example.net/b.png", File.ReadAllText(folder[FigureIndex.FileName]), StringComparison.Ordinal);
    }

    [Fact]
    public void News_that_another_build_saves_meanwhile_are_told_again()
    {
        var first = FigureIndex.Read(folder.Path);
        first.Add(Entry("example.net/a.png", 'a'));
        var second = FigureIndex.Read(folder.Path);
        second.Add(Entry("example.net/b.png", 'b'));
        second.Save();
        first.Add(Entry("example.net/c.png", 'c'));

        var third = FigureIndex.Read(folder.Path);

        Assert.All(["example.net/a.png", "example.net/b.png", "example.net/c.png"], address => Assert.NotNull(third.Find(address)));
        Assert.Single(Directory.EnumerateFiles(folder["news"]));
        first.Save();
        Assert.Empty(Directory.EnumerateFiles(folder["news"]));
        Assert.Equal(3, LockFile.Read(File.ReadAllText(folder[FigureIndex.FileName])).Entries.Count);
    }

    [Fact]
    public void A_build_keeps_one_file_of_news_however_much_it_learns()
    {
        var index = FigureIndex.Read(folder.Path);
        for (var figure = 0; figure < 50; figure++)
        {
            index.Add(Entry(string.Create(CultureInfo.InvariantCulture, $"example.net/{figure}.png"), 'a'));
            index.Add(
                new NegativeEntry(
                    string.Create(CultureInfo.InvariantCulture, $"example.net/{figure}.gif"),
                    new FigureLost(LossReason.NotFound) { Status = 404 },
                    Noon
                )
            );
        }

        var next = FigureIndex.Read(folder.Path);

        Assert.Single(Directory.EnumerateFiles(folder["news"]));
        Assert.Equal(50, next.Entries.Count());
        Assert.NotNull(next.FindNegative("example.net/49.gif"));
    }

    [Fact]
    public void A_figure_fetched_after_its_loss_is_lost_no_more()
    {
        var index = FigureIndex.Read(folder.Path);
        index.Add(new NegativeEntry("example.net/a.png", new FigureLost(LossReason.TimedOut), Noon));
        index.Add(new NegativeEntry("example.net/b.png", new FigureLost(LossReason.TimedOut), Noon));
        index.Save();
        index.Add(Entry("example.net/a.png", 'a') with { Fetched = Noon.AddHours(1) });
        Assert.Null(index.FindNegative("example.net/a.png"));
        index.Save();

        var saved = LockFile.Read(File.ReadAllText(folder[FigureIndex.FileName]));

        Assert.Equal("example.net/a.png", Assert.Single(saved.Entries).Address);
        Assert.Equal("example.net/b.png", Assert.Single(saved.NegativeEntries).Address);
    }

    [Fact]
    public void A_store_that_can_not_be_written_is_an_unusable_request()
    {
        folder.Write("store", "a file stands where the folder should be");

        Assert.Throws<UnusableRequestException>(() => new FigureStore(folder["store"]).AddOriginal([1, 2, 3]));
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("device")]
    [InlineData("huge")]
    public void Pipes_devices_and_huge_files_in_the_store_are_not_read(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and pipes need rights there");
        byte[] bytes = [1, 2, 3];
        var sha256 = ContentHash.Compute(bytes);
        string[] names = [FigureIndex.FileName, "news/build-a.yml", "prepared/stamps.txt", $"originals/{sha256[..2]}/{sha256}"];
        Array.ForEach(names, name => MakeSpecialFile(kind, folder["store/" + name]));

        var store = new FigureStore(folder["store"], FigureStore.ReadOnly(folder["store"]));
        string[] told = kind == "huge" ? [FigureIndex.FileName, "news/build-a.yml"] : [FigureIndex.FileName];
        Assert.Equal(told, store.Index.Problems.Select(problem => problem.Place?.File));
        Assert.All(store.Index.Problems, problem => Assert.Equal(ProblemSlugs.FigureIndexDamaged, problem.Slug));
        Assert.Null(store.ReadOriginal(sha256));
        Assert.Equal(sha256, store.AddOriginal(bytes));
        store.Index.Add(Entry("example.net/a.png", 'a'));
        store.Stats.Add("b.png", 3, Noon.AddDays(-1).UtcTicks, Noon, sha256);
        store.Save();

        var next = new FigureStore(folder["store"]);
        Assert.Equal(told[1..], next.Index.Problems.Select(problem => problem.Place?.File));
        Assert.Equal(bytes, next.ReadOriginal(sha256));
        Assert.NotNull(next.Index.Find("example.net/a.png"));
        Assert.Equal(sha256, next.Stats.Find("b.png", 3, Noon.AddDays(-1).UtcTicks));
        Assert.Equal(kind == "huge", File.Exists(folder[$"store/{FigureIndex.FileName}.damaged"]));
    }

    private static void MakeSpecialFile(string kind, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (kind)
        {
            case "pipe":
                using (var made = Process.Start("mkfifo", path))
                {
                    made.WaitForExit();
                }

                break;

            case "device":
                File.CreateSymbolicLink(path, "/dev/zero");
                break;

            default:
                using (var sparse = new FileStream(path, FileMode.CreateNew))
                {
                    sparse.SetLength(3L << 30);
                }

                break;
        }
    }

    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static IndexEntry Entry(string address, char letter) =>
        new(
            address,
            new string(letter, 64),
            "png",
            12345,
            "1600x1000",
            new DateTimeOffset(2023, 10, 11, 12, 13, 14, TimeSpan.Zero),
            "https://" + address
        );
}
