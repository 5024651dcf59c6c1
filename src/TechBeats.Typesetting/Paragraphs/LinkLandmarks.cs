using System.Globalization;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Names of the landmarks of printed addresses. No heading has such a name.</summary>
internal static class LinkLandmarks
{
    /// <summary>Returns the landmark of the printed address with a number.</summary>
    public static string ForAddress(string issueKey, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{issueKey}/-link-{number}");
}
