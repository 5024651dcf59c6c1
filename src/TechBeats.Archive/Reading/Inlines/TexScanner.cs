using System.Buffers;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Finds formulas in text: TeX between <c>$$</c>, <c>$</c>, <c>\(</c> and <c>\)</c>, <c>\[</c> and <c>\]</c>, and environments. A single
/// dollar follows Pandoc's rule (tex_math_dollars). Money, shell variables and escaped brackets are no formulas.
/// </summary>
internal static class TexScanner
{
    /// <summary>Maximum length of a formula, in characters.</summary>
    public const int MaximumLength = 8000;

    /// <summary>Minimum length of a word that only a command may contain, in letters.</summary>
    private const int MinimumWordLength = 3;

    /// <summary>The opening delimiter of WordPress.</summary>
    private const string WordPressOpening = "$latex";

    private static readonly SearchValues<char> SettingSigns = SearchValues.Create("-.0123456789abcdefABCDEF");

    private static readonly SearchValues<char> Openings = SearchValues.Create("$\\");

    private static readonly SearchValues<char> WeakSigns = SearchValues.Create("_=<>+*/|");

    private static readonly SearchValues<char> StrongSigns = SearchValues.Create("\\^_{}=<>");

    private static readonly (string Open, string Close, bool IsDisplay, bool IsMarkdownEscape)[] Brackets =
    [
        ("\\\\(", "\\\\)", false, false),
        ("\\\\[", "\\\\]", true, false),
        ("\\(", "\\)", false, true),
        ("\\[", "\\]", true, true),
    ];

    /// <summary>Splits a text into text and formulas. Returns the text alone if it has no formula.</summary>
    public static IReadOnlyList<Inline> Split(string text)
    {
        List<Inline>? parts = null;
        var copied = 0;
        var index = 0;
        while (text.AsSpan(index).IndexOfAny(Openings) is >= 0 and var next)
        {
            index += next;
            if (At(text.AsSpan(index), index > 0 ? text[index - 1] : '\0') is { } span)
            {
                parts ??= [];
                parts.Add(new Text(text[copied..index]));
                parts.Add(ToInline(span));
                index += span.Length;
                copied = index;
            }
            else
            {
                index++;
            }
        }

        if (parts is null)
        {
            return [new Text(text)];
        }

        parts.Add(new Text(text[copied..]));
        return parts;
    }

    /// <summary>The formula as an inline of the model.</summary>
    public static Formula ToInline(TexSpan span) =>
        new(EscapedSigns.Remove(span.Source).Replace('\n', ' ').Trim(), span.IsDisplay);

    /// <summary>The formula at the start of a text, or null if there is none.</summary>
    /// <param name="rest">The text from a dollar or backslash on.</param>
    /// <param name="before">The character before it, or <c>\0</c> at the beginning.</param>
    public static TexSpan? At(ReadOnlySpan<char> rest, char before)
    {
        rest = rest[..Math.Min(rest.Length, MaximumLength)];
        if (rest.Length < 3 || before is '\\' or EscapedSigns.Mark)
        {
            return null;
        }

        if (rest[0] == '$')
        {
            return rest[1] == '$' ? (before == '$' ? null : DisplayAt(rest, 0))
                : rest[1] == '`' ? QuotedAt(rest)
                : WordPressAt(rest) ?? InlineAt(rest, before);
        }

        return rest.StartsWith("\\$$") ? DisplayAt(rest, 1)
            : rest.StartsWith("\\begin{") ? EnvironmentAt(rest)
            : BracketAt(rest, before);
    }

    /// <summary>The name of the environment that a text begins, or null if it begins none.</summary>
    public static string? EnvironmentOf(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("\\begin{"))
        {
            return null;
        }

