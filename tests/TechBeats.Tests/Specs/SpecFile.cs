using System.Globalization;

namespace TechBeats.Tests.Specs;

/// <summary>
/// A specification: prose with examples between long fences. An example is the text of an issue, a line with a single dot, and the
/// expected outline;
/// after another dot may stand the expected problems, one <c>line slug</c> each. Behind the word <c>example</c> may stand the path
/// of the file.
/// An arrow (→) stands for a tab.
/// </summary>
public sealed class SpecFile
{
    private const string Fence = "````````````````";

    private static readonly Lock Writing = new();

    private readonly string path;
    private readonly List<string> lines;

    private SpecFile(string path)
    {
        this.path = path;
        lines = [.. File.ReadAllLines(path)];
    }

    public IReadOnlyList<SpecExample> Examples { get; private set; } = [];

    public static SpecFile Read(string path)
    {
        var file = new SpecFile(path);
        file.Examples = [.. file.FindExamples()];
        return file;
    }

    /// <summary>Writes the actual results into a specification when <c>UPDATE_SNAPSHOTS=1</c> is set.</summary>
    public static void Update(string path, int number, string outline, string problems)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            lock (Writing)
            {
                Read(path).Rewrite(number, outline, problems);
            }
        }
    }

    /// <summary>Writes another expectation into the file.</summary>
    public void Rewrite(int number, string outline, string problems)
    {
        var example = Examples[number - 1];
        string[] expected =
        [
            .. outline.Length == 0 ? [] : outline.Split('\n'),
            .. problems.Length == 0 ? [] : (string[])[".", .. problems.Split('\n')],
        ];
        lines.RemoveRange(example.ExpectedLine, example.EndLine - example.ExpectedLine);
        lines.InsertRange(example.ExpectedLine, expected);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private IEnumerable<SpecExample> FindExamples()
    {
        var section = "";
        var number = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith('#'))
            {
                section = lines[index].TrimStart('#', ' ');
            }
            else if (lines[index].StartsWith(Fence + " example", StringComparison.Ordinal))
            {
                var issue = lines[index][(Fence.Length + " example".Length)..].Trim();
                var end = lines.IndexOf(Fence, index);
                var dot = lines.IndexOf(".", index);
                var second = lines.IndexOf(".", dot + 1);
                var hasProblems = second > 0 && second < end;
                var outlineEnd = hasProblems ? second : end;
                number++;
                yield return new SpecExample(
                    Path.GetFileName(path),
                    number,
                    section,
                    issue.Length > 0 ? issue : "_posts/2023-10-11-spec.md",
                    string.Join('\n', lines[(index + 1)..dot]).Replace('→', '\t'),
                    string.Join('\n', lines[(dot + 1)..outlineEnd]),
                    hasProblems ? string.Join('\n', lines[(second + 1)..end]) : null,
                    dot + 1,
                    end);
                index = end;
            }
        }
    }
}

/// <summary>One example of a <see cref="SpecFile"/>.</summary>
public sealed record SpecExample(
    string File,
    int Number,
    string Section,
    string IssuePath,
    string Source,
    string Outline,
    string? Problems,
    int ExpectedLine,
    int EndLine)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File} {Number}, {Section}");
}
