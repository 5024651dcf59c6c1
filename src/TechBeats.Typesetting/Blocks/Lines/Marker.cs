namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Names of markers: landmarks that only locate a page. No link targets them.</summary>
public static class Marker
{
    private const string Sign = "/~";

    /// <summary>Returns the name of an issue's marker.</summary>
    public static string Name(string issueKey, int number) => $"{issueKey}{Sign}{number}";

    /// <summary>True for the name of a marker. Keys of issues, headings and anchors never contain <c>/~</c>.</summary>
    public static bool IsMarker(string landmark)
    {
        ArgumentNullException.ThrowIfNull(landmark);
        return landmark.Contains(Sign, StringComparison.Ordinal);
    }
}
