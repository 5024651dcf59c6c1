using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Missing;

/// <summary>A cluster of the book that no font has.</summary>
/// <param name="text">The cluster.</param>
/// <param name="place">Where it first occurs; null outside of the issues.</param>
internal sealed class MissingCluster(string text, Place? place)
{
    public string Text => text;

    public Place? Place => place;

    /// <summary>Number of issues that have it.</summary>
    public int IssueCount { get; set; }

    /// <summary>Its code points, such as <c>U+0041 U+0301</c>.</summary>
    public string Name => string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
}
