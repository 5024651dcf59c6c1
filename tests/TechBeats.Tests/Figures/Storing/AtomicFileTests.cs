using System.Collections.Concurrent;
using System.Globalization;
using TechBeats.Figures.Storing;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Storing;

public sealed class AtomicFileTests : IDisposable
{
    private const int Builds = 4;
    private const int Rounds = 300;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Builds_that_make_the_same_new_folders_at_once_all_write()
    {
        var failures = AllAtOnce(
            Rounds, (store, build) => AtomicFile.Write(Path.Combine(store, "ab", build), [1], Path.Combine(store, "tmp")));

        Assert.Empty(failures);
        Assert.Equal(Rounds * Builds, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Builds_that_make_the_same_new_store_at_once_all_write()
    {
        var failures = AllAtOnce(4, (path, build) =>
        {
            var store = new FigureStore(path);
            store.Index.Add(new IndexEntry($"example.net/{build}.png", store.AddOriginal([1, 2, 3]), "png", 3, "1x1", default, "here"));
            store.AddOriginal([1, 2, 3, .. build.Select(digit => (byte)digit)]);
            store.Save();
        });

        Assert.Empty(failures);
        Assert.All(Directory.GetDirectories(folder.Path), store => Assert.Equal(Builds, new FigureStore(store).Index.Entries.Count()));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var path = folder.Write("a", "12345");

        Assert.Equal(5, AtomicFile.Read(path, 5)?.Length);
        Assert.Null(AtomicFile.Read(path, 4));
        Assert.Throws<IOException>(() => AtomicFile.ReadWhole(path, 4));
    }

    /// <summary>Runs the same work of several builds on new stores, each round at the same moment. Returns the failures.</summary>
    private ConcurrentBag<Exception> AllAtOnce(int rounds, Action<string, string> work)
    {
        var failures = new ConcurrentBag<Exception>();
        using var start = new Barrier(Builds);
        var threads = Enumerable.Range(0, Builds).Select(build => new Thread(() =>
        {
            for (var round = 0; round < rounds; round++)
            {
                start.SignalAndWait();
                try
                {
                    work(folder[Number(round)], Number(build));
                }
                catch (Exception failure)
                {
                    failures.Add(failure);
                }
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return failures;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
