namespace TechBeats.Fuzzing.Targets;

/// <summary>A whole issue in HTML, read with a sound issue beside it.</summary>
internal sealed class HtmlTarget : IFuzzTarget
{
    public string Name => "html";

    public void Run(byte[] input) => IssueReading.Check("_posts/2023-10-11-issue.html", input);
}
