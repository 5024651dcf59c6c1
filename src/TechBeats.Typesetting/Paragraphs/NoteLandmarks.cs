using System.Globalization;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Names of the landmarks of notes and their marks. No heading has such a name.</summary>
internal static class NoteLandmarks
{
    /// <summary>Returns the landmark of a note.</summary>
    public static string ForNote(string issueKey, int number) => string.Create(CultureInfo.InvariantCulture, $"{issueKey}/-note-{number}");

    /// <summary>Returns the landmark of a note's first mark.</summary>
    public static string ForMark(string issueKey, int number) => string.Create(CultureInfo.InvariantCulture, $"{issueKey}/-mark-{number}");
}
