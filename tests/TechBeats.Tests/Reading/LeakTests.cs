using TechBeats.Archive;
using TechBeats.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Reading;

/// <summary>
/// No markup among the words of real archives, as far as they are beside the repository. <c>TECHBEATS_LEAKS=FILE</c> reads every
/// archive whole and writes the findings into a file;
/// without it large archives are sampled.
/// </summary>
public sealed class LeakTests
{
    /// <summary>Issues of one archive that are looked at, spread over all of it.</summary>
    private const int Sample = 40;

    private static string? Listing => Environment.GetEnvironmentVariable("TECHBEATS_LEAKS");

    /// <summary>
    /// Maximum findings in a whole archive. The authors wrote all of them (<c>:shipit:</c>, stars that begin a note, a
    /// link that they left open).
    /// </summary>
    public static TheoryData<string, int> Archives =>
        !Repository.HasSharedArchives
            ? []
            : new()
            {
                { "seeds", 0 },
                { "tech-beats", 0 },
                { "erogol", 14 },
                { "swiftweekly", 4 },
                { "twir", 13 },
                { "rweekly", 7 },
                { "rust-osdev", 4 },
                { "fe-news-ko", 2 },
                { "geotribu-fr", 11 },
                { "ml-papers", 0 },
                { "fahd-ar", 0 },
                { "hebrew-writer", 13 },
                { "jimrutt-feed", 0 },
                { "medium-sample", 0 },
            };

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Archives))]
    public async Task No_markup_is_printed(string archive, int most)
    {
        var folder = Repository.SharedArchive(archive);
        var tree = FileTrees.Open(folder).Files;
        var request = new ArchiveRequest { Files = Listing is null ? new SampledTree(tree, Sample) : tree, Jobs = 2 };
        var contents = await ArchiveReader.ReadAsync(request, null, TestContext.Current.CancellationToken);
        var leaks = contents
            .Book.Issues.SelectMany(issue => LeakFinder.In(issue).Select(leak => $"{archive} [{leak.Kind}] {issue.Source}: {leak.Words}"))
            .ToArray();
        if (Listing is { } file)
        {
            File.AppendAllLines($"{file}.{archive}", leaks);
        }

        Assert.True(leaks.Length <= most, $"{leaks.Length} leaks, {most} known:\n{string.Join('\n', leaks.Take(20))}");
    }
}
