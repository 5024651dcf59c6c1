namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Landmarks that only tell on which page something stands: no link goes to them, so that no file needs to name them.</summary>
public static class Marker
{
    private const string Sign = "/~";

    /// <summary>Name of the marker with the number in the issue.</summary>
    public static string Name(string issueKey, int number) => $"{issueKey}{Sign}{number}";

    /// <summary>True for the name of a marker; keys of issues, headings and anchors hold no <c>/~</c>.</summary>
    public static bool IsMarker(string landmark)
    {
        ArgumentNullException.ThrowIfNull(landmark);
        return landmark.Contains(Sign, StringComparison.Ordinal);
    }
}
