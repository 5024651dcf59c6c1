using System.Globalization;
using System.Text;
using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Metadata;

/// <summary>
/// TOML headers (toml.io, 1.0.0) to keys and values: what stands below tables has their names before it (<c>taxonomies.tags</c>).
/// A line that is no TOML costs itself alone. Of numbers and dates the text is kept, of inline tables a <c>name</c> or <c>title</c>.
/// It goes through the text once and nests no deeper than <see cref="DeepestNesting"/>.
/// </summary>
internal sealed class TomlReader
{
    private const int LongestHeader = 200_000;

    private const int DeepestNesting = 16;

    private readonly string text;
    private readonly int firstLine;
    private readonly ProblemLog log;
    private readonly Dictionary<string, HeaderValue> values = new(StringComparer.OrdinalIgnoreCase);
    private int at;
    private bool hasReported;

    private TomlReader(string text, int firstLine, ProblemLog log)
    {
        this.text = text;
        this.firstLine = firstLine;
        this.log = log;
    }

    /// <param name="text">The header without its fences.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    public static Header Read(string text, int firstLine, ProblemLog log)
    {
        if (text.Length > LongestHeader)
        {
            log.Warn(ProblemSlugs.TooLarge, firstLine, "The front matter is no header that anyone would write; it was not read");
            return Header.Empty;
        }

        return new TomlReader(text, firstLine, log).Read();
    }

    private char Here => at < text.Length ? text[at] : '\n';

    private Header Read()
    {
        string table = "";
        int line = firstLine;
        int counted = 0;
        while (at < text.Length)
        {
            SkipSpaces();
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            if (Here is '\n' or '#')
            {
                SkipLine();
            }
            else if (Here == '[')
            {
                int brackets = text.AsSpan(at).StartsWith("[[") ? 2 : 1;
                at += brackets;
                table = ReadKey() is { } name && text.AsSpan(at).StartsWith(brackets == 2 ? "]]" : "]") ? name + "." : Slip(line, table);
                SkipLine();
            }
            else
            {
                ReadPair(table, line);
            }
        }

        return new Header(values);
    }

    private void ReadPair(string table, int line)
    {
        int start = at;
        if (ReadKey() is { } key && Here == '=')
        {
            at++;
            SkipSpaces();
            if (ReadValue(0) is { } value)
            {
                values.TryAdd(table + key, new HeaderValue(value.Texts, value.IsList, line));
                SkipSpaces();
                if (Here is not ('\n' or '#'))
                {
                    Slip(line, table);
                }

                SkipLine();
                return;
            }
        }

        Slip(line, table);
        at = start;
        SkipLine();
    }

    private string Slip(int line, string table)
    {
        if (!hasReported)
        {
            hasReported = true;
            log.Warn(ProblemSlugs.BadFrontMatter, line, "The front matter is no valid TOML here; the other lines were read", "Put texts between double quotes: title = \"A title\"");
        }

        return table;
    }

    /// <summary>A key, bare or quoted, with dots or without; null when there is none.</summary>
    private string? ReadKey()
    {
        var key = new StringBuilder();
        while (true)
        {
            SkipSpaces();
            if (Here is '"' or '\'')
            {
                if (ReadString() is not { } quoted)
                {
                    return null;
                }

                key.Append(quoted);
            }
            else
            {
                int start = at;
                while (char.IsLetterOrDigit(Here) || Here is '-' or '_')
                {
                    at++;
                }

                if (at == start)
                {
                    return null;
                }

                key.Append(text, start, at - start);
            }

            SkipSpaces();
            if (Here != '.')
            {
                return key.ToString();
            }

            at++;
            key.Append('.');
        }
    }

    private (IReadOnlyList<string> Texts, bool IsList)? ReadValue(int depth)
    {
        switch (Here)
        {
            case '"' or '\'':
                return ReadString() is { } read ? ([read], false) : null;
            case '[':
                return depth < DeepestNesting && ReadArray(depth) is { } list ? (list, true) : null;
            case '{':
                return depth < DeepestNesting && ReadInlineTable(depth) is { } named ? ([named], false) : null;
            default:
                int start = at;
                while (Here is not ('\n' or '#' or ',' or ']' or '}'))
                {
                    at++;
                }

                string bare = text[start..at].Trim();
                return bare.Length > 0 ? ([bare], false) : null;
        }
    }

    private List<string>? ReadArray(int depth)
    {
        var list = new List<string>();
        at++;
        while (true)
        {
            SkipBlank();
            if (at >= text.Length)
            {
                return null;
            }

            if (Here == ']')
            {
                at++;
                return list;
            }

            if (ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            list.AddRange(value.Texts.Where(item => item.Length > 0));
            SkipBlank();
            if (Here == ',')
            {
                at++;
            }
            else if (Here != ']')
            {
                return null;
            }
        }
    }

    private string? ReadInlineTable(int depth)
    {
        string name = "";
        at++;
        while (true)
        {
            SkipSpaces();
            if (Here == '}')
            {
                at++;
                return name;
            }

            if (ReadKey() is not { } key || Here != '=')
            {
                return null;
            }

            at++;
            SkipSpaces();
            if (ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            name = key is "name" or "title" && value.Texts.Count > 0 ? value.Texts[0] : name;
            SkipSpaces();
            if (Here == ',')
            {
                at++;
            }
            else if (Here != '}')
            {
                return null;
            }
        }
    }

    /// <summary>A string of any of the four kinds; null when it never ends.</summary>
    private string? ReadString()
    {
        char quote = Here;
        bool isLong = at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote;
        at += isLong ? 3 : 1;
        if (isLong && Here == '\n' && at < text.Length)
        {
            at++;
        }

        var read = new StringBuilder();
        while (at < text.Length)
        {
            char character = text[at];
            if (character == quote && (!isLong || text.AsSpan(at).StartsWith([quote, quote, quote])))
            {
                at += isLong ? 3 : 1;
                return read.ToString();
            }

            if (character == '\n' && !isLong)
            {
                return null;
            }

            at++;
            if (character == '\\' && quote == '"')
            {
                ReadEscape(read);
            }
            else
            {
                read.Append(character);
            }
        }

        return null;
    }

    private void ReadEscape(StringBuilder read)
    {
        char escape = Here;
        at++;
        switch (escape)
        {
            case 'n' or 't' or 'r' or 'b' or 'f':
                read.Append(' ');
                break;
            case 'u' or 'U' when ReadRune(escape == 'u' ? 4 : 8) is { } rune:
                read.Append(rune.ToString());
                break;
            case '\n' or ' ' or '\t':
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                break;
            default:
                read.Append(escape);
                break;
        }
    }

    private Rune? ReadRune(int digits)
    {
        if (at + digits <= text.Length
            && uint.TryParse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value)
            && Rune.IsValid(value))
        {
            at += digits;
            return new Rune(value);
        }

        return null;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }
    }

    /// <summary>Spaces, line ends and comments, as between the items of an array.</summary>
    private void SkipBlank()
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '#'))
        {
            if (text[at] == '#')
            {
                SkipLine();
            }
            else
            {
                at++;
            }
        }
    }

    private void SkipLine()
    {
        int end = at < text.Length ? text.IndexOf('\n', at) : -1;
        at = end < 0 ? text.Length : end + 1;
    }
}
