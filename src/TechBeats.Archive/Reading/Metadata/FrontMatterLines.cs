using System.Collections.Frozen;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Reads front matter without delimiters: <c>Title: ...</c>, <c>Date: ...</c> on the first lines of a file, up to a blank line, as in
/// Pelican and MultiMarkdown. An indented line continues the value above it.
/// </summary>
internal static class FrontMatterLines
{
    /// <summary>Maximum number of lines.</summary>
    private const int MaximumLines = 60;

    private const int MaximumKeyLength = 30;

    /// <summary>Keys of which one must be there, so that other lines with colons are text.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Naming = new[] { "date", "datum", "fecha" }
        .Concat(FrontMatterKeys.Titles.Except(["name", "subject"]))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Keys whose lines are items of a list.</summary>
    private static readonly FrozenSet<string> Lists =
        FrontMatterKeys.Authors.Concat(FrontMatterKeys.Tags).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Splits a text whose front matter begins at an index. Returns null if no front matter begins there.</summary>
    /// <param name="start">Index of the first line that is not blank.</param>
    /// <param name="line">Number of that line, from 1.</param>
    public static FrontMatterSplit? Split(string text, int start, int line)
    {
        if (start >= text.Length)
        {
            return null;
        }

        var at = start;
        while (at < text.Length && at - start <= YamlGuard.MaximumLineLength * MaximumLines)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(at, end - at).IsWhiteSpace())
            {
                break;
            }

            if ((at == start || text[at] is not (' ' or '\t')) && KeyOf(text.AsSpan(at, end - at)).IsEmpty)
            {
                return null;
            }

            at = Math.Min(text.Length, end + 1);
        }

        var lines = text[start..at];
        return NamesIssue(lines)
            ? new FrontMatterSplit(FrontMatterKind.Lines, lines, line, text[at..], line + lines.AsSpan().TrimEnd('\n').Count('\n') + 1)
            : null;
    }

    /// <summary>
    /// True if every line is a key with its value or continues one, blank lines aside, and one of the keys is a title or a date.
    /// </summary>
    public static bool NamesIssue(ReadOnlySpan<char> lines)
    {
        var (count, namesIssue) = (0, false);
        foreach (var line in lines.EnumerateLines())
        {
            if (line.IsWhiteSpace() || (count > 0 && line[0] is ' ' or '\t'))
            {
                continue;
            }

            var key = KeyOf(line.TrimStart());
            if (key.IsEmpty || ++count > MaximumLines)
            {
                return false;
            }

            namesIssue |= Naming.Contains(key);
        }

        return namesIssue;
    }

    /// <summary>True if every line is a key with its value, and there are several or one names the issue.</summary>
    public static bool AreKeys(string lines)
    {
        var count = 0;
        foreach (var line in lines.AsSpan().TrimEnd('\n').EnumerateLines())
        {
            if (KeyOf(line).IsEmpty)
            {
                return false;
            }

            count++;
        }

        return count > 1 || NamesIssue(lines);
    }

    /// <summary>Reads the keys and values.</summary>
    public static FrontMatter Read(FrontMatterSplit split)
    {
        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        var (key, line, texts) = ("", split.FrontMatterLine, new List<string>());
        var firstLine = line;
        foreach (var content in split.FrontMatter.AsSpan().EnumerateLines())
        {
            var isContinued = key.Length > 0 && content.Length > 0 && content[0] is ' ' or '\t';
            var trimmed = content.Trim();
            if (!isContinued && KeyOf(trimmed) is { IsEmpty: false } found)
            {
                Add();
                (key, firstLine) = (found.ToString(), line);
                texts.Clear();
                trimmed = trimmed[(found.Length + 1)..].Trim();
            }

            if (trimmed.Length is > 0 and <= YamlGuard.MaximumLineLength)
            {
                texts.Add(trimmed.ToString());
            }

            line++;
        }

        Add();
        return new FrontMatter(values);

        void Add()
        {
            if (key.Length > 0)
            {
                values.TryAdd(key, ValueOf(key, texts, firstLine));
            }
        }
    }

    private static FrontMatterValue ValueOf(string key, List<string> texts, int line)
    {
        if (texts.Count > 1 && Lists.Contains(key) && !texts.Exists(text => text.Contains(',', StringComparison.Ordinal)))
        {
            return new FrontMatterValue([.. texts.Select(text => FrontMatterReader.Unquote(text.TrimEnd(';')))], true, line);
        }

        return FrontMatterReader.ParseSimpleValue(string.Join(' ', texts), line);
    }

    private static bool IsKey(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and <= MaximumKeyLength && IsKey(line[..colon])
            && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') ? line[..colon] : default;
    }
}
