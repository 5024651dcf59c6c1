namespace TechBeats.Fuzzing.Targets;

/// <summary>A whole issue in Markdown, read with a sound issue beside it.</summary>
internal sealed class MarkdownTarget : IFuzzTarget
{
    public string Name => "markdown";

    public void Run(byte[] input) => IssueReading.Check("_posts/2023-10-11-issue.md", input);
}
