using TechBeats.Tests.Support;

namespace TechBeats.Tests.Commands;

/// <summary>An archive of three letters, with dates and tags, for tests of commands.</summary>
internal static class LetterArchive
{
    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        folder.Write(
            "_posts/2022-12-28-letter-1.md",
            "---\ntitle: Letter 1\ntags: [paper]\n---\nThe first letter is about paper, and says that there is a lot of it.\n"
        );
        folder.Write(
            "_posts/2023-01-04-letter-2.md",
            "---\ntitle: Letter 2\ntags: ink\n---\nThe second letter is about ink, and says that it is blue or black.\n"
        );
        folder.Write(
            "_posts/2023-02-01-letter-3.md",
            "---\ntitle: Letter 3\ntags: Paper glue\n---\nThe third letter is about glue, and says that one should wait for it.\n"
        );
        return folder;
    }
}
