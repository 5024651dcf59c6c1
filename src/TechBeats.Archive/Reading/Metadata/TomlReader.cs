using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Sources.Toml;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads TOML front matter into keys and values. An error affects only its own statement.</summary>
internal static class TomlReader
{
    /// <param name="text">The front matter without its delimiters.</param>
    /// <param name="firstLine">First line of the front matter in the file.</param>
    public static FrontMatter Read(string text, int firstLine, ProblemLog log)
    {
        if (text.Length > TomlText.MaximumLength)
        {
            log.Warn(ProblemSlugs.TooLarge, firstLine, "The front matter is too long; it was not read");
            return FrontMatter.Empty;
        }

        var read = TomlText.Read(text);
        if (read.Error is { } slip)
        {
            log.Warn(
                ProblemSlugs.BadFrontMatter,
                firstLine + slip.Line - 1,
                $"The front matter is not valid TOML: {slip.Reason}",
                "The other lines were read; put texts between double quotes: title = \"A title\"");
        }

        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in read.Pairs)
        {
            var line = firstLine + pair.Line - 1;
            var isAdded = values.TryAdd(pair.Key, new FrontMatterValue(pair.Texts, pair.IsList, line));

            // Keys with dots may stand in an array of tables.
            if (!isAdded && !pair.Key.Contains('.', StringComparison.Ordinal))
            {
                log.Warn(
                    ProblemSlugs.BadFrontMatter,
                    line,
                    $"The key {(pair.Key.Length > 40 ? pair.Key[..40] : pair.Key)} stands there twice; its first value counts",
                    "Remove one of them");
            }
        }

        return new FrontMatter(values);
    }
}
