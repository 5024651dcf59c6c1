using Markdig.Helpers;
using Markdig.Parsers;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses CriticMarkup: <c>{--deleted--}</c>, <c>{++inserted++}</c>, <c>{~~old~&gt;new~~}</c>, <c>{==marked==}</c>, <c>{&gt;&gt;a
/// remark&lt;&lt;}</c>. Also parses subscript and superscript inside a word, <c>H~2~O</c> and <c>10^th^</c>, as in Pandoc and pymdownx.
/// </summary>
internal sealed class CriticMarkupParser : InlineParser
{
    private const int MaximumLength = 2000;

    private const int MaximumScriptLength = 8;

    private static readonly (string Open, string Close, InlineStyle? Style)[] Forms =
    [
        ("{--", "--}", InlineStyle.Strikethrough),
        ("{++", "++}", InlineStyle.Inserted),
        ("{==", "==}", InlineStyle.Highlight),
        ("{>>", "<<}", null),
        ("{~~", "~~}", null),
    ];

    public CriticMarkupParser() => OpeningCharacters = ['{', '~', '^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        (var parts, var length) = rest[0] == '{' ? ParseCritic(rest) : ParseScript(rest, slice.PeekCharExtra(-1));
        if (length == 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new StyledTextInline(parts)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
        };
        slice.Start += length;
        return true;
    }

    private static (IReadOnlyList<(InlineStyle?, string)> Parts, int Length) ParseCritic(ReadOnlySpan<char> rest)
    {
        foreach ((var open, var close, var style) in Forms)
        {
            if (!rest.StartsWith(open))
            {
                continue;
            }

            var end = rest[..Math.Min(rest.Length, MaximumLength)].IndexOf(close);
            if (end < 3)
            {
                break;
            }

            var words = rest[3..end].ToString();
            var arrow = open == "{~~" ? words.IndexOf("~>", StringComparison.Ordinal) : -1;
            return (arrow >= 0 ? [(InlineStyle.Strikethrough, words[..arrow]), (InlineStyle.Inserted, words[(arrow + 2)..])]
                : open == "{>>" ? [(InlineStyle.Small, $" ({words.Trim()})")]
                : [(style ?? InlineStyle.Strikethrough, words)], end + 3);
        }

        return ([], 0);
    }

    private static (IReadOnlyList<(InlineStyle?, string)> Parts, int Length) ParseScript(ReadOnlySpan<char> rest, char before)
    {
        var mark = rest[0];
        var near = rest[1..Math.Min(rest.Length, MaximumScriptLength + 2)];
        var end = near.IndexOf(mark);
        return
            !char.IsLetterOrDigit(before)
            || end < 1
            || near[..end].ContainsAny(" \t\n\\$")
            || !IsWord(near[..end])
            || (end + 2 < rest.Length && rest[end + 2] == mark)
            ? ([], 0)
            : ([(mark == '~' ? InlineStyle.Subscript : InlineStyle.Superscript, near[..end].ToString())], end + 2);
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('+' or '-' or '\u2212'))
            {
                return false;
            }
        }

        return true;
    }
}
