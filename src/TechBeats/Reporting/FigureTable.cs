using System.Globalization;
using TechBeats.Figures.Importing;
using TechBeats.Figures.Resolving;

namespace TechBeats.Reporting;

/// <summary>A table of figures with state, size, issue, address and the reason of a loss, followed by counts.</summary>
internal static class FigureTable
{
    /// <param name="writer">The output.</param>
    /// <param name="figures">The record of each figure.</param>
    /// <param name="imports">The results for rescued files.</param>
    /// <param name="verbosity">Verbose also lists figures of the archive itself and unmatched files.</param>
    public static void Write(TextWriter writer, IReadOnlyList<FigureRecord> figures, IReadOnlyList<ImportLine> imports, Verbosity verbosity)
    {
        var shown = imports.Where(line => verbosity == Verbosity.Verbose || line.Outcome != ImportOutcome.Unmatched).ToArray();
        if (shown.Length > 0)
        {
            WriteRows(
                writer,
                "<<<",
                [
                    ["File is", "Rescued file", "Figure"],
                    .. shown.Select(line => new[] { NameOf(line.Outcome), line.File, $"{line.Address ?? "-"} ({line.Detail})" }),
                ]
            );
        }

        if (imports.Count > 0)
        {
            var outcomes = imports.GroupBy(line => line.Outcome).OrderBy(group => group.Key);
            var parts = Parts(outcomes.Select(group => (group.Count(), NameOf(group.Key))));
            writer.WriteLine($"{Counted(imports.Count, "rescued file")}: {parts}");
            writer.WriteLine();
        }

        var rows = figures.Where(figure => verbosity == Verbosity.Verbose || IsOfStore(figure.State)).ToArray();
        if (rows.Length > 0)
        {
            WriteRows(writer, "<><<", [["State", "Size", "Issue", "Figure"], .. rows.Select(RowOf)]);
        }

        var kinds = figures.OrderBy(figure => figure.State).GroupBy(NameOf).Select(group => (group.Count(), group.Key)).ToArray();
        var bytes = figures
            .Where(figure => figure.Sha256 is not null && IsOfStore(figure.State))
            .DistinctBy(figure => figure.Sha256)
            .Sum(figure => figure.BytesBefore);
        writer.WriteLine(
            kinds.Length == 0
                ? "no figures"
                : $"{Counted(figures.Count, "figure")}: {Parts(kinds)}; the store has {Summary.Size(bytes)} of them"
        );
    }

    /// <summary>The last line of the command's output.</summary>
    /// <param name="store">The display name of the store.</param>
    /// <param name="time">Duration of the command.</param>
    public static string Ending(string store, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"store: {TerminalText.Clean(store)}, {time.TotalSeconds:0.00} s");

    public static string NameOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Taken => "taken",
        ImportOutcome.Known => "known",
        ImportOutcome.Ambiguous => "ambiguous",
        ImportOutcome.NotAPicture => "no picture",
        _ => "unmatched",
    };

    private static string NameOf(FigureRecord figure) => figure switch
    {
        { State: FigureState.Store } => "stored",
        { IsChanged: true } => "changed",
        { State: FigureState.Fetched } => "new",
        { State: FigureState.Local } => "in the archive",
        _ => figure.State.ToString().ToLowerInvariant(),
    };

    /// <summary>Figures of the archive itself are not in the store.</summary>
    private static bool IsOfStore(FigureState state) => state is not (FigureState.Local or FigureState.Embedded or FigureState.Dropped);

    private static string[] RowOf(FigureRecord figure) =>
        [
            NameOf(figure),
            figure.Sha256 is null ? "-" : Summary.Size(figure.BytesBefore),
            figure.Issue,
            figure.Source
                + (
                    figure.Snapshot is { } day ? string.Create(CultureInfo.InvariantCulture, $" (copy of {day:yyyy-MM-dd})")
                    : figure.Reason is { } reason ? $" ({reason})"
                    : ""
                ),
        ];

    private static string Parts(IEnumerable<(int Count, string Name)> parts) =>
        string.Join(", ", parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Name}")));

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static void WriteRows(TextWriter writer, string sides, IReadOnlyList<string[]> rows) =>
        TextTable.Write(writer, [.. rows.Select(row => row.Select(TerminalText.Clean).ToArray())], sides);
}
