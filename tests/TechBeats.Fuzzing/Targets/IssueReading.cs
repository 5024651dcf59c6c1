using TechBeats.Archive;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;
using TechBeats.Tests.Archive.Reading;
using TechBeats.Tests.Sources;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Reads an archive of two issues, one of them sound, and checks what must hold of every book.</summary>
internal static class IssueReading
{
    private const string SoundPath = "_posts/2023-09-11-sound.md";

    private const string Sound = "---\ntitle: Sound\n---\nSome text, and a [link](/2023/10/11/issue.html).\n\n## A heading\n\nThe end.\n";

    /// <summary>Reads the archive.</summary>
    /// <param name="path">The path of the issue under test.</param>
    /// <param name="input">Its bytes.</param>
    public static void Check(string path, byte[] input)
    {
        var tree = new MemoryTree().With(SoundPath, Sound).With(path, input);
        var book = ArchiveReader.ReadAsync(new ArchiveRequest { Files = tree }, null, CancellationToken.None).GetAwaiter().GetResult().Book;
        BrokenPromiseException.Unless(book.Issues.Any(issue => issue.Source == SoundPath), "the sound issue is missing");
        foreach (var issue in book.Issues)
        {
            Check(issue);
        }
    }

    private static void Check(Issue issue)
    {
        BrokenPromiseException.Unless(issue.Title.Length > 0, "an issue without a title");
        string[] keys = [.. ModelWalk.Headings(issue.Blocks).Select(heading => heading.Key)];
        BrokenPromiseException.Unless(keys.Distinct(StringComparer.Ordinal).Count() == keys.Length, "two headings of one key");
        BrokenPromiseException.Unless(
            ModelWalk.Headings(issue.Blocks).All(heading => heading.Level is >= 2 and <= 6),
            "a heading of a level that isn't there"
        );
        BrokenPromiseException.Unless(
            ModelWalk.Texts(issue.Blocks).All(text => text.Value.Length > 0 && !text.Value.Any(char.IsControl)),
            "empty text or a control character"
        );
        BrokenPromiseException.Unless(
            ModelWalk.Texts(issue.Blocks).All(text => !text.Value.AsSpan().ContainsAny(TypedSigns.Escaped, TypedSigns.InHtml)),
            "a mark of a typed sign"
        );
    }
}
