using TechBeats.Tests.Support;

namespace TechBeats.Tests.Reading;

/// <summary>A book that the program made: the file, and what a reader finds in it.</summary>
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

    /// <summary>What a reader's program calls each page.</summary>
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
