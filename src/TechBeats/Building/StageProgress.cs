using System.Globalization;
using TechBeats.Sources;

namespace TechBeats.Building;

/// <summary>The progress of a stage.</summary>
/// <param name="Stage"><c>issues</c>, <c>figures</c> or <c>pages</c>.</param>
/// <param name="Done">Number of finished items.</param>
/// <param name="Total">Total number of items, or null if unknown.</param>
/// <param name="Detail">Additional details, or null.</param>
internal sealed record StageProgress(string Stage, int Done, int? Total, string? Detail = null)
{
    /// <summary>Converts the archive's progress.</summary>
    public static StageProgress FromReading(ReadingProgress reading) => reading.Stage == "figures"
        ? new StageProgress("figures", reading.Done, reading.Total, FiguresOf(reading))
        : new StageProgress("issues", reading.Done, reading.Total);

    /// <summary>One line: <c>figures: 31 of 31 (2 from the store, 25 fetched, 3.2 MB, 4 lost)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Stage}: {Done}{(Total is { } total ? $" of {total}" : "")}{(Detail is { } detail ? $" ({detail})" : "")}"
        );

    private static string? FiguresOf(ReadingProgress reading)
    {
        (int Count, string Name)[] parts =
        [
            (reading.FromStore, "from the store"),
            (
                reading.Fetched,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"fetched, {(reading.Bytes < 1_000_000 ? Math.Ceiling(reading.Bytes / 1e3) : reading.Bytes / 1e6):0.#} "
                        + $"{(reading.Bytes < 1_000_000 ? "kB" : "MB")}"
                )
            ),
            (reading.Lost, "lost"),
        ];
        var details = parts
            .Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Name}"));
        var words = string.Join(", ", details);
        return words.Length == 0 ? null : words;
    }
}
