using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Sources.Toml;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>TOML headers to keys and values; an error costs its own statement alone.</summary>
internal static class TomlReader
{
    /// <param name="text">The header without its fences.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    public static Header Read(string text, int firstLine, ProblemLog log)
    {
        if (text.Length > TomlText.MaximumLength)
        {
            log.Warn(ProblemSlugs.TooLarge, firstLine, "The front matter is no header that anyone would write; it was not read");
            return Header.Empty;
        }

        TomlText read = TomlText.Read(text);
        if (read.Slip is { } slip)
        {
            log.Warn(
                ProblemSlugs.BadFrontMatter,
                firstLine + slip.Line - 1,
                $"The front matter is no valid TOML: {slip.Reason}",
                "The other lines were read; put texts between double quotes: title = \"A title\"");
        }

        var values = new Dictionary<string, HeaderValue>(StringComparer.OrdinalIgnoreCase);
        foreach (TomlPair pair in read.Pairs)
        {
            values.TryAdd(pair.Key, new HeaderValue(pair.Texts, pair.IsList, firstLine + pair.Line - 1));
        }

        return new Header(values);
    }
}
