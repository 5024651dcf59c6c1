using TechBeats.Tests.Support;

namespace TechBeats.Tests.Reading;

/// <summary>A book that the program made: the file, and its content as a reader sees it.</summary>
internal sealed class BuiltBook(string path, ProgramRun run)
{
    private readonly Lazy<FinishedBook> finished = new(() => FinishedBook.Read(File.ReadAllBytes(path)));

    public string Path { get; } = path;

    /// <summary>The run of the program that made it.</summary>
    public ProgramRun Run { get; } = run;

    /// <summary>The file, read at the first use.</summary>
    public FinishedBook Finished => finished.Value;

    /// <summary>The words of every page with their places.</summary>
    public IReadOnlyList<SeenPage> Pages => Finished.Pages;

    /// <summary>The outline from top to bottom, children after their parents.</summary>
    public IReadOnlyList<OutlineEntry> Outline => Finished.Outline;

    /// <summary>The label of each page in a reader's program.</summary>
    public IReadOnlyList<string> Labels => Finished.Labels;

    /// <summary>Index of the first page of the body.</summary>
    public int BodyStart => Labels.ToList().IndexOf("1");

    /// <summary>Makes the book of an archive in a folder of its own.</summary>
    public static async Task<BuiltBook> OfAsync(TemporaryFolder folder, params string[] args)
    {
        var run = await ProgramRun.InAsync(folder.Path, [.. args, "-o", "book.pdf", "--report", "report.json"]);
        Xunit.Assert.True(run.ExitCode == 0, run.ToString());
        return new BuiltBook(folder["book.pdf"], run);
    }
}
