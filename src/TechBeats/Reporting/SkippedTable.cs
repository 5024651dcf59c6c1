using System.Globalization;
using TechBeats.Sources;

namespace TechBeats.Reporting;

/// <summary>Texts that are no issues of a book, with the reason.</summary>
internal static class SkippedTable
{
    /// <summary>Lines before the rest are only counted by their reasons, unless all are asked for.</summary>
    private const int MostLines = 40;

    public static void Write(TextWriter writer, IReadOnlyList<SkippedFile> skipped, Verbosity verbosity)
    {
        if (skipped.Count == 0)
        {
            return;
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out: {skipped.Count}"));
        var shown = verbosity == Verbosity.Verbose ? skipped.Count : MostLines;
        foreach (var file in skipped.Take(shown))
        {
            writer.WriteLine(TerminalText.Clean($"{file.Path}: {file.Reason}"));
        }

        if (skipped.Count > shown)
        {
            writer.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"... and {skipped.Count - shown} more (--verbose lists all of them)")
            );
        }
    }
}
