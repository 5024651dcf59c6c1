using TechBeats.Figures.Storing;
using TechBeats.Tests.Support;

namespace TechBeats.Fuzzing.Targets;

/// <summary>A whole figure store: lock file, journal, and times of local files.</summary>
internal sealed class StoreTarget : IFuzzTarget
{
    public string Name => "store";

    public void Run(byte[] input)
    {
        using var folder = new TemporaryFolder();
        folder.Write(FigureIndex.FileName, input);
        folder.Write("news/news-1.yml", input);
        folder.Write("prepared/stamps.txt", input);
        var index = FigureIndex.Read(folder.Path, input);
        foreach (var entry in index.Entries)
        {
            BrokenPromiseException.Unless(
                ReferenceEquals(index.Find(entry.Address), entry),
                $"an entry under another address: {entry.Address}"
            );
        }

        _ = StatCache.Read(folder.Path).Find("a.png", 1, 1);
    }
}