        var close = rest.IndexOf('}');
        return close is > 7 and < 40 && rest[7..close].TrimEnd('*').IndexOfAnyExceptInRange('a', 'z') < 0
            ? rest[7..close].ToString()
            : null;
    }

    /// <summary>True for TeX, false for words between dollars.</summary>
    public static bool IsDisplayTex(ReadOnlySpan<char> content) =>
        !content.IsWhiteSpace() && (content.ContainsAny(StrongSigns) || !HasWord(content, MinimumWordLength));

    private static TexSpan? DisplayAt(ReadOnlySpan<char> rest, int start)
    {
        var from = start + 2;
        if (from >= rest.Length || rest[from] == '$')
        {
            return null;
        }

        var end = IndexOf(rest, from, "$$");
        return end < 0 || rest[(end + 2)..].StartsWith("$") || HasBlankLine(rest[from..end]) || !IsDisplayTex(rest[from..end])
            ? null
            : new TexSpan(end + 2, rest[from..end].ToString(), IsDisplay: start == 0);
    }

    /// <summary>GitHub's and GitLab's form: a dollar and a backtick on each side.</summary>
    private static TexSpan? QuotedAt(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("`$");
        return end < 3 || HasBlankLine(rest[..end]) ? null : new TexSpan(end + 2, rest[2..end].ToString(), IsDisplay: false);
    }

    /// <summary>The form of WordPress: <c>$latex x^2&amp;s=2$</c>, with size and colors behind an ampersand.</summary>
    private static TexSpan? WordPressAt(ReadOnlySpan<char> rest)
    {
        if (
            rest.Length < WordPressOpening.Length + 2
            || !rest.StartsWith(WordPressOpening)
            || !char.IsWhiteSpace(rest[WordPressOpening.Length])
        )
        {
            return null;
        }

        var end = IndexOf(rest, WordPressOpening.Length, "$");
        if (end < 0 || HasBlankLine(rest[..end]))
        {
            return null;
        }

        var content = rest[WordPressOpening.Length..end].Trim();
        while (content.LastIndexOf('&') is >= 0 and var at && IsSetting(content[(at + 1)..]))
        {
            content = content[..at].TrimEnd();
        }

        return content.IsEmpty ? null : new TexSpan(end + 1, content.ToString(), IsDisplay: false);
    }

    /// <summary>True for a setting of WordPress behind a formula: a size, a color, a background.</summary>
    private static bool IsSetting(ReadOnlySpan<char> setting)
    {
        setting = setting.StartsWith("amp;") ? setting[4..] : setting;
        var equals = setting.IndexOf('=');
        return equals > 0 && setting[..equals] is "s" or "bg" or "fg" or "zoom"
            && setting[(equals + 1)..].Trim().IndexOfAnyExcept(SettingSigns) < 0;
    }

    private static TexSpan? InlineAt(ReadOnlySpan<char> rest, char before)
    {
        if (char.IsAsciiLetterOrDigit(before) || char.IsWhiteSpace(rest[1]))
        {
            return null;
        }

        var end = IndexOf(rest, 1, "$");
        if (end < 2 || char.IsWhiteSpace(rest[end - 1]))
        {
            return null;
        }

        var next = end + 1 < rest.Length ? rest[end + 1] : '\0';
        var content = rest[1..end];
        return char.IsAsciiDigit(next)
            || content.Contains('`')
            || HasBlankLine(content)
            || BeginsInsideBrackets(content)
            || IsMoney(content)
            || IsVariable(content, next)
                ? null
                : new TexSpan(end + 1, content.ToString(), IsDisplay: false);
    }

    /// <summary>True if a bracket closes that the content does not open, as in <c>[$5](a) and [6$](b)</c>.</summary>
    private static bool BeginsInsideBrackets(ReadOnlySpan<char> content)
    {
        var (open, close) = (content.IndexOf('['), content.IndexOf(']'));
        return close >= 0 && (open < 0 || close < open);
    }

    /// <summary>True for an amount: digits first, then words instead of TeX.</summary>
    private static bool IsMoney(ReadOnlySpan<char> content)
    {
        var isTex = content.ContainsAny("\\^_{}");
        if (isTex)
        {
            return false;
        }

        var hasSpace = content.ContainsAny(" \n\t");
        return char.IsAsciiDigit(content[0])
            ? (hasSpace && !content.ContainsAny("=<>+*")) || HasWord(content, hasSpace ? MinimumWordLength : 2)
            : HasWord(content, hasSpace ? MinimumWordLength : MinimumWordLength + 1);
    }

    /// <summary>True for a variable of a shell or script before another dollar: <c>$HOME/$USER</c>, <c>${a}:${b}</c>.</summary>
    private static bool IsVariable(ReadOnlySpan<char> content, char next) =>
        (char.IsAsciiLetter(next) || next is '{' or '(' or '_')
        && (content.ContainsAny(" \n\t") || content[^1] is '/' or ':' or '.' or ',' or ';' or '-' or '=' or '"' or '\'' or '(' or '_');

    private static TexSpan? BracketAt(ReadOnlySpan<char> rest, char before)
    {
        foreach ((var open, var close, var isDisplay, var isEscape) in Brackets)
        {
            if (!rest.StartsWith(open))
            {
                continue;
            }

            var end = rest.IndexOf(close);
            var content = end < 0 ? [] : rest[open.Length..end];
            return content.IsWhiteSpace() || HasBlankLine(content) || (isEscape && (before == ']' || !IsBracketTex(content, isDisplay)))
                ? null
                : new TexSpan(end + close.Length, content.ToString(), isDisplay);
        }

        return null;
    }

    /// <summary>True for TeX between brackets. Markdown escapes the same brackets, as in <c>\[1\]</c> and <c>\(see below\)</c>.</summary>
    private static bool IsBracketTex(ReadOnlySpan<char> content, bool isDisplay)
    {
        var trimmed = content.Trim();
        if (trimmed.ContainsAny("\\^{}"))
        {
            return true;
        }

        return trimmed.Length == 1
            ? !isDisplay && char.IsAsciiLetter(trimmed[0])
            : trimmed.ContainsAny(WeakSigns) && !HasWord(trimmed, MinimumWordLength);
    }

    private static TexSpan? EnvironmentAt(ReadOnlySpan<char> rest)
    {
        if (EnvironmentOf(rest) is not { } name)
        {
            return null;
        }

        var close = $"\\end{{{name}}}";
        var end = rest.IndexOf(close);
        return end < 0 || HasBlankLine(rest[..end])
            ? null
            : new TexSpan(end + close.Length, rest[..(end + close.Length)].ToString(), IsDisplay: true);
    }

    /// <summary>The index of a delimiter that no backslash escapes, or -1 if there is none.</summary>
    private static int IndexOf(ReadOnlySpan<char> rest, int from, string delimiter)
    {
        for (var index = from; index < rest.Length; index++)
        {
            if (rest[index] == '\\')
            {
                index++;
            }
            else if (rest[index..].StartsWith(delimiter))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> content) => content.IndexOf("\n\n") >= 0;

    /// <summary>True for a run of letters that no backslash begins.</summary>
    private static bool HasWord(ReadOnlySpan<char> content, int length)
    {
        var run = 0;
        foreach (var character in content)
        {
            run = character == '\\' ? int.MinValue / 2 : char.IsLetter(character) ? run + 1 : 0;
            if (run >= length)
            {
                return true;
            }
        }

        return false;
    }
}
