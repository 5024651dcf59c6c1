using System.Globalization;
using TechBeats.Sources;

namespace TechBeats.Reporting;

/// <summary>A list of skipped texts with reasons.</summary>
internal static class SkippedTable
{
    /// <summary>Maximum number of lines, unless all are requested.</summary>
    private const int MaximumLines = 40;

    public static void Write(TextWriter writer, IReadOnlyList<SkippedFile> skipped, Verbosity verbosity)
    {
        if (skipped.Count == 0)
        {
            return;
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"skipped: {skipped.Count}"));
        var shown = verbosity == Verbosity.Verbose ? skipped.Count : MaximumLines;
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
