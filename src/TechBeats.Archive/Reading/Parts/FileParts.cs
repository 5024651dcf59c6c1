using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Parts;

/// <summary>Divides a file of several issues. Each heading of one level begins an issue.</summary>
internal static class FileParts
{
    /// <summary>Minimum number of dated headings for automatic splitting. An article has fewer.</summary>
    private const int MinimumDatedHeadings = 8;

    private const int MaximumSplitLevel = 3;

    /// <summary>The parts of a text, or null if it is one issue.</summary>
    /// <param name="written">The blocks as written.</param>
    /// <param name="body">The blocks without the heading that may be the file's title.</param>
    /// <param name="splitting">How the file may be divided.</param>
    public static IReadOnlyList<FilePart>? Divide(IReadOnlyList<Block> written, IReadOnlyList<Block> body, Splitting splitting) =>
        (splitting.Level ?? LevelOf(written)) is { } level ? SplitAt(level, level == 1 ? written : body)
        : LevelOf(body) is { } below ? SplitAt(below, body)
        : null;

    private static List<FilePart>? SplitAt(int level, IReadOnlyList<Block> blocks)
    {
        int[] starts = [.. Enumerable.Range(0, blocks.Count).Where(index => blocks[index] is Heading heading && heading.Level == level)];
        if (starts.Length == 0)
        {
            return null;
        }

        string[] titles = [.. starts.Select(start => TextOf((Heading)blocks[start]))];
        var dates = HeadingDay.InferDates([.. titles.Select(HeadingDay.Parse)]);
        var parts = new List<FilePart>();
        if (starts[0] > 0)
        {
            parts.Add(new FilePart(null, null, 0, [.. blocks.Take(starts[0])]));
        }

        for (var part = 0; part < starts.Length; part++)
        {
            var end = part + 1 < starts.Length ? starts[part + 1] : blocks.Count;
            parts.Add(
                new FilePart(
                    titles[part],
                    dates[part],
                    blocks[starts[part]].Line,
                    [.. blocks.Skip(starts[part] + 1).Take(end - starts[part] - 1)]
                )
            );
        }

        return parts;
    }

    /// <summary>The highest level at which every heading has a date or a number, or null if there is none.</summary>
    private static int? LevelOf(IReadOnlyList<Block> blocks)
    {
        for (var level = 1; level <= MaximumSplitLevel; level++)
        {
            string[] titles = [.. blocks.OfType<Heading>().Where(heading => heading.Level == level).Select(TextOf)];
            if (
                titles.Length >= MinimumDatedHeadings
                && titles.All(title => HeadingDay.Parse(title).IsGiven || NumberReader.Read(title, "") is not null)
            )
            {
                return level;
            }
        }

        return null;
    }

    private static string TextOf(Heading heading) =>
        string.Join(
            ' ',
            TypedSigns.Remove(PlainText.From(heading.Inlines)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
