namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Names of markers: landmarks that only locate a page. No link targets them.</summary>
internal static class Marker
{
    private const string Sign = "/~";

    /// <summary>Returns the name of an issue's marker.</summary>
    public static string Name(string issueKey, int number) => $"{issueKey}{Sign}{number}";
}
