using TechBeats.Sources.Feeds;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Feeds: RSS, Atom, JSON Feed.</summary>
internal sealed class FeedTarget : IFuzzTarget
{
    public string Name => "feed";

    public void Run(byte[] input)
    {
        if (FeedTree.Open(input, "feed.xml") is { } feed)
        {
            BrokenPromiseException.Unless(
                feed.Files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() == feed.Files.Count,
                "two files of one path"
            );
            foreach (var file in feed.Files)
            {
                BrokenPromiseException.Unless(
                    feed.Read(file.Path, long.MaxValue).Length == file.Length,
                    $"another length than told: {file.Path}"
                );
            }
        }
    }
}
